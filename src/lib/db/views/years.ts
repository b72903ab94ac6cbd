import { unitYears, type CarriedYear, type UnitYear } from '../../domain/comparisons/years';
import type { Direction } from '../../domain/schema/vocabulary';
import type { Asker } from '../database';
import { carriedRows, directionOf, yearRows, type View } from '../queries/overview';

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
	const direction = indicator?.direction ?? 'info';
	return {
		direction,
		rows: unitYears(facts, direction),
		carried: carried.filter(({ level }) => level === view.level),
	};
}
