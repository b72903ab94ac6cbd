import type { TableName } from '../../domain/schema/tables';
import type { ColumnUse } from './columns';
import { issue, type Issue } from '../issues/issue';

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

/** Nobody knows whose the rows are; `unread`: the columns that keep figures down the rows from being turned. */
export function noUnits(unread: readonly string[] | null, sheet: string | null = null): Issue {
	if (unread === null) return issue('V02:unit', { column: 'don_vi', sheet });
	if (unread.length === 0) return issue('V02:whose', { sheet });
	return issue('V02:down', { sheet }, { names: unread.map((name) => `“${name}”`).join(', ') });
}

/** What an unreadable table lacks (V02): a unit, an indicator, or any number at all. */
export function missingColumn(
	uses: readonly ColumnUse[],
	sheet: string | null,
	unread: readonly string[] | null,
): Issue {
	const fields = new Set(uses.flatMap(({ meaning }) => (meaning.kind === 'field' ? [meaning.name] : [])));
	if (!fields.has('unit') && !fields.has('unit_id')) return noUnits(unread, sheet);
	const isLong = ['value_bp', 'value_pct', 'value_count'].some((name) => fields.has(name));
	if (!isLong) return issue('V02:nothing', { column: 'chi_tieu', sheet });
	const [column, words] = fields.has('indicator_id')
		? (['period_id', ['kỳ (period_id)', 'period (period_id)']] as const)
		: (['indicator_id', ['chỉ tiêu (indicator_id)', 'indicator (indicator_id)']] as const);
	return issue('V02', { column, sheet }, { column: words });
}
