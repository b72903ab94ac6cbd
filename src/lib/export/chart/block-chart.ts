import type { Block } from '../../domain/documents/deck';
import { roomyScale, type ChartSpec, type Label, type Letters } from './chart-spec';
import { textWidth } from '../office/text-fit';
import { colours, font, isDark, partColour, statusColours, type, type Box } from '../office/office-theme';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** What a slide's charts are written in. */
const slideLetters: Letters = { font, points: type.least };

/** Inches that a value axis with "100%" takes. */
const axisWidth = ({ points }: Letters) => (0.75 * points) / type.least;

/** Basis points or hundredths → the percentage or the points; 2792 → 27.92 to the digit. */
const hundredth = (value: number | null) => (value === null ? null : value / 100);
const widest = (texts: readonly string[], { points }: Letters, isBold = true) =>
	Math.max(0, ...texts.map((text) => textWidth(text, points, isBold)));
const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
/** The axis says "%": a crowded chart need not say it at each bar. */
export const bare = (text: string) => text.replace(/\s*%$/u, '');

/** How far columns are apart, and whether their names have to be slanted: then the first one takes room at the left. */
function columnsOf(
	bars: Of<'bars'>['bars'],
	width: number,
	letters: Letters,
): { pitch: number; isSlanted: boolean } {
	const size = letters.points;
	const count = Math.max(1, bars.length);
	const level = (width - axisWidth(letters)) / count;
	const isSlanted = bars.some(
		({ name }) =>
			textWidth(name, size) > level * 2.4 ||
			name.split(' ').some((word) => textWidth(word, size) > level * 0.95),
	);
	const lean = isSlanted ? textWidth(bars[0]?.name ?? '', size) * Math.SQRT1_2 - level / 2 : 0;
	return { pitch: (width - Math.max(axisWidth(letters), lean)) / count, isSlanted };
}

/**
 * Columns of the rates, each with its target as a dash across it. The label stands above whichever is higher,
 * so that no dash runs through a number; where there is room it names the target below the value.
 */
export function barsChart(
	{ bars, valueLabel, targetLabel, topBp }: Of<'bars'>,
	{ w }: Pick<Box, 'w'>,
	letters = slideLetters,
): ChartSpec {
	const { pitch, isSlanted } = columnsOf(bars, w, letters);
	const whole =
		widest(
			bars.flatMap(({ value, target }) => [value, target]),
			letters,
		) < pitch;
	const said = (text: string) => (whole ? text : bare(text));
	const hasTargets =
		widest(
			bars.map(({ target }) => bare(target)),
			letters,
			false,
		) <
		pitch * 0.97;
	const isBold =
		widest(
			bars.map(({ value }) => said(value)),
			letters,
		) <
		pitch * 0.9;
	const labels = bars.map(({ value, target, valueBp, targetBp }) => {
		const under = hasTargets && targetBp !== null ? { under: said(target) } : {};
		const label = { text: said(value), ...under, colour: colours.ink, isBold };
		return { label, isOnTarget: targetBp !== null && (valueBp === null || targetBp > valueBp) };
	});
	const own = known(bars.flatMap(({ valueBp, targetBp }) => [valueBp, targetBp]));
	const most = topBp ?? Math.max(0, ...own);
	return {
		direction: 'columns',
		grouping: 'clustered',
		names: bars.map(({ name, value, valueBp, targetBp }) =>
			valueBp === null && targetBp === null ? `${name} (${value})` : name,
		),
		series: [
			{
				name: valueLabel,
				values: bars.map(({ valueBp }) => hundredth(valueBp)),
				colour: colours.accent,
				labels: labels.map(({ label, isOnTarget }, at): Label | null =>
					isOnTarget || bars[at]?.valueBp == null ? null : { ...label, side: 'end' },
				),
				shape: { kind: 'bar', bars: bars.map(({ status }) => statusColours[status]) },
			},
			{
				name: targetLabel,
				values: bars.map(({ targetBp }) => hundredth(targetBp)),
				colour: colours.ink,
				labels: labels.map(({ label, isOnTarget }): Label | null =>
					isOnTarget ? { ...label, side: 'above' } : null,
				),
				shape: {
					kind: 'line',
					line: 'none',
					marker: 'dash',
					lightAt: bars.flatMap(({ valueBp, targetBp, status }, at) =>
						valueBp !== null && targetBp !== null && valueBp >= targetBp && isDark(statusColours[status].fill)
							? [at]
							: [],
					),
				},
			},
		],
		format: '0.00',
		scale: roomyScale(0, most / 100, hasTargets ? 0.22 : 0.12),
		axisFormat: '0"%"',
		slantedNames: isSlanted,
		gap: bars.length > 8 ? 60 : bars.length > 4 ? 110 : 200,
		hasLegend: false,
		letters,
	};
}

