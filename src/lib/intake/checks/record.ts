import { count, rate } from '../../domain/base/format';
import { daysBetween } from '../../domain/measures/period';
import { declaredMismatch, rateBp } from '../../domain/measures/rate';
import { isHeadline } from '../../domain/measures/roles';
import type { RecordOf } from '../../domain/schema/tables';
import type { Catalogue } from '../catalogue';
import { dateWord, issue, rateWord, type Issue, type Place } from '../issues/issue';

/** Where a field of the row at hand stands in the file: line, header as written, text of the cell. */
export type At = (field: string) => Place;

/** Monthly returns are due on the 25th of their month (the notice of the Kon Tum district). */
export function monthDue(periodId: string): string | null {
	return /^\d{4}-(0[1-9]|1[0-2])$/.test(periodId) ? `${periodId}-25` : null;
}

/** More enrolled than places is possible; more graduates than graduates is not. */
function isPart(catalogue: Catalogue, indicatorId: string): boolean {
	const indicator = catalogue.indicatorById.get(indicatorId);
	return indicator?.kind !== 'rate' || indicator.max !== null;
}

/** Nothing is to be said of such counts, whatever they count. */
export function isSound(
	numerator: number | null,
	denominator: number | null,
	declaredBp: number | null,
): boolean {
	return (
		numerator !== null &&
		denominator !== null &&
		denominator > 0 &&
		numerator <= denominator &&
		declaredBp === null
	);
}

/** The day by which a return was due that came after it; null for one in time. */
export function lateFor(periodId: string, submittedAt: string | null, catalogue: Catalogue): string | null {
	if (submittedAt === null) return null;
	const due = catalogue.periodById.get(periodId)?.due_date ?? monthDue(periodId);
	return due !== null && submittedAt > due ? due : null;
}

/** Faults that one outcome shows by itself: V11, V12, V13, V22, V29. */
export function outcomeIssues(record: RecordOf<'outcomes'>, at: At, catalogue: Catalogue): Issue[] {
	const { numerator, denominator, declared_bp, submitted_at } = record;
	if (submitted_at === null && isSound(numerator, denominator, declared_bp)) return [];
	const found: Issue[] = [];
	if (numerator !== null && denominator !== null && numerator > denominator)
		if (isPart(catalogue, record.indicator_id)) found.push(moreThanAll(record, numerator, denominator, at));
	if (denominator === 0)
		found.push(issue('V12', at(`${denominatorField(record, catalogue)}:${record.indicator_id}`)));
	if (denominator === null) found.push(...withoutDenominator(record, at, catalogue));
	const computed = rateBp(numerator, denominator);
	if (computed !== null && declared_bp !== null && computed <= 10_000) {
		const mismatch = declaredMismatch(computed, declared_bp);
		const words = { declared: rateWord(declared_bp), computed: rateWord(computed) };
		if (mismatch !== 'ok')
			found.push(issue('V22', at(`declared_bp:${record.indicator_id}`), words, mismatch));
	}
	const due = lateFor(record.period_id, submitted_at, catalogue);
	if (due !== null && submitted_at !== null) {
		const words = { days: daysBetween(due, submitted_at), date: dateWord(due) };
		found.push(issue('V29', at('submitted_at'), words));
	}
	return found;
}

/** More than there are: in a form with headings the two columns are named, which may be exchanged. */
function moreThanAll(
	{ indicator_id }: RecordOf<'outcomes'>,
	numerator: number,
	denominator: number,
	at: At,
): Issue {
	const [place, whole] = [at(`numerator:${indicator_id}`), at(`denominator:${indicator_id}`)];
	const [name, other] = [place.column ?? '', whole.column ?? ''];
	const isHeading = (text: string) => /\s/.test(text);
	if (!isHeading(name) || !isHeading(other)) return issue('V11', place, { numerator, denominator });
	const word = (value: number) => [count(value, 'vi'), count(value, 'en')] as const;
	return issue('V11:swapped', place, {
		name,
		whole: other,
		numerator: word(numerator),
		denominator: word(denominator),
	});
}

/** What an indicator is counted against has a column of its own where it is not the graduates. */
function denominatorField({ indicator_id }: RecordOf<'outcomes'>, { indicatorById }: Catalogue): string {
	return indicatorById.get(indicator_id)?.denominator_def === 'schools' ? 'schools' : 'denominator';
}

/** V13: said once for a file that has no such column, and not of a bare count, which needs none. */
function withoutDenominator(record: RecordOf<'outcomes'>, at: At, catalogue: Catalogue): Issue[] {
	const isCount = catalogue.indicatorById.get(record.indicator_id)?.kind === 'count';
	if (isCount && record.numerator !== null) return [];
	const field = denominatorField(record, catalogue);
	const place = at(`${field}:${record.indicator_id}`);
	return [issue(field === 'schools' ? 'V13:schools' : 'V13', (place.column ?? null) === null ? {} : place)];
}

/** A plan rounds its rates to whole percents, and its pupils to whole ones. */
function isRounded(rate: number, planned: number, pupils: number): boolean {
	const apart = Math.abs(rate - planned);
	return apart <= 50 || apart * pupils <= 10_000;
}

/** No plan asks for so much of the streaming of a level: what is whole and no less is rather a number of pupils. */
const likePupilsBp = 6_000;

function isLikePupils(
	{ indicator_id, value_bp: bp }: RecordOf<'targets'>,
	{ indicatorById }: Catalogue,
): boolean {
	const indicator = indicatorById.get(indicator_id);
	return (
		bp !== null && bp >= likePupilsBp && bp % 100 === 0 && indicator !== undefined && isHeadline(indicator)
	);
}

/** Faults that one target shows by itself: V02, V11, V22, V30, V34. The rate counts; planned numbers that say another are told. */
export function targetIssues(record: RecordOf<'targets'>, at: At, catalogue: Catalogue): Issue[] {
	if (record.kind === 'national') return [];
	const found: Issue[] = [];
	const missing =
		record.source_id === null ? 'source_id' : record.effective_date === null ? 'effective_date' : null;
	// a draft is one because no document sets it yet
	if (missing !== null && record.status !== 'draft') found.push(issue('V30', at(missing)));
	const { value_bp, planned_numerator: numerator, planned_denominator: denominator } = record;
	const [place, planned] = [at(`target:${record.indicator_id}`), rateBp(numerator, denominator)];
	if (numerator !== null && denominator !== null && numerator > denominator)
		found.push(issue('V11:planned', place, { numerator, denominator }));
	else if (value_bp === null && record.value_count === null)
		found.push(
			issue('V02:cell', at(numerator !== null && denominator === null ? 'planned_denominator' : 'value_bp')),
		);
	else if (
		value_bp !== null &&
		planned !== null &&
		denominator !== null &&
		!isRounded(value_bp, planned, denominator)
	)
		found.push(issue('V22:planned', place, { declared: rateWord(value_bp), computed: rateWord(planned) }));
	if (value_bp !== null && numerator === null && isLikePupils(record, catalogue)) {
		const place = { ...at(`target:${record.indicator_id}`), value: rate(value_bp, 'vi') };
		found.push(issue('V34:pupils', place, { value: rateWord(value_bp), number: value_bp / 100 }));
	}
	return found;
}
