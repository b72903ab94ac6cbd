import { describe, expect, it } from 'vitest';
import type { Level } from '../../../../src/lib/domain/schema/vocabulary';
import { locksIn, offeredView, registerLines, unitsIn } from '../../../../src/lib/features/data/targets/register';
import { registerCsv } from '../../../../src/lib/features/data/targets/register-csv';
import type { Choices } from '../../../../src/lib/db/views/choices';
import { targetHistories } from '../../../../src/lib/domain/measures/target-history';
import en from '../../../../src/lib/messages/en/shared/core';
import { vi } from '../../../../src/lib/messages/shared/core';
import { noTarget, targetRow } from '../../../support/target-rows';

const row = (indicatorId: string, periodId: string, level: Level) => ({
	indicatorId,
	periodId,
	periodKind: 'calendar_year',
	level,
});
const choices = {
	indicators: [],
	definitions: [],
	renamings: [],
	targetDates: [],
	illustration: { isShown: true, isShownUnasked: true, hasAny: true },
	rows: [row('vet', '2024', 'district'), row('vet', '2024', 'commune'), row('vet', '2023', 'commune')],
	registered: [],
} satisfies Choices;

describe('the view', () => {
	it.each([
		[{ year: 2024, level: 'commune' }, { year: 2024, level: 'commune' }],
		[{ year: 2023, level: 'district' }, { year: 2023, level: 'commune' }],
		[{ year: 1999, level: 'school' }, { year: 2024, level: 'district' }],
	])('%o becomes %o', (asked, shown) => {
		expect(offeredView(choices, { indicator: 'vet', ...asked })).toEqual({ indicator: 'vet', ...shown });
	});
});

const histories = targetHistories([
	targetRow('a', { valueBp: 2050 }),
	targetRow('a', {
		kind: 'adjusted',
		revision: 2,
		valueBp: 2792,
		effectiveDate: '2024-09-10',
		signedDate: '2024-09-10',
		docType: 'CV',
		signer: 'Chủ tịch X',
		reason: '=HYPERLINK("x")',
		importSeq: 4,
		fileSheet: 'THCS',
		fileRow: 9,
		isInForce: true,
	}),
	targetRow('b', { parentVi: 'Huyện Trên', signedDate: '2024-04-12', isInForce: true }),
	noTarget('c'),
	targetRow('d', { status: 'draft' }),
]);
const ids = (part: Parameters<typeof unitsIn>[1]) => unitsIn(histories, part).map(({ unitId }) => unitId);

it('parts of the register', () => {
	expect(ids('all')).toEqual(['a', 'b', 'c', 'd']);
	expect(ids('draft')).toEqual(['d']);
	expect(ids('adjusted')).toEqual(['a']);
	expect(ids('late')).toEqual(['b']);
	expect(ids('none')).toEqual(['c']);
});

it('one line a version, one line for a unit without any, no two alike', () => {
	const lines = registerLines(histories);
	expect(lines.map(({ history, isFirst }) => [history.unitId, isFirst])).toEqual([
		['a', true],
		['a', false],
		['b', true],
		['c', true],
		['d', true],
	]);
	expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
	expect(lines.find(({ history }) => history.unitId === 'c')?.version).toBeNull();
});

it('names each lock day once', () => {
	expect(locksIn(histories)).toEqual([{ plan: 'Kế hoạch 2024', day: '2024-03-31' }]);
});

describe('as text for a spreadsheet', () => {
	const sheet = {
		lines: registerLines(histories),
		view: { indicator: 'vet', year: 2024, level: 'district' },
		indicatorName: 'Vào sơ cấp, trung cấp',
		fileName: (seq: number) => `tep-${seq}.xlsx`,
	};
	const text = registerCsv({ ...sheet, language: 'vi', words: vi });
	const cells = text
		.slice(1)
		.trimEnd()
		.split('\n')
		.map((line) => line.split(';'));

	it('begins with a byte order mark, and every line is as wide as the first', () => {
		expect(text.startsWith('\ufeffMã đơn vị;Đơn vị;')).toBe(true);
		expect(cells).toHaveLength(6);
		for (const line of cells) expect(line).toHaveLength(21);
	});
	it('says what a line of the register says', () => {
		const [head = [], , adjusted = [], late = [], none = []] = cells;
		const of = (line: string[], name: string) => line[head.indexOf(name)];
		expect(of(adjusted, 'Giá trị (%)')).toBe('27,92');
		expect(of(adjusted, 'Loại văn bản')).toBe('Công văn');
		expect(of(adjusted, 'Có hiệu lực từ')).toBe('10/9/2024');
		expect(of(adjusted, 'Người ký')).toBe('Chủ tịch X');
		expect(of(adjusted, 'Tình trạng')).toBe('Đang áp dụng');
		expect(of(adjusted, 'Nguồn số liệu')).toBe('tep-4.xlsx');
		expect(of(adjusted, 'Dòng')).toBe('9');
		expect(of(adjusted, 'Đăng ký sau ngày khóa')).toBe('');
		expect(of(late, 'Đăng ký sau ngày khóa')).toBe('có');
		expect(of(late, 'Trực thuộc')).toBe('Huyện Trên');
		expect(of(late, 'Nguồn số liệu')).toBe('công bố cùng trang này');
		expect(of(none, 'Tình trạng')).toBe('Chưa có chỉ tiêu');
		expect(of(none, 'Giá trị (%)')).toBe('');
	});
	it('runs no formula of a sender', () => {
		expect(text).not.toMatch(/(^|;|")=HYPERLINK/m);
		expect(text).toContain('HYPERLINK');
	});
	it('speaks English where the screen does', () => {
		const english = registerCsv({ ...sheet, language: 'en', words: en });
		expect(english).toContain('Unit code;');
		expect(english).toContain(';27.92;');
		expect(english).toContain('In force');
	});
});
