import type PptxGenJS from 'pptxgenjs';
import type { Block } from '../../domain/documents/deck';
import { barsChart, gapsChart, sharesChart, trendChart } from '../chart/block-chart';
import { chartAlt } from '../chart/chart-alt';
import type { Canvas } from './pptx-canvas';
import type { ChartSpec } from '../chart/chart-spec';
import { largest } from '../office/text-fit';
import { drawKey } from './pptx-key';
import { linesHeight, paragraphGap } from './pptx-layout';
import { pictureOf } from './pptx-picture';
import { fitted, padding, type Table } from './pptx-table';
import { colours, font, type Box } from '../office/office-theme';
import { drawTiles } from './pptx-tiles';

const textSizes = [24, 22, 20, 18, 16, 15, 14, 13, 12];

function drawLines({ slide, words, hasBullets }: Canvas, lines: readonly string[], box: Box): void {
	if (lines.length === 0) return;
	const points = largest(textSizes, (size) => linesHeight(lines, box.w, size) <= box.h);
	const isList = lines.length > 1;
	slide.addText(
		lines.map((text) => ({
			text,
			options: { breakLine: true, ...(isList && hasBullets ? { bullet: { indent: points * 0.9 } } : {}) },
		})),
		{
			...box,
			objectName: words.objects.text,
			margin: 0,
			valign: 'top',
			align: 'left',
			fontFace: font,
			fontSize: points,
			color: colours.ink,
			paraSpaceAfter: isList ? points * 1.2 * paragraphGap : 0,
			fit: 'shrink',
		},
	);
}

function drawTable({ slide, words }: Canvas, table: Table, box: Box): void {
	if (table.head.length === 0) return;
	const { points, widths, heights } = fitted(table, box);
	const none = { type: 'none' } as const;
	const rule = (color: string, pt: number) => ({ type: 'solid', color, pt }) as const;
	const row = (
		texts: readonly string[],
		top: PptxGenJS.BorderProps,
		bottom: PptxGenJS.BorderProps,
		more: object,
	) =>
		table.head.map((_title, at) => ({
			text: texts[at] ?? '',
			options: {
				align: table.align[at] === 'end' ? ('right' as const) : ('left' as const),
				border: [top, none, bottom, none] as [
					PptxGenJS.BorderProps,
					PptxGenJS.BorderProps,
					PptxGenJS.BorderProps,
					PptxGenJS.BorderProps,
				],
				...more,
			},
		}));
	const hair = rule(colours.line, 0.75);
	slide.addTable(
		[
			row(table.head, none, rule(colours.accent, 1.5), {
				bold: true,
				color: colours.accentStrong,
				fill: { color: colours.wash },
			}),
			...table.rows.map((texts) => row(texts, none, hair, {})),
			...(table.total === undefined ? [] : [row(table.total, rule(colours.ink, 1.25), none, { bold: true })]),
		],
		{
			x: box.x,
			y: box.y,
			w: widths.reduce((sum, one) => sum + one, 0),
			colW: [...widths],
			rowH: [...heights],
			objectName: words.objects.table,
			margin: [padding[0], padding[1], padding[0], padding[1]],
			valign: 'middle',
			fontFace: font,
			fontSize: points,
			color: colours.ink,
		},
	);
}

function drawChart({ slide, charts, words }: Canvas, spec: ChartSpec, alt: string, box: Box): void {
	if (spec.names.length === 0 || spec.series.length === 0) return;
	charts.push(spec);
	// a stand-in: its part and its sheet are written anew from the noted chart
	slide.addChart('bar' as PptxGenJS.CHART_NAME, [{ name: 'x', labels: ['x'], values: [1] }], {
		...box,
		altText: alt,
		objectName: words.objects.chart,
	});
}

/** Draws a block into its box with native, editable objects. */
export function drawBlock(canvas: Canvas, block: Block, box: Box): void {
	switch (block.kind) {
		case 'lines':
			return drawLines(canvas, block.lines, box);
		case 'tiles':
			return drawTiles(canvas, block.tiles, box);
		case 'table':
			return drawTable(canvas, block, box);
		case 'bars': {
			const key = drawKey(canvas, block, box);
			const below = { ...box, y: box.y + key, h: box.h - key };
			return drawChart(canvas, barsChart(block, below), chartAlt(block), below);
		}
		case 'shares':
			return drawChart(canvas, sharesChart(block, box), chartAlt(block), box);
		case 'trend':
			return drawChart(canvas, trendChart(block), chartAlt(block), box);
		case 'gaps':
			return drawChart(canvas, gapsChart(block, box), chartAlt(block), box);
		case 'picture':
			return drawPicture(canvas, block, box);
	}
}

/** As large as the box allows, in the middle; in place of a picture that not every PowerPoint shows stands its text. */
function drawPicture(canvas: Canvas, { source, alt }: Extract<Block, { kind: 'picture' }>, box: Box): void {
	const picture = pictureOf(source);
	if (picture === null) return drawLines(canvas, [alt], box);
	const scale = Math.min(box.w / picture.width, box.h / picture.height);
	const [w, h] = [picture.width * scale, picture.height * scale];
	canvas.slide.addImage({
		data: picture.data,
		x: box.x + (box.w - w) / 2,
		y: box.y + (box.h - h) / 2,
		w,
		h,
		altText: alt,
		objectName: canvas.words.objects.picture,
	});
}
