import { niceStep } from '../../domain/base/nice-step';

/** What the chart is written in; lines and marks are as strong as its letters are large. */
export type Letters = { readonly font: string; readonly points: number };

/** A native chart as it is written into the file. Values are what the chart's sheet holds; null is a gap. */
export type Label = {
	readonly text: string;
	/** A second line, quieter. */
	readonly under?: string;
	readonly colour: string;
	readonly isBold?: boolean;
	/** Paper behind the text, so that lines pass below it. */
	readonly hasGround?: boolean;
	readonly side: 'above' | 'below' | 'end' | 'centre';
};

export type Series = {
	readonly name: string;
	readonly values: readonly (number | null)[];
	readonly colour: string;
	/** As long as the values; null is no label. */
	readonly labels: readonly (Label | null)[];
	readonly shape:
		| {
				readonly kind: 'bar';
				/** Colours of single bars in place of the series' own. */
				readonly bars?: readonly { readonly fill: string; readonly edge: string }[];
		  }
		| {
				readonly kind: 'line';
				readonly line: 'none' | 'solid' | 'dashed';
				readonly marker: 'none' | 'circle' | 'dash';
				/** Points whose marker lies on a dark bar and is light with a dark edge. */
				readonly lightAt?: readonly number[];
		  };
};

export type ChartSpec = {
	/** Columns that stand or bars that lie, the first on top. */
	readonly direction: 'columns' | 'bars';
	readonly grouping: 'clustered' | 'percentStacked';
	readonly names: readonly string[];
	readonly series: readonly Series[];
	/** Of the numbers in the sheet: '0.00'. */
	readonly format: string;
	readonly scale: { readonly min: number; readonly max: number; readonly step: number };
	/** How the numbers at the value axis are written; null when the axis is not drawn. */
	readonly axisFormat: string | null;
	readonly slantedNames: boolean;
	/** Part of the pitch that is left free between bars, in percent of a bar. */
	readonly gap: number;
	readonly hasLegend: boolean;
	readonly letters: Letters;
};

/** A scale whose ends leave room for labels; steps of 1, 2 or 5 times a power of ten. */
export function roomyScale(least: number, most: number, room: number): ChartSpec['scale'] {
	if (least >= 0 && most <= 0) return { min: 0, max: 1, step: 1 };
	const span = Math.max(most - least, 0.1);
	const tidy = (value: number) => Number(value.toFixed(6));
	return {
		min: least < 0 ? tidy(least - room * span) : 0,
		max: most > 0 ? tidy(most + room * span) : 0,
		step: tidy(niceStep(span / 4)),
	};
}
