import {
	nothingKnown,
	overviewOf,
	type Overview,
	type UnitFacts,
	type UnitProgress,
} from '../../src/lib/domain/comparisons/overview';

const nothing: UnitFacts = { unitId: '', nameVi: '', nameEn: null, ...nothingKnown };

export const facts = (unitId: string, more: Partial<UnitFacts> = {}): UnitFacts => ({
	...nothing,
	unitId,
	nameVi: `Huyện ${unitId}`,
	nameEn: `${unitId} District`,
	...more,
});

/** A province of these units, rolled up from their counts. */
export function overviewWith(
	units: readonly UnitFacts[],
	direction: Overview['direction'] = 'higher',
): Overview {
	return overviewOf(units, null, null, direction);
}

/** One unit as the screen knows it. */
export function progressOf(unitId: string, more: Partial<UnitFacts> = {}): UnitProgress {
	const [row] = overviewWith([facts(unitId, more)]).rows;
	if (!row) throw new Error('No row.');
	return row;
}
