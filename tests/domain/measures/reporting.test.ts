import { describe, expect, it } from 'vitest';
import {
	awaited,
	daysLeft,
	lastChange,
	overdueDays,
	owed,
	reporting,
	standing,
	vietnamDay,
	worstFirst,
	type ReturnFacts,
	type Standing,
} from '../../../src/lib/domain/measures/reporting';

const facts = (more: Partial<ReturnFacts> = {}): ReturnFacts => ({
	unitId: 'a',
	nameVi: 'Xã A',
	nameEn: null,
	parentVi: null,
	parentEn: null,
	columnId: '2023-11',
	startDate: '2023-11-01',
	dueAt: '2023-11-25',
	receivedAt: null,
	hasValues: false,
	isDemo: false,
	importSeq: 0,
	fileRow: 2,
	fileSheet: null,
	...more,
});

describe('a return on a day', () => {
	it.each<[string, Partial<ReturnFacts>, string, Standing]>([
		['nothing, before its due day', {}, '2023-11-24', { state: 'not_due' }],
		['nothing, at the end of its due day', {}, '2023-11-25', { state: 'missing' }],
		[
			'early, looked at before it came',
			{ receivedAt: '2023-11-20', hasValues: true },
			'2023-11-19',
			{ state: 'not_due' },
		],
		[
			'early, looked at when it had come',
			{ receivedAt: '2023-11-20', hasValues: true },
			'2023-11-20',
			{ state: 'on_time' },
		],
		[
			'late, looked at before it came',
			{ receivedAt: '2023-11-27', hasValues: true },
			'2023-11-26',
			{ state: 'missing' },
		],
		[
			'late, looked at when it had come',
			{ receivedAt: '2023-11-27', hasValues: true },
			'2023-11-27',
			{ state: 'late', days: 2 },
		],
		['empty', { receivedAt: '2023-11-24' }, '2023-11-30', { state: 'empty' }],
		['undated', { hasValues: true }, '2023-11-10', { state: 'undated' }],
		['undated, before its period began', { hasValues: true }, '2023-10-31', { state: 'not_due' }],
		['no due day, nothing', { dueAt: null }, '2023-11-01', { state: 'missing' }],
		['no due day, not yet begun', { dueAt: null }, '2023-10-31', { state: 'not_due' }],
		[
			'no due day, received',
			{ dueAt: null, receivedAt: '2024-05-01', hasValues: true },
			'2024-06-01',
			{ state: 'on_time' },
		],
	])('%s', (_, more, on, expected) => expect(standing(facts(more), on)).toEqual(expected));
});

