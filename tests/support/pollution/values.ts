import { Kinds, all, joined, same, type Pollution } from './kinds';
import { rawCell, type Style } from '../written';

/** Cells of unusual content, and files of hardly any. */
export function values(base: Style): Pollution[] {
	const kinds = new Kinds(base);
	const isClear = (cell: string) => !/["\n]/.test(cell) && !cell.includes(base.delimiter);
	kinds.add('delimiters at the end', 'of each line', (clean) => ({
		text: joined(kinds.lines(clean).map((line) => line + base.delimiter)),
		header: [...clean.header, ''],
		rows: clean.rows.map((cells) => [...cells, '']),
	}));
	kinds.add('delimiters at the end', 'of each line but the header', (clean) => ({
		text: joined(kinds.lines(clean).map((line, i) => (i === 0 ? line : line + base.delimiter))),
		header: [...clean.header, ''],
		rows: clean.rows.map((cells) => [...cells, '']),
	}));
	kinds.add('spaces', 'around each cell', (clean) => {
		const wider = (cell: string) => (!isClear(cell) ? cell : ` ${cell} `);
		const rows = clean.rows.map((cells) => cells.map(wider));
		const text = joined(
			all({ ...clean, rows }).map((cells) => cells.map((cell) => unescapedOrRaw(cell)).join(base.delimiter)),
		);
		return { text, header: clean.header, rows };
	});

	function unescapedOrRaw(cell: string): string {
		return !isClear(cell) ? rawCell(cell, base) : cell;
	}

	kinds.add('values', 'a cell of 30 000 characters', (clean) => {
		const long = 'rất dài, và "có" mọi thứ; '.repeat(1200);
		const rows = clean.rows.with(30, (clean.rows[30] ?? []).with(-1, long));
		return { text: kinds.text([clean.header, ...rows]), header: clean.header, rows };
	});
	kinds.add('values', 'a column empty throughout', ({ header, rows }) => {
		const wider = rows.map((cells) => cells.toSpliced(1, 0, ''));
		const names = header.toSpliced(1, 0, 'reserve');
		return { text: kinds.text([names, ...wider]), header: names, rows: wider };
	});
	kinds.add('values', 'numbers with units', ({ header, rows }) => {
		const wider = rows.map((cells, i) => [...cells, `${i * 3} km`, `${i}.${i % 10} m²`]);
		const names = [...header, 'length', 'area'];
		return { text: kinds.text([names, ...wider]), header: names, rows: wider };
	});
	kinds.add('values', 'one column only', ({ header, rows }) => {
		const c = header.length > 5 ? 5 : 0;
		const only = rows.map((cells) => cells[c] ?? '').filter((cell) => cell !== '');
		return {
			text: kinds.text([[header[c] ?? ''], ...only.map((cell) => [cell])]),
			header: [header[c] ?? ''],
			rows: only.map((cell) => [cell]),
		};
	});
	kinds.add('values', 'a byte order mark', (clean) => same(clean, `\ufeff${kinds.text(all(clean))}`));
	kinds.add('values', 'line ends in one cell', (clean) => {
		const own = (clean.rows[40] ?? []).with(0, 'first, line\nsecond\nthird');
		const rows = clean.rows.with(40, own);
		return { text: kinds.text([clean.header, ...rows]), header: clean.header, rows };
	});
	kinds.add('values', 'nothing at all', () => ({ text: '', header: [], rows: [] }));
	kinds.add('values', 'blank lines and nothing else', () => ({ text: '\n\n\n', header: [], rows: [] }));
	return kinds.list;
}
