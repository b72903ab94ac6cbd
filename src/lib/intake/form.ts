import type { TableName } from '../domain/tables';
import type { ColumnUse } from './columns';

/** What a file is, in words of the steward's command. */
export type FormName = TableName | 'unknown';

/** First match wins: the columns that only this table has. */
const signatures: readonly (readonly [TableName, readonly string[]])[] = [
	['crosswalk', ['from_unit', 'to_unit']],
	['aliases', ['alias', 'unit_id']],
	['deadlines', ['due_at', 'unit_id']],
	['annotations', ['text_vi', 'unit_id']],
	['destination_kinds', ['destination', 'name_vi']],
	['destinations', ['destination', 'students']],
	['indicators', ['indicator_id', 'direction']],
	['periods', ['period_id', 'start_date']],
	['plans', ['plan_id', 'stage_start']],
	['sources', ['source_id', 'doc_no', 'doc_type']],
	['units', ['unit_id', 'name_vi', 'level']],
];

/** The canonical table that these columns are, by their codes; `hasYear`: the file says its period elsewhere. */
export function canonicalTable(uses: readonly ColumnUse[], hasYear: boolean): TableName | null {
	const fields = new Set(uses.flatMap(({ meaning }) => (meaning.kind === 'field' ? [meaning.name] : [])));
	const has = (...names: string[]) => names.every((name) => fields.has(name));
	const signature = signatures.find(([, names]) => has(...names));
	if (signature) return signature[0];
	const hasUnit = fields.has('unit') || fields.has('unit_id');
	const hasPeriod = fields.has('period') || fields.has('period_id');
	if (!hasUnit || !has('indicator_id') || !(hasPeriod || hasYear)) return null;
	if (has('value_bp') || has('value_pct') || has('value_count')) return 'targets';
	return has('numerator') || has('declared_bp') || has('declared_pct') ? 'outcomes' : null;
}

type Words = readonly [string, string];

/** What an unreadable table lacks, for V02: a unit, an indicator, or any number at all. */
export function missingColumn(uses: readonly ColumnUse[]): { column: string; words: Words } {
	const fields = new Set(uses.flatMap(({ meaning }) => (meaning.kind === 'field' ? [meaning.name] : [])));
	if (!fields.has('unit') && !fields.has('unit_id'))
		return { column: 'don_vi', words: ['đơn vị (don_vi)', 'unit (don_vi)'] };
	const isLong = ['value_bp', 'value_pct', 'value_count'].some((name) => fields.has(name));
	if (isLong && !fields.has('indicator_id'))
		return { column: 'indicator_id', words: ['chỉ tiêu (indicator_id)', 'indicator (indicator_id)'] };
	if (isLong) return { column: 'period_id', words: ['kỳ (period_id)', 'period (period_id)'] };
	return { column: 'chi_tieu', words: ['chỉ tiêu hoặc kết quả', 'targets or outcomes'] };
}
