import type { Clean } from './clean-tables';
import { rawCell, rawLine, standard, written, type Style } from './written';

/** A clean table with one thing wrong, and what a reader should still make of it. */
export type Polluted = { readonly text: string; readonly header: string[]; readonly rows: string[][] };

/** `group`: what is wrong · `name`: where or how. Null when a table has nothing to go wrong in that way. */
export type Pollution = {
	readonly group: string;
	readonly name: string;
	readonly of: (clean: Clean) => Polluted | null;
};

const kinds: Pollution[] = [];
const add = (group: string, name: string, of: Pollution['of']) => void kinds.push({ group, name, of });

const all = ({ header, rows }: Clean) => [header, ...rows];
const lines = (clean: Clean, style = standard) => all(clean).map((cells) => rawLine(cells, style));
const joined = (parts: readonly string[], newline = '\n') => parts.map((part) => part + newline).join('');
const same = ({ header, rows }: Clean, text: string): Polluted => ({ text, header, rows });

function styled(group: string, name: string, style: Partial<Style>): void {
	add(group, name, (clean) => same(clean, written(all(clean), { ...standard, ...style })));
}

add('clean', 'as it is', (clean) => same(clean, written(all(clean), standard)));
styled('clean', 'text in quotes', { quoting: 'text' });
styled('clean', 'all in quotes', { quoting: 'all' });

for (const delimiter of [';', '\t', '|', ' ', ', ', '^', '~']) {
	styled('delimiter', JSON.stringify(delimiter), { delimiter });
	styled('delimiter', `${JSON.stringify(delimiter)}, text in quotes`, { delimiter, quoting: 'text' });
}
for (const quoting of ['needed', 'text', 'all'] as const) {
	styled('quote', `apostrophe, ${quoting}`, { quote: "'", escape: "'", quoting });
	styled('escape', `backslash, ${quoting}`, { escape: '\\', quoting });
	styled('escape', `caret, ${quoting}`, { escape: '^', quoting });
	styled('escape', `NUL, ${quoting}`, { escape: '\0', quoting });
}
styled('escape', 'apostrophe with backslash', { quote: "'", escape: '\\' });
add('escape', 'none', (clean) =>
	same(clean, joined(all(clean).map((cells) => cells.map((cell) => unescaped(cell)).join(',')))),
);

function unescaped(cell: string): string {
	const raw = rawCell(cell, standard);
	return raw.startsWith('"') ? `"${cell}"` : raw;
}

styled('line end', 'CR LF', { newline: '\r\n' });
styled('line end', 'CR', { newline: '\r' });
for (const [odd, rest] of [
	['\r\n', '\n'],
	['\r', '\n'],
	['\n', '\r\n'],
	['\r', '\r\n'],
	['\n', '\r'],
] as const)
	for (const at of [0, 1, 40])
		add('line end', `${JSON.stringify(odd)} after row ${at}, else ${JSON.stringify(rest)}`, (clean) =>
			same(
				clean,
				lines(clean)
					.map((line, i) => line + (i === at ? odd : rest))
					.join(''),
			),
		);
add('line end', 'missing at the end', (clean) => same(clean, written(all(clean), standard).slice(0, -1)));
add('line end', 'doubled at the end', (clean) => same(clean, `${written(all(clean), standard)}\n`));

const blank: [string, number, number][] = [
	['at the start', 0, 1],
	['at the start, three', 0, 3],
	['after the header', 1, 1],
	['in the middle', 41, 1],
	['in the middle, three', 41, 3],
	['at the end, three', 81, 3],
];
for (const [name, at, count] of blank)
	add('blank lines', name, (clean) => {
		const parts = lines(clean);
		parts.splice(Math.min(at, name.includes('end') ? parts.length : at), 0, ...Array<string>(count).fill(''));
		return same(clean, joined(parts));
	});
add('blank lines', 'every second', (clean) => same(clean, joined(lines(clean), '\n\n')));
add('blank lines', 'of delimiters in the middle', (clean) => {
	const parts = lines(clean);
	parts.splice(41, 0, ','.repeat(clean.header.length - 1));
	return { ...same(clean, joined(parts)), rows: clean.rows.toSpliced(40, 0, clean.header.map(() => '')) };
});

