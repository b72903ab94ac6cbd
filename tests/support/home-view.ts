import type { Filters } from '../../src/lib/domain/base/filters';

/** The view that the page opens with. */
export const home: Filters = {
	dataset: 'long-an',
	year: 2023,
	indicator: 'vet_after_thcs',
	level: 'district',
	sort: 'gap',
	asOf: null,
	lock: null,
};
