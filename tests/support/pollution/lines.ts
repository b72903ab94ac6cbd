import type { Clean } from '../clean-tables';
import { Kinds, all, joined, same, type Pollution } from './kinds';
import { type Style } from '../written';

/** Line ends, blank lines, and lines of text around the table. */
export function linesAround(base: Style): Pollution[] {
	const kinds = new Kinds(base);
	kinds.styled('line end', 'CR LF', { newline: '\r\n' });
	kinds.styled('line end', 'CR', { newline: '\r' });
	for (const [odd, rest] of [
		['\r\n', '\n'],
		['\r', '\n'],
		['\n', '\r\n'],
		['\r', '\r\n'],
		['\n', '\r'],
	] as const)
		for (const at of [0, 1, 40])
			kinds.add('line end', `${JSON.stringify(odd)} after row ${at}, else ${JSON.stringify(rest)}`, (clean) =>
				same(
					clean,
					kinds
						.lines(clean)
						.map((line, i) => line + (i === at ? odd : rest))
						.join(''),
				),
			);
	kinds.add('line end', 'missing at the end', (clean) => same(clean, kinds.text(all(clean)).slice(0, -1)));
	kinds.add('line end', 'doubled at the end', (clean) => same(clean, `${kinds.text(all(clean))}\n`));

	const blank: [string, number, number][] = [
		['at the start', 0, 1],
		['at the start, three', 0, 3],
		['after the header', 1, 1],
		['in the middle', 41, 1],
		['in the middle, three', 41, 3],
		['at the end, three', 81, 3],
	];
	for (const [name, at, count] of blank)
		kinds.add('blank lines', name, (clean) => {
			const parts = kinds.lines(clean);
			parts.splice(
				Math.min(at, name.includes('end') ? parts.length : at),
				0,
				...Array<string>(count).fill(''),
			);
			return same(clean, joined(parts));
		});
	kinds.add('blank lines', 'every second', (clean) => same(clean, joined(kinds.lines(clean), '\n\n')));
	kinds.add('blank lines', 'of delimiters in the middle', (clean) => {
		const parts = kinds.lines(clean);
		parts.splice(41, 0, base.delimiter.repeat(clean.header.length - 1));
		return {
			...same(clean, joined(parts)),
			rows: clean.rows.toSpliced(
				40,
				0,
				clean.header.map(() => ''),
			),
		};
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
			above.map((title) => kinds.line([title, ...clean.header.slice(1).map(() => '')]));
		kinds.add('preamble', `${count} lines`, (clean) =>
			same(clean, joined([...above, ...kinds.lines(clean)])),
		);
		kinds.add('preamble', `${count} lines and a blank one`, (clean) =>
			same(clean, joined([...above, '', ...kinds.lines(clean)])),
		);
		kinds.add('preamble', `${count} lines filled up with delimiters`, (clean) =>
			same(clean, joined([...padded(clean), ...kinds.lines(clean)])),
		);
	}
	const notes = [
		'Nguồn: Sở Giáo dục và Đào tạo',
		'* Provisional figures, may change.',
		'Ghi chú: chưa kiểm tra',
	];
	for (const count of [1, 3]) {
		const below = notes.slice(0, count);
		kinds.add('footnotes', `${count}`, (clean) => same(clean, joined([...kinds.lines(clean), ...below])));
		kinds.add('footnotes', `${count} after a blank line`, (clean) =>
			same(clean, joined([...kinds.lines(clean), '', ...below])),
		);
		kinds.add('footnotes', `${count} filled up with delimiters`, (clean) =>
			same(
				clean,
				joined([
					...kinds.lines(clean),
					...below.map((note) => kinds.line([note, ...clean.header.slice(1).map(() => '')])),
				]),
			),
		);
	}
	return kinds.list;
}
