import type { Status } from '../domain/measures/status';
import type { Palette } from './palette';

/** Shapes of a mark by status, as the icons of the tables draw them; told apart without colour. */
const shapes: Readonly<Partial<Record<Status, string>>> = {
	exceeded: 'path://M0 7.4 6 0l6 7.4v4.2L6 4.4 0 11.6z',
	behind: 'triangle',
	far: 'path://M0 0h12L6 11z',
};

/** Symbol and colours of a mark; a ring where the icon is one. */
export function statusSymbol(status: Status, palette: Palette) {
	const { fill, edge } = palette.status[status];
	const isRing = status === 'near';
	return {
		symbol: shapes[status] ?? 'circle',
		itemStyle: {
			color: isRing ? palette.paper : fill,
			borderColor: status === 'behind' || isRing ? edge : palette.paper,
			borderWidth: isRing ? 2.5 : 1,
			opacity: 1,
		},
	};
}
