import { describe, expect, it } from 'vitest';
import { reportingChoice, wholeYear } from '../../../src/lib/features/reporting/choice';
import { dueRule } from '../../../src/lib/features/reporting/due-rule';
import { reportingSentences } from '../../../src/lib/features/reporting/findings';
import { commonReminder, reminder } from '../../../src/lib/features/reporting/reminder';
import { gridRows } from '../../../src/lib/features/reporting/reporting-csv';
import type { Choices } from '../../../src/lib/db/views/choices';
import { awaited, owed, reporting, type ReturnFacts } from '../../../src/lib/domain/measures/reporting';
import { reportingWords } from '../../../src/lib/messages/reporting/reporting';

const indicators = [
	{ indicatorId: 'neither', shortVi: 'Chưa học tiếp', shortEn: 'In no education' },
] as unknown as Choices['indicators'];
const speech = { words: reportingWords.vi, language: 'vi', indicators } as const;

const row = (
	name: string,
	month: number,
	received: string | null,
	hasValues = received !== null,
): ReturnFacts => ({
	unitId: name,
	nameVi: `Xã ${name}`,
	nameEn: `${name} Commune`,
	parentVi: 'Huyện Đại Khê',
	parentEn: 'Đại Khê District',
	columnId: `2023-${month}`,
	startDate: `2023-${month}-01`,
	dueAt: `2023-${month}-25`,
	receivedAt: received,
	hasValues,
	isDemo: false,
	importSeq: 0,
	fileRow: 2,
	fileSheet: null,
});

const facts = [
	row('An Bình', 10, '2023-10-27'),
	row('An Bình', 11, '2023-11-20'),
	row('Khe Hạ', 10, '2023-10-24', false),
	row('Khe Hạ', 11, null),
	row('Bình Minh', 10, '2023-10-20'),
	row('Bình Minh', 11, null),
];
const on = '2023-11-27';
const found = reporting(facts, on);
const occasion = { on, form: 'Chưa học tiếp, hằng tháng', level: 'commune', levelName: 'cấp xã', indicators };

it('says who owes the newest period, who owes most, what was empty and late', () =>
	expect(reportingSentences(found, speech)).toEqual([
		'2 đơn vị chưa nộp tháng 11/2023: Khe Hạ (Đại Khê) và Bình Minh (Đại Khê).',
		'Khe Hạ (Đại Khê) còn thiếu nhiều nhất: 2 báo cáo.',
		'1 báo cáo nộp rỗng: Khe Hạ (Đại Khê).',
		'Trễ lâu nhất: An Bình (Đại Khê), 2 ngày (tháng 10/2023).',
	]));

it('where nothing is registered yet, nobody is said to have sent everything', () => {
	expect(reportingSentences(reporting([], on), speech)).toEqual([reportingWords.vi.findings.nobody]);
});

it('says it in one sentence when all is in order, or nothing is due', () => {
	expect(reportingSentences(reporting([row('A', 11, '2023-11-20')], on), speech)).toEqual([
		'Mọi báo cáo đến hạn đều đã nhận đúng hạn.',
	]);
	expect(reportingSentences(reporting(facts, '2023-10-02'), speech)).toEqual([
		'Chưa đến hạn (25/10/2023): đã nhận 0 trong 3 báo cáo, chưa có 3.',
	]);
	const undue = facts.map((row) => ({ ...row, dueAt: null }));
	expect(reportingSentences(reporting(undue, '2023-09-30'), speech)).toEqual([
		'Chưa có báo cáo nào đến hạn vào ngày này.',
	]);
});

it('before the due day it says how many have come, and when all have', () => {
	const sent = [row('An Bình', 11, '2023-11-20'), row('Khe Hạ', 11, null), row('Bình Minh', 11, null)];
	expect(reportingSentences(reporting(sent, '2023-11-21'), speech)).toEqual([
		'Chưa đến hạn (25/11/2023): đã nhận 1 trong 3 báo cáo, chưa có 2.',
	]);
	expect(reportingSentences(reporting(sent.slice(0, 1), '2023-11-21'), speech)).toEqual([
		'Chưa đến hạn (25/11/2023): đã nhận đủ 1 báo cáo.',
	]);
});

