import { headerKey } from './header-key';
import type { Row } from '../text/csv';
import type { Section } from './layout';
import { movedRow, type View } from './view';

/** One table laid in two or more equal parts side by side: the same names again, often behind an empty column. */
export function halves({ header, paths }: Section, isUnit: (name: string) => boolean): View | null {
	const keys = header.map(headerKey);
	const first = keys[0] ?? '';
	if (first === '') return null;
	const starts = keys.flatMap((key, at) => (key === first ? [at] : []));
	const [, second] = starts;
	if (second === undefined) return null;
	let width = second;
	while (width > 0 && keys[width - 1] === '') width -= 1;
	const part = keys.slice(0, width);
	const isSame = (start: number) => part.every((key, at) => keys[start + at] === key);
	if (width < 2 || !header.slice(0, width).some(isUnit) || !starts.every(isSame)) return null;
	const covered = starts.length * width + keys.filter((key) => key === '').length;
	if (covered < keys.length) return null;
	return {
		header: header.slice(0, width),
		paths: paths.slice(0, width),
		all: null,
		rows: (row: Row) =>
			starts
				.map((start) => part.map((_, at) => [row, start + at, row.cells[start + at] ?? ''] as const))
				.filter((cells) => cells.some(([, , text]) => text.trim() !== ''))
				.map((cells) => movedRow(row.line, cells)),
	};
}
