import type { TableName } from './tables';

/** What makes two rows of a table the same row. */
export const rowKeys: Partial<Record<TableName, readonly string[]>> = {
	targets: ['plan_id', 'unit_id', 'indicator_id', 'period_id', 'kind', 'revision'],
	outcomes: ['unit_id', 'indicator_id', 'period_id', 'as_of', 'revision'],
	destinations: ['unit_id', 'school_level', 'period_id', 'as_of', 'revision', 'destination'],
	destination_kinds: ['school_level', 'destination'],
	units: ['unit_id', 'valid_from'],
	aliases: ['alias', 'scope_parent_id'],
	crosswalk: ['from_unit', 'to_unit', 'effective_date'],
	deadlines: ['period_id', 'unit_id', 'form'],
	sources: ['source_id'],
	plans: ['plan_id'],
	periods: ['period_id'],
	indicators: ['indicator_id', 'def_version'],
};
