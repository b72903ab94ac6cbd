import type { Block } from '../../domain/documents/deck';
import { barsKey } from '../chart/chart-key';
import { font, type, type Box } from '../office/office-theme';
import type { Canvas } from './pptx-canvas';
import { lineCount, lineHeight } from '../office/text-fit';

/** The key of a bar chart as text at the top of the box. Answers its height in inches. */
export function drawKey({ slide, words }: Canvas, block: Extract<Block, { kind: 'bars' }>, box: Box): number {
	const runs = barsKey(block);
	const said = runs.map(({ text }) => text).join('');
	const h = lineCount(said, box.w, type.least, true) * lineHeight(type.least) + 0.08;
	slide.addText(
		runs.map(({ text, colour, isBold = false }) => ({ text, options: { color: colour, bold: isBold } })),
		{
			...box,
			h,
			objectName: words.objects.key,
			margin: 0,
			align: 'left',
			valign: 'middle',
			fontFace: font,
			fontSize: type.least,
		},
	);
	return h;
}
