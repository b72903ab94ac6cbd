import { describe, expect, it } from 'vitest';
import { understoodTable } from '../support/understood-table';

const HEADER = ['stt', 'don_vi', 'ngay', 'so_luong', 'ty_le', 'ghi_chu', 'lien_ket'];
const NOTES = [
	'đạt, vượt chỉ tiêu',
	'chưa báo cáo; chờ',
	'trường "điểm" của huyện',
	'',
	"it's 5 o'clock",
	'hai\ndòng',
	'a | b',
];
const BODY = Array.from({ length: 24 }, (_, i) => [
	String(i + 1).padStart(2, '0'),
	['Tân An', 'Thủ Thừa', 'Bến Lức', 'Đức Hòa'][i % 4] ?? '',
	`${String((i % 28) + 1).padStart(2, '0')}/10/2023`,
	String(100 + i * 7),
	`${20 + i},${String(i * 3).padStart(2, '0')}`,
	NOTES[i % NOTES.length] ?? '',
	`https://example.org/?don-vi=${i}&nam=2023`,
]);

type Faults = {
	delimiter?: string;
	quote?: '"' | "'";
	escape?: 'double' | 'backslash';
	newline?: string;
	quoteAll?: boolean;
};

function line(cells: readonly string[], faults: Faults): string {
	const { delimiter = ',', quote = '"', escape = 'double', quoteAll = false } = faults;
	const escaped = escape === 'double' ? quote + quote : `\\${quote}`;
	return cells
		.map((cell) => {
			const isPlain =
				!quoteAll &&
				!cell.includes(delimiter.trim() || ' ') &&
				!cell.includes(quote) &&
				!/[\n\r ]/.test(cell);
			return isPlain ? cell : quote + cell.replaceAll(quote, escaped) + quote;
		})
		.join(delimiter);
}

function written(rows: readonly (readonly string[])[], faults: Faults): string {
	const newline = faults.newline ?? '\n';
	return rows.map((row) => line(row, faults) + newline).join('');
}

const DELIMITERS = [';', ',', '\t', '|', ' ', ', '];
const grid = DELIMITERS.flatMap((delimiter) =>
	(['"', "'"] as const).flatMap((quote) =>
		(['double', 'backslash'] as const).flatMap((escape) =>
			['\n', '\r\n', '\r'].map((newline) => ({ delimiter, quote, escape, newline })),
		),
	),
);

describe('one table under every dialect', () => {
	it.each(grid)('delimiter $delimiter quote $quote escape $escape line end $newline', (faults) => {
		const read = understoodTable(written([HEADER, ...BODY], faults));
		expect(read.header).toEqual(HEADER);
		expect(read.rows).toEqual(BODY);
	});

	it.each(DELIMITERS)('every cell quoted, delimiter %j', (delimiter) => {
		const read = understoodTable(written([HEADER, ...BODY], { delimiter, quoteAll: true }));
		expect([read.header, ...read.rows]).toEqual([HEADER, ...BODY]);
	});
});

