import { noEdits } from '../../../src/lib/features/present/editor/edits';
import type { Figures, Measured } from '../../../src/lib/features/present/figures';
import type { IndicatorChoice } from '../../../src/lib/db/views/choices';
import type { DeckEdits } from '../../../src/lib/domain/documents/deck';
import { overviewOf, type DeclaredTotal, type UnitFacts } from '../../../src/lib/domain/comparisons/overview';
import type { AllUnits, YearTotal } from '../../../src/lib/domain/comparisons/series';
import { assessment } from '../../../src/lib/domain/measures/progress';
import type { Direction } from '../../../src/lib/domain/schema/vocabulary';
import { agendaWords } from '../../../src/lib/messages/present/agenda';
import { vi } from '../../../src/lib/messages/shared/core';
import { facts } from '../units';

export { facts };

export const indicator = (id: string, direction: Direction): IndicatorChoice => ({
	indicatorId: id,
	nameVi: `Tên dài ${id}`,
	nameEn: `Long ${id}`,
	shortVi: id === 'vet_after_thcs' ? 'Vào sơ cấp, trung cấp' : `Tên ${id}`,
	shortEn: id,
	schoolLevel: 'THCS',
	kind: 'rate',
	direction,
	numeratorDef: null,
	denominatorDef: 'graduates',
	defVersion: '522',
	family: null,
	role: id.startsWith('vet_after_') ? 'headline' : null,
	reportVi: null,
	annexVi: null,
});

export type More = {
	readonly id?: string;
	readonly direction?: Direction;
	readonly declared?: number | null;
	readonly years?: Measured['years'];
	readonly totals?: readonly YearTotal[];
};

/** One indicator of these units, rolled up from their counts. */
export function measured(units: readonly UnitFacts[], more: More = {}): Measured {
	const { id = 'vet_after_thcs', direction = 'higher', declared = null } = more;
	const total: DeclaredTotal | null =
		declared === null
			? null
			: {
					valueBp: declared,
					docNo: '568/KH-UBND',
					docType: 'KH',
					signedDate: '2023-03-07',
					effectiveDate: '2023-03-07',
				};
	return {
		indicator: indicator(id, direction),
		overview: overviewOf(units, total, null, direction),
		years: more.years ?? [],
		series: [],
		totals: more.totals ?? [],
		isCarried: false,
	};
}

/** All units together in one year. */
export function year(of: number, numerator: number | null, denominator: number | null): AllUnits {
	const share = { numerator, denominator, declaredBp: null };
	return {
		...assessment(share, null, 'higher'),
		year: of,
		numerator,
		denominator,
		unitsUsed: numerator === null ? 0 : 3,
		unitsExpected: 3,
		unitsMet: 0,
		unitsJudged: 0,
		isEstimated: false,
		total: null,
	};
}

const figuresOf = (more: Partial<Figures> = {}): Figures => ({
	root: { unitId: 'p', nameVi: 'Tỉnh P', nameEn: 'P Province' },
	year: 2023,
	level: 'district',
	measured: [],
	catalogue: [],
	absent: [],
	ways: [],
	notes: [],
	plans: [],
	reporting: null,
	award: null,
	isFictional: false,
	...more,
});

export const given = (more: Partial<Figures> = {}, edits: Partial<DeckEdits> = {}) => ({
	figures: figuresOf(more),
	words: vi,
	say: agendaWords.vi,
	language: 'vi' as const,
	edits: { ...noEdits('2023.district'), ...edits },
	lock: null,
});
