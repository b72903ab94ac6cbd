import type { IndicatorChoice } from '../../src/lib/db/views/choices';
import type { LevelFigures, ReportFigures } from '../../src/lib/features/report/build/report-figures';
import { overviewOf, type DeclaredTotal, type UnitFacts } from '../../src/lib/domain/comparisons/overview';
import type { ReportBlock, ReportModel, ReportTable } from '../../src/lib/domain/documents/report-model';
import { allUnits, unitSeries } from '../../src/lib/domain/comparisons/series';
import type { Direction, LeavingLevel } from '../../src/lib/domain/schema/vocabulary';
import { unitYears } from '../../src/lib/domain/comparisons/years';

const plan: DeclaredTotal = {
	valueBp: 2792,
	docNo: '568/KH-UBND',
	docType: 'KH',
	signedDate: '2023-03-07',
	effectiveDate: '2023-03-07',
};

const indicator = (id: string, schoolLevel: LeavingLevel, direction: Direction): IndicatorChoice => ({
	indicatorId: id,
	nameVi: `Chỉ tiêu ${id}`,
	nameEn: id,
	shortVi: id,
	shortEn: id,
	schoolLevel,
	kind: 'rate',
	direction,
	numeratorDef: 'so_cap+tc_only',
	denominatorDef: 'graduates',
	defVersion: '522',
	family: null,
	role: id.startsWith('vet_after_') ? 'headline' : null,
	reportVi: null,
	annexVi: null,
});

type Given = { readonly declared?: DeclaredTotal | null; readonly direction?: Direction };

const nothing = { schools: [], others: [], destinations: [], years: [], stage: null, next: null } as const;

/** All units of the one year. */
function together(units: readonly UnitFacts[], declared: DeclaredTotal | null, direction: Direction) {
	const facts = units.map((unit) => ({ ...unit, year: 2023, parentId: null, validTo: null }));
	const series = unitSeries({ rows: unitYears(facts, direction), carried: [] }, 'as_was', direction);
	const totals = declared === null ? [] : [{ ...declared, year: 2023, effectiveDate: declared.signedDate }];
	return allUnits(series, 2023, totals, direction);
}

/** Figures of a school level from what each unit gave. */
export function levelOf(
	schoolLevel: LeavingLevel,
	units: readonly UnitFacts[],
	{ declared = plan, direction = 'higher' }: Given = {},
): LevelFigures {
	const overview = overviewOf(units, declared, null, direction);
	const id = `vet_after_${schoolLevel.toLowerCase()}`;
	return {
		...nothing,
		schoolLevel,
		main: { indicator: indicator(id, schoolLevel, direction), level: 'district', overview },
		years: [{ ...together(units, declared, direction), level: 'district' }],
	};
}

export const silent = (schoolLevel: LeavingLevel): LevelFigures => ({
	...nothing,
	schoolLevel,
	main: null,
});

export const figuresOf = (...levels: LevelFigures[]): ReportFigures => ({
	view: { year: 2023, level: 'district', root: 'p', asOf: null, today: '2024-01-05', lock: null },
	rootName: 'Tỉnh Long An',
	rootLevel: 'province',
	levels,
	returns: [],
	notes: [],
	mergers: [],
	destinationNames: [{ schoolLevel: 'THCS', code: 'so_cap', nameVi: 'Sơ cấp' }],
});

const allBlocks = ({ sections, annexes }: ReportModel): ReportBlock[] =>
	[...sections, ...annexes].flatMap(({ blocks }) => blocks);

export const tablesOf = (model: ReportModel): ReportTable[] =>
	allBlocks(model).flatMap((block) => (block.kind === 'table' ? [block.table] : []));

/** Everything that the software says in the report. */
export const saidIn = (model: ReportModel): string =>
	allBlocks(model)
		.flatMap((block) => ('text' in block ? [block.text] : []))
		.join('\n');
