import type { Block, Judged, Slide } from '$lib/domain/documents/deck';

/** One row of a slide, as it is shown alone: its name and what stands in its columns. */
export type ZoomRow = {
	readonly title: string;
	readonly parts: readonly { readonly label: string; readonly value: string; readonly judged?: Judged }[];
};

/** Heads that the blocks write by themselves. */
type Heads = { readonly gap: string; readonly status: string; readonly marks: string };

function rowsOf(block: Block, heads: Heads): ZoomRow[] {
	switch (block.kind) {
		case 'bars':
			return block.bars.map(({ name, value, target, gap, status, statusLabel }) => ({
				title: name,
				parts: [
					{ label: block.valueLabel, value },
					{ label: block.targetLabel, value: target },
					{ label: heads.gap, value: gap },
					{ label: heads.status, value: statusLabel, judged: { status, statusLabel } },
				],
			}));
		case 'tiles':
			return block.tiles.map(({ label, value, note, judged }) => ({
				title: label,
				parts: [{ label: note ?? '', value, ...(judged && { judged }) }],
			}));
		case 'table':
			return [...block.rows, ...(block.total ? [block.total] : [])].map((row) => {
				// a running number is no name
				const named = /^\d*$/.test(row[0] ?? '') && row.length > 1 ? 1 : 0;
				return {
					title: row[named] ?? '',
					parts: row.flatMap((value, at) => (at <= named ? [] : [{ label: block.head[at] ?? '', value }])),
				};
			});
		case 'shares':
			return block.bars.map(({ name, parts }) => ({
				title: name,
				parts: parts.map(({ text }, at) => ({ label: block.categories[at] ?? '', value: text })),
			}));
		case 'gaps':
			return block.bars.map(({ name, text }) => ({
				title: name,
				parts: [{ label: block.label, value: text }],
			}));
		case 'trend': {
			const line = (title: string, of: (at: number) => string): ZoomRow => ({
				title,
				parts: block.years.map((label, at) => ({ label, value: of(at) })),
			});
			const hasMarks = block.marks.some((mark) => mark !== '');
			return [
				line(block.valueLabel, (at) => block.points[at]?.value ?? ''),
				line(block.targetLabel, (at) => block.points[at]?.target ?? ''),
				...(hasMarks ? [line(heads.marks, (at) => block.marks[at] ?? '')] : []),
			];
		}
		case 'lines':
			return block.lines.map((title) => ({ title, parts: [] }));
		case 'picture':
			return [];
	}
}

/** The rows of a slide in the order in which they are drawn, where each has the attribute `data-zoom`. */
export const zoomRows = ({ blocks, layout }: Slide, heads: Heads): ZoomRow[] =>
	layout === 'cover' ? [] : blocks.flatMap((block) => rowsOf(block, heads));

/** Which of them an element stands in; −1: in none. */
export function zoomedAt(slide: Element, target: EventTarget | null): number {
	const row = target instanceof Element ? target.closest('[data-zoom]') : null;
	return row === null ? -1 : [...slide.querySelectorAll('[data-zoom]')].indexOf(row);
}
