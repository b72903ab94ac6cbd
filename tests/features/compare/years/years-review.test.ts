import { describe, expect, it } from 'vitest';
import { absenceOf, hasOtherUnits, reviewOf } from '../../../../src/lib/features/compare/years/years-review';
import { namedUnits, pairs } from '../../../../src/lib/features/compare/slope/slope-lines';
import { ordered } from '../../../../src/lib/features/compare/heatmap/heatmap-order';
import { sortedBy } from '../../../../src/lib/features/compare/shared/sorting';
import { walked } from '../../../../src/lib/features/compare/heatmap/grid-walk';
import { coefficient } from '../../../../src/lib/features/compare/shared/coefficient-text';
import { unitSeries, type UnitSeries } from '../../../../src/lib/domain/comparisons/series';
import { unitYears, type YearFacts } from '../../../../src/lib/domain/comparisons/years';
import { facts } from '../../units';

type Given = Partial<YearFacts>;
function unit(unitId: string, years: Readonly<Record<number, Given>>): UnitSeries {
	const rows = Object.entries(years).map(([year, more]) => ({
		...facts(unitId),
		year: Number(year),
		parentId: null,
		validTo: null,
		...more,
	}));
	const [found] = unitSeries({ rows: unitYears(rows, 'higher'), carried: [] }, 'as_was', 'higher');
	if (!found) throw new Error('A unit needs a year.');
	return found;
}
const counted = (numerator: number, denominator: number, targetBp: number | null = null): Given => ({
	numerator,
	denominator,
	targetBp,
});

describe('several years (F9)', () => {
	const span = { from: 2021, to: 2023 };
	it('10/100, 30/100, 60/300 give 100/500 = 20,00, met in 1 of 3, +10,00 and +50', () => {
		const years = {
			2021: counted(10, 100, 2000),
			2022: counted(30, 100, 2000),
			2023: counted(60, 300, 3000),
		};
		expect(reviewOf(unit('a', years), span)).toMatchObject({
			numerator: 100,
			denominator: 500,
			pooledBp: 2000,
			yearsMet: 1,
			yearsJudged: 3,
			changePoints: 10,
			changeStudents: 50,
			missing: [],
			absent: [],
		});
	});
	it('a year without figures is named, a year outside its life stands apart', () =>
		expect(reviewOf(unit('a', { 2022: {}, 2023: counted(1, 4) }), span)).toMatchObject({
			pooledBp: 2500,
			missing: [2022],
			absent: [2021],
			changePoints: null,
		}));
	it('a year of which no unit has figures is not said to lie outside a life', () => {
		const years = { from: 2020, to: 2024 };
		const all = unit('all', { 2020: counted(2, 4), 2022: counted(3, 8), 2023: {} });
		const late = reviewOf(unit('late', { 2022: counted(1, 4) }), years);
		expect(absenceOf(late, all)).toEqual({ notThere: [2020, 2023], nobody: [2021, 2024] });
		expect(absenceOf(reviewOf(all, years), all)).toEqual({ notThere: [], nobody: [2021, 2024] });
	});
	it('the change of all is told apart where its first and last year hold other units', () => {
		const whole = unit('whole', { 2021: counted(1, 4), 2022: counted(1, 4), 2023: counted(2, 4) });
		const gap = unit('gap', { 2021: counted(1, 4), 2022: {}, 2023: counted(2, 4) });
		const early = unit('early', { 2021: counted(1, 4), 2022: counted(1, 4), 2023: {} });
		const late = unit('late', { 2021: {}, 2022: counted(1, 4), 2023: counted(2, 4) });
		const ends = reviewOf(whole, span);
		expect(hasOtherUnits([whole, gap], ends)).toBe(false);
		expect(hasOtherUnits([whole, late], ends)).toBe(true);
		// as many units in either year, and not the same
		expect(hasOtherUnits([whole, early, late], ends)).toBe(true);
		expect(hasOtherUnits([whole, late], reviewOf(unit('none', { 2022: {} }), span))).toBe(false);
	});
	it('a declared rate is judged, not pooled, and named as such', () =>
		expect(
			reviewOf(
				unit('a', { 2021: counted(1, 4), 2022: { declaredBp: 5000, targetBp: 4000 }, 2023: {} }),
				span,
			),
		).toMatchObject({
			pooledBp: 2500,
			yearsMet: 1,
			yearsJudged: 1,
			missing: [2022, 2023],
			declaredOnly: [2022],
		}));
	it('a year of which a part is known is named, and no students are counted from it to another', () => {
		const whole = unit('a', { 2021: counted(10, 100), 2022: counted(20, 100) });
		const year = whole.years.get(2022);
		if (!year) throw new Error('The year is there.');
		const carried = {
			...year,
			weightedTargetBp: null,
			isApportioned: false,
			partsKnown: 1,
			partsExpected: 2,
		};
		const years = new Map([...whole.years, [2022, { ...year, carried }]]);
		expect(reviewOf({ years }, span)).toMatchObject({
			partial: [2022],
			pooledBp: 1500,
			changePoints: 10,
			changeStudents: null,
		});
	});
	it('nothing pools to nothing', () =>
		expect(reviewOf(unit('a', { 2021: {} }), span)).toMatchObject({
			pooledBp: null,
			numerator: null,
			yearsJudged: 0,
		}));
	it('a year of zero graduates has no rate and pools nothing', () =>
		expect(reviewOf(unit('a', { 2021: counted(0, 0), 2022: counted(0, 10) }), span)).toMatchObject({
			pooledBp: 0,
			denominator: 10,
			missing: [2021],
		}));
});

