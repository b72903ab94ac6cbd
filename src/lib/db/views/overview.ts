import { overviewOf, type Overview } from '../../domain/comparisons/overview';
import type { Asker } from '../database';
import { declaredTotal, directionOf, nationalFloor, progressRows, type View } from '../queries/overview';

/** Each expected unit against its own target, and the province (F1–F7, F10, F11). */
export async function overview(database: Asker, view: View): Promise<Overview> {
	const [rows, [declared], [indicator], [floor]] = await Promise.all([
		database.query(progressRows(view)),
		database.query(declaredTotal(view)),
		database.query(directionOf(view.indicator)),
		database.query(nationalFloor(view.indicator, view.period)),
	]);
	const direction = indicator?.direction ?? 'info';
	return overviewOf(rows, declared ?? null, floor ?? null, direction);
}
