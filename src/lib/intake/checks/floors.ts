import { groups } from '../../domain/group';
import { yearOf } from '../../domain/period';
import type { RecordOf } from '../../domain/tables';
import type { Catalogue, Floor } from '../catalogue';
import { issue, rateWord, type Issue } from '../issue';

type Low = { readonly found: Issue; readonly floor: Floor };
type Judged = { readonly low: Low[]; all: number };

const fewest = 5;
/** A file with more of them is no plan of an office. */
const mostHeld = 2_000;

/** The floor of a target, which it lies below; null where there is none, or it does not. */
export function missedFloor(record: RecordOf<'targets'>, catalogue: Catalogue): Floor | null {
	const year = yearOf(record.period_id);
	if (record.value_bp === null || year === null || record.is_declared_total === true) return null;
	const isDisadvantaged = catalogue.unitById.get(record.unit_id)?.is_disadvantaged === true;
	const floor = catalogue.floor(record.indicator_id, year, isDisadvantaged);
	return floor !== null && record.value_bp < floor.bp ? floor : null;
}

/**
 * V33 of a table: a target below its floor is told at its cell. Where most targets of an indicator are, it is the plan
 * that is below: said once, with their number.
 */
export class Floors {
	#judged = new Map<string, Judged>();
	#catalogue: Catalogue;

	constructor(catalogue: Catalogue) {
		this.#catalogue = catalogue;
	}

	/** Takes a target and what was found of it, at its place; gives back what is to be told at once. */
	take(record: RecordOf<'targets'>, found: readonly Issue[]): readonly Issue[] {
		if (record.value_bp === null || record.is_declared_total === true) return found;
		const judged = this.#judged.get(record.indicator_id) ?? { low: [], all: 0 };
		this.#judged.set(record.indicator_id, judged);
		judged.all += 1;
		const low = found.find(({ code }) => code === 'V33');
		const floor = low === undefined ? null : missedFloor(record, this.#catalogue);
		if (low === undefined || floor === null || judged.low.length >= mostHeld) return found;
		judged.low.push({ found: low, floor });
		return found.filter((one) => one !== low);
	}

	finish(): Issue[] {
		return [...this.#judged].flatMap(([indicatorId, { low, all }]) => {
			if (low.length < fewest || low.length >= mostHeld || low.length * 2 <= all)
				return low.map(({ found }) => found);
			const indicator = this.#catalogue.indicatorById.get(indicatorId);
			const name = [indicator?.short_vi ?? indicatorId, indicator?.short_en ?? indicatorId] as const;
			return [...groups(low, ({ floor: { bp, docNo } }) => `${bp}|${docNo}`).values()].flatMap((same) => {
				const [first] = same;
				if (first === undefined) return [];
				const { floor, found } = first;
				const words = { count: same.length, all, name, floor: rateWord(floor.bp), doc: floor.docNo };
				return [issue('V33:most', { column: found.column, sheet: found.sheet }, words)];
			});
		});
	}
}
