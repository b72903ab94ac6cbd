import { placed, textAt, type Box } from './image';

/** A row of the bullet picture, its figures as they are printed. */
export type BulletLine = {
	readonly rank: string;
	readonly name: string;
	readonly rate: string;
	readonly target: string;
	readonly gap: string;
	readonly status: string;
};

export type BulletWords = Omit<BulletLine, 'rank'>;

/** Ticks of the axis and the provincial line as shares of the plot's width. */
export type BulletAxis = {
	readonly ticks: readonly { readonly at: number; readonly label: string }[];
	readonly line: { readonly at: number; readonly label: string } | null;
};

const headHeight = 22;
const columns = { name: 26, plot: 150, rate: 90, gap: 54, status: 96, between: 14 } as const;

/** Rows that can still be read: more are left out by the caller, who says so. */
export const mostBulletRows = 24;

/** The size in which the bars are drawn. */
export function bulletPlot(box: Box): Box {
	const right = columns.rate * 2 - 60 + columns.gap + columns.status + columns.between;
	return {
		x: box.x + columns.plot,
		y: box.y + headHeight,
		width: box.width - columns.plot - right,
		height: box.height - headHeight,
	};
}

/** Names, bars and figures in rows; `plot` is a drawing of the size of `bulletPlot(box)`, row i in band i. */
export function bulletBody(
	box: Box,
	plot: string,
	rows: readonly BulletLine[],
	head: BulletWords,
	{ ticks, line }: BulletAxis,
): string {
	const area = bulletPlot(box);
	const pitch = area.height / Math.max(1, rows.length);
	const size = Math.min(12, pitch * 0.62);
	const quiet = { size: 10.5, fill: '#666d78' } as const;
	const rateX = area.x + area.width + columns.between + 44;
	const targetX = rateX + 58;
	const gapX = targetX + columns.gap + 8;
	const statusX = gapX + 12;
	const headY = box.y + 12;
	const place = (share: number) => area.x + share * area.width;
	const parts = [
		textAt(box.x + columns.name, headY, head.name, quiet),
		...ticks.map(({ at, label }) => textAt(place(at), headY, label, { ...quiet, anchor: 'middle' })),
		line === null
			? ''
			: textAt(place(line.at), headY, line.label, { size: 10.5, weight: 600, anchor: 'middle' }),
		textAt(rateX, headY, head.rate, { ...quiet, anchor: 'end' }),
		textAt(targetX, headY, head.target, { ...quiet, anchor: 'end' }),
		textAt(gapX, headY, head.gap, { ...quiet, anchor: 'end' }),
		textAt(statusX, headY, head.status, quiet),
	];
	rows.forEach((row, at) => {
		const top = area.y + at * pitch;
		const y = top + pitch / 2 + size * 0.36;
		const end = { size, anchor: 'end' } as const;
		parts.push(
			`<path d="M${box.x} ${top.toFixed(1)}h${box.width}" stroke="#e2e3de" stroke-width="0.5"/>`,
			textAt(box.x + columns.name - 8, y, row.rank, { ...end, fill: '#666d78' }),
			textAt(box.x + columns.name, y, row.name, { size, weight: 500 }),
			textAt(rateX, y, row.rate, { ...end, weight: 600 }),
			textAt(targetX, y, row.target, end),
			textAt(gapX, y, row.gap, end),
			textAt(statusX, y, row.status, { size: size * 0.92, fill: '#4f5661' }),
		);
	});
	parts.push(placed(plot, area));
	return parts.join('');
}
