import { describe, expect, test } from 'vitest';
import { templateCsv } from '../../../src/lib/export/template/template-csv';
import type { Template } from '../../../src/lib/export/template/template';
import type { Catalogue } from '../../../src/lib/intake/catalogue';
import { longAnKnowledge, readingOf } from '../../support/catalogue';
import { templateOf } from '../../support/templates';

const longAn: Catalogue = longAnKnowledge().catalogue;

const linesOf = (template: Template) => templateCsv(template).trimEnd().split('\n');

/** The text with every empty cell of every unit filled by its header. */
function filledText(template: Template, value: (header: string, at: number) => string): string {
	const lines = linesOf(template);
	const top = lines.findIndex((line) => line.startsWith('STT;'));
	const header = (lines[top] ?? '').replaceAll('"', '').split(';');
	return lines
		.map((line, at) =>
			at <= top
				? line
				: line
						.split(';')
						.map((cell, column) => (cell === '' ? value(header[column] ?? '', at - top - 1) : cell))
						.join(';'),
		)
		.join('\r\n');
}

describe('the text twin of a template', () => {
	test('begins with a byte order mark, says what it is and has one line a unit', () => {
		const template = templateOf(longAn, 'counted');
		const text = templateCsv(template);
		expect(text.startsWith('\ufeff')).toBe(true);
		const lines = linesOf(template);
		expect(lines.slice(0, 6)).toEqual([
			'\ufeffTỈNH LONG AN;;;;;;;',
			'KẾT QUẢ PHÂN LUỒNG HỌC SINH TỐT NGHIỆP THCS NĂM 2023;;;;;;;',
			'I. CẤP TRUNG HỌC CƠ SỞ;;;;;;;',
			'Hạn nộp: 25/11/2023;;;;;;;',
			'STT;Mã đơn vị;Tên đơn vị;Chỉ tiêu đăng ký (%);Số học sinh tốt nghiệp THCS;Số học sinh vào giáo dục nghề nghiệp;Ngày chốt số liệu;Chất lượng số liệu',
			'1;long-an.tan-an;Thành phố Tân An;27,92;;;31/10/2023;',
		]);
		expect(lines).toHaveLength(20);
	});

	test('has no column for a formula', () => {
		expect(templateCsv(templateOf(longAn, 'destinations'))).not.toContain('Tổng các luồng');
	});

	test('filled in and saved by a spreadsheet, it is read without a question', () => {
		const counted = readingOf(
			longAn,
			filledText(templateOf(longAn, 'counted'), (header, at) =>
				header === 'Chất lượng số liệu'
					? 'tạm tính'
					: header.includes('tốt nghiệp')
						? '1.000'
						: String(280 + at),
			),
		);
		expect(counted.issues).toEqual([]);
		expect(counted.of('outcomes')).toHaveLength(15);
		expect(counted.of('outcomes')[3]).toMatchObject({
			unit_id: 'long-an.thu-thua',
			numerator: 283,
			denominator: 1000,
			quality: 'provisional',
			as_of: '2023-10-31',
		});

		const targets = readingOf(
			longAn,
			filledText(templateOf(longAn, 'targets'), (header) => (header.includes('%') ? '65,50' : '900')),
		);
		expect(targets.issues).toEqual([]);
		expect(targets.of('targets')).toHaveLength(45);
		expect(new Set(targets.of('targets').map(({ value_bp }) => value_bp))).toEqual(new Set([6550]));

		const streams = readingOf(
			longAn,
			filledText(templateOf(longAn, 'destinations', { level: 'THPT' }), (header) =>
				header.startsWith('Chất') ? '' : header.startsWith('Số học sinh') ? '100' : '10',
			),
		);
		expect(streams.issues).toEqual([]);
		expect(streams.of('destinations')).toHaveLength(150);
	});

	test('a name that a spreadsheet would run is made text', () => {
		const [unit] = templateOf(longAn, 'counted').units;
		if (unit === undefined) throw new Error('no unit');
		const text = templateCsv(templateOf(longAn, 'counted', { units: [{ ...unit, name: '=1+1' }] }));
		expect(text).toContain(";'=1+1;");
	});
});
