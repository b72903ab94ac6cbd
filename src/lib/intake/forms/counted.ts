import { qualityOf } from '../../domain/quality';
import { rateBp } from '../../domain/rate';
import { tables, type Quality } from '../../domain/tables';
import type { Row } from '../csv';
import { issue } from '../issue';
import { periodReader } from '../period-cell';
import { cellOf, countOf, dayOf, rateOf, remembered, useOf, type Reading, type RowReader } from '../reading';
import type { UnitReader } from '../unit-cell';
import { outcomeMaker } from './outcome';

/** Reads the day in a column, if there is such a column. */
export const dayReader = (reading: Reading, name: string) => dayOf(reading, useOf(reading, name));

const qualityWords: readonly string[] = tables.outcomes.quality.oneOf;

/** Reads the quality of a row; null after an unknown word was reported. */
export function qualityReader(reading: Reading): (row: Row) => Quality | null {
	const use = useOf(reading, 'quality');
	const read = remembered(qualityOf);
	return (row) => {
		const value = cellOf(row, use) || (reading.hints.quality ?? 'official');
		const quality = read(value);
		if (quality !== null) return quality;
		const place = { row: row.line, column: use?.header ?? null, value };
		reading.report(issue('V39', place, { list: qualityWords.join(', ') }));
		return null;
	};
}

/** The yearly survey: graduates, those in vocational education, the rate as its sender worked it out. */
export function countedOutcomeRows(reading: Reading, units: UnitReader): RowReader {
	const { indicator, level } = reading.hints;
	const id = indicator ?? (level === null ? null : `vet_after_${level.toLowerCase()}`);
	if (id === null) {
		const words = ['cấp học (THCS hoặc THPT)', 'school level (THCS or THPT)'] as const;
		reading.report(issue('V02', { column: 'cap_hoc' }, { column: words }));
		return () => undefined;
	}
	return countRows(reading, units, id, 'numerator');
}

/** T6: the monthly return of graduates who neither study nor learn a trade. */
export function monthlyRows(reading: Reading, units: UnitReader): RowReader {
	return countRows(reading, units, 'neither', 'neither');
}

function countRows(reading: Reading, units: UnitReader, indicator_id: string, counted: string): RowReader {
	const [numerators, denominators] = [useOf(reading, counted), useOf(reading, 'denominator')];
	const declared = useOf(reading, 'declared_pct', 'declared_bp');
	const [asOf, submittedAt] = [dayReader(reading, 'as_of'), dayReader(reading, 'submitted_at')];
	const [qualityOf, periodOf] = [qualityReader(reading), periodReader(reading)];
	const outcome = outcomeMaker(reading);
	return (row) => {
		const isSum = units.isTotal(row);
		const numerator = countOf(reading, row, numerators);
		const denominator = countOf(reading, row, denominators);
		const rate = rateOf(reading, row, declared);
		const as_of = asOf(row);
		const submitted_at = submittedAt(row);
		const quality = qualityOf(row);
		const period_id = periodOf(row);
		if (period_id === null || quality === null) return;
		const unit_id = isSum ? units.total() : units.read(row, period_id);
		if (unit_id === null) return;
		if (!numerator.ok || !denominator.ok || !rate.ok || !as_of.ok || !submitted_at.ok) return;
		const record = outcome(row.line, {
			unit_id,
			indicator_id,
			period_id,
			numerator: numerator.value,
			denominator: denominator.value,
			declared_bp: rate.value,
			quality,
			submitted_at: submitted_at.value,
			...(as_of.value === null ? {} : { as_of: as_of.value }),
		});
		if (!isSum) return reading.emit({ table: 'outcomes', record, row: row.line });
		reading.report(issue('V37', { row: row.line, value: row.cells.filter(Boolean).join(' ').trim() }));
		const value_bp = rateBp(record.numerator, record.denominator) ?? record.declared_bp;
		reading.total({ table: 'outcomes', record: { ...record, value_bp }, row: row.line });
	};
}
