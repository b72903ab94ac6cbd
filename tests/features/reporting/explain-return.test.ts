import { expect, test } from 'vitest';
import { explainReturn, explainReturning } from '../../../src/lib/features/reporting/explain-return';
import type { Choices } from '../../../src/lib/db/views/choices';
import type { Completeness } from '../../../src/lib/domain/measures/completeness';
import { standing, type ReturnFacts } from '../../../src/lib/domain/measures/reporting';
import { reportingWords } from '../../../src/lib/messages/reporting/reporting';
import { coreWords } from '../../../src/lib/messages/shared/core';
import { readingApp, told, toldOf } from '../told';

const app = readingApp();
const indicators = [] as unknown as Choices['indicators'];
const speech = { words: reportingWords.vi, language: 'vi', indicators } as const;
const on = '2023-11-30';
const seen = { on, isYearly: false, speech };
const why = reportingWords.vi.why;

const facts: ReturnFacts = {
	unitId: 'khe-ha',
	nameVi: 'Xã Khe Hạ',
	nameEn: null,
	parentVi: 'Huyện Đại Khê',
	parentEn: null,
	columnId: '2023-11',
	startDate: '2023-11-01',
	dueAt: '2023-11-25',
	receivedAt: '2023-11-27',
	hasValues: true,
	isDemo: false,
	importSeq: 0,
	fileRow: 7,
	fileSheet: 'deadlines.csv',
};
const explained = (more: Partial<ReturnFacts>, also: Partial<typeof seen> = {}) => {
	const row = { ...facts, ...more };
	const { on: day } = { ...seen, ...also };
	return explainReturn(app, { ...row, standing: standing(row, day) }, { ...seen, ...also });
};

test('a late return: both days, the days between them, its line', () => {
	const explanation = explained({});
	expect(explanation.title).toBe('Xã Khe Hạ, Huyện Đại Khê, tháng 11/2023');
	expect(told(explanation)).toEqual([
		'Tình trạng: trễ 2 ngày',
		'Hạn nộp: hết ngày 25/11/2023 (23:59, giờ Việt Nam)',
		'Ngày nhận: 27/11/2023',
		'Cách tính: 27/11/2023 − 25/11/2023 = 2 ngày',
		'Số liệu: có số liệu của kỳ này',
		'Xem tại: 30/11/2023',
		'Nguồn: số liệu kèm trang (deadlines.csv), dòng 7',
	]);
});

test.each<[string, Partial<ReturnFacts>, Record<string, string | null>]>([
	['on time', { receivedAt: '2023-11-25' }, { [why.rule]: null, [why.overdue]: null }],
	[
		'missing',
		{ receivedAt: null, hasValues: false },
		{ [why.received]: why.notReceived, [why.overdue]: '5 ngày' },
	],
	['empty', { hasValues: false }, { [why.values]: why.noValues, [why.overdue]: '5 ngày' }],
	['values without a day', { receivedAt: null }, { [why.received]: why.unknownDay, [why.overdue]: null }],
	['no due day', { dueAt: null }, { [why.due]: why.noDue, [why.rule]: null }],
	[
		'received after the day shown',
		{ receivedAt: '2023-12-02' },
		{ [why.received]: '02/12/2023, sau ngày đang xem: lúc đó chưa có', [why.overdue]: '5 ngày' },
	],
	['illustrative', { isDemo: true }, { [why.values]: `${why.hasValues} ${coreWords.vi.overview.demo}` }],
	['no line of its own', { importSeq: null }, { [why.source]: why.noSource }],
])('%s', (_, more, expected) => {
	const explanation = explained(more);
	for (const [label, text] of Object.entries(expected)) expect(toldOf(explanation, label)).toBe(text);
});

test('without an outcome of the year the source says so', () =>
	expect(toldOf(explained({ importSeq: null }, { isYearly: true }), why.source)).toBe(why.noOutcome));

test.each<[string, Completeness, 'onTime' | 'received', boolean, string[]]>([
	[
		'received of what was due',
		{ onTime: 40, received: 55, undated: 0, expected: 66 },
		'received',
		true,
		['55 ÷ 66 = 83,33\u00a0%', reportingWords.vi.tiles.why.missing, why.onlyDue],
	],
	[
		'on time of a period that is not due yet',
		{ onTime: 40, received: 55, undated: 0, expected: 66 },
		'onTime',
		false,
		['40 ÷ 66 = 60,61\u00a0%', reportingWords.vi.tiles.why.onTime, why.soFar],
	],
	['nothing due', { onTime: 0, received: 0, undated: 0, expected: 0 }, 'onTime', true, [why.noShare]],
	['no day known', { onTime: 0, received: 3, undated: 3, expected: 4 }, 'onTime', true, [why.noDays]],
])('a share: %s', (_, completeness, side, isDue, expected) => {
	const what = { kind: 'share', title: 'Đúng hạn', completeness, side, isDue } as const;
	const explanation = explainReturning(app, what, seen);
	expect(explanation).toMatchObject({ title: 'Đúng hạn', size: 'small' });
	expect(told(explanation)).toEqual(expected);
});
