import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/lib/export/text/csv';
import { readRows, type ReadOptions, type Row } from '../../../src/lib/intake/text/csv';
import type { Dialect } from '../../../src/lib/intake/text/dialect';

const COMMA: Dialect = { delimiter: ',', quote: '"', escape: 'double', newline: '\n' };

function read(text: string, dialect: Partial<Dialect> = {}, options?: ReadOptions): Row[] {
	const rows: Row[] = [];
	readRows(text, { ...COMMA, ...dialect }, (more) => void rows.push(...more), options);
	return rows;
}

function plain(rows: readonly Row[]): [number, ...string[]][] {
	return rows.map(({ line, cells }) => [line, ...cells]);
}

const cases: [string, string, Partial<Dialect>, [number, ...string[]][]][] = [
	['an empty text', '', {}, []],
	[
		'blank lines are dropped and counted',
		'\n a,b\n\n  \n1,2\n\n',
		{},
		[
			[2, ' a', 'b'],
			[5, '1', '2'],
		],
	],
	[
		'no line end at the end',
		'a,b\n1,2',
		{},
		[
			[1, 'a', 'b'],
			[2, '1', '2'],
		],
	],
	[
		'a line end inside quotes',
		'a,b\n"1\nx",2\n3,4\n',
		{},
		[
			[1, 'a', 'b'],
			[2, '1\nx', '2'],
			[4, '3', '4'],
		],
	],
	[
		'CR LF',
		'a,b\r\n"1\r\nx",2\r\n3,4\r\n',
		{ newline: '\r\n' },
		[
			[1, 'a', 'b'],
			[2, '1\r\nx', '2'],
			[4, '3', '4'],
		],
	],
	[
		'CR',
		'a,b\r1,2\r',
		{ newline: '\r' },
		[
			[1, 'a', 'b'],
			[2, '1', '2'],
		],
	],
	[
		'line ends of all kinds',
		'a,b\r\n1,2\r3,4\n5,6',
		{ newline: '\r\n' },
		[
			[1, 'a', 'b'],
			[2, '1', '2'],
			[3, '3', '4'],
			[4, '5', '6'],
		],
	],
	[
		'mixed line ends among quotes',
		'"a",b\r\n"1",2\n3,4\r\n',
		{ newline: '\r\n' },
		[
			[1, 'a', 'b'],
			[2, '1', '2'],
			[3, '3', '4'],
		],
	],
	[
		'a doubled quote',
		'a,b\n"x ""y"" z",2\n',
		{},
		[
			[1, 'a', 'b'],
			[2, 'x "y" z', '2'],
		],
	],
	[
		'a quote after a backslash',
		'a,b\n"x \\"y\\", z",2\n',
		{ escape: '\\' },
		[
			[1, 'a', 'b'],
			[2, 'x "y", z', '2'],
		],
	],
	[
		'a doubled backslash before the closing quote',
		'a,b\n"C:\\\\",2\n',
		{ escape: '\\' },
		[
			[1, 'a', 'b'],
			[2, 'C:\\', '2'],
		],
	],
	[
		'a delimiter after a backslash',
		'a,b\nx\\,y,2\n',
		{ escape: '\\' },
		[
			[1, 'a', 'b'],
			[2, 'x,y', '2'],
		],
	],
	[
		'apostrophes as quotes',
		"a,b\n'x, y','it''s'\n",
		{ quote: "'" },
		[
			[1, 'a', 'b'],
			[2, 'x, y', "it's"],
		],
	],
	[
		'no quotes',
		'a;b\n"x;2"\n',
		{ delimiter: ';', quote: '' },
		[
			[1, 'a', 'b'],
			[2, '"x', '2"'],
		],
	],
	[
		'a quote in the middle is text',
		'a,b\n5" pipe,2\n',
		{},
		[
			[1, 'a', 'b'],
			[2, '5" pipe', '2'],
		],
	],
	[
		'an open quote costs its own record',
		'a,b\n"x,2\n"y",3\n',
		{},
		[
			[1, 'a', 'b'],
			[2, '"x', '2'],
			[3, 'y', '3'],
		],
	],
	[
		'an open quote on the last line',
		'a,b\n1,2\n3,"x',
		{},
		[
			[1, 'a', 'b'],
			[2, '1', '2'],
			[3, '3', '"x'],
		],
	],
	[
		'quotes inside quotes, not announced',
		'a,b\n"x "y" z",2\n',
		{},
		[
			[1, 'a', 'b'],
			[2, 'x "y" z', '2'],
		],
	],
	[
		'a space before an opening quote',
		'a, b\n1, "x, y"\n',
		{},
		[
			[1, 'a', ' b'],
			[2, '1', 'x, y'],
		],
	],
	[
		'comma and space',
		'a, b\n1, "x, y"\n',
		{ delimiter: ', ' },
		[
			[1, 'a', 'b'],
			[2, '1', 'x, y'],
		],
	],
	[
		'rows short and long',
		'a,b,c\n1\n1,2,3,4\n',
		{},
		[
			[1, 'a', 'b', 'c'],
			[2, '1'],
			[3, '1', '2', '3', '4'],
		],
	],
	[
		'one row with another delimiter',
		'a,b,c\n1,2,3\n4;5;6\n7,8,9\n',
		{},
		[
			[1, 'a', 'b', 'c'],
			[2, '1', '2', '3'],
			[3, '4', '5', '6'],
			[4, '7', '8', '9'],
		],
	],
];

describe('readRows', () => {
	it.each(cases)('%s', (_, text, dialect, rows) => {
		expect(plain(read(text, dialect))).toEqual(rows);
	});

	it.each(cases)('in chunks of a few characters: %s', (_, text, dialect, rows) => {
		expect(plain(read(text, dialect, { chunkSize: 3 }))).toEqual(rows);
	});

	it('stops at the limit', () => {
		expect(read('1\n2\n3\n4\n', {}, { limit: 2, chunkSize: 4 })).toHaveLength(2);
	});

	it('stops when told', () => {
		let calls = 0;
		readRows('1\n2\n3\n4\n', COMMA, () => ((calls += 1), false), { chunkSize: 1 });
		expect(calls).toBe(1);
	});

	it('keeps the lines right over chunks', () => {
		const text = Array.from({ length: 5000 }, (_, i) =>
			i % 9 === 0 ? `${i},"a\nb"\n` : `${i},c\n${i % 5 === 0 ? '\n' : ''}`,
		).join('');
		const lines = text.split('\n');
		const rows = read(text, {}, { chunkSize: 997 });
		expect(rows).toHaveLength(5000);
		expect(rows.every(({ line, cells }) => lines[line - 1]?.startsWith(`${cells[0] ?? '?'},`))).toBe(true);
	});

	it('reads a million rows of eleven columns', () => {
		const row =
			'tinh-mau.truong-17,tinh-mau.huyen-3,vet_after_thcs,2023-11,2023-10-31,1,18,100,18.30,demo,\n';
		let count = 0;
		readRows(row.repeat(1_000_000), COMMA, (rows) => void (count += rows.length));
		expect(count).toBe(1_000_000);
	});
});

describe('a written table', () => {
	it('comes back as it went', () => {
		const rows = [
			['a', 'b'],
			['"', '""'],
			['x\r\ny', "'"],
			[',', '\n'],
			[' h', ''],
		];
		expect(read(csvText(rows, { neutralise: false })).map(({ cells }) => cells)).toEqual(rows);
	});
});
