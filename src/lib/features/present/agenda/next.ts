import type { Block } from '$lib/domain/documents/deck';
import { noValue, percent, signed } from '$lib/domain/base/format';
import { requiredPace } from '$lib/domain/measures/pace';
import { isHeadline } from '$lib/domain/measures/roles';
import type { Measured } from '../figures';
import { item, nameOf, shortOf, without, written, type Context, type Item } from './context';
import { task } from './voices';
import { whole } from './whole';

/** The declared targets of later years: of the next one and of the last. */
function ahead({ totals }: Measured, year: number) {
	const later = totals.filter((total) => total.year > year).toSorted((a, b) => a.year - b.year);
	return { following: later.find((total) => total.year === year + 1) ?? null, end: later.at(-1) ?? null };
}

/** Targets of the years to come with the points a year that they ask, and what the units plan to do. */
export function next(context: Context): Item {
	const { say, figures, language } = context;
	const { year } = figures;
	const [id, name] = ['next', say.names.next];
	const shown = figures.measured.filter((one) => isHeadline(one.indicator) && ahead(one, year).end !== null);
	const lastYear = Math.max(year, ...shown.map((one) => ahead(one, year).end?.year ?? year));
	const paces = shown.map((one) => {
		const { end } = ahead(one, year);
		const { rate } = whole(one);
		return end === null || rate === null
			? null
			: requiredPace({ year, bp: rate }, { year: end.year, bp: end.valueBp });
	});
	/** The next year may be the last one too: it then has one column. */
	const columns = (cells: readonly string[]) =>
		lastYear === year + 1 ? cells.filter((_, at) => at !== 3) : cells;
	const rows = shown.map((one, at) => {
		const { following, end } = ahead(one, year);
		const pace = paces[at] ?? null;
		return columns([
			shortOf(context, one),
			percent(whole(one).rate, language),
			percent(following?.valueBp ?? null, language),
			end?.year === lastYear ? percent(end.valueBp, language) : noValue,
			pace === null ? noValue : say.next.points(signed(pace, language)),
		]);
	});
	const of = ['', year, year + 1, lastYear, ''];
	const plans = figures.notes
		.filter(({ kind }) => kind === 'solution' || kind === 'conclusion_task')
		.map((note) => say.next.task(nameOf(context, note), task(context, note)));
	const texts = written(
		context,
		'next',
		plans,
		rows.length > 0 ? Math.max(4, 12 - 1.2 * rows.length) : undefined,
	);
	if (rows.length === 0 && texts.length === 0) return without(id, name, say.reasons.noTarget);
	const table: Block[] =
		rows.length === 0
			? []
			: [
					{
						kind: 'table',
						head: columns(say.next.head.map((word, at) => [word, of[at]].filter(Boolean).join(' '))),
						align: [
							'start',
							...columns(['', 'end', 'end', 'end', 'end'])
								.slice(1)
								.map(() => 'end' as const),
						],
						rows,
					},
				];
	const [firstText, ...more] = texts;
	const pace = paces[0] ?? null;
	const first = shown[0];
	return item(context, {
		id,
		name,
		title:
			pace === null || !first
				? say.next.title
				: say.next.titlePace(shortOf(context, first), signed(pace, language), String(lastYear)),
		...(rows.length > 0 ? { subtitle: say.next.subtitle } : {}),
		pages: [[...table, ...(firstText ? [firstText] : [])], ...more.map((block) => [block])],
		isIllustrative: shown.some(({ overview }) => overview.province.isIllustrative),
	});
}
