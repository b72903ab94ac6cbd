import type { Status } from '../../domain/measures/status';

/**
 * How a slide looks: the tokens of `.stage` as fixed values, because a file knows no CSS variables. Lengths
 * are inches on a slide of 13.333 × 7.5, type is in points: 14 pt there are 28 px of a screen 1080 px high.
 */
export const colours = {
	paper: 'FFFFFF',
	page: 'F7F7F4',
	wash: 'EAF0F8',
	ink: '111418',
	ink2: '4A515B',
	ink3: '626973',
	line: 'D9DBD6',
	line2: 'B9BCB6',
	field: '7D848E',
	accent: '12427F',
	accentStrong: '0B2E5C',
	warning: '8A5A00',
} as const;

export const statusColours: Readonly<Record<Status, { readonly fill: string; readonly edge: string }>> = {
	exceeded: { fill: '0C3F72', edge: '0C3F72' },
	met: { fill: '2273B5', edge: '2273B5' },
	near: { fill: '8DBBE0', edge: '2273B5' },
	behind: { fill: 'EFAE4A', edge: 'A86A00' },
	far: { fill: 'C4511A', edge: 'C4511A' },
	missing: { fill: 'A9AEB5', edge: '7D848E' },
	no_target: { fill: 'CFD1CB', edge: '7D848E' },
	not_assessed: { fill: 'CFD1CB', edge: '7D848E' },
};

/**
 * Parts of a whole: light and dark by turns, so that neighbours part without colour too.
 * @internal tested for what reads on them
 */
export const partColours = [
	'0C3F72',
	'B8D3EA',
	'2A6CA8',
	'F3D391',
	'6B4A00',
	'E9A93C',
	'8F3D11',
	'F1B89B',
	'51565F',
	'C9CCD1',
	'7C828B',
	'ECECEC',
] as const;

/** Every Windows, macOS and Office has it with all of Vietnamese; LibreOffice has its metric twin. */
export const font = 'Arial';

export const type = { title: 28, subtitle: 18, text: 20, least: 14, foot: 12 } as const;

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

const margin = 0.6;
const width = 13.333;

export const frame = {
	width,
	height: 7.5,
	margin,
	title: { x: margin, y: 0.25, w: 11, h: 0.95 },
	part: { x: width - margin - 1.05, y: 0.25, w: 1.05, h: 0.95 },
	subtitle: { x: margin, y: 1.2, w: width - 2 * margin, h: 0.4 },
	foot: { x: margin, y: 6.92, w: 11.2, h: 0.42 },
	number: { x: width - margin - 0.8, y: 6.92, w: 0.8, h: 0.42 },
	coverTitle: { x: 1.1, y: 1.5, w: 11.2, h: 2.1 },
	coverSubtitle: { x: 1.1, y: 3.98, w: 11.2, h: 0.8 },
	coverBody: { x: 1.1, y: 4.85, w: 11.2, h: 1.9 },
	coverFoot: { x: 1.1, y: 6.92, w: 11.2, h: 0.42 },
} as const;

/** Where the blocks of a slide with or without a subtitle stand. */
export function bodyBox(hasSubtitle: boolean): Box {
	const y = hasSubtitle ? 1.75 : 1.4;
	return { x: margin, y, w: width - 2 * margin, h: 6.8 - y };
}

export function isDark(fill: string): boolean {
	const part = (at: number) => Number.parseInt(fill.slice(at, at + 2), 16);
	return 0.299 * part(0) + 0.587 * part(2) + 0.114 * part(4) < 128;
}

/** White or ink, whichever reads on the colour. */
const inkOn = (fill: string) => (isDark(fill) ? colours.paper : colours.ink);

/** Of a part by its place in the whole: its fill, and what reads on it. */
export function partColour(at: number): { readonly fill: string; readonly ink: string } {
	const fill = partColours[at % partColours.length] ?? colours.accent;
	return { fill, ink: inkOn(fill) };
}
