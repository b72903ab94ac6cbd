import { percent, signed } from '$lib/domain/base/format';
import type { UnitProgress } from '$lib/domain/comparisons/overview';
import { change } from '$lib/domain/comparisons/series';
import { counted, people } from '../../shared/figures/counted-unit';
import { isHeadline } from '$lib/domain/measures/roles';
import type { Measured } from '../figures';
import { item, nameOf, shortOf, without, written, type Context, type Item } from './context';

function greatest<T>(list: readonly T[], value: (one: T) => number | null): T | null {
	let best: T | null = null;
	for (const one of list) {
		const own = value(one);
		if (own !== null && (best === null || own > (value(best) ?? -Infinity))) best = one;
	}
	return best;
}

function some(context: Context, rows: readonly UnitProgress[]): string {
	const names = rows.map((row) => nameOf(context, row));
	return names.length > 4
		? context.say.and(names.slice(0, 3).join(', '), String(names.length - 3))
		: names.join(', ');
}

/** Questions that the figures of one indicator raise; they ask, they do not judge. */
function questions(context: Context, measured: Measured): string[] {
	const { say, words, language, figures } = context;
	const { rows, direction } = measured.overview;
	const name = shortOf(context, measured);
	const found: string[] = [];
	const sign = direction === 'lower' ? -1 : 1;
	const short = greatest(rows, (row) => ((row.gapStudents ?? 0) > 0 ? row.gapStudents : null));
	if (short && direction === 'higher') {
		const missing = people(
			short.gapStudents ?? 0,
			counted(measured.indicator.denominatorDef),
			words,
			language,
		);
		found.push(say.prompts.shortfall(nameOf(context, short), missing, name));
	}
	const ahead = greatest(rows, (row) =>
		row.gapPoints !== null && row.gapPoints * sign > 0 ? row.gapPoints * sign : null,
	);
	if (ahead && direction === 'higher')
		found.push(
			say.prompts.ahead(nameOf(context, ahead), signed(ahead.gapPoints, language).replace('+', ''), name),
		);
	const before = figures.year - 1;
	const rises = measured.series.map((series) => ({
		series,
		points: change(series.years.get(before), series.years.get(figures.year)).points,
	}));
	const rise = greatest(rises, ({ points }) => (points !== null && points * sign > 0 ? points * sign : null));
	if (rise)
		found.push(
			say.prompts.rise(nameOf(context, rise.series), signed(rise.points, language), String(before), name),
		);
	const targeted = rows.filter(({ targetBp }) => targetBp !== null);
	const low = greatest(targeted, ({ targetBp }) => -(targetBp ?? 0));
	const high = greatest(targeted, ({ targetBp }) => targetBp);
	if (low && high && low.targetBp !== high.targetBp)
		found.push(
			say.prompts.targets(
				percent(low.targetBp, language),
				nameOf(context, low),
				percent(high.targetBp, language),
				nameOf(context, high),
				name,
			),
		);
	const silent = rows.filter(({ status }) => status === 'missing');
	if (silent.length > 0 && silent.length < rows.length)
		found.push(say.prompts.missing(some(context, silent), name));
	const declared = rows.filter(({ isDeclaredOnly }) => isDeclaredOnly);
	if (declared.length > 0) found.push(say.prompts.declared(some(context, declared), name));
	return found;
}

export function prompts(context: Context): Item {
	const { say, figures } = context;
	const shown = figures.measured.filter(
		({ indicator, overview }) => isHeadline(indicator) && overview.province.unitsReported > 0,
	);
	const lines = shown.flatMap((measured) => questions(context, measured));
	const blocks = written(context, 'prompts', lines);
	if (blocks.length === 0) return without('prompts', say.names.prompts, say.reasons.noPrompts);
	return item(context, {
		id: 'prompts',
		name: say.names.prompts,
		title: say.prompts.title,
		subtitle: say.prompts.subtitle,
		pages: blocks.map((block) => [block]),
		isIllustrative: shown.some(({ overview }) => overview.province.isIllustrative),
	});
}