describe('a reminder', () => {
	it('to one unit names each return, its due day and the days since', () => {
		const [first] = owed(found);
		expect(first && reminder(first, occasion)).toBe(
			[
				'Kính gửi: UBND xã Khe Hạ, huyện Đại Khê',
				'',
				'Tính đến hết ngày 27/11/2023, báo cáo "Chưa học tiếp, hằng tháng" của đơn vị còn thiếu:',
				'- Tháng 10/2023: đã nhận ngày 24/10/2023 nhưng không có số liệu',
				'- Tháng 11/2023: chưa nộp, hạn 25/11/2023 (quá hạn 2 ngày)',
				'',
				'Đề nghị đơn vị nộp bổ sung trong thời gian sớm nhất. Trường hợp đã nộp, đề nghị phản hồi để đối chiếu.',
			].join('\n'),
		);
	});
	it.each([
		['district', '2023-11-27', 'Kính gửi: Phòng GD&ĐT các huyện, thị xã, thành phố có tên dưới đây'],
		['commune', '2025-06-30', 'Kính gửi: UBND các xã, phường, thị trấn có tên dưới đây'],
		['commune', '2025-07-01', 'Kính gửi: UBND các xã, phường có tên dưới đây'],
		['school', '2025-07-01', 'Kính gửi: các đơn vị cấp trường có tên dưới đây'],
	])('to all of the level %s on %s goes to who answers for them', (level, on, expected) => {
		const asked = { ...occasion, level, levelName: 'cấp trường', on };
		expect(commonReminder(owed(found), asked).split('\n')[0]).toBe(expected);
	});
	it('to a district goes to its office, to a unit without a type or a school as it is called', () => {
		const [first] = owed(found);
		const to = (nameVi: string, level: string) =>
			first &&
			reminder({ ...first, line: { ...first.line, nameVi, parentVi: null } }, { ...occasion, level }).split(
				'\n',
			)[0];
		expect(to('Huyện Đại Khê', 'district')).toBe('Kính gửi: Phòng GD&ĐT huyện Đại Khê');
		expect(to('Đại Khê', 'district')).toBe('Kính gửi: Phòng GD&ĐT Đại Khê');
		expect(to('Trường THCS Đại Khê', 'school')).toBe('Kính gửi: Trường THCS Đại Khê');
	});
	it('before the due day asks to report in time and calls nobody overdue', () => {
		const before = { ...occasion, on: '2023-11-21' };
		const open = awaited(reporting([row('Khe Hạ', 11, null), row('Bình Minh', 11, null)], before.on));
		expect(open[0] && reminder(open[0], before)).toBe(
			[
				'Kính gửi: UBND xã Khe Hạ, huyện Đại Khê',
				'',
				'Đến hết ngày 21/11/2023, chưa nhận được báo cáo "Chưa học tiếp, hằng tháng" của đơn vị:',
				'- Tháng 11/2023: hạn nộp 25/11/2023 (còn 4 ngày)',
				'',
				'Đề nghị đơn vị gửi đúng hạn. Trường hợp đã gửi, đề nghị phản hồi để đối chiếu.',
			].join('\n'),
		);
		expect(commonReminder(open, before).split('\n').slice(2)).toEqual([
			'Đến hết ngày 21/11/2023, còn 2 đơn vị chưa gửi báo cáo "Chưa học tiếp, hằng tháng", hạn nộp 25/11/2023:',
			'1. Xã Khe Hạ, Huyện Đại Khê: tháng 11/2023',
			'2. Xã Bình Minh, Huyện Đại Khê: tháng 11/2023',
			'',
			'Đề nghị các đơn vị gửi đúng hạn. Trường hợp đã gửi, đề nghị phản hồi để đối chiếu.',
		]);
	});
	it('to all is a line a unit', () =>
		expect(commonReminder(owed(found), occasion).split('\n').slice(2, 5)).toEqual([
			'Tính đến hết ngày 27/11/2023, còn 2 đơn vị thiếu báo cáo "Chưa học tiếp, hằng tháng":',
			'1. Xã Khe Hạ, Huyện Đại Khê: tháng 10/2023 (nộp rỗng); tháng 11/2023 (quá hạn 2 ngày)',
			'2. Xã Bình Minh, Huyện Đại Khê: tháng 11/2023 (quá hạn 2 ngày)',
		]));
});

