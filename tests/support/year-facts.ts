import { nothingKnown } from '../../src/lib/domain/comparisons/overview';
import type { YearFacts } from '../../src/lib/domain/comparisons/years';

/** One unit in one year of which nothing is known but what is said. */
export const yearFacts = (more: Partial<YearFacts>): YearFacts => ({
	unitId: 'a',
	nameVi: 'a',
	nameEn: null,
	year: 2023,
	parentId: null,
	validTo: null,
	...nothingKnown,
	...more,
});
