import type { Block } from '../domain/deck';
import { statuses } from '../domain/status';
import type { Canvas } from './pptx-canvas';
import { lineCount, lineHeight } from './pptx-fit';
import { colours, font, statusColours, type, type Box } from './pptx-theme';

/**
 * What the colours and the dash of a bar chart mean, as text at the top of the box: a native key knows series
 * only. Answers its height in inches.
 */
export function drawKey(
	{ slide, words }: Canvas,
	{ bars, valueLabel, targetLabel }: Extract<Block, { kind: 'bars' }>,
	box: Box,
): number {
	const shown = new Map(
		bars.filter(({ valueBp }) => valueBp !== null).map(({ status, statusLabel }) => [status, statusLabel]),
	);
	const runs = [
		{ text: `${valueLabel}:  `, options: { bold: true, color: colours.ink } },
		...statuses
			.filter((status) => shown.has(status))
			.flatMap((status) => [
				{ text: '■ ', options: { color: statusColours[status].fill } },
				{ text: `${shown.get(status) ?? ''}    `, options: { color: colours.ink2 } },
			]),
		{ text: '▬ ', options: { color: colours.ink } },
		{ text: targetLabel, options: { color: colours.ink2 } },
	];
	const said = runs.map(({ text }) => text).join('');
	const h = lineCount(said, box.w, type.least, true) * lineHeight(type.least) + 0.08;
	slide.addText(runs, {
		...box,
		h,
		objectName: words.objects.key,
		margin: 0,
		align: 'left',
		valign: 'middle',
		fontFace: font,
		fontSize: type.least,
	});
	return h;
}
