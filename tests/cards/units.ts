import {
	overviewOf,
	type Overview,
	type RollUp,
	type UnitFacts,
	type UnitProgress,
} from '../../src/lib/domain/overview';

const nothing: UnitFacts = {
	unitId: '',
	nameVi: '',
	nameEn: null,
	numerator: null,
	denominator: null,
	declaredBp: null,
	quality: null,
	asOf: null,
	submittedAt: null,
	dueDate: null,
	outcomeImport: null,
	outcomeRow: null,
	outcomeSheet: null,
	targetImport: null,
	targetRow: null,
	targetSheet: null,
	targetBp: null,
	targetCount: null,
	targetKind: null,
	targetRevision: null,
	targetDate: null,
	targetDoc: null,
	plannedDenominator: null,
	isDisadvantaged: false,
	sortOrder: null,
};

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
	const used = units.filter((unit) => unit.numerator !== null && unit.denominator !== null);
	const sum = (key: 'numerator' | 'denominator') => used.reduce((total, unit) => total + (unit[key] ?? 0), 0);
	const rollUp: RollUp = {
		numerator: used.length > 0 ? sum('numerator') : null,
		denominator: used.length > 0 ? sum('denominator') : null,
		unitsUsed: used.length,
		unitsReported: used.length,
		unitsExpected: units.length,
		denominatorExpected: null,
		demoUnits: 0,
	};
	return overviewOf(units, rollUp, null, null, direction);
}

/** One unit as the screen knows it. */
export function progressOf(unitId: string, more: Partial<UnitFacts> = {}): UnitProgress {
	const [row] = overviewWith([facts(unitId, more)]).rows;
	if (!row) throw new Error('No row.');
	return row;
}
