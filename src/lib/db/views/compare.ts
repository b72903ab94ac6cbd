import type { YearTotal } from '../../domain/comparisons/series';
import { lenses, type Lens } from '../../domain/units/unit-lens';
import type { Asker } from '../database';
import { declaredTotals, predecessorRows, stageRows } from '../queries/compare';
import { carriedRows } from '../queries/overview';
import { years, type Years, type YearView } from './years';

/** Levels whose districts' footprint may go on as clusters. */
const clustered: ReadonlySet<string> = new Set(['district', 'commune', 'cluster']);

export type Histories = {
	/** The lenses that have anything to show. */
	readonly offered: readonly Lens[];
	readonly lens: Lens;
	readonly history: Years;
	readonly totals: readonly YearTotal[];
	readonly stages: readonly Stage[];
};

export type Stage = { readonly stageId: string; readonly first: number; readonly last: number };

/** Every year of every unit through one lens; a lens without data gives way to the units as they were. */
export async function histories(database: Asker, view: YearView, wanted: Lens): Promise<Histories> {
	const [own, carried, totals, stages] = await Promise.all([
		years(database, view),
		database.query(carriedRows(view)),
		database.query(declaredTotals(view)),
		database.query(stageRows()),
	]);
	const has: Readonly<Record<Lens, boolean>> = {
		as_was: true,
		as_is: view.level !== 'cluster' && own.carried.some(({ validTo }) => validTo === null),
		cluster: clustered.has(view.level) && carried.some(({ level }) => level === 'cluster'),
	};
	const lens = has[wanted] ? wanted : 'as_was';
	return {
		offered: lenses.filter((one) => has[one]),
		lens,
		history: lens === 'cluster' ? await years(database, { ...view, level: 'cluster' }) : own,
		totals,
		stages,
	};
}

/** Who handed over the counts of a unit for one year, with each one's own. */
export function predecessors(
	database: Asker,
	unit: string,
	view: Pick<YearView, 'indicator' | 'asOf'>,
	year: number,
) {
	return database.query(predecessorRows(unit, { ...view, period: String(year) }));
}

export type Predecessor = Awaited<ReturnType<typeof predecessors>>[number];
