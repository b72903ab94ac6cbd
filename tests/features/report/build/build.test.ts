import { describe, expect, test } from 'vitest';
import { reportModel } from '../../../../src/lib/features/report/build/build';
import { reporting, type ReturnFacts } from '../../../../src/lib/domain/measures/reporting';
import { fieldsOf, printedSections, unwritten } from '../../../../src/lib/domain/documents/report-model';
import { figuresOf, levelOf, saidIn, silent, tablesOf } from '../../../support/report';
import { facts } from '../../units';

const a = facts('A', { numerator: 183, denominator: 1000, targetBp: 2000 });
const b = facts('B', { numerator: 176, denominator: 640, targetBp: 2750 });
const c = facts('C', { targetBp: 2200 });
const built = (...levels: Parameters<typeof figuresOf>) => reportModel(figuresOf(...levels), {}, false);
const unitTable = (model: ReturnType<typeof built>) =>
	tablesOf(model).find(({ head }) => head.includes('Mức độ'));

describe('the day of the figures', () => {
	const dated = figuresOf(levelOf('THCS', [{ ...a, asOf: '2023-12-31' }]), silent('THPT'));

	test('is the newest of their own', () => {
		expect(saidIn(reportModel(dated, {}, false))).toContain('Số liệu chốt đến ngày 31/12/2023.');
	});

	test('is that of the lock under which they are shown', () => {
		const locked = { ...dated, view: { ...dated.view, lock: { cutOff: '2024-01-15' } } };
		expect(saidIn(reportModel(locked, {}, false))).toContain('Số liệu chốt đến ngày 15/01/2024.');
	});
});

describe('a level with figures', () => {
	const model = built(levelOf('THCS', [a, b, c]), silent('THPT'));
	const table = unitTable(model);

	test('the total is Σn ÷ Σd beside the total of the document, never a mean of rates', () => {
		// (183 + 176) ÷ (1.000 + 640); the mean of the rates would be 22,90
		expect(table?.total).toEqual(['', 'Tổng cộng', '1.640', '359', '21,89', '27,92', '−6,03', '', '1/2 đạt']);
		expect(saidIn(model)).toContain('Chỉ tiêu là 27,92\u00a0% theo Kế hoạch số 568/KH-UBND ngày 07/3/2023');
		expect(saidIn(model)).toContain('tạm tính trên 2/3 đơn vị');
	});

	test('who has not reported is named and stands as a dash, not as 0', () => {
		expect(table?.rows[2]).toEqual(['03', 'C', '–', '–', '–', '22,00', '–', '–', 'Chưa nộp']);
		expect(saidIn(model)).toContain('Chưa có số liệu của 1 đơn vị, không tính là 0: C.');
	});

	test('each unit stands against its own target', () => {
		expect(table?.rows[0]).toEqual(['01', 'A', '1.000', '183', '18,30', '20,00', '−1,70', '2', 'Gần đạt']);
		expect(saidIn(model)).toContain(
			'Để mọi đơn vị đã có số liệu đạt chỉ tiêu của mình, còn thiếu 17 học sinh.',
		);
	});

	test('every row has as many cells as the table has columns, and the widths fit the paper', () => {
		for (const { head, rows, total, widths, align, groups } of tablesOf(model)) {
			for (const row of [...rows, ...(total ? [total] : [])]) expect(row).toHaveLength(head.length);
			expect([widths.length, align.length]).toEqual([head.length, head.length]);
			if (groups) expect(groups.reduce((sum, { span }) => sum + span, 0)).toBe(head.length);
			expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(252);
		}
	});
});

describe('edges', () => {
	test('nothing at all: the report says so and still has its parts', () => {
		const model = built(silent('THCS'), silent('THPT'));
		expect(saidIn(model)).toContain('Chưa có chỉ tiêu và số liệu của cấp học này trong kỳ.');
		expect(model.sections.map(({ key }) => key)).toEqual([
			'direction',
			'results',
			'judgement',
			'tasks',
			'proposals',
			'awards',
		]);
		expect(model.annexes.map(({ name }) => name)).toEqual(['Phụ lục III']);
	});

	test('one unit, without graduates and without a document', () => {
		const none = facts('A', { numerator: 0, denominator: 0, targetBp: 2000 });
		const model = built(levelOf('THCS', [none], { declared: null }), silent('THPT'));
		expect(unitTable(model)?.rows).toEqual([['01', 'A', '0', '0', '–', '20,00', '–', '–', 'Không đánh giá']]);
		expect(unitTable(model)?.total?.slice(4)).toEqual(['–', '–', '–', '', '–']);
		expect(saidIn(model)).toContain('Chưa có văn bản ghi chỉ tiêu toàn tỉnh của năm này.');
	});

	test('0 of 40 is 0,00, and a target of 0 is no target where more is better', () => {
		const zero = facts('A', { numerator: 0, denominator: 40, targetBp: 0 });
		const table = unitTable(built(levelOf('THCS', [zero]), silent('THPT')));
		expect(table?.rows[0]?.slice(2)).toEqual(['40', '0', '0,00', '0,00', '–', '–', 'Chưa có chỉ tiêu']);
	});

	test('where less is better, what is above is to be reduced', () => {
		const over = facts('A', { numerator: 6, denominator: 100, targetBp: 500 });
		const under = facts('B', { numerator: 4, denominator: 100, targetBp: 500 });
		const model = built(levelOf('THCS', [over, under], { direction: 'lower' }), silent('THPT'));
		expect(unitTable(model)?.rows.map((row) => row.at(-1))).toEqual(['Chưa đạt', 'Tốt hơn']);
		expect(saidIn(model)).toContain('cần giảm 1 học sinh');
	});

	test('a declared rate without counts is marked and stays out of the total', () => {
		const declared = facts('C', { declaredBp: 2510, targetBp: 2200 });
		const model = built(levelOf('THCS', [a, declared]), silent('THPT'));
		expect(unitTable(model)?.rows[1]?.[4]).toBe('25,10*');
		expect(unitTable(model)?.total?.[4]).toBe('18,30');
		expect(saidIn(model)).toContain('1 đơn vị chỉ khai tỷ lệ');
	});

	test('300 units: the text counts them, the annex lists them', () => {
		const many = Array.from({ length: 300 }, (_, index) =>
			facts(`Xã ${index}`, { numerator: 10 + (index % 30), denominator: 100, targetBp: 2500 }),
		);
		const model = built(levelOf('THCS', many), silent('THPT'));
		const results = model.sections.find(({ key }) => key === 'results');
		const inText = results?.blocks.flatMap((block) =>
			block.kind === 'table' ? [block.table.rows.length] : [],
		);
		expect(Math.max(...(inText ?? []))).toBeLessThan(10);
		expect(tablesOf(model).filter(({ rows }) => rows.length === 300)).toHaveLength(2);
		expect(saidIn(model)).toMatch(/và \d+ đơn vị khác/);
	});
});

