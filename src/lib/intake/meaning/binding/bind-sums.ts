import { columnLetters } from '../../../domain/base/column-letters';
import type { Catalogue } from '../../catalogue';
import { issue, type Issue } from '../../issues/issue';
import { codeAt } from '../../forms/streams';
import type { Column } from '../column';
import { addedUp, ratioFit } from '../words/numbers';
import { scopeKey, slotIn } from './scope';
import { indicatorOf, type DestinationSlot, type OutcomeSlot } from './slots';

/** A rate beside streams is of those that its indicator counts: "Sơ cấp" and "Trung cấp" are its numerator together. */
export function bindSums(
	outcomes: readonly OutcomeSlot[],
	destinations: readonly DestinationSlot[],
	catalogue: Catalogue,
): void {
	for (const slot of outcomes) {
		if (slot.rate === null || slot.numerator !== null || slot.fraction !== null || slot.sum.length > 0)
			continue;
		const beside = destinations.find((other) => scopeKey(other) === scopeKey(slot));
		const parts = beside === undefined ? [] : partsOf(slot, beside, catalogue);
		if (beside === undefined || beside.graduates === null || parts.length === 0) continue;
		slot.sum = parts;
		slot.denominator = beside.graduates;
		prove(slot.rate, parts, beside.graduates);
	}
}

/** Streams that are not kept, as one of them is not split: those that an indicator counts are its numerator together. */
export function takeUnsplit(
	outcomes: OutcomeSlot[],
	destinations: readonly DestinationSlot[],
	issues: Issue[],
	catalogue: Catalogue,
): void {
	for (const survey of destinations) {
		const { unsplit, graduates, streams, level, period, quality } = survey;
		if (unsplit === null) continue;
		for (const { column } of streams) Object.assign(column, { part: null, left: 'unsplit' });
		Object.assign(unsplit, { left: 'unsplit' });
		issues.push(issue('V04:unsplit', { column: unsplit.header, cell: unsplit.index }));
		const slot = slotIn(outcomes, 'vet', { level, period, quality });
		const parts = partsOf(slot, survey, catalogue);
		if (graduates === null || parts.length === 0) continue;
		slot.sum = parts;
		slot.denominator = graduates;
		const of = { table: 'outcomes', left: null, slot: { base: slot.base, level: slot.level } } as const;
		for (const column of parts) Object.assign(column, { ...of, part: 'numerator' });
		Object.assign(graduates, { ...of, part: 'denominator' });
	}
}

/** The graduates of a survey are those of an own indicator that is counted among them, too. */
export function shareGraduates(
	outcomes: readonly OutcomeSlot[],
	destinations: readonly DestinationSlot[],
	{ indicatorById }: Catalogue,
): void {
	for (const slot of outcomes) {
		const indicator = indicatorById.get(slot.base);
		if (indicator?.role !== 'own' || indicator.denominator_def !== 'graduates' || slot.denominator !== null)
			continue;
		const beside = destinations.find(
			({ level, period }) => level === indicator.school_level && period === slot.period,
		);
		slot.denominator = beside?.graduates ?? null;
	}
}

function partsOf(slot: OutcomeSlot, { streams }: DestinationSlot, catalogue: Catalogue): Column[] {
	const { level } = slot;
	if (level !== 'THCS' && level !== 'THPT') return [];
	const indicator = catalogue.indicatorById.get(indicatorOf(slot.base, level, catalogue) ?? '');
	if (indicator?.denominator_def !== 'graduates') return [];
	const counted = new Set((indicator.numerator_def ?? '').split('+').map((code) => code.trim()));
	return streams.flatMap(({ code, column }) =>
		counted.has(codeAt({ catalogue }, level, code) ?? code) ? [column] : [],
	);
}

function prove(rate: Column, parts: readonly Column[], graduates: Column): void {
	const { rows, isProven } = ratioFit(
		{ values: addedUp(parts.map(({ stats }) => stats)) },
		graduates.stats,
		rate.stats,
	);
	if (!isProven) return;
	const numerator = parts.map(({ index }) => columnLetters(index)).join(' + ');
	const sum = parts.length > 1 ? `(${numerator})` : numerator;
	rate.proof = { kind: 'ratio', numerator: sum, denominator: columnLetters(graduates.index), rows };
}
