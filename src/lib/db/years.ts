import { unitYears, type CarriedYear, type UnitYear } from '../domain/years';
import type { Direction } from '../domain/tables';
import {
	allUnits,
	unitSeries,
	yearsIn,
	type AllUnits,
	type UnitSeries,
	type YearTotal,
} from '../domain/series';
import type { Asker } from './database';
import { declaredTotals } from './queries/compare';
import { carriedRows, directionOf, yearRows, type View } from './queries/overview';

export type YearView = Omit<View, 'period'>;

export type Years = {
	readonly direction: Direction;
	/** Every expected unit in every year of the indicator, as it was then. */
	readonly rows: readonly UnitYear[];
	/** What older units hand over to those of this level, by year; empty where nothing was merged. */
	readonly carried: readonly CarriedYear[];
};

/** The whole history of an indicator at one level, and what mergers carry into it. */
export async function years(database: Asker, view: YearView): Promise<Years> {
	const [facts, carried, [indicator]] = await Promise.all([
		database.query(yearRows(view)),
		database.query(carriedRows(view)),
		database.query(directionOf(view.indicator)),
	]);
	const direction = (indicator?.direction ?? 'info') as Direction;
	return {
		direction,
		rows: unitYears(facts, direction),
		carried: carried.filter(({ level }) => level === view.level),
	};
}

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

/** The whole history of an indicator at one level, unit by unit and together. */
export async function pooledYears(database: Asker, view: YearView): Promise<PooledYears> {
	const [history, totals] = await Promise.all([years(database, view), database.query(declaredTotals(view))]);
	const { direction } = history;
	const series = unitSeries(history, 'as_was', direction);
	return {
		direction,
		series,
		all: yearsIn(series).map((year) => allUnits(series, year, totals, direction)),
		totals,
		isCarried: history.carried.length > 0,
	};
}
