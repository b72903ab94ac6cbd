import { isAfterLock } from '../../domain/lock-day';
import type { RecordOf } from '../../domain/tables';
import { targetKey, type Catalogue, type SetTarget } from '../catalogue';
import { dateWord, issue, type Issue } from '../issue';
import { keyWords } from './key-words';
import type { HeaderOf } from './peers';

type Revised = SetTarget & { readonly unit: string; readonly key: string; readonly row: number };

/** The targets of a file beside each other: two in force at once (V32), revisions without a predecessor and registrations after the lock day (V31). */
export class TargetHistory {
	#catalogue: Catalogue;
	#header: HeaderOf;
	#inForce = new Map<string, number>();
	#here = new Map<string, SetTarget[]>();
	#revised: Revised[] = [];
	#late: Issue[] = [];

	constructor(catalogue: Catalogue, header: HeaderOf) {
		this.#catalogue = catalogue;
		this.#header = header;
	}

	add(record: RecordOf<'targets'>, row: number): Issue | null {
		if (record.kind === 'national') return null;
		const key = targetKey(record);
		const { kind, revision, effective_date } = record;
		if ((record.status ?? 'approved') === 'approved' && effective_date !== null) {
			const force = `${key}|${kind}|${effective_date}|${record.plan_id ?? ''}`;
			const other = this.#inForce.get(force);
			if (other !== undefined) return this.#clash(record, effective_date, row);
			this.#inForce.set(force, row);
		}
		const here = this.#here.get(key);
		if (here) here.push({ kind, revision });
		else this.#here.set(key, [{ kind, revision }]);
		const late = this.#lateness(record, row);
		if (late !== null) this.#late.push(late);
		if (kind === 'adjusted' || (revision ?? 1) > 1)
			this.#revised.push({ kind, revision, unit: record.unit_id, key, row });
		return null;
	}

	#clash(record: RecordOf<'targets'>, date: string, row: number): Issue {
		const key = keyWords(record, ['unit_id', 'indicator_id', 'period_id'], this.#catalogue);
		const column = this.#header(`target:${record.indicator_id}`);
		return issue('V32', { row, column, value: record.unit_id }, { date: dateWord(date), key });
	}

	#lateness({ unit_id, indicator_id, ...target }: RecordOf<'targets'>, row: number): Issue | null {
		const { kind, effective_date: effectiveDate } = target;
		const plan = this.#catalogue.planById.get(target.plan_id ?? '');
		const signedDate = this.#catalogue.sourceById.get(target.source_id ?? '')?.signed_date ?? null;
		const day = signedDate ?? effectiveDate;
		if (!plan?.locked_on || day === null) return null;
		if (!isAfterLock({ kind, signedDate, effectiveDate, lockedOn: plan.locked_on })) return null;
		const column = this.#header('effective_date') ?? this.#header(`target:${indicator_id}`);
		return issue(
			'V31:locked',
			{ row, column, value: day },
			{
				unit: this.#nameOf(unit_id),
				date: dateWord(day),
				locked: dateWord(plan.locked_on),
				plan: plan.name,
			},
		);
	}

	/** V31, at the end: revision 2 may stand above revision 1 in a file. */
	finish(): Issue[] {
		const revised = this.#revised.flatMap(({ kind, revision, unit, key, row }) => {
			const all = [...(this.#catalogue.targeted.get(key) ?? []), ...(this.#here.get(key) ?? [])];
			const name = this.#nameOf(unit);
			const own = revision ?? 1;
			if (own > 1 && !all.some((other) => (other.revision ?? 1) === own - 1)) {
				const isFirst = all.every((other) => (other.revision ?? 1) >= own);
				const place = { row, column: this.#header('revision') ?? this.#header('kind'), value: String(own) };
				return isFirst
					? [issue('V31', place, { unit: name })]
					: [issue('V31:gap', place, { unit: name, revision: own, before: own - 1 })];
			}
			if (own > 1 || all.some((other) => other.kind !== 'adjusted')) return [];
			return [issue('V31', { row, column: this.#header('kind'), value: kind }, { unit: name })];
		});
		return [...this.#late, ...revised];
	}

	#nameOf(unit: string): string {
		return this.#catalogue.unitById.get(unit)?.name_vi ?? unit;
	}
}
