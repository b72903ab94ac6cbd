import { groups } from '../../domain/base/group';
import { rate } from '../../domain/base/format';
import { yearOf } from '../../domain/measures/period';
import type { RecordOf } from '../../domain/schema/tables';
import type { Catalogue, Floor } from '../catalogue';
import { issue, rateWord, type Issue } from '../issues/issue';
import type { At } from './record';

type Target = RecordOf<'targets'>;
type Low = { readonly found: Issue; readonly unitId: string };
type Judged = { readonly indicatorId: string; readonly floor: Floor; readonly low: Low[]; all: number };

const fewest = 5;
/** A file with more of them is no plan of an office. */
const mostHeld = 2_000;
const mostNamed = 5;

/** The floor that a target is held to; null where there is none. */
function floorOf(record: Target, catalogue: Catalogue): Floor | null {
	const year = yearOf(record.period_id);
	if (record.kind === 'national' || record.value_bp === null || year === null) return null;
	if (record.is_declared_total === true) return null;
	const isDisadvantaged = catalogue.unitById.get(record.unit_id)?.is_disadvantaged === true;
	return catalogue.floor(record.indicator_id, year, isDisadvantaged);
}

/**
 * V33 of a table: a target below its floor is told at its cell. Where most of those that are held to one floor are below
 * it, it is the plan that is: said once, with their number.
 */
export class Floors {
	#judged = new Map<string, Judged>();
	#catalogue: Catalogue;
	#located: (found: Issue) => Issue;

	/** `located`: a finding with the sheet and cell of the row that is read. */
	constructor(catalogue: Catalogue, located: (found: Issue) => Issue) {
		this.#catalogue = catalogue;
		this.#located = located;
	}

	/** Takes a target at its place; gives back what is to be told of it at once. */
	take(record: Target, at: At): Issue | null {
		const floor = floorOf(record, this.#catalogue);
		if (floor === null || record.value_bp === null) return null;
		const { indicator_id: indicatorId, unit_id: unitId, value_bp: value } = record;
		const key = [indicatorId, floor.bp, floor.docNo].join('|');
		const judged = this.#judged.get(key) ?? { indicatorId, floor, low: [], all: 0 };
		this.#judged.set(key, judged);
		judged.all += 1;
		if (value >= floor.bp) return null;
		const place = { ...at(`target:${indicatorId}`), value: rate(value, 'vi') };
		const found = this.#located(issue('V33', place, { floor: rateWord(floor.bp), doc: floor.docNo }));
		if (judged.low.length >= mostHeld) return found;
		judged.low.push({ found, unitId });
		return null;
	}

	finish(): Issue[] {
		return [...this.#judged.values()].flatMap((judged) => {
			const { low, all } = judged;
			const isPlan = low.length >= fewest && low.length < mostHeld && low.length * 2 > all;
			return isPlan ? [this.#ofPlan(judged)] : low.map(({ found }) => found);
		});
	}

	#ofPlan({ indicatorId, floor, low, all }: Judged): Issue {
		const indicator = this.#catalogue.indicatorById.get(indicatorId);
		const name = [indicator?.short_vi ?? indicatorId, indicator?.short_en ?? indicatorId] as const;
		const units = [...groups(low, ({ unitId }) => unitId).keys()].map(
			(id) => this.#catalogue.unitById.get(id)?.name_vi ?? id,
		);
		const [names, more] = [units.slice(0, mostNamed).join(', '), units.length - mostNamed];
		const words = {
			count: low.length,
			all,
			name,
			floor: rateWord(floor.bp),
			doc: floor.docNo,
			units: more > 0 ? ([`${names} và ${more} đơn vị khác`, `${names} and ${more} more`] as const) : names,
		};
		const { column, sheet } = low[0]?.found ?? { column: null, sheet: null };
		return issue('V33:most', { column, sheet }, words);
	}
}
