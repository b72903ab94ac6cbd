import {
	noOutcome,
	noTarget,
	type OutcomeValue,
	type OwnQuality,
	type TargetValue,
} from '$lib/domain/schema/correction';
import { rate } from '$lib/domain/base/format';
import { count, percent } from '$lib/intake/cells/cell';

/** What somebody typed into the form, as it stands there. */
export type CorrectionForm = {
	readonly what: 'outcome' | 'target';
	/** Of an outcome: both counts, or only a rate. */
	readonly way: 'counts' | 'rate';
	readonly denominator: string;
	readonly numerator: string;
	readonly rate: string;
	readonly asOf: string;
	readonly quality: OwnQuality;
	/** Of a target: a number that was entered wrongly, or a new one that a document sets. */
	readonly act: 'mend' | 'adjust';
	readonly target: string;
	readonly effectiveDate: string;
	readonly docNo: string;
	readonly reason: string;
};

/** What the form still lacks, named like its sentences. */
export type Lack = 'count' | 'percent' | 'both' | 'swapped' | 'reason' | 'document' | 'same';

export type Read<T> = { readonly value: T } | { readonly lacks: readonly Lack[] };

const bpOf = (text: string): number | null | undefined => {
	const cell = percent(text, ',');
	return cell.ok ? cell.value : undefined;
};
const countOf = (text: string): number | null | undefined => {
	const cell = count(text, ',');
	return cell.ok ? cell.value : undefined;
};
const orNull = (text: string) => text.trim() || null;

/** The form as it opens: what counts now stands in its fields. */
export function formOf(
	what: CorrectionForm['what'],
	outcome: OutcomeValue,
	target: TargetValue,
): CorrectionForm {
	const number = (value: number | null) => (value === null ? '' : String(value));
	const { declaredBp, numerator, denominator, quality } = outcome;
	return {
		what,
		way: declaredBp !== null && numerator === null ? 'rate' : 'counts',
		denominator: number(denominator),
		numerator: number(numerator),
		rate: declaredBp === null ? '' : rate(declaredBp, 'vi'),
		asOf: outcome.asOf ?? '',
		quality: quality === 'provisional' || quality === 'estimated' ? quality : 'official',
		act: 'mend',
		target:
			target.valueCount === null
				? target.valueBp === null
					? ''
					: rate(target.valueBp, 'vi')
				: number(target.valueCount),
		effectiveDate: target.effectiveDate ?? '',
		docNo: (what === 'target' ? target.docNo : outcome.docNo) ?? '',
		reason: '',
	};
}

/** The rate that follows from the counts as they are typed; null while they say none. */
export function countsOf(form: CorrectionForm): { numerator: number; denominator: number } | null {
	const [numerator, denominator] = [countOf(form.numerator), countOf(form.denominator)];
	return numerator == null || denominator == null ? null : { numerator, denominator };
}

/** The outcome that the form says in place of the one that counts; null where none does. */
export function outcomeIn(form: CorrectionForm, was: OutcomeValue | null): Read<OutcomeValue> {
	const lacks: Lack[] = [];
	let said: Pick<OutcomeValue, 'numerator' | 'denominator' | 'declaredBp'>;
	if (form.way === 'rate') {
		const declaredBp = bpOf(form.rate);
		if (declaredBp == null) lacks.push('percent');
		said = { numerator: null, denominator: null, declaredBp: declaredBp ?? null };
	} else {
		const [numerator, denominator] = [countOf(form.numerator), countOf(form.denominator)];
		if (numerator === undefined || denominator === undefined) lacks.push('count');
		else if (numerator === null || denominator === null) lacks.push('both');
		else if (numerator > denominator) lacks.push('swapped');
		said = { numerator: numerator ?? null, denominator: denominator ?? null, declaredBp: null };
	}
	const value: OutcomeValue = {
		...(was ?? noOutcome),
		...said,
		asOf: orNull(form.asOf),
		quality: form.quality,
		docNo: orNull(form.docNo),
	};
	return checked(lacks, form, value, was);
}

/** The target that the form says; an adjustment stands beside the version before it and says from when it counts. */
export function targetIn(form: CorrectionForm, was: TargetValue | null, isCount: boolean): Read<TargetValue> {
	const lacks: Lack[] = [];
	const number = isCount ? countOf(form.target) : bpOf(form.target);
	if (number == null) lacks.push(isCount ? 'count' : 'percent');
	const isAdjusted = form.act === 'adjust';
	if (isAdjusted && (orNull(form.docNo) === null || form.effectiveDate === '')) lacks.push('document');
	const before = was ?? noTarget;
	const value: TargetValue = {
		...before,
		...(isAdjusted && {
			kind: 'adjusted',
			revision: before.kind === 'adjusted' ? (before.revision ?? 1) + 1 : 1,
		}),
		valueBp: isCount ? null : (number ?? null),
		valueCount: isCount ? (number ?? null) : null,
		effectiveDate: orNull(form.effectiveDate),
		docNo: orNull(form.docNo),
	};
	return checked(lacks, form, value, was);
}

function checked<T>(lacks: readonly Lack[], { reason }: CorrectionForm, value: T, was: T | null): Read<T> {
	const all = [...lacks];
	if (all.length === 0 && JSON.stringify(value) === JSON.stringify(was)) all.push('same');
	if (reason.trim() === '') all.push('reason');
	return all.length > 0 ? { lacks: all } : { value };
}
