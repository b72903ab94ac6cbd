import type { Block } from '../../domain/documents/deck';
import { lineCount, lineHeight } from '../office/text-fit';
import { fittedAt, heightOf } from './pptx-table';
import { type, type Box } from '../office/office-theme';

const gap = 0.25;
/** Below this a chart or a picture says nothing. */
const leastChart = 2.6;
const tileHeight = 1.55;

export const tilesInRow = (count: number) => (count <= 4 ? count : Math.ceil(count / Math.ceil(count / 4)));
export const paragraphGap = 0.5;

/** Height in inches of paragraphs in a type, with a bullet before each of several. */
export function linesHeight(lines: readonly string[], width: number, points: number): number {
	const inner = lines.length > 1 ? width - 0.3 : width;
	const rows = lines.reduce((sum, line) => sum + lineCount(line, inner, points), 0);
	return (rows + paragraphGap * Math.max(0, lines.length - 1)) * lineHeight(points) + 0.1;
}

/** The height a block would like to have; null for one that takes what is left. */
function wanted(block: Block, width: number): number | null {
	switch (block.kind) {
		case 'lines':
			return linesHeight(block.lines, width, type.text);
		case 'tiles':
			return (
				Math.ceil(block.tiles.length / Math.max(1, tilesInRow(block.tiles.length))) * (tileHeight + gap) - gap
			);
		case 'table':
			return heightOf(fittedAt(block, width, 16));
		default:
			return null;
	}
}

/** Blocks below one another: texts and tables take their heights, charts and pictures share what is left. */
export function arranged(blocks: readonly Block[], box: Box): Box[] {
	const heights = blocks.map((block) => wanted(block, box.w));
	const room = box.h - gap * Math.max(0, blocks.length - 1);
	const fixed = heights.reduce<number>((sum, height) => sum + (height ?? 0), 0);
	const open = heights.filter((height) => height === null).length;
	const shrink = Math.min(1, (room - open * leastChart) / Math.max(fixed, 0.01));
	// without a chart the last text or table grows into what is left, so that its type may be larger
	const grower = open > 0 ? -1 : blocks.findLastIndex(({ kind }) => kind !== 'tiles');
	const onlyTiles = blocks.every(({ kind }) => kind === 'tiles');
	let y = box.y;
	return heights.map((height, at) => {
		const own = height === null ? (room - fixed * shrink) / open : height * shrink;
		const spare = Math.max(0, room - fixed);
		const h =
			at === grower ? own + spare : onlyTiles ? Math.min(own + spare / blocks.length, own * 1.4) : own;
		const placed = { x: box.x, y, w: box.w, h };
		y += h + gap;
		return placed;
	});
}
