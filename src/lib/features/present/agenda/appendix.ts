import type { Block } from '$lib/domain/documents/deck';
import { count, date, percent, signed } from '$lib/domain/base/format';
import { groups as groupsBy } from '$lib/domain/base/group';
import type { Return } from '$lib/domain/measures/reporting';
import { countHeads } from '$lib/messages/shared/counts';
import { statusLabel, targetText } from '../../shared/figures/counted-unit';
import type { Measured } from '../figures';
import { item, nameOf, rootName, shortOf, without, written, type Context, type Item } from './context';
import { evenly, flowed, linesOf, lists, named, room } from '../../shared/figures/flow';
import { listed } from './rates';
import { whole } from './whole';

/** Every figure of every unit; the sum stands under the last part. */
export function table(
	context: Context,
	measured: Measured,
	id = `table-${measured.indicator.indicatorId}`,
): Item {
	const { say, words, language, figures } = context;
	const name = say.names.table(shortOf(context, measured));
	const { rows, province, direction } = measured.overview;
	if (rows.length === 0) return without(id, name, say.reasons.noIndicator);
	const lines = listed(context, measured).map((row) => [
		nameOf(context, row),
		count(row.numerator, language),
		count(row.denominator, language),
		percent(row.rateBp, language),
		targetText(row, words, language),
		signed(row.gapPoints, language),
		statusLabel(row.status, direction, words),
	]);
	const { rate, target, gap, status } = whole(measured);
	const total = [
		rootName(context),
		count(province.numerator, language),
		count(province.denominator, language),
		percent(rate, language),
		percent(target, language),
		signed(gap, language),
		statusLabel(status, direction, words),
	];
	const heads = countHeads(measured.indicator, language);
	const pages = evenly(lines, room.rows);
	return item(context, {
		id,
		name,
		title: say.table.title(shortOf(context, measured)),
		subtitle: say.table.subtitle(String(figures.year)),
		pages: pages.map((page, at): Block[] => [
			{
				kind: 'table',
				head: say.table.head.map((word, at) =>
					at === 1 ? heads.numerator : at === 2 ? heads.denominator : word,
				),
				align: ['start', 'end', 'end', 'end', 'end', 'end', 'start'],
				rows: page,
				...(at === pages.length - 1 ? { total } : {}),
			},
		]),
		isIllustrative: province.isIllustrative,
	});
}

function stateOf({ say }: Context, { standing }: Return): string {
	switch (standing.state) {
		case 'late':
			return say.returns.late(String(standing.days));
		case 'empty':
			return say.returns.empty;
		case 'undated':
			return say.returns.undated;
		default:
			return say.returns.missing;
	}
}

/** Letters of a line of names, and of the most that one row holds. */
const letters = 46;

/** Who is late and who is missing, by state; who sent in time is only counted. */
export function returns(context: Context): Item {
	const { say, figures, language } = context;
	const [id, name] = ['returns', say.names.returns];
	const known = figures.reporting;
	if (known === null || known.due.length === 0) return without(id, name, say.reasons.noReturns);
	const rows = figures.measured.flatMap((one) => {
		const own = known.due.filter(
			({ columnId, standing }) =>
				columnId === one.indicator.indicatorId &&
				standing.state !== 'on_time' &&
				standing.state !== 'not_due',
		);
		return [...groupsBy(own, (row) => stateOf(context, row))].flatMap(([state, units]) =>
			lists(
				units.map((unit) => nameOf(context, unit)),
				5 * letters,
			).map((names, at) => [
				at === 0 ? shortOf(context, one) : '',
				at === 0 ? state : '',
				at === 0 ? count(units.length, language) : '',
				names,
			]),
		);
	});
	const pages: Block[][] =
		rows.length === 0
			? [[{ kind: 'lines', key: 'returns', lines: [say.returns.allOnTime] }]]
			: named(flowed(rows, (row) => linesOf(row[3] ?? '', letters) + 0.4, room.textLines)).map((page) => [
					{
						kind: 'table',
						head: say.returns.head,
						align: ['start', 'start', 'end', 'start'],
						rows: page,
					},
				]);
	const { received, expected } = known.completeness;
	return item(context, {
		id,
		name,
		title: say.returns.title(count(received, language), count(expected, language)),
		subtitle: say.returns.subtitle(date(known.on, language)),
		pages,
		isIllustrative: known.isIllustrative,
	});
}

export function method(context: Context): Item {
	const { say } = context;
	return item(context, {
		id: 'method',
		name: say.names.method,
		title: say.method.title,
		pages: written(context, 'method', say.method.lines).map((block) => [block]),
		isIllustrative: false,
	});
}
