import type { Block } from '$lib/domain/documents/deck';
import type { AwardRow } from '$lib/domain/comparisons/award';
import type { AwardRule } from '$lib/domain/comparisons/award-rule';
import { count, date, rate } from '$lib/domain/base/format';
import { causeOf } from '$lib/domain/documents/notes';
import { awardWords } from '$lib/messages/compare/award';
import { unitWords } from '$lib/messages/unit/unit';
import { ruleLines } from '../../shared/award/award-csv';
import { indicatorNames } from '../../shared/award/award-rules';
import type { DeckNote } from '../figures';
import { item, nameOf, without, written, type Context, type Item } from './context';
import { flowed, linesOf, named, pieces, room } from '../../shared/figures/flow';

/** Letters of a line of text in a table of two and of three columns, and of the most that one row holds. */
const letters = { two: 66, three: 48 } as const;

/** The text with who does it and until when. */
export function task({ say, language }: Context, note: DeckNote): string {
	const day = note.dueDate === null ? '' : say.next.due(date(note.dueDate, language));
	return note.responsibleUnit === null && day === ''
		? note.text
		: say.next.by(note.text, note.responsibleUnit ?? '', day);
}

/** Rows of a text too long for one go on in the next, without repeating the rest. */
function rowsOf(start: readonly string[], text: string, line: number): string[][] {
	return pieces(text, 5 * line).map((piece, at) => [...start.map((cell) => (at === 0 ? cell : '')), piece]);
}

function said(
	context: Context,
	draft: { readonly id: string; readonly name: string; readonly title: string; readonly notes?: string },
	kinds: readonly string[],
): Item {
	const { figures, say } = context;
	const notes = figures.notes.filter(({ kind }) => kinds.includes(kind));
	if (notes.length === 0) return without(draft.id, draft.name, say.reasons.noNotes);
	const rows = notes.flatMap((note) => rowsOf([nameOf(context, note)], task(context, note), letters.two));
	const pages = flowed(rows, (row) => linesOf(row.at(-1) ?? '', letters.two) + 0.4, room.textLines);
	return item(context, {
		...draft,
		subtitle: say.voices.said,
		pages: named(pages).map((page): Block[] => [
			{ kind: 'table', head: say.voices.head, align: ['start', 'start'], rows: page },
		]),
		isIllustrative: false,
	});
}

export function practices(context: Context): Item {
	const { say } = context;
	const draft = { id: 'practices', name: say.names.practices, title: say.voices.practices };
	return said(context, draft, ['good_practice', 'lesson']);
}

export function proposals(context: Context): Item {
	const { say } = context;
	const draft = { id: 'proposals', name: say.names.proposals, title: say.voices.proposals };
	return said(context, draft, ['proposal']);
}

/** Ranks that a slide lists of a long ranking. */
const mostRanks = 15;

/** Who stands where by the rule; whoever presents may write it anew. */
function ranking(context: Context, rows: readonly AwardRow[]): Block[] {
	const { say, language } = context;
	const ranked = rows.flatMap(({ rank, hundredths, ...row }) =>
		rank === null || hundredths === null ? [] : [{ ...row, rank, hundredths }],
	);
	if (ranked.length === 0) return [];
	const shown = ranked.filter(({ rank }) => rank <= mostRanks);
	const left = ranked.length - shown.length;
	const lines = shown.map((row) =>
		say.voices.rank(String(row.rank), nameOf(context, row), rate(row.hundredths, language)),
	);
	const more = left > 0 ? [say.voices.more(count(left, language))] : [];
	return written(context, 'awards', [...lines, ...more]);
}

/** By what a ranking was made, as it is printed with every result. */
function criteria({ figures, language, say }: Context, rule: AwardRule): Block[] {
	const indicators = indicatorNames(figures.catalogue, language);
	const lines = ruleLines({ rule, words: awardWords[language], language, indicators });
	const rows = lines.flatMap(([name, text]) => rowsOf([name], text, letters.two));
	return [{ kind: 'table', head: say.voices.headRule, align: ['start', 'start'], rows }];
}

export function awards(context: Context): Item {
	const { say } = context;
	const draft = {
		id: 'awards',
		name: say.names.awards,
		title: say.voices.awards,
		notes: say.voices.awardNote,
	};
	const list = said(context, draft, ['award']);
	const { award } = context.figures;
	if (award === null) return list;
	const pages = [
		...ranking(context, award.rows).map((block) => [block]),
		...list.slides.map(({ blocks }) => blocks),
		criteria(context, award.rule),
	];
	return item(context, {
		...draft,
		subtitle: list.slides.length === 0 ? say.voices.ruled : say.voices.saidAndRuled,
		pages,
		isIllustrative: award.rows.some(({ isIllustrative }) => isIllustrative),
	});
}

/** Causes and obstacles by group, as the units wrote them. */
export function causes(context: Context): Item {
	const { figures, say, language } = context;
	const topics = unitWords[language].notes;
	const notes = figures.notes
		.filter(({ kind }) => kind === 'cause' || kind === 'obstacle')
		.map((note) => {
			const { side, topic } = causeOf(note.code);
			const group =
				topic !== null ? topics.topics[topic] : side !== null ? topics.sides[side] : topics.topics.other;
			return { note, group };
		})
		.toSorted((a, b) => a.group.localeCompare(b.group, 'vi'));
	const [id, name] = ['causes', say.names.causes];
	if (notes.length === 0) return without(id, name, say.reasons.noNotes);
	const rows = notes.flatMap(({ note, group }, at) => {
		const isNew = notes[at - 1]?.group !== group;
		return rowsOf([isNew ? group : '', nameOf(context, note)], note.text, letters.three);
	});
	const pages = flowed(
		rows,
		([group = '', , text = '']) => Math.max(linesOf(text, letters.three), linesOf(group, 22)) + 0.4,
		room.textLines,
	);
	return item(context, {
		id,
		name,
		title: say.voices.causes,
		subtitle: say.voices.said,
		pages: named(pages).map((page): Block[] => [
			{ kind: 'table', head: say.voices.headGroup, align: ['start', 'start', 'start'], rows: page },
		]),
		isIllustrative: false,
	});
}
