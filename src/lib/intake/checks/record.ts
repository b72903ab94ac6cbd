import { rate } from '../../domain/format';
import { daysBetween, yearOf } from '../../domain/period';
import { declaredMismatch, rateBp } from '../../domain/rate';
import type { RecordOf } from '../../domain/tables';
import type { Catalogue } from '../catalogue';
import { issue, rateWord, type Issue } from '../issue';

/** Header under which a field of this file stands, for the place of a finding. */
export type HeaderOf = (field: string) => string | null;

/** Faults that one outcome shows by itself: V11, V12, V13, V22, V29. */
export function outcomeIssues(
	record: RecordOf<'outcomes'>,
	row: number,
	header: HeaderOf,
	catalogue: Catalogue,
): Issue[] {
	const { numerator, denominator, declared_bp, submitted_at } = record;
	const found: Issue[] = [];
	const indicator = catalogue.indicatorById.get(record.indicator_id);
	// a rate without an upper limit may pass 100 %: places filled beyond those offered
	const isBounded = indicator?.kind !== 'rate' || indicator.max !== null;
	if (isBounded && numerator !== null && denominator !== null && numerator > denominator)
		found.push(issue('V11', { row, column: header('numerator'), value: String(numerator) }, { numerator, denominator }));
	if (denominator === 0) found.push(issue('V12', { row, column: header('denominator'), value: '0' }));
	if (denominator === null && (numerator !== null || declared_bp !== null))
		found.push(issue('V13', { row, column: header('denominator') }));
	const computed = rateBp(numerator, denominator);
	if (computed !== null && declared_bp !== null && computed <= 10_000) {
		const mismatch = declaredMismatch(computed, declared_bp);
		if (mismatch !== 'ok')
			found.push(
				issue(
					'V22',
					{ row, column: header('declared_bp'), value: rate(declared_bp, 'vi') },
					{ declared: rateWord(declared_bp), computed: rateWord(computed) },
					mismatch,
				),
			);
	}
	const due = catalogue.periodById.get(record.period_id)?.due_date ?? monthDue(record.period_id);
	if (submitted_at !== null && due !== null && submitted_at > due)
		found.push(
			issue('V29', { row, column: header('submitted_at'), value: submitted_at }, { days: daysBetween(due, submitted_at), date: due }),
		);
	return found;
}

/** Monthly returns are due on the 25th of their month (the notice of the Kon Tum district). */
export function monthDue(periodId: string): string | null {
	return /^\d{4}-(0[1-9]|1[0-2])$/.test(periodId) ? `${periodId}-25` : null;
}

/** Faults that one target shows by itself: V30, V31, V33. */
export function targetIssues(
	record: RecordOf<'targets'>,
	row: number,
	header: HeaderOf,
	catalogue: Catalogue,
	isTargetedHere: (key: string) => boolean,
): Issue[] {
	const found: Issue[] = [];
	const unit = catalogue.unitById.get(record.unit_id);
	if (record.kind !== 'national' && (record.source_id === null || record.effective_date === null))
		found.push(issue('V30', { row, column: header(record.source_id === null ? 'source_id' : 'effective_date') }));
	const key = `${record.unit_id}|${record.indicator_id}|${record.period_id}`;
	const isAdjusted = record.kind === 'adjusted' || (record.revision ?? 1) > 1;
	if (isAdjusted && !catalogue.targeted.has(key) && !isTargetedHere(key))
		found.push(issue('V31', { row, column: header('kind'), value: record.kind }, { unit: unit?.name_vi ?? record.unit_id }));
	const year = yearOf(record.period_id);
	if (record.kind !== 'national' && record.value_bp !== null && year !== null) {
		const floor = catalogue.floor(record.indicator_id, year, unit?.is_disadvantaged === true);
		if (floor !== null && record.value_bp < floor.bp)
			found.push(
				issue(
					'V33',
					{ row, column: header('value_bp'), value: rate(record.value_bp, 'vi') },
					{ floor: rateWord(floor.bp), doc: floor.docNo },
				),
			);
	}
	return found;
}