it('the file holds the table as shown, and says where nothing was expected', () => {
	const partial = reporting(facts.slice(1), on);
	expect(gridRows(partial, partial.lines, speech)).toEqual([
		[
			'Mã đơn vị',
			'Đơn vị',
			'Trực thuộc',
			'tháng 10/2023',
			'tháng 11/2023',
			'Tỷ lệ đúng hạn (%)',
			'Tỷ lệ đã nhận (%)',
		],
		['An Bình', 'Xã An Bình', 'Huyện Đại Khê', 'không phải nộp', 'đúng hạn', '100,00', '100,00'],
		['Khe Hạ', 'Xã Khe Hạ', 'Huyện Đại Khê', 'nộp rỗng', 'chưa nộp', '0,00', '0,00'],
		['Bình Minh', 'Xã Bình Minh', 'Huyện Đại Khê', 'đúng hạn', 'chưa nộp', '50,00', '50,00'],
	]);
});

it('no share on time is told of a column with returns of an unknown day', () => {
	const sentence = (months: readonly number[], undated: number | null) =>
		reportingSentences(
			reporting(
				months.flatMap((month) => [
					row('A', month, month === undated ? null : `2023-${month}-${month === 10 ? 20 : 27}`, true),
					row('B', month, `2023-${month}-20`),
				]),
				'2023-12-31',
			),
			speech,
		).filter((text) => text.startsWith('Tỷ lệ đúng hạn thấp nhất'));
	expect(sentence([10, 11], null)).toEqual(['Tỷ lệ đúng hạn thấp nhất: tháng 11/2023, 50,00\u00a0%.']);
	expect(sentence([10, 11], 11)).toEqual([]);
});

describe('what the page shows', () => {
	const due = [
		{ form: 'neither_monthly', year: 2024, level: 'commune' },
		{ form: 'neither_monthly', year: 2023, level: 'commune' },
	];
	const choices = {
		indicators: [{ indicatorId: 'vet' }, { indicatorId: 'neither' }],
		rows: [
			{ indicatorId: 'vet', periodId: '2023', level: 'district' },
			{ indicatorId: 'vet', periodId: '2023', level: 'province' },
			{ indicatorId: 'neither', periodId: '2022', level: 'commune' },
		],
	} as unknown as Choices;
	const order = ['province', 'district', 'commune'];
	it('the first form with due days, at a year and level that it asks', () =>
		expect(reportingChoice(choices, due, { form: null, year: 2019, level: 'district' }, order)).toMatchObject(
			{
				form: 'neither_monthly',
				year: 2024,
				level: 'commune',
				forms: ['neither_monthly', wholeYear],
			},
		));
	it('without due days the outcomes of the year', () =>
		expect(
			reportingChoice(choices, [], { form: 'neither_monthly', year: 2023, level: 'school' }, order),
		).toMatchObject({
			form: wholeYear,
			year: 2023,
			level: 'district',
			levels: ['district'],
			indicators: ['vet'],
		}));
	it('the year asked for where there is nothing yet', () =>
		expect(
			reportingChoice({ ...choices, rows: [] }, [], { form: null, year: 2026, level: 'commune' }, order),
		).toMatchObject({ form: wholeYear, year: 2026, years: [2026], level: 'commune', indicators: [] }));
});

describe('by when returns have to be there', () => {
	const months = ['2023-10-25', '2023-11-25'];
	it.each([
		['the same day each month', { days: months }, 'Hạn nộp: hết ngày 25 hằng tháng, 23:59 giờ Việt Nam'],
		[
			'other days',
			{ days: ['2023-10-05', '2023-11-25'] },
			'Hạn nộp: 23:59 giờ Việt Nam của ngày ghi dưới tên kỳ',
		],
		['one month only', { days: ['2023-11-25'] }, 'Hạn nộp: 23:59 giờ Việt Nam của ngày ghi dưới tên kỳ'],
		[
			'a year beside monthly forms',
			{ days: ['2023-12-31'], isYearly: true },
			'Đơn vị đã nộp khi đã có kết quả, ngày nộp so với hạn 31/12/2023',
		],
		[
			'a year, nothing monthly',
			{ days: ['2023-12-31'], isYearly: true, hasDueDays: false },
			'Chưa có bảng hạn nộp theo tháng: đơn vị đã nộp khi đã có kết quả, ngày nộp so với hạn 31/12/2023',
		],
		[
			'a year without a due day',
			{ days: [], isYearly: true },
			'Đơn vị đã nộp khi đã có kết quả; kỳ này không đặt hạn nộp',
		],
	])('%s', (_, given, sentence) =>
		expect(dueRule({ isYearly: false, hasDueDays: true, ...given }, reportingWords.vi, 'vi')).toBe(sentence),
	);
});
