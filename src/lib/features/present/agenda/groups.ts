import type { Block } from '$lib/domain/documents/deck';
import { count } from '$lib/domain/base/format';
import { statuses } from '$lib/domain/measures/status';
import { statusLabel } from '../../shared/figures/counted-unit';
import type { Measured } from '../figures';
import { item, nameOf, shortOf, without, type Context, type Item } from './context';
import { flowed, linesOf, lists, room } from '../../shared/figures/flow';
import { listed } from './rates';

/** Letters of a line of names, and of the most that one row of the table holds. */
const letters = 62;
const most = 4 * letters;

/** Who stands where, by the words of the status; the names of all. */
export function groups(
	context: Context,
	measured: Measured,
	id = `reached-${measured.indicator.indicatorId}`,
): Item {
	const { say, words, language } = context;
	const name = say.names.reached(shortOf(context, measured));
	const { direction, province } = measured.overview;
	if (province.unitsReported === 0) return without(id, name, say.reasons.noOutcome);
	if (province.unitsJudged === 0) return without(id, name, say.reasons.notJudged);
	const units = listed(context, measured);
	const rows = statuses.flatMap((status) => {
		const own = units.filter((row) => row.status === status);
		if (own.length === 0) return [];
		const names = lists(
			own.map((row) => nameOf(context, row)),
			most,
		);
		return names.map((text, at) => [
			at === 0 ? statusLabel(status, direction, words) : '',
			at === 0 ? count(own.length, language) : '',
			text,
		]);
	});
	const pages = flowed(rows, ([, , text = '']) => linesOf(text, letters) + 0.4, room.textLines);
	return item(context, {
		id,
		name,
		title: say.reached.title(
			shortOf(context, measured),
			count(province.unitsMet, language),
			count(province.unitsJudged, language),
		),
		subtitle: say.reached.subtitle(String(context.figures.year)),
		pages: pages.map((page): Block[] => [
			{ kind: 'table', head: say.reached.head, align: ['start', 'end', 'start'], rows: page },
		]),
		isIllustrative: province.isIllustrative,
	});
}
