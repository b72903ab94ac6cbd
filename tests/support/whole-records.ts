import { expect } from 'vitest';
import { isValidDate } from '../../src/lib/domain/measures/period';
import { tables, type Column } from '../../src/lib/domain/schema/tables';
import type { Catalogue } from '../../src/lib/intake/catalogue';
import type { Found } from '../../src/lib/intake/reading';

/** What is wrong with a value of a column; null when nothing is. */
function flaw(value: unknown, { type, required, oneOf }: Column): string | null {
	if (value === null || value === undefined) return required ? 'missing' : null;
	if (type === 'integer' || type === 'bp') {
		if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return 'no whole number';
		return type === 'bp' && value > 10_000 ? 'above 100 %' : null;
	}
	if (type === 'boolean') return typeof value === 'boolean' ? null : 'no yes or no';
	if (typeof value !== 'string') return 'no text';
	if (type === 'date') return isValidDate(value) ? null : 'no day';
	return oneOf && !oneOf.includes(value) ? 'no word of the list' : null;
}

const ownUnits = new Set(['targets', 'outcomes', 'destinations', 'aliases']);

function flaws(records: readonly Found[], isUnit: (id: string) => boolean): string[] {
	const found: string[] = [];
	for (const { table, record, row } of records) {
		const values: Readonly<Record<string, unknown>> = { ...record };
		for (const [name, column] of Object.entries<Column>(tables[table])) {
			const wrong = flaw(values[name], column);
			if (wrong !== null) found.push(`${table}.${name}: ${wrong}: ${String(values[name])}`);
		}
		if (!Number.isInteger(row) || row < 1) found.push(`row ${row}`);
		const unit = values['unit_id'];
		if (ownUnits.has(table) && typeof unit === 'string' && !isUnit(unit)) found.push(`unit ${unit}`);
	}
	return found;
}

/** Every record of a file is whole, and speaks of a unit that there is. */
export function expectWhole(records: readonly Found[], catalogue: Catalogue, label: string): void {
	const own = records.flatMap(({ table, record }) =>
		table === 'units' && 'unit_id' in record ? [String(record.unit_id)] : [],
	);
	const added = new Set(own);
	expect(
		flaws(records, (id) => catalogue.unitById.has(id) || added.has(id)),
		label,
	).toEqual([]);
}
