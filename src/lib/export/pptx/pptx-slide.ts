import type PptxGenJS from 'pptxgenjs';
import type { Block, Foot, Slide } from '../../domain/documents/deck';
import { bound } from '../office/bound';
import { drawBlock } from './pptx-blocks';
import type { Canvas } from './pptx-canvas';
import { largest, lineCount, lineHeight, textWidth } from '../office/text-fit';
import { arranged } from './pptx-layout';
import { flowed } from './pptx-table';
import { bodyBox, colours, font, frame, type } from '../office/office-theme';
import type { PptxWords } from './pptx-words';

const bodyOf = ({ layout, subtitle }: Slide) =>
	layout === 'cover' ? frame.coverBody : bodyBox(subtitle !== undefined && subtitle !== '');

/** The slide, or several when a table of it is too long to be read: the rest of its rows go on with its title. */
export function flowedSlides(slide: Slide): Slide[] {
	const boxes = arranged(slide.blocks, bodyOf(slide));
	const at = slide.blocks.findIndex((block, index) => {
		const box = boxes[index];
		return block.kind === 'table' && box !== undefined && flowed(block, box).length > 1;
	});
	const [table, box] = [slide.blocks[at], boxes[at]];
	if (table?.kind !== 'table' || box === undefined) return [slide];
	// beside other blocks a table has little room: its parts then have slides of their own
	const others = slide.blocks.filter((block) => block !== table);
	const parts = flowed(table, others.length === 0 ? box : bodyOf({ ...slide, layout: 'content' }));
	const pages: (readonly Block[])[] = [
		...(others.length === 0 ? [] : [others]),
		...parts.map((part) => [part]),
	];
	return pages.map((blocks, page) => ({
		...slide,
		blocks,
		notes: page === 0 ? slide.notes : '',
		part: `${slide.part === undefined ? '' : `${slide.part} · `}${page + 1}/${pages.length}`,
	}));
}

/** The two layouts: titles are placeholders, so that outline, screen reader and a template of the user's find them. */
export function defineLayouts(pptx: PptxGenJS, words: PptxWords): void {
	const title = {
		name: 'title',
		type: 'title',
		margin: 0,
		align: 'left',
		fontFace: font,
		bold: true,
	} as const;
	const slideNumber = {
		...frame.number,
		align: 'right',
		fontFace: font,
		fontSize: type.foot,
		color: colours.ink3,
		valign: 'middle',
	} as const;
	pptx.defineSlideMaster({
		title: words.layouts.cover,
		background: { color: colours.paper },
		objects: [
			{ rect: { x: 0, y: 0, w: 0.45, h: frame.height, fill: { color: colours.accentStrong } } },
			{ rect: { x: frame.coverTitle.x, y: 3.78, w: 1.6, h: 0.05, fill: { color: colours.accent } } },
			{
				placeholder: {
					options: {
						...title,
						...frame.coverTitle,
						valign: 'bottom',
						fontSize: 40,
						color: colours.accentStrong,
					},
					text: '',
				},
			},
		],
	});
	pptx.defineSlideMaster({
		title: words.layouts.content,
		background: { color: colours.paper },
		objects: [
			{ rect: { x: 0, y: 0, w: frame.width, h: 0.12, fill: { color: colours.accentStrong } } },
			{
				rect: {
					x: frame.margin,
					y: 6.87,
					w: frame.width - 2 * frame.margin,
					h: 0.01,
					fill: { color: colours.line },
				},
			},
			{
				placeholder: {
					options: {
						...title,
						...frame.title,
						valign: 'middle',
						fontSize: type.title,
						color: colours.accentStrong,
					},
					text: '',
				},
			},
		],
		slideNumber,
	});
}

function drawMark({ slide, words }: Canvas, text: string): void {
	const points = largest([66, 60, 54, 48, 40, 32, 28], (size) => textWidth(text, size, true) <= 11);
	slide.addText(text, {
		x: 0.9,
		y: 2.9,
		w: frame.width - 1.8,
		h: 1.8,
		objectName: words.objects.mark,
		rotate: 342,
		align: 'center',
		valign: 'middle',
		fontFace: font,
		fontSize: points,
		bold: true,
		color: colours.field,
		transparency: 86,
		margin: 0,
	});
}

function drawFoot({ slide, words }: Canvas, { source, cutOff, coverage, demo }: Foot, of: Slide): void {
	const said = [source, cutOff, coverage].filter((text) => text !== '').join(' · ');
	slide.addText(
		[
			...(of.isIllustrative && demo !== ''
				? [{ text: `${demo} · `, options: { bold: true, color: colours.warning } }]
				: []),
			{ text: said, options: { color: colours.ink3 } },
		],
		{
			...(of.layout === 'cover' ? frame.coverFoot : frame.foot),
			objectName: words.objects.foot,
			margin: 0,
			align: 'left',
			valign: 'middle',
			fontFace: font,
			fontSize: type.foot,
			fit: 'shrink',
		},
	);
}

/** Draws the slide; its charts are noted in `charts` in the order in which the file has them. */
export function drawSlide(
	pptx: PptxGenJS,
	slide: Slide,
	foot: Foot,
	canvas: Omit<Canvas, 'slide' | 'hasBullets'>,
): void {
	const { words } = canvas;
	const isCover = slide.layout === 'cover';
	const on = pptx.addSlide({ masterName: isCover ? words.layouts.cover : words.layouts.content });
	const all: Canvas = { ...canvas, slide: on, hasBullets: !isCover };
	if (slide.isIllustrative && foot.demo !== '') drawMark(all, foot.demo);
	const box = isCover ? frame.coverTitle : frame.title;
	const sizes = isCover ? [40, 36, 32, 28, 24] : [type.title, 26, 24, 22, 20, 18];
	// a little smaller in one line rather than a last word in a second one
	const single = isCover
		? undefined
		: sizes.slice(0, 3).find((size) => lineCount(slide.title, box.w, size, true) === 1);
	// hard spaces only where it is broken: who looks for words in the file types usual ones
	const title = single === undefined ? bound(slide.title) : slide.title;
	const points =
		single ?? largest(sizes, (size) => lineCount(title, box.w, size, true) * lineHeight(size) <= box.h);
	// as a run of its own: the library gives a placeholder's text the size of the placeholder
	on.addText([{ text: title, options: { fontSize: points } }], {
		placeholder: 'title',
		objectName: words.objects.title,
	});
	if (slide.part !== undefined)
		on.addText(slide.part, {
			...frame.part,
			objectName: words.objects.part,
			margin: 0,
			align: 'right',
			valign: 'middle',
			fontFace: font,
			fontSize: type.subtitle,
			color: colours.ink3,
		});
	if (slide.subtitle !== undefined && slide.subtitle !== '')
		on.addText(slide.subtitle, {
			...(isCover ? frame.coverSubtitle : frame.subtitle),
			objectName: words.objects.text,
			margin: 0,
			align: 'left',
			valign: 'top',
			fontFace: font,
			fontSize: isCover ? 24 : type.subtitle,
			color: colours.ink2,
			fit: 'shrink',
		});
	const boxes = arranged(slide.blocks, bodyOf(slide));
	slide.blocks.forEach((block, at) => {
		const place = boxes[at];
		if (place !== undefined) drawBlock(all, block, place);
	});
	drawFoot(all, foot, slide);
	if (slide.notes !== '') on.addNotes(slide.notes);
}