describe.each([';', ',', '\t', '|'])('faults of lines, delimiter %j', (delimiter) => {
	const faults = { delimiter };
	const whole = written([HEADER, ...BODY], faults);

	it('no line end at the end of the file', () => {
		expect(understoodTable(whole.trimEnd()).rows).toEqual(BODY);
	});

	it('blank lines at the end', () => {
		expect(understoodTable(`${whole}\n\n\n`).rows).toEqual(BODY);
	});

	it('a preamble and a blank line', () => {
		const read = understoodTable(`SỞ GIÁO DỤC VÀ ĐÀO TẠO\nBáo cáo, quý IV; năm 2023\n\n${whole}`);
		expect([read.header, ...read.rows]).toEqual([HEADER, ...BODY]);
	});

	it('footnotes', () => {
		const read = understoodTable(`${whole}\nGhi chú: số liệu sơ bộ, chưa kiểm tra.\nNguồn: phòng GDĐT\n`);
		expect(read.rows).toEqual(BODY);
	});

	it('no header', () => {
		const read = understoodTable(written(BODY, faults));
		expect(read.header).toEqual([]);
		expect(read.rows).toEqual(BODY);
	});

	it('two header rows', () => {
		const groups = ['', '', 'Kỳ', 'Kết quả', '', 'Khác', ''];
		const read = understoodTable(written([groups, HEADER, ...BODY], faults));
		expect(read.header).toEqual([
			'stt',
			'don_vi',
			'Kỳ ngay',
			'Kết quả so_luong',
			'Kết quả ty_le',
			'Khác ghi_chu',
			'Khác lien_ket',
		]);
		expect(read.rows).toEqual(BODY);
	});

	it('three full header rows', () => {
		const units = HEADER.map((name) => `dv_${name}`);
		const types = HEADER.map((name) => `loai_${name}`);
		const read = understoodTable(written([HEADER, units, types, ...BODY], faults));
		expect(read.header[1]).toBe('don_vi dv_don_vi loai_don_vi');
		expect(read.rows).toEqual(BODY);
	});

	it('a header and nothing else', () => {
		expect(understoodTable(written([HEADER], faults))).toMatchObject({ header: HEADER, rows: [] });
	});

	it('a header and one row', () => {
		expect(understoodTable(written([HEADER, BODY[0] ?? []], faults))).toMatchObject({
			header: HEADER,
			rows: [BODY[0]],
		});
	});

	it('two tables, the second narrower', () => {
		const small = [
			['ma', 'ten'],
			['1', 'Một'],
			['2', 'Hai'],
			['3', 'Ba'],
		];
		const read = understoodTable(`${whole}\n${written(small, faults)}`);
		expect([read.header, ...read.rows]).toEqual([HEADER, ...BODY]);
	});

	it('two tables, the second wider', () => {
		const small = [
			['ma', 'ten', 'so'],
			['1', 'Một', '5'],
			['2', 'Hai', '6'],
			['3', 'Ba', '7'],
		];
		const read = understoodTable(`${written(small, faults)}\n${whole}`);
		expect([read.header, ...read.rows]).toEqual([HEADER, ...BODY]);
	});

	it.each([0, 7, 23])('row %i has a cell too few: it is filled up', (at) => {
		const short = BODY.map((row, i) => (i === at ? row.slice(0, -1) : row));
		const read = understoodTable(written([HEADER, ...short], faults));
		expect(read.rows).toEqual(BODY.map((row, i) => (i === at ? [...row.slice(0, -1), ''] : row)));
	});

	it.each([0, 7, 23])('row %i has a cell too many: it keeps it and stands alone', (at) => {
		const long = BODY.map((row, i) => (i === at ? [...row.slice(0, 3), '', ...row.slice(3)] : row));
		const read = understoodTable(written([HEADER, ...long], faults));
		expect(read.header).toEqual(HEADER);
		expect(read.rows).toEqual(long);
	});

	it.each(HEADER.map((_, i) => i))('a stray quote at the start of a cell in column %i', (column) => {
		for (const at of [0, 1, 5, 23]) {
			const lines = [HEADER, ...BODY].map((row) => line(row, faults));
			const row = BODY[at] ?? [];
			const raw = row.map((cell) => line([cell], faults));
			raw[column] = `"${raw[column] ?? ''}`;
			lines[at + 1] = raw.join(delimiter);
			const read = understoodTable(lines.join('\n'));
			expect(read.rows).toHaveLength(BODY.length);
			expect(read.rows.filter((_, i) => i !== at)).toEqual(BODY.filter((_, i) => i !== at));
			expect(read.rows[at]).toEqual(row.map((cell, i) => (i === column ? `"${cell}` : cell)));
		}
	});

	it.each(HEADER.map((_, i) => i))('a stray quote at the end of a cell in column %i', (column) => {
		for (const at of [0, 1, 23]) {
			const row = BODY[at] ?? [];
			const raw = row.map((cell) => line([cell], faults));
			raw[column] = `${raw[column] ?? ''}"`;
			const lines = [HEADER, ...BODY].map((cells) => line(cells, faults));
			lines[at + 1] = raw.join(delimiter);
			const read = understoodTable(lines.join('\n'));
			expect(read.rows.filter((_, i) => i !== at)).toEqual(BODY.filter((_, i) => i !== at));
			expect(read.rows[at]).toEqual(row.map((cell, i) => (i === column ? `${cell}"` : cell)));
		}
	});

	it('one row with another delimiter', () => {
		for (const other of [' ', ';', ',', '\t'].filter((one) => one !== delimiter)) {
			const lines = [HEADER, ...BODY].map((cells, i) => line(cells, i === 4 ? { delimiter: other } : faults));
			expect(understoodTable(lines.join('\n')).rows).toEqual(BODY);
		}
	});

	it('line ends of all kinds', () => {
		const ends = ['\n', '\r\n', '\r'];
		const rows = BODY.filter((row) => !row.join('').includes('\n'));
		const text = [HEADER, ...rows].map((cells, i) => line(cells, faults) + (ends[i % 3] ?? '')).join('');
		expect(understoodTable(text).rows).toEqual(rows);
	});

	it('quotes inside quotes that nothing announces', () => {
		const quoted = BODY.map((row) => row.map((cell, i) => (i === 5 ? `gọi là "điểm" x` : cell)));
		const lines = [HEADER, ...quoted].map((cells) => line(cells, faults).replaceAll('""', '"'));
		expect(understoodTable(lines.join('\n')).rows).toEqual(quoted);
	});
});
