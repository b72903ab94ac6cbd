import type { Palette } from './palette';
import { tooltipHtml } from './tooltip';

const font = "'Inter Variable', 'Inter', 'Inter Fallback', 'Segoe UI', system-ui, sans-serif";

/** Text of a chart; sizes in pixels, larger on a stage. */
export type TextStyle = {
	readonly ink: string;
	readonly quiet: string;
	readonly line: string;
	readonly size: number;
};

/** The page's own tokens: the chart follows theme and print without being drawn again. */
export const liveText: TextStyle = {
	ink: 'var(--ink)',
	quiet: 'var(--ink-3)',
	line: 'var(--line)',
	size: 12,
};

export const textStyle = ({ ink, size }: TextStyle) => ({ fontFamily: font, fontSize: size, color: ink });

/** Hairlines and quiet labels; `format` writes a value of the axis. */
export const valueAxis = (style: TextStyle, format: (value: number) => string) => ({
	type: 'value' as const,
	axisLine: { show: false },
	axisTick: { show: false },
	splitLine: { lineStyle: { color: style.line } },
	axisLabel: { color: style.quiet, fontSize: style.size, formatter: format },
	nameTextStyle: { color: style.quiet, fontSize: style.size },
});

export const categoryAxis = (style: TextStyle, names: readonly string[]) => ({
	type: 'category' as const,
	data: [...names],
	axisLine: { lineStyle: { color: style.line } },
	axisTick: { show: false },
	axisLabel: { color: style.quiet, fontSize: style.size },
	nameTextStyle: { color: style.quiet, fontSize: style.size },
});

/** Tooltip in the page's colours, inside the chart's own box. */
export const tooltip = (palette: Palette, style: TextStyle) => ({
	confine: true,
	transitionDuration: 0,
	backgroundColor: palette.paper,
	borderColor: style.line,
	borderWidth: 1,
	padding: [8, 12],
	textStyle: textStyle(style),
	extraCssText: 'box-shadow: var(--shadow); border-radius: var(--radius);',
});

type Mark = { readonly name: string; readonly details: readonly (readonly [label: string, value: string])[] };

/** What is said of the mark that is pointed at. */
export const markTooltip = (marks: readonly Mark[], palette: Palette, style: TextStyle) => ({
	...tooltip(palette, style),
	trigger: 'item',
	formatter: ({ dataIndex }: { dataIndex: number }) => {
		const mark = marks[dataIndex];
		return mark ? tooltipHtml(mark.name, mark.details) : '';
	},
});

type PlaneStyle = {
	readonly text: TextStyle;
	readonly xName: string;
	readonly yName: string;
	readonly format: (value: number) => string;
};

/** Two axes of values, one named below and one above; `x` and `y` are their ends, in the units of `format`. */
export function plane({ text, xName, yName, format }: PlaneStyle, x: object, y: object) {
	const axis = valueAxis(text, format);
	const line = { show: true, lineStyle: { color: text.line } };
	return {
		xAxis: { ...axis, ...x, name: xName, nameLocation: 'middle', nameGap: 30, axisLine: line },
		yAxis: {
			...{ ...axis, ...y, name: yName, nameLocation: 'end' },
			nameTextStyle: { ...axis.nameTextStyle, align: 'left' },
		},
	};
}
