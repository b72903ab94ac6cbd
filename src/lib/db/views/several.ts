import { groups } from '../../domain/base/group';
import { overviewOf, type DeclaredTotal, type Overview } from '../../domain/comparisons/overview';
import {
	allUnits,
	unitSeries,
	yearsIn,
	type AllUnits,
	type UnitSeries,
	type YearTotal,
} from '../../domain/comparisons/series';
import type { Direction } from '../../domain/schema/vocabulary';
import { unitYears } from '../../domain/comparisons/years';
import type { Asker } from '../database';
import type { View } from '../queries/overview';
import { carriedOf, directions, floorsOf, progressOf, totalsOf, yearsOf } from '../queries/several';

type Several = Omit<View, 'indicator'>;

const directionsOf = async (database: Asker): Promise<ReadonlyMap<string, Direction>> =>
	new Map((await database.query(directions())).map((row) => [row.indicatorId, row.direction]));

/** Rows by their indicator, without its name. */
function split<T extends { readonly indicatorId?: string }>(
	rows: readonly T[],
): (indicator: string) => Omit<T, 'indicatorId'>[] {
	const found = groups(rows, ({ indicatorId }) => indicatorId);
	return (indicator) =>
		(found.get(indicator) ?? []).map((row) => {
			const { indicatorId, ...own } = row;
			void indicatorId;
			return own;
		});
}

/** What `overview` says of each indicator, by its id; asked together. */
export async function overviews(
	database: Asker,
	indicators: readonly string[],
	view: Several,
): Promise<ReadonlyMap<string, Overview>> {
	const [rows, totals, floors, known] = await Promise.all([
		database.query(progressOf(indicators, view)),
		declaredTotalsOf(database, view),
		database.query(floorsOf(view.period)),
		directionsOf(database),
	]);
	const [factsOf, floorOf] = [split(rows), split(floors)];
	return new Map(
		indicators.map((id) => [
			id,
			overviewOf(factsOf(id), totals(id, view.period), floorOf(id)[0] ?? null, known.get(id) ?? 'info'),
		]),
	);
}

/** The whole history of an indicator at one level, unit by unit and together. */
export type PooledYears = {
	readonly direction: Direction;
	/** Units as they were. */
	readonly series: readonly UnitSeries[];
	/** Every year with a row of any unit, rising: all units together, Σn/Σd, against the total of its document. */
	readonly all: readonly AllUnits[];
	/** Total rows of documents, years to come included. */
	readonly totals: readonly YearTotal[];
	/** Did older units hand their counts over to units of this level? */
	readonly isCarried: boolean;
};

/** The history of each indicator, by its id; asked together. */
export async function pooledYearsOf(
	database: Asker,
	indicators: readonly string[],
	view: Omit<Several, 'period'>,
): Promise<ReadonlyMap<string, PooledYears>> {
	const [rows, carried, totals, known] = await Promise.all([
		database.query(yearsOf(indicators, view)),
		database.query(carriedOf(indicators, view)),
		database.query(totalsOf(view)),
		directionsOf(database),
	]);
	const [factsOf, carriedTo] = [split(rows), split(carried)];
	return new Map(
		indicators.map((id) => {
			const direction = known.get(id) ?? 'info';
			const own = totals.flatMap(({ indicatorId, year, valueBp, docNo, effectiveDate }) =>
				indicatorId === id && year !== null ? [{ year, valueBp, docNo, effectiveDate }] : [],
			);
			const history = {
				rows: unitYears(factsOf(id), direction),
				carried: carriedTo(id).filter(({ level }) => level === view.level),
			};
			const series = unitSeries(history, 'as_was', direction);
			const all = yearsIn(series).map((year) => allUnits(series, year, own, direction));
			return [id, { direction, series, all, totals: own, isCarried: history.carried.length > 0 }];
		}),
	);
}

/** The total row of the document in force for an indicator and a period, or null. */
export async function declaredTotalsOf(
	database: Asker,
	view: Pick<View, 'root' | 'asOf'>,
): Promise<(indicator: string, period: string) => DeclaredTotal | null> {
	const rows = await database.query(totalsOf(view));
	return (indicator, period) => {
		const found = rows.find((row) => row.indicatorId === indicator && row.period === period);
		if (found === undefined) return null;
		const { valueBp, docNo, docType, signedDate, effectiveDate } = found;
		return { valueBp, docNo, docType, signedDate, effectiveDate };
	};
}
