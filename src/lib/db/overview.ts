import { overviewOf, type Overview } from '../domain/overview';
import type { Direction } from '../domain/tables';
import type { Asker } from './database';
import {
	declaredTotal,
	directionOf,
	nationalFloor,
	progressRows,
	provinceRollUp,
	type View,
} from './queries/overview';

/** Each expected unit against its own target, and the province (F1–F7, F10, F11). */
export async function overview(database: Asker, view: View): Promise<Overview> {
	const rows = await database.query(progressRows(view));
	const [rollUp] = await database.query(provinceRollUp(view));
	const [declared] = await database.query(declaredTotal(view));
	const [indicator] = await database.query(directionOf(view.indicator));
	const [floor] = await database.query(nationalFloor(view.indicator, view.period));
	const none = {
		numerator: null,
		denominator: null,
		unitsUsed: 0,
		unitsReported: 0,
		unitsExpected: 0,
		denominatorExpected: null,
		demoUnits: 0,
	};
	const direction = (indicator?.direction ?? 'info') as Direction;
	return overviewOf(rows, rollUp ?? none, declared ?? null, floor ?? null, direction);
}