add('header', 'none', ({ rows }) => ({ text: written(rows, standard), header: [], rows }));
add('header', 'nothing else', ({ header }) => ({ text: written([header], standard), header, rows: [] }));
add('header', 'nothing else, no line end', ({ header }) => ({
	text: rawLine(header, standard),
	header,
	rows: [],
}));
add('header', 'one row', ({ header, rows }) => ({
	text: written([header, ...rows.slice(0, 1)], standard),
	header,
	rows: rows.slice(0, 1),
}));
add('header', 'two rows of data', ({ header, rows }) => ({
	text: written([header, ...rows.slice(0, 2)], standard),
	header,
	rows: rows.slice(0, 2),
}));
add('header', 'in two rows, full', ({ header, rows }) => {
	const more = header.map((_, i) => `unit ${'abcdefgh'.charAt(i % 8)}`);
	const names = header.map((name, i) => `${name} ${more[i] ?? ''}`);
	return { text: written([header, more, ...rows], standard), header: names, rows };
});
add('header', 'in three rows, full', ({ header, rows }) => {
	const unit = header.map((_, i) => `unit ${'abcdefgh'.charAt(i % 8)}`);
	const type = header.map((_, i) => (i % 2 === 0 ? 'text' : 'value'));
	const names = header.map((name, i) => `${name} ${unit[i] ?? ''} ${type[i] ?? ''}`);
	return { text: written([header, unit, type, ...rows], standard), header: names, rows };
});
add('header', 'names and a row of groups above', ({ name, header, rows }) => {
	if (header.length < 4) return null;
	const groups = header.map((_, i) => (i === 0 ? '' : i % 2 === 1 ? `group ${i}` : ''));
	const names = header.map((own, i) => (i === 0 ? own : `group ${i % 2 === 1 ? i : i - 1} ${own}`));
	return { text: written([groups, header, ...rows], standard), header: names, rows, name };
});
add('header', 'again in the middle', (clean) => {
	const parts = lines(clean);
	return same(clean, joined(parts.toSpliced(41, 0, parts[0] ?? '')));
});
add('header', 'again in the middle and near the end', (clean) => {
	const parts = lines(clean);
	const head = parts[0] ?? '';
	return same(clean, joined(parts.toSpliced(70, 0, head).toSpliced(41, 0, head)));
});
add('header', 'names not in ASCII', ({ header, rows }) => {
	const names = header.map((name) => `Số ${name} (đợt Ⅱ, ‰)`);
	return { text: written([names, ...rows], standard), header: names, rows };
});
add('header', 'long names with line ends', ({ header, rows }) => {
	const names = header.map((name) => `${name}\nas agreed in the plan`);
	const flat = names.map((name) => name.replace('\n', ' '));
	return { text: written([names, ...rows], standard), header: flat, rows };
});
add('header', 'names used twice', ({ header, rows }) => {
	const names = header.map((name, i) => (i === 1 ? (header[0] ?? name) : name));
	return { text: written([names, ...rows], standard), header: names, rows };
});
add('header', 'a name missing', ({ header, rows }) => {
	const names = header.map((name, i) => (i === header.length - 1 ? '' : name));
	return { text: written([names, ...rows], standard), header: names, rows };
});

const titles = [
	'BÁO CÁO KẾT QUẢ PHÂN LUỒNG',
	'Kỳ báo cáo: quý IV, năm 2023',
	'Prepared by the office of statistics',
	'Số liệu đến ngày 31/10/2023',
	'(Kèm theo Công văn số 12/SGDĐT-VP)',
	'Contact: office@example.org',
	'All figures are provisional, do not cite.',
	'Đơn vị tính: học sinh',
	'Page 1',
	'Version 2.0',
];
for (const count of [1, 2, 3, 5, 10]) {
	const above = titles.slice(0, count);
	const padded = (clean: Clean) =>
		above.map((title) => rawLine([title, ...clean.header.slice(1).map(() => '')], standard));
	add('preamble', `${count} lines`, (clean) => same(clean, joined([...above, ...lines(clean)])));
	add('preamble', `${count} lines and a blank one`, (clean) =>
		same(clean, joined([...above, '', ...lines(clean)])),
	);
	add('preamble', `${count} lines filled up with delimiters`, (clean) =>
		same(clean, joined([...padded(clean), ...lines(clean)])),
	);
}
const notes = ['Nguồn: Sở Giáo dục và Đào tạo', '* Provisional figures, may change.', 'Ghi chú: chưa kiểm tra'];
for (const count of [1, 3]) {
	const below = notes.slice(0, count);
	add('footnotes', `${count}`, (clean) => same(clean, joined([...lines(clean), ...below])));
	add('footnotes', `${count} after a blank line`, (clean) =>
		same(clean, joined([...lines(clean), '', ...below])),
	);
	add('footnotes', `${count} filled up with delimiters`, (clean) =>
		same(
			clean,
			joined([
				...lines(clean),
				...below.map((note) => rawLine([note, ...clean.header.slice(1).map(() => '')], standard)),
			]),
		),
	);
}

