import { groups } from '../base/group';
import { nothingKnown, type ProvinceProgress, type UnitProgress } from './overview';
import { assessment } from '../measures/progress';
import type { Direction } from '../schema/vocabulary';
import type { UnitYear } from './years';

type Named = { readonly unitId: string; readonly nameVi: string; readonly nameEn: string | null };

/** A year added up from the units below, with how many of them gave both counts. */
export type SummedYear = UnitYear & { readonly unitsUsed: number; readonly unitsExpected: number };

/** A unit that reports nothing itself, as the sum of those below it against the total row of its document (F5). */
export function summedProgress(
	unit: Named,
	sum: ProvinceProgress,
	direction: Direction,
): UnitProgress | null {
	if (sum.rateBp === null && sum.declaredTargetBp === null) return null;
	const share = { numerator: sum.numerator, denominator: sum.denominator, declaredBp: null };
	return {
		...nothingKnown,
		...unit,
		...share,
		quality: sum.isIllustrative ? 'demo' : null,
		targetBp: sum.declaredTargetBp,
		targetKind: sum.declaredTargetBp === null ? null : 'registered',
		targetDate: sum.declaredFrom,
		targetDoc: sum.declaredDoc,
		...assessment(share, sum.declaredTargetBp, direction),
		rank: null,
		gapRank: null,
	};
}

type YearTarget = {
	readonly year: number;
	readonly bp: number;
	readonly doc: string | null;
	readonly date: string | null;
};

/** The same over the years: Σn/Σd of the units that gave both, each year against the declared total of that year. */
export function summedYears(
	rows: readonly UnitYear[],
	unit: Named,
	targets: readonly YearTarget[],
	direction: Direction,
): SummedYear[] {
	const years = groups(rows, ({ year }) => year);
	const all = [...new Set([...years.keys(), ...targets.map(({ year }) => year)])].toSorted((a, b) => a - b);
	return all.map((year) => {
		const parts = years.get(year) ?? [];
		const used = parts.filter((row) => row.numerator !== null && row.denominator !== null);
		const sum = (key: 'numerator' | 'denominator') =>
			used.length === 0 ? null : used.reduce((total, row) => total + (row[key] ?? 0), 0);
		const share = { numerator: sum('numerator'), denominator: sum('denominator'), declaredBp: null };
		const target = targets.find((one) => one.year === year);
		return {
			...nothingKnown,
			...unit,
			...share,
			year,
			parentId: null,
			validTo: null,
			quality: used.some(({ quality }) => quality === 'demo') ? 'demo' : null,
			targetBp: target?.bp ?? null,
			targetKind: target ? 'registered' : null,
			targetDate: target?.date ?? null,
			targetDoc: target?.doc ?? null,
			...assessment(share, target?.bp ?? null, direction),
			unitsUsed: used.length,
			unitsExpected: parts.length,
		};
	});
}