describe('two years', () => {
	const span = { from: 2022, to: 2024 };
	const units = [
		unit('up', { 2022: counted(10, 100), 2024: counted(20, 100) }),
		unit('gone', { 2022: counted(10, 100) }),
		unit('silent', { 2022: counted(10, 100), 2024: {} }),
		unit('new', { 2022: {}, 2024: counted(5, 100) }),
		unit('elsewhere', { 2023: counted(5, 100) }),
	];
	it('tells those in both from those missing and those that were no unit', () => {
		const found = pairs(units, span);
		const ids = (list: readonly { unitId: string }[]) => list.map(({ unitId }) => unitId);
		expect(ids(found.both.map((pair) => pair.unit))).toEqual(['up']);
		expect(found.both[0]).toMatchObject({ points: 10, students: 10 });
		expect(ids(found.missingFrom)).toEqual(['new']);
		expect(ids(found.missingTo)).toEqual(['silent']);
		expect(ids(found.absentTo)).toEqual(['gone']);
		expect(ids(found.absentFrom)).toEqual([]);
	});
	it('names all of few, of many the largest changes and the chosen', () => {
		const many = (size: number) =>
			pairs(
				Array.from({ length: size }, (_, index) =>
					unit(`u${index}`, { 2022: counted(100, 1000), 2024: counted(100 + index, 1000) }),
				),
				span,
			).both;
		expect(namedUnits(many(20), new Set()).size).toBe(20);
		const named = namedUnits(many(21), new Set(['u0']));
		expect(named.has('u0') && named.has('u20')).toBe(true);
		expect(named.has('u5')).toBe(false);
		expect(named.size).toBe(10);
	});
});

describe('order of the table', () => {
	const rows = [
		unit('b', { 2024: counted(20, 100, 1000) }),
		unit('a', { 2024: counted(30, 100, 3000) }),
		unit('c', { 2024: {} }),
		unit('d', { 2024: { ...counted(10, 100, 1000), sortOrder: 1 } }),
	];
	const ids = (sort: 'gap' | 'rate' | 'name' | 'order', direction: 'higher' | 'lower' = 'higher') =>
		ordered(rows, sort, 2024, direction, ({ unitId }) => unitId)
			.map(({ unitId }) => unitId)
			.join('');
	it('by rate, gap, name and document, the missing last', () => {
		expect(ids('rate')).toBe('abdc');
		expect(ids('gap')).toBe('badc');
		expect(ids('name')).toBe('abcd');
		expect(ids('order')).toBe('dabc');
		expect(ids('rate', 'lower')).toBe('dbac');
	});
	it('missing values stand last in either direction', () => {
		const by = (dir: 'asc' | 'desc') => sortedBy([2, null, 1], { key: '', dir }, (value) => value, String);
		expect(by('asc')).toEqual([1, 2, null]);
		expect(by('desc')).toEqual([2, 1, null]);
	});
});

describe('arrow keys', () => {
	const open = [
		[true, true, false, true],
		[true, false, true, true],
		[false, true, true, true],
	];
	const key = (name: string) => ({
		key: name,
		ctrlKey: false,
		metaKey: false,
		altKey: false,
		shiftKey: false,
	});
	const ctrl = (name: string) => ({ ...key(name), ctrlKey: true });
	it('go over blank cells and stop at edges', () => {
		expect(walked(key('ArrowRight'), open, [0, 1])).toEqual([0, 3]);
		expect(walked(key('ArrowDown'), open, [0, 1])).toEqual([2, 1]);
		expect(walked(key('ArrowDown'), open, [1, 0])).toEqual([1, 0]);
		expect(walked(key('ArrowLeft'), open, [0, 0])).toEqual([0, 0]);
	});
	it('Home and End go to the ends of a line, with Ctrl of the table', () => {
		expect(walked(key('Home'), open, [2, 3])).toEqual([2, 1]);
		expect(walked(key('End'), open, [0, 0])).toEqual([0, 3]);
		expect(walked(ctrl('Home'), open, [2, 3])).toEqual([0, 0]);
		expect(walked(ctrl('End'), open, [0, 0])).toEqual([2, 3]);
	});
	it('other keys do not walk', () => expect(walked(key('a'), open, [0, 0])).toBeNull());
});

it('coefficients have two decimals, half away from zero, and never −0,00', () => {
	expect(coefficient(0.145, 'vi')).toBe('0,15');
	expect(coefficient(-0.7071, 'vi')).toBe('−0,71');
	expect(coefficient(-0.001, 'en')).toBe('0.00');
});
