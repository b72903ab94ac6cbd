import type { TableName } from '../domain/tables';
import type { ColumnUse } from './columns';

/** What a file is, in the words of the steward's command. */
export type FormName = TableName | 'unknown';

/** How its rows are read: a canonical table as it is, or one of the office forms. */
export type Form =
	| { readonly kind: 'canonical'; readonly table: TableName }
	| {
			readonly kind:
				| 'wide-targets'
				| 'wide-rates'
				| 'counted-outcomes'
				| 'indicator-counts'
				| 'wide-destinations'
				| 'monthly';
	  }
	| { readonly kind: 'unknown' };

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

const vocationalStreams: ReadonlySet<string> = new Set([
	'gdtx_plus_tc',
	'voc_secondary',
	'tc_only',
	'so_cap',
	'cd_9plus',
	'college',
	'tc',
]);

/** `hasYear`: the file says outside its table which period it speaks of. */
export function form(uses: readonly ColumnUse[], kind: string | null, hasYear = false): Form {
	const fields = new Set(uses.flatMap(({ meaning }) => (meaning.kind === 'field' ? [meaning.name] : [])));
	const has = (...names: string[]) => names.every((name) => fields.has(name));
	const hasUnit = fields.has('unit') || fields.has('unit_id');
	const hasPeriod = fields.has('period') || fields.has('period_id');
	const signature = signatures.find(([, names]) => has(...names));
	if (signature) return { kind: 'canonical', table: signature[0] };
	if (hasUnit && has('indicator_id') && (hasPeriod || hasYear)) {
		if (has('value_bp') || has('value_pct') || has('value_count'))
			return { kind: 'canonical', table: 'targets' };
		if (has('numerator') || has('declared_bp') || has('declared_pct'))
			return { kind: 'canonical', table: 'outcomes' };
	}
	if (!hasUnit) return { kind: 'unknown' };
	const streams = uses.flatMap(({ meaning }) => (meaning.kind === 'destination' ? [meaning.code] : []));
	// where only the survey's own column counts vocational education, the streams beside it cannot add up
	const isSurvey = has('numerator') && !streams.some((code) => vocationalStreams.has(code));
	if (streams.length >= 2 && !isSurvey) return { kind: 'wide-destinations' };
	if (has('neither')) return { kind: 'monthly' };
	// counts are results; a file that calls itself targets says nothing of what they would be targets for
	if ((kind ?? 'outcome') === 'outcome' && uses.some(({ meaning }) => meaning.kind === 'counted'))
		return { kind: 'indicator-counts' };
	if (uses.some(({ meaning }) => meaning.kind === 'indicator'))
		return { kind: kind === 'outcome' ? 'wide-rates' : 'wide-targets' };
	if (has('numerator') || (has('declared_pct') && (kind ?? 'outcome') === 'outcome'))
		return { kind: 'counted-outcomes' };
	return { kind: 'unknown' };
}

export function formName(of: Form): FormName {
	switch (of.kind) {
		case 'canonical':
			return of.table;
		case 'wide-targets':
			return 'targets';
		case 'wide-destinations':
			return 'destinations';
		case 'unknown':
			return 'unknown';
		default:
			return 'outcomes';
	}
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
