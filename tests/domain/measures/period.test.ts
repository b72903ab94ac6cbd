import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	daysBetween,
	isValidDate,
	overlaps,
	parseDate,
	parsePeriod,
	yearOf,
} from '../../../src/lib/domain/measures/period';

describe('parsePeriod', () => {
	it.each([
		['2023', 'calendar_year', '2023'],
		[' năm 2023 ', 'calendar_year', '2023'],
		['Năm học 2022-2023', 'school_year', '2022-2023'],
		['Năm học 2023- 2024', 'school_year', '2023-2024'],
		['2022 – 2023', 'school_year', '2022-2023'],
		['NH 2022/2023', 'school_year', '2022-2023'],
		['NH: 2022-2023', 'school_year', '2022-2023'],
		['2022-23', 'school_year', '2022-2023'],
		['22-23', 'school_year', '2022-2023'],
		['NH 22/23', 'school_year', '2022-2023'],
		['năm học 10-11', 'school_year', '2010-2011'],
		['N.H 2022-2023', 'school_year', '2022-2023'],
		['Niên khóa 2022 - 2023', 'school_year', '2022-2023'],
		['NH2022-2023', 'school_year', '2022-2023'],
		['NH 2011-12', 'school_year', '2011-2012'],
		['1999-00', 'school_year', '1999-2000'],
		['2011-12', 'month', '2011-12'],
		['2023-11', 'month', '2023-11'],
		['11/2023', 'month', '2023-11'],
		['tháng 11/2023', 'month', '2023-11'],
		['Tháng 9 năm 2023', 'month', '2023-09'],
		['T11/2023', 'month', '2023-11'],
		['T.9-2023', 'month', '2023-09'],
		['giai đoạn 2019-2025', 'stage', '2019-2025'],
		['Giai đoạn 2023 - 2025', 'stage', '2023-2025'],
		['GĐ 2019–2025', 'stage', '2019-2025'],
		['giai đoạn từ năm 2019 đến năm 2025', 'stage', '2019-2025'],
		['2023-2025', 'stage', '2023-2025'],
		['giai đoạn 2024 - 2025', 'stage', 'gd-2024-2025'],
		['gd-2024-2025', 'stage', 'gd-2024-2025'],
	])('%s is the %s %s', (text, kind, id) => expect(parsePeriod(text)).toMatchObject({ kind, id }));

	it.each([
		['2023', '2023-01-01', '2023-12-31'],
		['2022-2023', '2022-09-01', '2023-08-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2019-2025', '2019-01-01', '2025-12-31'],
	])('%s runs from %s to %s', (id, start, end) => expect(parsePeriod(id)).toMatchObject({ id, start, end }));

	it.each([
		'2023-13',
		'13/2023',
		'T0/2023',
		'năm học 2023-2025',
		'2023-2022',
		'giai đoạn 2023-2023',
		'năm 23',
		'0023',
		'24/11/2023',
		'2023-11-24',
		'quý 1/2023',
		'11-12',
		'22-24',
		'niên khóa 2022-2026',
		'',
	])('%s is no period', (text) => expect(parsePeriod(text)).toBeNull());
});

describe('isValidDate', () => {
	it.each(['2023-03-07', '2024-02-29', '2023-12-31'])('%s is', (iso) => expect(isValidDate(iso)).toBe(true));
	it.each(['2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-4-1', '7/3/2023', ''])(
		'%s is not',
		(iso) => expect(isValidDate(iso)).toBe(false),
	);
});

describe('parseDate', () => {
	it.each([
		['7/3/2023', '2023-03-07'],
		['07/03/2023', '2023-03-07'],
		['31/10/2023', '2023-10-31'],
		['7-3-2023', '2023-03-07'],
		['7.3.2023', '2023-03-07'],
		['7 / 3 / 2023', '2023-03-07'],
		['2023-03-07', '2023-03-07'],
		['2023/3/7', '2023-03-07'],
		['2023-10-31T00:00:00', '2023-10-31'],
		['2023-10-31T00:00:00.000Z', '2023-10-31'],
		['24/11/2023 16:30', '2023-11-24'],
		['24/11/2023, 16:30:05', '2023-11-24'],
		['24/11/2023 4:30 CH', '2023-11-24'],
		['24/11/2023 4:30 PM', '2023-11-24'],
		['24/11/2023 16h30', '2023-11-24'],
		['2023-11-24T16:30:05.123+07:00', '2023-11-24'],
		['ngày 7 tháng 3 năm 2023', '2023-03-07'],
		['Ngày 07 tháng 03 năm 2023', '2023-03-07'],
	])('%s is %s', (text, iso) => expect(parseDate(text)).toEqual({ iso }));

	it('takes a month written first, with doubt', () =>
		expect(parseDate('10/25/2023')).toEqual({ doubtful: '10/25/2023', iso: '2023-10-25' }));

	it.each([
		'31/02/2023',
		'25/25/2023',
		'2023-25-10',
		'7/3/23',
		'7/3',
		'7/3-2023',
		'45000',
		'32/1/2023',
		'mai',
	])('%s is no date', (text) => expect(parseDate(text)).toBeNull());
});

