import type { Palette } from './palette';

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
