import { ownValue } from '../../domain/base/own-value';
import type { ColumnUse } from './columns';

const otherNames: Readonly<Record<string, readonly string[]>> = {
	unit_id: ['unit_id', 'unit'],
	period_id: ['period_id', 'period'],
	value_bp: ['value_bp', 'value_pct', 'value_count'],
	declared_bp: ['declared_bp', 'declared_pct'],
	weight_bp: ['weight_bp', 'weight_pct'],
	source_id: ['source_id', 'doc_no', 'source'],
	numerator: ['numerator', 'neither'],
	schools: ['schools', 'denominator'],
};

/** Fields of which a wide file has one column for each indicator, and what they are in a file of one. */
const ofIndicators = {
	target: { kind: 'indicator', field: 'value_bp' },
	declared_bp: { kind: 'indicator', field: 'declared_bp' },
	numerator: { kind: 'counted', field: 'numerator' },
} as const;

/** What the column of a field is called in an office form that was bound to indicators. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
	numerator: ['numerator', 'fraction'],
	denominator: ['denominator'],
	schools: ['denominator'],
	declared_bp: ['rate'],
	target: ['target'],
};

/** Column of a field; "target:vet_after_thcs" is that of one indicator in a wide file, else the value column. */
export function columnLookup(uses: readonly ColumnUse[]): (field: string) => ColumnUse | null {
	const known = new Map<string, ColumnUse | null>();
	const find = (field: string): ColumnUse | null => {
		const [name = '', indicator] = field.split(':');
		if (indicator !== undefined) {
			const parts = ownValue(partsOf, name) ?? [];
			const bound = uses.find((use) => use.of === indicator && parts.includes(use.part ?? ''));
			if (bound !== undefined) return bound;
			if (name === 'denominator' || name === 'schools') return find(name);
			const of = ownValue(ofIndicators, name);
			if (of === undefined) return null;
			const own = uses.find(
				({ meaning }) => meaning.kind === of.kind && 'base' in meaning && indicator.startsWith(meaning.base),
			);
			return own ?? find(of.field);
		}
		const names = ownValue(otherNames, field) ?? [field];
		return uses.find(({ meaning }) => meaning.kind === 'field' && names.includes(meaning.name)) ?? null;
	};
	return (field) => {
		let use = known.get(field);
		if (use === undefined) known.set(field, (use = find(field)));
		return use;
	};
}
