import type { Block } from '$lib/domain/documents/deck';
import { gapParts } from '$lib/domain/comparisons/contribution';
import { signed } from '$lib/domain/base/format';
import { counted, people, shortfall } from '../../shared/figures/counted-unit';
import type { Measured } from '../figures';
import { item, nameOf, shortOf, without, type Context, type Item } from './context';
import { evenly, room } from '../../shared/figures/flow';

/** What each unit adds to the gap of all, and how many students it still needs for its own target. */
export function gap(
	context: Context,
	measured: Measured,
	id = `gap-${measured.indicator.indicatorId}`,
): Item {
	const { say, words, language, edits } = context;
	const name = say.names.gap(shortOf(context, measured));
	const { rows, province, direction } = measured.overview;
	const yardstick = province.declaredTargetBp === null ? 'own' : 'province';
	const parts = direction === 'info' ? null : gapParts(rows, province.declaredTargetBp, yardstick, direction);
	if (parts === null) return without(id, name, say.reasons.noGap);
	const what = counted(measured.indicator.denominatorDef);
	const left = new Set(edits.without);
	const bars = parts.parts
		.filter(({ row }) => !left.has(row.unitId))
		.map(({ row, shownBp }) => {
			const points = signed(shownBp / 100, language);
			const short = row.gapStudents ?? 0;
			const text =
				short === 0
					? say.gap.only(points)
					: (direction === 'lower' ? say.gap.over : say.gap.short)(
							points,
							people(short, what, words, language),
						);
			return { name: nameOf(context, row), hundredths: shownBp, text };
		});
	const missing = shortfall(province, what, words, language);
	const title = yardstick === 'province' ? say.gap.title : say.gap.titleOwn;
	return item(context, {
		id,
		name,
		title: title(shortOf(context, measured), signed(parts.sumBp / 100, language)),
		subtitle: say.gap.subtitle(
			province.missingStudents === 0 && province.unitsUncounted === 0
				? say.gap.none
				: direction === 'lower'
					? say.gap.excess(missing)
					: say.gap.missing(missing),
		),
		pages: evenly(bars, room.bars).map((page): Block[] => [
			{ kind: 'gaps', label: say.gap.label, bars: page },
		]),
		isIllustrative: province.isIllustrative,
	});
}
