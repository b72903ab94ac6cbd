import { count } from '../../domain/base/format';
import { isAfterLock } from '../../domain/documents/lock-day';
import type { RecordOf } from '../../domain/schema/tables';
import { targetKey, type Catalogue, type SetTarget } from '../catalogue';
import { dateWord, issue, rateWord, type Issue } from '../issues/issue';
import { keyWords } from './key-words';
import type { HeaderOf } from './peers';

type Revised = Pick<SetTarget, 'kind' | 'revision'> & {
	readonly unit: string;
	readonly key: string;
	readonly row: number;
};

const differ = (one: SetTarget, other: SetTarget): boolean =>
	one.value_bp !== other.value_bp || one.value_count !== other.value_count;

/** Two documents, both named, that say something else. */
const areOfTwo = (one: SetTarget, other: SetTarget): boolean =>
	one.source_id !== null &&
	other.source_id !== null &&
	one.source_id !== other.source_id &&
	differ(one, other);

/** A target of another document that would be in force from the same day, in the same way: neither is the newer one. */
const rivalOf = (record: SetTarget, others: readonly SetTarget[]): SetTarget | undefined =>
	others.find(
		(other) =>
			other.kind === record.kind &&
			other.effective_date === record.effective_date &&
			(other.revision ?? 1) === (record.revision ?? 1) &&
			(other.status ?? 'approved') === 'approved' &&
			areOfTwo(record, other),
	);

function valueWord({ value_bp: bp, value_count: number }: SetTarget): readonly [string, string] {
	if (bp === null) return [count(number, 'vi'), count(number, 'en')];
	const [vi, en] = rateWord(bp);
	return [`${vi} %`, `${en} %`];
}

/**
 * The targets of a file beside each other: two in force at once (V32, also beside those
 * there already), revisions without a predecessor and registrations after the lock day
 * (V31).
 */
export class TargetHistory {
	#catalogue: Catalogue;
	#header: HeaderOf;
	#inForce = new Map<string, SetTarget>();
	/** Numbers of the documents that the file brings along, by their ids. */
	#documents = new Map<string, string>();
	#rivals: Issue[] = [];
	#here = new Map<string, SetTarget[]>();
	#revised: Revised[] = [];
	#late: Issue[] = [];

	constructor(catalogue: Catalogue, header: HeaderOf) {
		this.#catalogue = catalogue;
		this.#header = header;
	}

	/** A document that the file brings along. */
	document({ source_id, doc_no }: RecordOf<'sources'>): void {
		if (doc_no !== null) this.#documents.set(source_id, doc_no);
	}

	add(record: SetTarget, row: number): Issue | null {
		if (record.kind === 'national') return null;
		const key = targetKey(record);
		const { kind, revision, effective_date } = record;
		if ((record.status ?? 'approved') === 'approved' && effective_date !== null) {
			const force = `${key}|${kind}|${effective_date}`;
			const other = this.#inForce.get(force);
			// of one unit one target is in force, whatever its plan: two plans may say the same one
			if (other !== undefined && (other.plan_id === record.plan_id || differ(other, record)))
				return this.#clash(record, other, effective_date, row);
			this.#inForce.set(force, record);
			const rival = rivalOf(record, this.#catalogue.targeted.get(key) ?? []);
			if (rival !== undefined) this.#rivals.push(this.#rivalry('V32:earlier', record, rival, row));
		}
		const here = this.#here.get(key);
		if (here) here.push(record);
		else this.#here.set(key, [record]);
		const late = this.#lateness(record, row);
		if (late !== null) this.#late.push(late);
		if (kind === 'adjusted' || (revision ?? 1) > 1)
			this.#revised.push({ kind, revision, unit: record.unit_id, key, row });
		return null;
	}

	#clash(record: SetTarget, other: SetTarget, date: string, row: number): Issue {
		if (areOfTwo(record, other)) return this.#rivalry('V32:two', record, other, row);
		const key = this.#keyOf(record);
		return issue('V32', this.#placeOf(record, row), { date: dateWord(date), key });
	}

	#rivalry(rule: 'V32:two' | 'V32:earlier', record: SetTarget, other: SetTarget, row: number): Issue {
		return issue(rule, this.#placeOf(record, row), {
			date: dateWord(record.effective_date ?? ''),
			key: this.#keyOf(record),
			other: this.#documentOf(other),
			before: valueWord(other),
			doc: this.#documentOf(record),
			now: valueWord(record),
		});
	}

	#placeOf({ indicator_id, unit_id }: SetTarget, row: number) {
		return { row, column: this.#header(`target:${indicator_id}`), value: unit_id };
	}

	#keyOf(record: SetTarget) {
		return keyWords(record, ['unit_id', 'indicator_id', 'period_id'], this.#catalogue);
	}

	#documentOf({ source_id: id }: SetTarget): string {
		return this.#catalogue.sourceById.get(id ?? '')?.doc_no ?? this.#documents.get(id ?? '') ?? id ?? '';
	}

	#lateness({ unit_id, indicator_id, ...target }: SetTarget, row: number): Issue | null {
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
		return [...this.#rivals, ...this.#late, ...revised];
	}

	#nameOf(unit: string): string {
		return this.#catalogue.unitById.get(unit)?.name_vi ?? unit;
	}
}