describe('yearOf', () => {
	it.each([
		['2023', 2023],
		['2022-2023', 2023],
		['2023-11', 2023],
		['2019-2025', 2025],
		['gd-2024-2025', 2025],
		['2023-13', null],
	])('%s → %s', (id, year) => expect(yearOf(id)).toBe(year));
});

describe('daysBetween', () => {
	it.each([
		['2023-11-25', '2023-11-27', 2],
		['2023-11-27', '2023-11-25', -2],
		['2024-02-28', '2024-03-01', 2],
		['2023-11-25', '2023-11-25', 0],
	])('%s to %s is %d', (a, b, days) => expect(daysBetween(a, b)).toBe(days));
});

describe('overlaps', () => {
	it.each([
		['open on both sides', null, null, true],
		['ends on the first day', null, '2025-01-01', true],
		['ended the day before', null, '2024-12-31', false],
		['begins on the last day', '2025-12-31', null, true],
		['begins the day after', '2026-01-01', null, false],
	])('%s', (_, start, end, expected) =>
		expect(overlaps(start, end, '2025-01-01', '2025-12-31')).toBe(expected),
	);
});

const year = fc.integer({ min: 1950, max: 2090 });
const monthOfYear = fc.integer({ min: 1, max: 12 });
const gap = fc.constantFrom('', ' ', '\u00a0');
const dash = fc.constantFrom('-', '–', '—', '−', '/');
const cased = fc.constantFrom(
	(text: string) => text,
	(text: string) => text.toUpperCase(),
	(text: string) => ` ${text.normalize('NFD')} `,
);

describe('whatever its spelling', () => {
	it('a school year is itself', () => {
		const word = fc.constantFrom('năm học ', 'Năm học: ', 'NH ', 'NH. ', 'N.H. ', 'NH', '');
		fc.assert(
			fc.property(year, word, gap, dash, gap, cased, (first, name, before, mark, after, change) => {
				const text = change(`${name}${first}${before}${mark}${after}${first + 1}`);
				expect(parsePeriod(text)).toMatchObject({ kind: 'school_year', id: `${first}-${first + 1}` });
			}),
			{ seed: 41 },
		);
	});

	it('a month is itself', () => {
		const spelled = fc.constantFrom(
			(y: number, m: number) => `${m}/${y}`,
			(y: number, m: number) => `tháng ${m}/${y}`,
			(y: number, m: number) => `Tháng ${String(m).padStart(2, '0')} năm ${y}`,
			(y: number, m: number) => `T${m}/${y}`,
			(y: number, m: number) => `${y}-${String(m).padStart(2, '0')}`,
		);
		fc.assert(
			fc.property(year, monthOfYear, spelled, cased, (y, m, spelling, change) => {
				const id = `${y}-${String(m).padStart(2, '0')}`;
				expect(parsePeriod(change(spelling(y, m)))).toMatchObject({ kind: 'month', id });
			}),
			{ seed: 42 },
		);
	});

	it('a day is itself', () => {
		const spelled = fc.constantFrom(
			...['/', '-', '.'].flatMap((mark) => [
				(y: number, m: number, d: number) => [d, m, y].join(mark),
				(y: number, m: number, d: number) =>
					[String(d).padStart(2, '0'), String(m).padStart(2, '0'), y].join(mark),
				(y: number, m: number, d: number) => [y, m, d].join(mark),
			]),
			(y: number, m: number, d: number) => `ngày ${d} tháng ${m} năm ${y}`,
		);
		const time = fc.constantFrom('', ' 00:00', ' 7:05:09', ' 16h30', ', 4:30 CH');
		const day = fc.date({
			min: new Date('1950-01-01'),
			max: new Date('2090-12-31'),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(day, spelled, time, (date, spelling, clock) => {
				const iso = date.toISOString().slice(0, 10);
				const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
				expect(parseDate(spelling(y, m, d) + clock)).toEqual({ iso });
			}),
			{ seed: 43 },
		);
	});

	it('no text makes either throw, and what is found exists', () => {
		const scraps = fc.string({ unit: fc.constantFrom(...'0123456789/-. tnămhọcNH:'), maxLength: 20 });
		fc.assert(
			fc.property(fc.oneof(fc.string(), scraps), (text) => {
				const found = parseDate(text);
				if (found !== null) expect(isValidDate(found.iso)).toBe(true);
				const period = parsePeriod(text);
				if (period !== null) expect(parsePeriod(period.id)).toEqual(period);
			}),
			{ numRuns: 2000, seed: 40 },
		);
	});
});
