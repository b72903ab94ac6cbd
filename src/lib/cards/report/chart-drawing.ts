import type { ReportChart } from '$lib/domain/report-model';

type Of<Kind extends ReportChart['kind']> = Extract<ReportChart, { kind: Kind }>;

/** Lengths are quarters of a millimetre of paper: the text is 165 mm wide. */
export const width = 660;
const letter = 5.8;
const plot = { left: 40, right: 8, top: 36, height: 150 } as const;

/** A round step and the last line of a scale from 0, in basis points. */
function scaleTo(most: number): { readonly top: number; readonly lines: readonly number[] } {
	const rough = Math.max(1, most) / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = power * ([1, 2, 5].find((one) => one * power >= rough) ?? 10);
	const count = Math.ceil(Math.max(1, most) / step);
	return { top: count * step, lines: Array.from({ length: count + 1 }, (_, at) => at * step) };
}

function heights(most: number) {
	const { top, lines } = scaleTo(most);
	const base = plot.top + plot.height;
	const y = (bp: number) => base - (plot.height * bp) / top;
	const grid = lines.map((bp) => ({ y: y(bp), text: `${(bp / 100).toLocaleString('vi')}%` }));
	return { y, base, grid };
}

/** Where the columns of a bar chart stand, their target dashes, labels and slanted names. */
export function barsDrawing({ bars, topBp }: Of<'bars'>) {
	const most =
		topBp ?? Math.max(1, ...bars.flatMap(({ valueBp, targetBp }) => [valueBp ?? 0, targetBp ?? 0]));
	const { y, base, grid } = heights(most);
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

const bare = (text: string) => text.replace(/\s*%$/u, '');

/** Where the points of a line over the years stand; a year without a rate parts the line. */
export function trendDrawing({ years, points }: Of<'trend'>) {
	const most = Math.max(1, ...points.flatMap(({ valueBp, targetBp }) => [valueBp ?? 0, targetBp ?? 0]));
	const { y, base, grid } = heights(most);
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
