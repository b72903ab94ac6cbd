import { expect, test } from 'vitest';
import type { Model } from '../../../src/lib/features/unit/model';
import type { YearLine } from '../../../src/lib/features/unit/trend/trend';
import { trendKeys } from '../../../src/lib/features/unit/trend/trend-keys';
import { unitWords } from '../../../src/lib/messages/unit/unit';

const blank: YearLine = {
	year: 2023,
	own: null,
	carried: null,
	place: null,
	versions: [],
	rateBp: null,
	rateLabel: '',
	isDeclaredOnly: false,
	lensBp: null,
	isApportioned: false,
	targets: [],
	pathBp: null,
	lines: [],
};
const alone = { lenses: [], lens: 'as_was', unitId: null, years: [] } as const;
const signs = (line: Partial<YearLine>, model: Partial<Model> = {}) =>
	trendKeys([{ ...blank, ...line }], { through: alone, stage: null, ...model }, unitWords.vi.trend).map(
		({ sign }) => sign,
	);
const target = (isInForce: boolean) => ({ bp: 2500, isInForce, label: '25,00' });

test.each<[string[], Partial<YearLine>]>([
	[[], {}],
	[['own'], { rateBp: 2000 }],
	[['own', 'hollow'], { rateBp: 2000, isDeclaredOnly: true }],
	[['target'], { targets: [target(true)] }],
	[['old'], { targets: [target(false)] }],
	[['path'], { pathBp: 2100 }],
])('only what is in the chart is explained: %j', (expected, line) => expect(signs(line)).toEqual(expected));

test('of a line through a merger its years are, and those that were shared out', () => {
	const years = [{ isApportioned: false }, { isApportioned: true }] as unknown as Model['through']['years'];
	expect(signs({}, { through: { ...alone, years } })).toEqual(['lens', 'split']);
	expect(signs({}, { through: { ...alone, years: years.slice(0, 1) } })).toEqual(['lens']);
});
