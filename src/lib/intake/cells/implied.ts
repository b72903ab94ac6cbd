import { parsePeriod } from '../../domain/measures/period';
import type { RecordOf } from '../../domain/schema/tables';
import { monthDue } from '../checks/record';

/** A period that no file described, as its name says. */
export function impliedPeriod(id: string): RecordOf<'periods'> {
	const read = parsePeriod(id);
	const year = id.slice(0, 4);
	const labels: Readonly<Record<string, string>> = {
		month: `Tháng ${id.slice(5)}/${year}`,
		calendar_year: `Năm ${id}`,
		school_year: `Năm học ${id}`,
		stage: `Giai đoạn ${id.replace('gd-', '')}`,
	};
	return {
		period_id: id,
		kind: read?.kind ?? 'calendar_year',
		label_vi: labels[read?.kind ?? ''] ?? id,
		start_date: read?.start ?? `${year}-01-01`,
		end_date: read?.end ?? `${year}-12-31`,
		cohort_school_year: null,
		due_date: monthDue(id),
		stage_id: null,
		note: null,
	};
}
