import {
	directions,
	leavingLevels,
	levels,
	noteKinds,
	qualities,
	roles,
	schoolLevels,
	targetKinds,
	targetStates,
} from './vocabulary';

/**
 * The canonical tables: one entry a table, one line a column. The CSV header, the SQL column and the
 * record field share the name written here. Rates are integer basis points (27,92 % = 2792), counts are
 * integers, dates are ISO `yyyy-mm-dd`, empty is null and never 0.
 */

export type ColumnType = 'text' | 'integer' | 'bp' | 'date' | 'boolean';

export type Column = {
	readonly type: ColumnType;
	readonly required?: true;
	readonly oneOf?: readonly string[];
};

const text = { type: 'text' } as const;
const key = { type: 'text', required: true } as const;
const integer = { type: 'integer' } as const;
const bp = { type: 'bp' } as const;
const date = { type: 'date' } as const;
const flag = { type: 'boolean' } as const;

/** Column order is the order of the published CSV files. */
export const tables = {
	units: {
		unit_id: key,
		name_vi: key,
		name_en: text,
		level: { type: 'text', required: true, oneOf: levels },
		subtype: text,
		parent_id: text,
		manages: text,
		official_code: text,
		valid_from: date,
		valid_to: date,
		is_disadvantaged: flag,
		sort_order: integer,
		grid_row: integer,
		grid_col: integer,
		note: text,
	},
	aliases: {
		alias: key,
		scope_parent_id: text,
		unit_id: key,
		kind: { type: 'text', oneOf: ['ocr', 'tone_style', 'abbrev', 'former_name', 'typo'] },
		source_id: text,
		note: text,
	},
	crosswalk: {
		from_unit: key,
		to_unit: key,
		effective_date: { type: 'date', required: true },
		weight_bp: bp,
		basis: { type: 'text', oneOf: ['school_list', 'graduates', 'population', 'area', 'equal', 'most_parts'] },
		source_id: text,
		verified: flag,
		note: text,
	},
	plans: {
		plan_id: key,
		name: key,
		stage_start: integer,
		stage_end: integer,
		locked_on: date,
		issuer_unit: text,
		parent_plan_id: text,
		source_id: text,
		note: text,
	},
	indicators: {
		indicator_id: key,
		def_version: key,
		name_vi: key,
		name_en: key,
		short_vi: key,
		short_en: key,
		school_level: { type: 'text', required: true, oneOf: schoolLevels },
		kind: { type: 'text', required: true, oneOf: ['rate', 'count'] },
		direction: { type: 'text', required: true, oneOf: directions },
		numerator_def: text,
		denominator_def: text,
		agg: { type: 'text', required: true, oneOf: ['ratio_of_sums', 'sum'] },
		min: integer,
		max: integer,
		valid_from: date,
		valid_to: date,
		legal_basis: text,
		sort_order: integer,
		family: text,
		role: { type: 'text', oneOf: roles },
		report_vi: text,
		annex_vi: text,
		change_vi: text,
		change_en: text,
		note: text,
	},
	destination_kinds: {
		school_level: { type: 'text', required: true, oneOf: leavingLevels },
		destination: key,
		name_vi: key,
		name_en: key,
		sort_order: integer,
		note: text,
	},
	periods: {
		period_id: key,
		kind: { type: 'text', required: true, oneOf: ['stage', 'calendar_year', 'school_year', 'month'] },
		label_vi: key,
		start_date: { type: 'date', required: true },
		end_date: { type: 'date', required: true },
		cohort_school_year: text,
		due_date: date,
		stage_id: text,
		note: text,
	},
	targets: {
		plan_id: text,
		unit_id: key,
		indicator_id: key,
		period_id: key,
		kind: { type: 'text', required: true, oneOf: targetKinds },
		revision: integer,
		value_bp: bp,
		value_count: integer,
		planned_numerator: integer,
		planned_denominator: integer,
		is_declared_total: flag,
		effective_date: date,
		status: { type: 'text', oneOf: targetStates },
		source_id: text,
		note: text,
	},
	outcomes: {
		unit_id: key,
		indicator_id: key,
		period_id: key,
		as_of: date,
		revision: integer,
		numerator: integer,
		denominator: integer,
		declared_bp: bp,
		quality: { type: 'text', required: true, oneOf: qualities },
		source_id: text,
		submitted_at: date,
		note: text,
	},
	destinations: {
		unit_id: key,
		school_level: { type: 'text', required: true, oneOf: leavingLevels },
		period_id: key,
		as_of: date,
		revision: integer,
		destination: key,
		students: integer,
		female: integer,
		ethnic_minority: integer,
		disability: integer,
		quality: { type: 'text', required: true, oneOf: qualities },
		source_id: text,
		note: text,
	},
	deadlines: {
		period_id: key,
		unit_id: key,
		form: key,
		due_at: { type: 'date', required: true },
		received_at: date,
		file_hash: text,
		note: text,
	},
	sources: {
		source_id: key,
		doc_no: text,
		doc_no_verified: flag,
		doc_type: text,
		issuer: text,
		signed_date: date,
		signer: text,
		title_vi: text,
		file: text,
		page: text,
		sha256: text,
		note: text,
	},
	annotations: {
		annotation_id: text,
		unit_id: key,
		indicator_id: text,
		period_id: text,
		kind: { type: 'text', required: true, oneOf: noteKinds },
		code: text,
		text_vi: key,
		responsible_unit: text,
		due_date: date,
		status: text,
		source_id: text,
		note: text,
	},
} as const satisfies Record<string, Record<string, Column>>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

type Base<C extends Column> = C['type'] extends 'integer' | 'bp'
	? number
	: C['type'] extends 'boolean'
		? boolean
		: C extends { oneOf: readonly (infer U extends string)[] }
			? U
			: string;

type Field<C extends Column> = C extends { required: true } ? Base<C> : Base<C> | null;

/** One row of a canonical table, as it stands in a file: `RecordOf<'targets'>`. */
export type RecordOf<T extends TableName> = {
	-readonly [K in keyof (typeof tables)[T]]: (typeof tables)[T][K] extends Column
		? Field<(typeof tables)[T][K]>
		: never;
};

/** A column of any table. */
export type ColumnName = { [T in TableName]: keyof (typeof tables)[T] }[TableName];

/** The columns of a table with their names, in file order. */
export function columnsOf(table: TableName): readonly (readonly [ColumnName, Column])[] {
	return Object.entries(tables[table]) as [ColumnName, Column][];
}
