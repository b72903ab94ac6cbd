import type { Status } from '../domain/measures/status';

/** Colours that a chart is drawn with: CSS variables on screen, fixed values in an exported picture. */
export type Palette = {
	readonly status: Readonly<Record<Status, { readonly fill: string; readonly edge: string }>>;
	readonly paper: string;
	readonly target: string;
	readonly province: string;
	readonly floor: string;
};

const named = (status: Status) => ({ fill: `var(--status-${status})`, edge: `var(--status-${status}-edge)` });

/** Follows theme and print without being drawn again: the SVG refers to the page's own tokens. */
export const livePalette: Palette = {
	status: {
		exceeded: named('exceeded'),
		met: named('met'),
		near: named('near'),
		behind: named('behind'),
		far: named('far'),
		missing: named('missing'),
		no_target: named('no_target'),
		not_assessed: named('not_assessed'),
	},
	paper: 'var(--paper)',
	target: 'var(--target)',
	province: 'var(--province)',
	floor: 'var(--ink-3)',
};
