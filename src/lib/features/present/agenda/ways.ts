import type { LeavingLevel } from '$lib/domain/schema/vocabulary';
import { nameIn } from '$lib/domain/base/named';
import type { Block } from '$lib/domain/documents/deck';
import { count, percent } from '$lib/domain/base/format';
import { compareVi } from '$lib/domain/units/names';
import { rateBp } from '$lib/domain/measures/rate';
import type { Ways } from '../figures';
import { item, nameOf, rootName, without, type Context, type Item } from './context';
import { evenly, room } from '../../shared/figures/flow';

const sum = (counts: readonly number[]) => counts.reduce((total, own) => total + own, 0);

/** "Đại học" → "đại học"; "THPT công lập" stays. */
const inSentence = (name: string) =>
	name[1] === name[1]?.toLowerCase() ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Where graduates went: the whole first, then each unit; ways that nobody took are left out. */
export function ways(context: Context, schoolLevel: LeavingLevel): Item {
	const { say, figures, language, words, edits } = context;
	const id = `ways-${schoolLevel}`;
	const level = words.schoolLevels[schoolLevel];
	const hasCompleters = figures.catalogue.some(
		(one) => one.schoolLevel === schoolLevel && one.hasCompleters === true,
	);
	const name = say.names.ways(level);
	const found = figures.ways.find((one) => one.schoolLevel === schoolLevel);
	if (!found) return without(id, name, say.reasons.noWays);
	const all = found.ways.map((_, way) => sum(found.units.map(({ counts }) => counts[way] ?? 0)));
	const used = found.ways.flatMap((way, at) => ((all[at] ?? 0) > 0 ? [{ ...way, at }] : []));
	const graduates = sum(all);
	if (graduates === 0) return without(id, name, say.reasons.noWays);
	const wayName = (way: Ways['ways'][number]) => nameIn(language, way);
	const barOf = (unit: string, counts: readonly number[]) => ({
		name: unit,
		parts: used.map(({ at }) => {
			const own = counts[at] ?? 0;
			return { count: own, text: percent(rateBp(own, sum(counts)), language) };
		}),
	});
	const left = new Set(edits.without);
	const units = found.units
		.filter(({ unitId, counts }) => !left.has(unitId) && sum(counts) > 0)
		.map((unit) => barOf(nameOf(context, unit), unit.counts))
		.toSorted((a, b) => compareVi(a.name, b.name));
	const top = used.reduce<(typeof used)[number] | null>(
		(best, way) => (best === null || (all[way.at] ?? 0) > (all[best.at] ?? 0) ? way : best),
		null,
	);
	return item(context, {
		id,
		name,
		title: top
			? say.ways.title(
					inSentence(wayName(top)),
					percent(rateBp(all[top.at] ?? 0, graduates), language),
					level,
				)
			: name,
		subtitle: say.ways[hasCompleters ? 'completers' : 'graduates'](
			String(figures.year),
			count(found.units.length, language),
			count(graduates, language),
		),
		pages: evenly([barOf(rootName(context), all), ...units], room.shares).map((bars): Block[] => [
			{ kind: 'shares', categories: used.map(wayName), bars },
		]),
		isIllustrative: found.isIllustrative,
	});
}
