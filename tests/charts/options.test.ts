import { expect, test } from 'vitest';
import { liveText as text } from '../../src/lib/charts/axes';
import { bulletOption } from '../../src/lib/charts/bullet';
import { choroplethOption } from '../../src/lib/charts/choropleth';
import { livePalette as palette } from '../../src/lib/charts/palette';
import { quadrantOption } from '../../src/lib/charts/quadrant';
import { quick, quickOption } from '../../src/lib/charts/quick';
import { scatterOption } from '../../src/lib/charts/scatter';
import { slopeOption } from '../../src/lib/charts/slope';
import { trendOption } from '../../src/lib/charts/trend';
import { waterfallOption } from '../../src/lib/charts/waterfall';

/** Four districts of Long An as their document registered them for 2023, with outcomes that are made up. */
const units = [
	{ unitId: 'thu-thua', name: 'Thủ Thừa', rateBp: 1830, targetBp: 2000, status: 'near' },
	{ unitId: 'duc-hoa', name: 'Đức Hòa', rateBp: 3866, targetBp: 3787, status: 'met' },
	{ unitId: 'can-duoc', name: 'Cần Đước', rateBp: 0, targetBp: 2500, status: 'far' },
	{ unitId: 'moc-hoa', name: 'Mộc Hóa', rateBp: null, targetBp: 3000, status: 'missing' },
] as const;
const percent = (bp: number | null) => (bp === null ? '–' : `${(bp / 100).toFixed(2).replace('.', ',')} %`);

const options = {
	bullet: bulletOption(
		units,
		{ provinceBp: 2792, floorBp: 3000 },
		{
			palette,
			scale: { max: 50, ticks: [0, 10, 20, 30, 40, 50] },
			barHeight: 12,
			tickHeight: 20,
			hasThroughLines: true,
		},
	),
	choropleth: choroplethOption(
		'm',
		units.map(({ unitId, name, rateBp, status }, at) => ({
			key: unitId,
			name,
			shown: percent(rateBp),
			status,
			polygons: [
				[
					[
						[at, 10],
						[at + 1, 10],
						[at + 1, 11],
						[at, 10],
					],
				],
			],
			tip: name,
		})),
		{ palette, text },
	),
	quadrant: quadrantOption(
		units.flatMap(({ name, rateBp, targetBp, status }) =>
			rateBp === null
				? []
				: [{ name, targetBp, attainment: (rateBp / targetBp) * 100, weight: 900, status, details: [] }],
		),
		{
			palette,
			text,
			corners: ['thấp, đạt', 'cao, đạt', 'thấp, chưa đạt', 'cao, chưa đạt'],
			xName: 'Chỉ tiêu',
			yName: 'Mức đạt',
			yardstick: { bp: 2792, label: 'Toàn tỉnh' },
			format: String,
			most: 200,
			beyond: '>200 %',
		},
	),
	'quick-bars': quickOption(
		quick(
			'bar',
			units.map(({ name, rateBp }) => ({ category: name, value: rateBp, group: null })),
		),
		{ value: 'Tỷ lệ', format: (value) => percent(value) },
		text,
		palette,
	),
	'quick-lines': quickOption(
		quick('line', [
			{ category: '2022', value: 1, group: 'Thủ Thừa' },
			{ category: '2023', value: null, group: 'Thủ Thừa' },
			{ category: '2023', value: 3, group: 'Đức Hòa' },
		]),
		{ value: 'Tỷ lệ', format: String },
		text,
		palette,
	),
	scatter: scatterOption(
		[
			{ name: 'Thủ Thừa', x: 18.3, y: 60, isEstimated: false, details: [] },
			{ name: 'Đức Hòa', x: 38.66, y: 40, isEstimated: true, details: [] },
		],
		{
			palette,
			text,
			xName: 'Học nghề',
			yName: 'Học tiếp',
			format: String,
			trend: { slope: -1, intercept: 78 },
		},
	),
	slope: slopeOption(
		units.slice(0, 2).map(({ unitId, name, rateBp, targetBp }) => ({
			unitId,
			name,
			fromBp: targetBp,
			toBp: rateBp ?? 0,
			isNamed: true,
			isEstimated: unitId === 'duc-hoa',
			left: percent(targetBp),
			right: percent(rateBp),
			details: [],
		})),
		{ palette, text, heads: ['2022', '2023'], sides: { left: 200, right: 200 }, isLower: false },
	),
	trend: trendOption(
		[2021, 2022, 2023].map((year, at) => ({
			year,
			rateBp: [1830, null, 2000][at] ?? null,
			rateLabel: ['18,30', '', '20,00'][at] ?? '',
			isDeclaredOnly: at === 2,
			lensBp: null,
			isApportioned: false,
			targets: [{ bp: 2000 + at * 100, isInForce: true, label: percent(2000 + at * 100) }],
			pathBp: 2100 + at * 200,
			lines: [],
		})),
		null,
		{
			palette,
			text,
			own: 'var(--accent)',
			lens: 'var(--status-far)',
			percent: (value, digits) => `${value.toFixed(digits)} %`,
			hasLabels: true,
		},
	),
	waterfall: waterfallOption(
		[
			{ name: 'Bến Lức', value: 2, shown: '+2,00', helps: true, isEstimated: false, tip: 'Bến Lức' },
			{ name: 'Đức Hòa', value: -3.5, shown: '−3,50', helps: false, isEstimated: true, tip: 'Đức Hòa' },
		],
		{ name: 'Tổng', value: -1.5, shown: '−1,50', tip: 'tổng' },
		{ palette, text, format: String },
	),
};

/** Functions are proven by the tests beside this one; here they only have their place. */
const plain = (option: unknown) =>
	`${JSON.stringify(option, (_, value: unknown) => (typeof value === 'function' ? '(function)' : value), '\t')}\n`;

test.each(Object.entries(options))(
	'%s: nothing of what the library is told has changed unseen',
	async (name, option) => expect(plain(option)).toMatchFileSnapshot(`options/${name}.snap`),
);
