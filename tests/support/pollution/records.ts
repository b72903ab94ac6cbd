import type { Clean } from '../clean-tables';
import { Kinds, joined, same, type Pollution } from './kinds';
import { rawCell, type Style } from '../written';

/** One record that is not like the others. */
export function records(base: Style): Pollution[] {
	const kinds = new Kinds(base);
	const isClear = (cell: string) => !/["\n]/.test(cell) && !cell.includes(base.delimiter);
	for (const at of [0, 1, 40, 79]) {
		const rowAt = (clean: Clean, change: (raw: string[]) => string[], cells: string[]) => {
			const raw = (clean.rows[at] ?? []).map((cell) => rawCell(cell, base));
			const text = joined(kinds.lines(clean).with(at + 1, change(raw).join(base.delimiter)));
			return { text, header: clean.header, rows: clean.rows.with(at, cells) };
		};
		const filled = (cells: string[], { header }: Clean) => [
			...cells,
			...Array<string>(Math.max(0, header.length - cells.length)).fill(''),
		];
		for (const place of ['first', 'second', 'middle', 'last'] as const) {
			const column = ({ header }: Clean) =>
				({ first: 0, second: 1, middle: Math.floor(header.length / 2), last: header.length - 1 })[place];
			kinds.add('cells', `row ${at} lacks its ${place}`, (clean) => {
				const c = column(clean);
				const cells = (clean.rows[at] ?? []).toSpliced(c, 1);
				return cells.join('') === ''
					? null
					: rowAt(clean, (raw) => raw.toSpliced(c, 1), filled(cells, clean));
			});
			kinds.add('cells', `row ${at} has one more before its ${place}`, (clean) => {
				const c = column(clean);
				const cells = (clean.rows[at] ?? []).toSpliced(c, 0, '');
				return rowAt(clean, (raw) => raw.toSpliced(c, 0, ''), cells);
			});
			kinds.add('cells', `row ${at}, ${place} grown together with the next`, (clean) => {
				const c = column(clean);
				const own = clean.rows[at] ?? [];
				const [one, next] = [own[c] ?? '', own[c + 1]];
				if (next === undefined || !isClear(one + next) || own.length < 3) return null;
				const cells = own.toSpliced(c, 2, one + next);
				return rowAt(clean, (raw) => raw.toSpliced(c, 2, one + next), filled(cells, clean));
			});
			for (const side of ['start', 'end'] as const)
				kinds.add('stray quote', `row ${at}, ${side} of its ${place}`, (clean) => {
					const c = column(clean);
					const own = clean.rows[at] ?? [];
					const cell = own[c] ?? '';
					if (!isClear(cell)) return null;
					const odd = side === 'start' ? `"${cell}` : `${cell}"`;
					return rowAt(clean, (raw) => raw.with(c, odd), own.with(c, odd));
				});
		}
		kinds.add('cells', `row ${at} has one more at its end`, (clean) => {
			const own = clean.rows[at] ?? [];
			return rowAt(clean, (raw) => [...raw, 'x9'], [...own, 'x9']);
		});
		for (const side of ['start', 'end'] as const)
			kinds.add('quote missing', `row ${at}, at the ${side} of a quoted cell`, (clean) => {
				const own = clean.rows[at] ?? [];
				const c = own.findIndex((cell) => cell !== '' && isClear(cell));
				const cell = own[c] ?? '';
				if (c === -1) return null;
				const odd = side === 'start' ? `${cell}"` : `"${cell}`;
				const raw = own.map((one) => rawCell(one, { ...base, quoting: 'all' })).with(c, odd);
				const text = joined(kinds.lines(clean, { quoting: 'all' }).with(at + 1, raw.join(base.delimiter)));
				return { text, header: clean.header, rows: clean.rows.with(at, own.with(c, odd)) };
			});
		for (const delimiter of [';', '\t', '|', ' ', ', '])
			kinds.add('row of another delimiter', `row ${at} with ${JSON.stringify(delimiter)}`, (clean) => {
				const own = clean.rows[at] ?? [];
				const text = joined(kinds.lines(clean).with(at + 1, kinds.line(own, { delimiter })));
				return same(clean, text);
			});
		kinds.add('row of another quote', `row ${at}`, (clean) => {
			const own = clean.rows[at] ?? [];
			if (own.join('').includes('\n')) return null;
			const style: Style = { ...base, quote: "'", escape: "'", quoting: 'all' };
			return same(clean, joined(kinds.lines(clean).with(at + 1, kinds.line(own, style))));
		});
	}
	kinds.add('row of another delimiter', 'the header with ;', (clean) =>
		same(clean, joined(kinds.lines(clean).with(0, kinds.line(clean.header, { delimiter: ';' })))),
	);
	return kinds.list;
}
