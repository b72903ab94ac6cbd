import type { Row } from '../text/csv';
import type { Reading } from '../reading';
import { unitReader } from './unit-cell';

/** The unit of a row in a period, by the same reader; null where it has anything to say of it, which nobody hears. */
export function sureUnits(reading: Reading): (row: Row, period: string | null) => string | null {
	let hasSaid = false;
	const say = () => void (hasSaid = true);
	const units = unitReader({
		...reading,
		report: say,
		ask: say,
		answered: say,
		offer: () => (say(), null),
		addUnit: () => (say(), ''),
	});
	return (row, period) => {
		hasSaid = false;
		const id = units.read(row, period);
		return hasSaid ? null : id;
	};
}