/** Lying bars of one hundred percent; a part too small for its number goes without. */
export function sharesChart({ categories, bars }: Of<'shares'>, box: Box): ChartSpec {
	const letters = slideLetters;
	const names = bars.map(({ name }) => name);
	const room = box.w - widest(names, letters) - 0.4;
	const sums = bars.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0));
	return {
		direction: 'bars',
		grouping: 'percentStacked',
		names,
		series: categories.map((category, at) => {
			const { fill: colour, ink } = partColour(at);
			return {
				name: category,
				values: bars.map(({ parts }) => parts[at]?.count ?? null),
				colour,
				labels: bars.map(({ parts }, bar): Label | null => {
					const part = parts[at];
					if (part === undefined) return null;
					const width = (room * part.count) / Math.max(1, sums[bar] ?? 0);
					const text = [part.text, bare(part.text)].find((one) => textWidth(one, letters.points) <= width);
					return text === undefined ? null : { text, colour: ink, side: 'centre' };
				}),
				shape: { kind: 'bar' },
			};
		}),
		format: '#,##0',
		scale: { min: 0, max: 1, step: 0.2 },
		axisFormat: null,
		slantedNames: false,
		gap: bars.length > 8 ? 25 : 45,
		hasLegend: true,
		letters,
	};
}

/** Rates over the years as a line, targets as a dashed one; a year without a figure is a gap in it. */
export function trendChart(
	{ years, marks, points, valueLabel, targetLabel }: Of<'trend'>,
	letters = slideLetters,
): ChartSpec {
	const values = points.map(({ valueBp }) => valueBp);
	const targets = points.map(({ targetBp }) => targetBp);
	const most = Math.max(0, ...known([...values, ...targets]));
	const isHigher = (at: number) => (values[at] ?? 0) >= (targets[at] ?? 0);
	const label = (text: string, known: boolean, colour: string, above: boolean): Label | null =>
		known ? { text, colour, side: above ? 'above' : 'below', hasGround: true } : null;
	return {
		direction: 'columns',
		grouping: 'clustered',
		names: years.map((year, at) => (marks[at] ? `${year}\n${marks[at]}` : year)),
		series: [
			{
				name: valueLabel,
				values: values.map(hundredth),
				colour: colours.accent,
				labels: points.map(({ value, valueBp }, at) =>
					label(value, valueBp !== null, colours.accent, isHigher(at)),
				),
				shape: { kind: 'line', line: 'solid', marker: 'circle' },
			},
			{
				name: targetLabel,
				values: targets.map(hundredth),
				colour: colours.ink2,
				labels: points.map(({ target, targetBp }, at) =>
					label(target, targetBp !== null, colours.ink2, !isHigher(at) || values[at] === null),
				),
				shape: { kind: 'line', line: 'dashed', marker: 'none' },
			},
		],
		format: '0.00',
		scale: roomyScale(0, most / 100, 0.15),
		axisFormat: '0"%"',
		slantedNames: false,
		gap: 100,
		hasLegend: true,
		letters,
	};
}

/** What each adds to the gap, lying bars to both sides of nothing. */
export function gapsChart({ label, bars }: Of<'gaps'>, box: Box): ChartSpec {
	const values = bars.map(({ hundredths }) => hundredths);
	const letters = slideLetters;
	const names = bars.map(({ name }) => name);
	const texts = bars.map(({ text }) => text);
	const room = Math.max(1, box.w - widest(names, letters));
	const [met, far] = [statusColours.met, statusColours.far];
	const [least, most] = [Math.min(0, ...values) / 100, Math.max(0, ...values) / 100];
	// a label's share of the whole width, which the rooms for the labels widen themselves
	const share = Math.min(0.35, (1.1 * widest(texts, letters)) / room + 0.01);
	const sides = Number(least < 0) + Number(most > 0);
	return {
		direction: 'bars',
		grouping: 'clustered',
		names,
		series: [
			{
				name: label,
				values: values.map(hundredth),
				colour: met.fill,
				labels: texts.map((text) => ({ text, colour: colours.ink, side: 'end' })),
				shape: { kind: 'bar', bars: values.map((value) => (value < 0 ? far : met)) },
			},
		],
		format: '0.00',
		scale: roomyScale(least, most, share / (1 - sides * share)),
		axisFormat: null,
		slantedNames: false,
		gap: bars.length > 8 ? 30 : 60,
		hasLegend: false,
		letters,
	};
}
