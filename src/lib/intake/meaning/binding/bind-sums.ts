import { columnLetters } from '../../../domain/base/column-letters';
import type { Catalogue } from '../../catalogue';
import { codeAt } from '../../forms/streams';
import type { Column } from '../column';
import { addedUp, ratioFit } from '../words/numbers';
import { scopeKey } from './scope';
import { indicatorOf, type DestinationSlot, type OutcomeSlot } from './slots';

/** A rate beside streams is of those that its indicator counts: "Sơ cấp" and "Trung cấp" are its numerator together. */
export function bindSums(
	outcomes: readonly OutcomeSlot[],
	destinations: readonly DestinationSlot[],
	catalogue: Catalogue,
): void {
	for (const slot of outcomes) {
		if (slot.rate === null || slot.numerator !== null || slot.fraction !== null) continue;
		const beside = destinations.find((other) => scopeKey(other) === scopeKey(slot));
		const parts = beside === undefined ? [] : partsOf(slot, beside, catalogue);
		if (beside === undefined || beside.graduates === null || parts.length === 0) continue;
		slot.sum = parts;
		slot.denominator = beside.graduates;
		prove(slot.rate, parts, beside.graduates);
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