describe('units and periods on a day', () => {
	const rows = [
		facts({ receivedAt: '2023-11-25', hasValues: true }),
		facts({
			columnId: '2023-12',
			startDate: '2023-12-01',
			dueAt: '2023-12-25',
			receivedAt: '2023-12-27',
			hasValues: true,
		}),
		facts({ unitId: 'b', receivedAt: '2023-11-20' }),
		facts({ unitId: 'b', columnId: '2023-12', startDate: '2023-12-01', dueAt: '2023-12-25' }),
		facts({ unitId: 'new', columnId: '2023-12', startDate: '2023-12-01', dueAt: '2023-12-31' }),
	];
	it('only what is due is in the sums; a period before its day shows what has come', () => {
		const found = reporting(rows, '2023-12-01');
		expect(found.completeness).toEqual({ onTime: 1, received: 1, undated: 0, expected: 2 });
		expect(found.columns).toMatchObject([
			{
				id: '2023-11',
				isDue: true,
				dueAt: '2023-11-25',
				completeness: { onTime: 1, received: 1, undated: 0, expected: 2 },
			},
			{
				id: '2023-12',
				isDue: false,
				dueAt: '2023-12-25',
				completeness: { onTime: 0, received: 0, undated: 0, expected: 3 },
			},
		]);
		expect(found.lines.map(({ completeness }) => completeness.expected)).toEqual([1, 1, 0]);
	});
	it('later the same register says more', () => {
		expect(reporting(rows, '2023-12-27').completeness).toEqual({
			onTime: 1,
			received: 2,
			undated: 0,
			expected: 4,
		});
		expect(reporting(rows, '2023-12-31').completeness).toEqual({
			onTime: 1,
			received: 2,
			undated: 0,
			expected: 5,
		});
	});
	it('who is to be reminded: missing and empty, most first, with the days overdue', () => {
		const debts = owed(reporting(rows, '2023-12-31'));
		expect(debts.map(({ line, returns, daysOverdue }) => [line.unitId, returns.length, daysOverdue])).toEqual(
			[
				['b', 2, 36],
				['new', 1, 0],
			],
		);
		expect(owed(reporting(rows, '2023-11-19'))).toEqual([]);
	});
	it('before its day, what falls due next is counted by itself: what came, and who has not sent', () => {
		const found = reporting(rows, '2023-11-20');
		expect(found.completeness.expected).toBe(0);
		expect(found.ahead).toMatchObject({
			dueAt: '2023-11-25',
			completeness: { onTime: 0, received: 0, undated: 0, expected: 2 },
		});
		// a has nothing yet, b sent an empty return; the months after, and who is new then, are not asked
		expect(awaited(found).map(({ line, returns }) => [line.unitId, returns.length])).toEqual([
			['a', 1],
			['b', 1],
		]);
		expect(found.lines.map(({ ahead }) => ahead.expected)).toEqual([1, 1, 0]);
	});
	it.each<[string, string | null, number, readonly string[]]>([
		['2023-11-24', '2023-11-25', 0, ['a', 'b']],
		// on its due day a return is due and lies no longer ahead
		['2023-11-25', '2023-12-25', 0, ['a', 'b']],
		['2023-12-25', '2023-12-31', 0, ['new']],
		['2023-12-31', null, 0, []],
	])('on %s the next due day is %s', (on, dueAt, received, units) => {
		const found = reporting(rows, on);
		expect([found.ahead?.dueAt ?? null, found.ahead?.completeness.received ?? 0]).toEqual([dueAt, received]);
		expect(awaited(found).map(({ line }) => line.unitId)).toEqual(units);
	});
	it('a return received before its day is received and not awaited, whether its day was written down or not', () => {
		const year = { columnId: 'vet', startDate: '2026-01-01', dueAt: '2026-12-31' };
		const found = reporting(
			[
				facts({ ...year, receivedAt: '2026-11-30', hasValues: true }),
				facts({ ...year, unitId: 'b', hasValues: true }),
				facts({ ...year, unitId: 'c' }),
			],
			'2026-11-30',
		);
		expect([found.due.length, found.ahead?.completeness]).toEqual([
			0,
			{ onTime: 1, received: 2, undated: 1, expected: 3 },
		]);
		expect(awaited(found).map(({ line }) => line.unitId)).toEqual(['c']);
		expect(daysLeft('2026-12-31', '2026-11-30')).toBe(31);
	});
	it.each([
		// the last return came on 27 December, the last due day is the 31st
		['2026-11-30', '2023-12-31'],
		['2023-12-28', '2023-12-28'],
		['2023-11-20', '2023-11-20'],
	])('on %s the year is told as of %s, and says the same', (today, on) => {
		expect(lastChange(rows, today)).toBe(on);
		expect(reporting(rows, on).completeness).toEqual(reporting(rows, today).completeness);
		expect(reporting(rows, on).due.map((row) => row.standing)).toEqual(
			reporting(rows, today).due.map((row) => row.standing),
		);
	});
	it('a year is told as of its last late return; of nothing, today', () => {
		const late = facts({ receivedAt: '2024-02-03', hasValues: true });
		expect(lastChange([...rows, late], '2026-11-30')).toBe('2024-02-03');
		expect(lastChange([], '2026-11-30')).toBe('2026-11-30');
	});
	it('columns stand by time although a new unit comes first', () => {
		const [a, , , , latecomer] = rows;
		const found = reporting(
			[latecomer, a].flatMap((row) => row ?? []),
			'2023-12-31',
		);
		expect(found.columns.map(({ id }) => id)).toEqual(['2023-11', '2023-12']);
	});
	it('of nothing is nothing', () =>
		expect(reporting([], '2023-12-31')).toMatchObject({
			columns: [],
			lines: [],
			completeness: { expected: 0 },
		}));
});

it('the worst come first: by what was received, then by what was on time; of whom nothing is due, last', () => {
	const month = (unitId: string, columnId: string, receivedAt: string | null) =>
		facts({ unitId, columnId, receivedAt, hasValues: receivedAt !== null });
	const { lines } = reporting(
		[
			facts({ unitId: 'not yet due', dueAt: '2024-01-25' }),
			month('all on time', '1', '2023-11-20'),
			month('all, one late', '1', '2023-11-20'),
			month('all, one late', '2', '2023-11-27'),
			month('half', '1', '2023-11-20'),
			month('half', '2', null),
			month('none', '1', null),
		],
		'2023-11-30',
	);
	expect(worstFirst(lines).map(({ unitId }) => unitId)).toEqual([
		'none',
		'half',
		'all, one late',
		'all on time',
		'not yet due',
	]);
});

it('days overdue are 0 on the due day and before it', () => {
	expect(overdueDays({ dueAt: '2023-11-25' }, '2023-11-25')).toBe(0);
	expect(overdueDays({ dueAt: '2023-11-25' }, '2023-11-27')).toBe(2);
	expect(overdueDays({ dueAt: '2023-11-25' }, '2023-11-01')).toBe(0);
	expect(overdueDays({ dueAt: null }, '2023-11-27')).toBe(0);
});

it('a day begins at midnight in Viet Nam, wherever the reader is', () => {
	expect(vietnamDay(new Date('2023-11-25T16:59:59Z'))).toBe('2023-11-25');
	expect(vietnamDay(new Date('2023-11-25T17:00:00Z'))).toBe('2023-11-26');
});