describe('texts', () => {
	const figures = figuresOf(levelOf('THCS', [a]), silent('THPT'));
	const texts = {
		issuer: 'Sở Giáo dục và Đào tạo',
		day: '2024-01-05',
		signer_lines: 'KT. Giám đốc\nPhó Giám đốc',
		strengths: 'Một\n\nHai',
	};
	const model = reportModel(figures, texts, false);

	test('the head in capitals, the sentences as they were written', () => {
		expect(model.head.issuer).toBe('SỞ GIÁO DỤC VÀ ĐÀO TẠO');
		expect(model.head.placeAndDay).toBe('Long An, ngày 05 tháng 01 năm 2024');
		expect(model.signature.lines).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
		expect(model.opening).toBe(
			'Thực hiện Kế hoạch số 568/KH-UBND ngày 07/3/2023, Sở Giáo dục và Đào tạo báo cáo kết quả như sau:',
		);
		expect(model.ending.endsWith('của Sở Giáo dục và Đào tạo./.')).toBe(true);
	});

	test('what must still be written is listed; optional parts are not, and are left out of the paper', () => {
		const keys = unwritten(model).map(({ key }) => key);
		expect(keys).toContain('tasks');
		expect(keys).not.toContain('strengths');
		expect(keys).not.toContain('awards');
		expect(printedSections(model).map(({ key }) => key)).not.toContain('awards');
		const awarded = reportModel(figures, { awards: 'Tập thể A' }, false);
		expect(printedSections(awarded).map(({ key }) => key)).toContain('awards');
	});

	test('notes of units wait at the field that they are about', () => {
		const note = {
			unitId: 'A',
			nameVi: 'Huyện A',
			nameEn: null,
			code: 'subjective:awareness',
			text: 'Phụ huynh chưa rõ',
			responsibleUnit: null,
			dueDate: null,
		};
		const noted = reportModel({ ...figures, notes: [{ ...note, kind: 'cause' }] }, {}, false);
		const about = fieldsOf(noted).filter(({ notes }) => notes.length > 0);
		expect(about.map(({ key, notes }) => [key, notes])).toEqual([
			['causes_subjective', ['Huyện A: Phụ huynh chưa rõ']],
		]);
	});
});

describe('how returns came', () => {
	const sent = (unitId: string, receivedAt: string | null): ReturnFacts => ({
		...{ unitId, nameVi: `Xã ${unitId}`, nameEn: null, parentVi: null, parentEn: null, isDemo: false },
		...{ columnId: 'vet', startDate: '2024-01-01', dueAt: '2024-12-31', receivedAt },
		...{ hasValues: receivedAt !== null, importSeq: 0, fileRow: 2, fileSheet: null },
	});
	const returns = [sent('A', '2024-01-03'), sent('B', null), sent('C', null)];
	const reported = (on: string) => {
		const figures = figuresOf(levelOf('THCS', [a, b, c]), silent('THPT'));
		const one = { name: 'vet', isYearly: true, level: 'district', reporting: reporting(returns, on) };
		return reportModel({ ...figures, returns: [one] }, {}, false);
	};
	const ofReturns = (model: ReturnType<typeof reported>) =>
		tablesOf(model).find(({ head }) => head.includes('Phải nộp'));

	test('before the due day it says what has come and has no table in which nothing is owed', () => {
		const model = reported('2024-01-05');
		expect(ofReturns(model)).toBeUndefined();
		expect(saidIn(model)).toContain(
			'Biểu "vet, cả năm" chưa đến hạn nộp (31/12/2024); đã nhận 1 trong 3 báo cáo.',
		);
	});

	test('from the due day on, the table says who owes', () => {
		const model = reported('2024-12-31');
		expect(ofReturns(model)?.rows).toEqual([['vet, cả năm', '3', '1', '1', '0', '2']]);
		expect(saidIn(model)).toContain('Chưa nộp đủ biểu "vet, cả năm": Xã B, Xã C.');
		expect(saidIn(model)).not.toContain('chưa đến hạn nộp');
	});
});
