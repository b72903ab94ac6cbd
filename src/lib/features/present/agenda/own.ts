import type { Block, OwnSlide } from '$lib/domain/documents/deck';
import { count, percent, signed } from '$lib/domain/base/format';
import { ownValue } from '$lib/domain/base/own-value';
import { statusLabel, targetText } from '../../shared/figures/counted-unit';
import { item, nameOf, shortOf, without, written, type Context, type Item } from './context';
import { task } from './voices';

/** A slide that the user added: a text, a picture, or what is known of one unit. */
export function own(context: Context, slide: OwnSlide): Item {
	if (slide.kind === 'unit') return brief(context, slide);
	const { edits, say } = context;
	const { id } = slide;
	const name = ownValue(edits.titles, id) || slide.title;
	const pages: Block[][] =
		slide.kind === 'picture'
			? [[{ kind: 'picture', source: slide.content, alt: ownValue(edits.texts, id) || slide.title }]]
			: written(context, id, slide.content === '' ? [] : slide.content.split('\n')).map((block) => [block]);
	return item(context, {
		id,
		name,
		title: slide.title,
		pages: pages.length > 0 ? pages : [[{ kind: 'lines', key: id, lines: [say.reasons.empty] }]],
		isIllustrative: false,
	});
}

function brief(context: Context, slide: OwnSlide): Item {
	const { figures, say, words, language } = context;
	const found = figures.measured.flatMap((measured) => {
		const row = measured.overview.rows.find(({ unitId }) => unitId === slide.content);
		return row ? [{ measured, row }] : [];
	});
	const [first] = found;
	if (!first) return without(slide.id, slide.title, say.reasons.unitGone);
	const name = nameOf(context, first.row);
	const rows = found.map(({ measured, row }) => [
		shortOf(context, measured),
		say.schools.of(count(row.numerator, language), count(row.denominator, language)),
		percent(row.rateBp, language),
		targetText(row, words, language),
		signed(row.gapPoints, language),
		statusLabel(row.status, measured.overview.direction, words),
	]);
	const said = figures.notes
		.filter(({ unitId }) => unitId === slide.content)
		.map((note) => task(context, note));
	const [text, ...more] = written(context, slide.id, said, Math.max(2, 10 - Math.ceil(rows.length * 1.2)));
	const table: Block = {
		kind: 'table',
		head: say.brief.head,
		align: ['start', 'end', 'end', 'end', 'end', 'start'],
		rows,
	};
	return item(context, {
		id: slide.id,
		name,
		title: say.brief.title(name, String(figures.year)),
		pages: [text ? [table, text] : [table], ...more.map((block) => [block])],
		isIllustrative: found.some(({ row }) => row.quality === 'demo'),
	});
}
