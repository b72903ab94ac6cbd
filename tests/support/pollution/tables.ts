import { Kinds, all, same, type Pollution } from './kinds';
import { type Style } from '../written';

/** A second table in the same file. */
export function tables(base: Style): Pollution[] {
	const kinds = new Kinds(base);
	const small = (width: number) => [
		Array.from({ length: width }, (_, i) => `key_${'abcdefghijkl'.charAt(i)}`),
		...Array.from({ length: 6 }, (_, row) =>
			Array.from({ length: width }, (_, i) => (i === 0 ? `item ${row}` : String(row * 10 + i))),
		),
	];
	for (const width of [2, 4, 8, 12])
		for (const gap of ['', '\n'])
			for (const place of ['above', 'below'] as const)
				kinds.add(
					'tables',
					`a small one of ${width} columns ${place}${gap && ', blank line between'}`,
					(clean) => {
						if (width === clean.header.length && gap === '') return null;
						const own = kinds.text(all(clean));
						const other = kinds.text(small(width));
						return same(clean, place === 'above' ? other + gap + own : own + gap + other);
					},
				);
	return kinds.list;
}
