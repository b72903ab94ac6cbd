import type { OutcomeValue, TargetValue, ValueOf } from '../../domain/schema/correction';
import { csvText, type CsvCell } from './csv';

/** A rate without any mark that could be read in two ways: 3787 → "37.87". */
const points = (bp: number | null) => (bp === null ? null : (bp / 100).toFixed(2));

const oneRow = (row: Readonly<Record<string, CsvCell>>) => csvText([Object.keys(row), Object.values(row)]);

const place = ({ unit, indicator, period }: ValueOf) => ({
	unit_id: unit,
	indicator_id: indicator,
	period_id: period,
});

/** One row of `outcomes.csv`: it counts in place of the row that it corrects, as it comes later. */
export const outcomeCsv = (of: ValueOf, value: OutcomeValue, reason: string): string =>
	oneRow({
		...place(of),
		as_of: value.asOf,
		revision: value.revision ?? 1,
		numerator: value.numerator,
		denominator: value.denominator,
		declared_pct: points(value.declaredBp),
		quality: value.quality,
		doc_no: value.docNo,
		submitted_at: value.submittedAt,
		note: reason,
	});

/** One row of `targets.csv`. */
export const targetCsv = (of: ValueOf, value: TargetValue, reason: string): string =>
	oneRow({
		plan_id: value.planId,
		...place(of),
		kind: value.kind,
		revision: value.revision ?? 1,
		value_pct: points(value.valueBp),
		value_count: value.valueCount,
		planned_denominator: value.plannedDenominator,
		effective_date: value.effectiveDate,
		status: 'approved',
		doc_no: value.docNo,
		note: reason,
	});
