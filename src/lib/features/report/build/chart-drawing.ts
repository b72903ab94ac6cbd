import { count, rate } from '$lib/domain/base/format';
import type { ReportChart } from '$lib/domain/documents/report-model';
import { bare } from '$lib/export/chart/block-chart';
import { documentChart } from '$lib/export/docx/document-chart';

type Of<Kind extends ReportChart['kind']> = Extract<ReportChart, { kind: Kind }>;

/** Lengths are quarters of a millimetre of paper: the text is 165 mm wide. */
export const width = 660;
const letter = 5.8;
const plot = { left: 40, right: 8, top: 20, height: 166 } as const;

/** The scale of the chart in the Word document, from 0: heights of basis points and the lines at its steps. */
function heights(chart: ReportChart) {
	const { max, step } = documentChart(chart).scale;
	const base = plot.top + plot.height;
	const y = (bp: number) => base - (plot.height * bp) / (100 * max);
	const label = (percent: number) => (step < 1 ? rate(percent * 100, 'vi') : count(percent, 'vi'));
	const grid = Array.from({ length: Math.floor(max / step + 1e-6) + 1 }, (_, at) => at * step).map(
		(percent) => ({ y: y(percent * 100), text: `${label(percent)}%` }),
	);
	return { y, base, grid };
}

/** Where the columns of a bar chart stand, their target dashes, labels and slanted names. */
export function barsDrawing(chart: Of<'bars'>) {
	const { bars } = chart;
	const { y, base, grid } = heights(chart);
	const pitch = (width - plot.left - plot.right) / Math.max(1, bars.length);
	const thick = Math.min(48, pitch * 0.62);
	const longest = Math.max(0, ...bars.map(({ name }) => name.length));
	return {
		grid,
		base,
		height: base + 12 + Math.min(130, longest * letter * Math.SQRT1_2 + 10),
		columns: bars.map((bar, at) => {
			const x = plot.left + pitch * (at + 0.5);
			const upper = Math.max(bar.valueBp ?? 0, bar.targetBp ?? 0);
			return {
				bar,
				x,
				left: x - thick / 2,
				thick,
				top: y(bar.valueBp ?? 0),
				tick: bar.targetBp === null ? null : y(bar.targetBp),
				labelY: y(upper) - 8,
				// the percent sign stands at the axis
				value: bare(bar.value),
				target: bar.targetBp === null ? '' : bare(bar.target),
			};
		}),
	};
}

/** Where the points of a line over the years stand; a year without a rate parts the line. */
export function trendDrawing(chart: Of<'trend'>) {
	const { years, points } = chart;
	const { y, base, grid } = heights(chart);
	const pitch = (width - plot.left - plot.right) / Math.max(1, years.length);
	const x = (at: number) => plot.left + pitch * (at + 0.5);
	const lineOf = (value: (at: number) => number | null) => {
		const parts: string[][] = [[]];
		points.forEach((_point, at) => {
			const bp = value(at);
			if (bp === null) parts.push([]);
			else parts.at(-1)?.push(`${x(at).toFixed(1)},${y(bp).toFixed(1)}`);
		});
		return parts.filter((part) => part.length > 0).map((part) => part.join(' '));
	};
	return {
		grid,
		base,
		height: base + 24,
		values: lineOf((at) => points[at]?.valueBp ?? null),
		targets: lineOf((at) => points[at]?.targetBp ?? null),
		marks: points.map((point, at) => {
			const { valueBp, targetBp } = point;
			const isHigher = (valueBp ?? 0) >= (targetBp ?? 0);
			return {
				...point,
				year: years[at] ?? '',
				x: x(at),
				valueY: valueBp === null ? null : y(valueBp),
				targetY: targetBp === null ? null : y(targetBp),
				// the higher of the two has its number above, the other one below
				valueLabel: valueBp === null ? 0 : y(valueBp) + (isHigher ? -9 : 18),
				targetLabel: targetBp === null ? 0 : y(targetBp) + (isHigher && valueBp !== null ? 17 : -8),
			};
		}),
	};
}
