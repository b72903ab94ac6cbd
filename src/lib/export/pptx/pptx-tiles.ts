import type { Tile } from '../../domain/documents/deck';
import type { Canvas } from './pptx-canvas';
import { largest, lineCount, lineHeight, textWidth } from '../office/text-fit';
import { tilesInRow } from './pptx-layout';
import { colours, font, statusColours, type, type Box } from '../office/office-theme';

const gap = 0.2;

const noteOf = ({ judged, note }: Tile): string | undefined =>
	judged === undefined ? note : [judged.statusLabel, ...(note === undefined ? [] : [note])].join(' · ');

/** Sizes in which every tile of the group has room, so that equal things are equally large. */
function sizes(tiles: readonly Tile[], width: number, height: number): { value: number; words: number } {
	const inner = width - 0.4;
	const value = largest([36, 32, 28, 24, 20, 18], (size) =>
		tiles.every((tile) => textWidth(tile.value, size, true) <= inner),
	);
	const words = largest([18, 16, type.least], (size) =>
		tiles.every((tile) => {
			const note = noteOf(tile);
			const lines =
				lineCount(tile.label, inner, size) + (note === undefined ? 0 : lineCount(note, inner, size));
			return lines * lineHeight(size) + lineHeight(value) + 0.22 <= height;
		}),
	);
	return { value, words };
}

function drawTile({ slide, words }: Canvas, tile: Tile, box: Box, size: ReturnType<typeof sizes>): void {
	const note = noteOf(tile);
	const quiet = { fontSize: size.words, color: colours.ink2, breakLine: true };
	const loud = { fontSize: size.value, bold: true, color: colours.accentStrong, breakLine: true };
	slide.addText(
		[
			{ text: tile.label, options: quiet },
			{ text: tile.value, options: loud },
			...(note === undefined ? [] : [{ text: note, options: { ...quiet } }]),
		],
		{
			...box,
			shape: 'rect',
			objectName: words.objects.tile,
			margin: [18, 8, 6, 10],
			align: 'left',
			valign: 'top',
			fontFace: font,
			fill: { color: colours.page },
			line: { color: colours.line, width: 0.75 },
			fit: 'shrink',
		},
	);
	const edge = tile.judged === undefined ? colours.accent : statusColours[tile.judged.status].edge;
	slide.addShape('rect', { ...box, w: 0.09, objectName: words.objects.edge, fill: { color: edge } });
}

/** Large numbers in rows of up to four, the status as a word and a coloured edge. */
export function drawTiles(canvas: Canvas, tiles: readonly Tile[], box: Box): void {
	const columns = Math.max(1, tilesInRow(tiles.length));
	const rows = Math.max(1, Math.ceil(tiles.length / columns));
	const w = (box.w - gap * (columns - 1)) / columns;
	const h = (box.h - gap * (rows - 1)) / rows;
	const size = sizes(tiles, w, h);
	tiles.forEach((tile, at) => {
		const [column, row] = [at % columns, Math.floor(at / columns)];
		drawTile(canvas, tile, { x: box.x + column * (w + gap), y: box.y + row * (h + gap), w, h }, size);
	});
}