const small = (width: number) => [
	Array.from({ length: width }, (_, i) => `key_${'abcdefghijkl'.charAt(i)}`),
	...Array.from({ length: 6 }, (_, row) =>
		Array.from({ length: width }, (_, i) => (i === 0 ? `item ${row}` : String(row * 10 + i))),
	),
];
for (const width of [2, 4, 8, 12])
	for (const gap of ['', '\n'])
		for (const place of ['above', 'below'] as const)
			add('tables', `a small one of ${width} columns ${place}${gap && ', blank line between'}`, (clean) => {
				if (width === clean.header.length && gap === '') return null;
				const own = written(all(clean), standard);
				const other = written(small(width), standard);
				return same(clean, place === 'above' ? other + gap + own : own + gap + other);
			});

for (const at of [0, 1, 40, 79]) {
	const rowAt = (clean: Clean, change: (raw: string[]) => string[], cells: string[]) => {
		const raw = (clean.rows[at] ?? []).map((cell) => rawCell(cell, standard));
		const text = joined(lines(clean).with(at + 1, change(raw).join(',')));
		return { text, header: clean.header, rows: clean.rows.with(at, cells) };
	};
	const filled = (cells: string[], { header }: Clean) => [
		...cells,
		...Array<string>(Math.max(0, header.length - cells.length)).fill(''),
	];
	for (const place of ['first', 'second', 'middle', 'last'] as const) {
		const column = ({ header }: Clean) =>
			({ first: 0, second: 1, middle: Math.floor(header.length / 2), last: header.length - 1 })[place];
		add('cells', `row ${at} lacks its ${place}`, (clean) => {
			const c = column(clean);
			const cells = (clean.rows[at] ?? []).toSpliced(c, 1);
			return cells.join('') === '' ? null : rowAt(clean, (raw) => raw.toSpliced(c, 1), filled(cells, clean));
		});
		add('cells', `row ${at} has one more before its ${place}`, (clean) => {
			const c = column(clean);
			const cells = (clean.rows[at] ?? []).toSpliced(c, 0, '');
			return rowAt(clean, (raw) => raw.toSpliced(c, 0, ''), cells);
		});
		add('cells', `row ${at}, ${place} grown together with the next`, (clean) => {
			const c = column(clean);
			const own = clean.rows[at] ?? [];
			const [one, next] = [own[c] ?? '', own[c + 1]];
			if (next === undefined || /["\n,]/.test(one + next) || own.length < 3) return null;
			const cells = own.toSpliced(c, 2, one + next);
			return rowAt(clean, (raw) => raw.toSpliced(c, 2, one + next), filled(cells, clean));
		});
		for (const side of ['start', 'end'] as const)
			add('stray quote', `row ${at}, ${side} of its ${place}`, (clean) => {
				const c = column(clean);
				const own = clean.rows[at] ?? [];
				const cell = own[c] ?? '';
				if (/["\n,]/.test(cell)) return null;
				const odd = side === 'start' ? `"${cell}` : `${cell}"`;
				return rowAt(clean, (raw) => raw.with(c, odd), own.with(c, odd));
			});
	}
	add('cells', `row ${at} has one more at its end`, (clean) => {
		const own = clean.rows[at] ?? [];
		return rowAt(clean, (raw) => [...raw, 'x9'], [...own, 'x9']);
	});
	for (const side of ['start', 'end'] as const)
		add('quote missing', `row ${at}, at the ${side} of a quoted cell`, (clean) => {
			const own = clean.rows[at] ?? [];
			const c = own.findIndex((cell) => /^[^"\n,]+$/.test(cell));
			const cell = own[c] ?? '';
			if (c === -1) return null;
			const odd = side === 'start' ? `${cell}"` : `"${cell}`;
			const raw = own.map((one) => rawCell(one, { ...standard, quoting: 'all' })).with(c, odd);
			const text = joined(lines(clean, { ...standard, quoting: 'all' }).with(at + 1, raw.join(',')));
			return { text, header: clean.header, rows: clean.rows.with(at, own.with(c, odd)) };
		});
	for (const delimiter of [';', '\t', '|', ' ', ', '])
		add('row of another delimiter', `row ${at} with ${JSON.stringify(delimiter)}`, (clean) => {
			const own = clean.rows[at] ?? [];
			const text = joined(lines(clean).with(at + 1, rawLine(own, { ...standard, delimiter })));
			return same(clean, text);
		});
	add('row of another quote', `row ${at}`, (clean) => {
		const own = clean.rows[at] ?? [];
		if (own.join('').includes('\n')) return null;
		const style: Style = { ...standard, quote: "'", escape: "'", quoting: 'all' };
		return same(clean, joined(lines(clean).with(at + 1, rawLine(own, style))));
	});
}
add('row of another delimiter', 'the header with ;', (clean) =>
	same(clean, joined(lines(clean).with(0, rawLine(clean.header, { ...standard, delimiter: ';' })))),
);

add('delimiters at the end', 'of each line', (clean) => ({
	text: joined(lines(clean).map((line) => `${line},`)),
	header: [...clean.header, ''],
	rows: clean.rows.map((cells) => [...cells, '']),
}));
add('delimiters at the end', 'of each line but the header', (clean) => ({
	text: joined(lines(clean).map((line, i) => (i === 0 ? line : `${line},`))),
	header: [...clean.header, ''],
	rows: clean.rows.map((cells) => [...cells, '']),
}));
add('spaces', 'around each cell', (clean) => {
	const wider = (cell: string) => (/["\n,]/.test(cell) ? cell : ` ${cell} `);
	const rows = clean.rows.map((cells) => cells.map(wider));
	const text = joined(all({ ...clean, rows }).map((cells) => cells.map((cell) => unescapedOrRaw(cell)).join(',')));
	return { text, header: clean.header, rows };
});

function unescapedOrRaw(cell: string): string {
	return /["\n,]/.test(cell) ? rawCell(cell, standard) : cell;
}

add('values', 'a cell of 30 000 characters', (clean) => {
	const long = 'rất dài, và "có" mọi thứ; '.repeat(1200);
	const rows = clean.rows.with(30, (clean.rows[30] ?? []).with(-1, long));
	return { text: written([clean.header, ...rows], standard), header: clean.header, rows };
});
add('values', 'a column empty throughout', ({ header, rows }) => {
	const wider = rows.map((cells) => cells.toSpliced(1, 0, ''));
	const names = header.toSpliced(1, 0, 'reserve');
	return { text: written([names, ...wider], standard), header: names, rows: wider };
});
add('values', 'numbers with units', ({ header, rows }) => {
	const wider = rows.map((cells, i) => [...cells, `${i * 3} km`, `${i}.${i % 10} m²`]);
	const names = [...header, 'length', 'area'];
	return { text: written([names, ...wider], standard), header: names, rows: wider };
});
add('values', 'one column only', ({ header, rows }) => {
	const c = header.length > 5 ? 5 : 0;
	const only = rows.map((cells) => cells[c] ?? '').filter((cell) => cell !== '');
	return {
		text: written([[header[c] ?? ''], ...only.map((cell) => [cell])], standard),
		header: [header[c] ?? ''],
		rows: only.map((cell) => [cell]),
	};
});
add('values', 'a byte order mark', (clean) => same(clean, `\ufeff${written(all(clean), standard)}`));
add('values', 'line ends in one cell', (clean) => {
	const own = (clean.rows[40] ?? []).with(0, 'first, line\nsecond\nthird');
	const rows = clean.rows.with(40, own);
	return { text: written([clean.header, ...rows], standard), header: clean.header, rows };
});
add('values', 'nothing at all', () => ({ text: '', header: [], rows: [] }));
add('values', 'blank lines and nothing else', () => ({ text: '\n\n\n', header: [], rows: [] }));

export const pollutions: readonly Pollution[] = kinds;
