import { rateBp } from '../../domain/rate';
import type { ColumnUse } from '../columns';
import type { Row } from '../csv';
import { levelIn } from '../hints';
import { issue } from '../issue';
import { periodReader } from '../period-cell';
import { countOf, rateOf, useOf, type Reading, type RowReader } from '../reading';
import type { UnitReader } from '../unit-cell';
import { dayReader, qualityReader } from './counted';
import { outcomeMaker } from './outcome';
import { indicatorUses } from './wide';

/** The columns of one indicator. */
type Counted = {
	readonly id: string;
	readonly numerator: ColumnUse | null;
	readonly denominator: ColumnUse | null;
	readonly declared: ColumnUse | null;
};

/** "Tổng số trường THCS" for an indicator of lower secondary schools, else the column that names no level. */
function schoolsOf({ uses, catalogue }: Reading, id: string): ColumnUse | null {
	const own = catalogue.indicatorById.get(id)?.school_level;
	const schools = uses.filter(({ meaning }) => meaning.kind === 'field' && meaning.name === 'schools');
	const levels = schools.map(({ header }) => levelIn(header));
	return schools.find((_, at) => levels[at] === own) ?? schools.find((_, at) => levels[at] === null) ?? null;
}

function denominatorOf(reading: Reading, id: string): ColumnUse | null {
	const means = reading.catalogue.indicatorById.get(id)?.denominator_def;
	if (means === 'schools') return schoolsOf(reading, id);
	return means === 'graduates' ? useOf(reading, 'denominator') : null;
}

/** "Số HS vào cao đẳng" in a file of lower secondary graduates is no count of the indicator after upper secondary. */
function contradicts({ catalogue, hints }: Reading, { header }: ColumnUse, id: string): boolean {
	const own = catalogue.indicatorById.get(id)?.school_level;
	return hints.level !== null && levelIn(header) === null && own !== undefined && own !== hints.level;
}

function columnsOf(reading: Reading): Counted[] {
	const rates = indicatorUses(reading, 'indicator');
	const counts = indicatorUses(reading, 'counted').filter(({ use, id }) => {
		if (!contradicts(reading, use, id)) return true;
		reading.report(issue('V04', { column: use.header }));
		return false;
	});
	const survey = useOf(reading, 'numerator');
	const { indicator, level } = reading.hints;
	const surveyed = indicator ?? (level === null ? null : `vet_after_${level.toLowerCase()}`);
	if (survey !== null && surveyed !== null) counts.push({ use: survey, id: surveyed });
	const declared = useOf(reading, 'declared_pct', 'declared_bp');
	const isOfPupils = (id: string) => reading.catalogue.indicatorById.get(id)?.denominator_def === 'graduates';
	return [...new Set([...counts, ...rates].map(({ id }) => id))].map((id) => ({
		id,
		numerator: counts.find((one) => one.id === id)?.use ?? null,
		denominator: denominatorOf(reading, id),
		declared: rates.find((one) => one.id === id)?.use ?? (isOfPupils(id) ? declared : null),
	}));
}

/** Counts of several indicators in one table: schools with a programme or a counsellor, of all schools. */
export function indicatorCountRows(reading: Reading, units: UnitReader): RowReader {
	const columns = columnsOf(reading);
	const [asOf, submittedAt] = [dayReader(reading, 'as_of'), dayReader(reading, 'submitted_at')];
	const [qualityOf, periodOf] = [qualityReader(reading), periodReader(reading)];
	const outcome = outcomeMaker(reading);

	function valuesOf(row: Row) {
		return columns.flatMap(({ id, ...uses }) => {
			const numerator = countOf(reading, row, uses.numerator);
			const denominator = countOf(reading, row, uses.denominator);
			const rate = rateOf(reading, row, uses.declared);
			if (!numerator.ok || !denominator.ok || !rate.ok) return [];
			if (numerator.value === null && rate.value === null) return [];
			return [
				{
					indicator_id: id,
					numerator: numerator.value,
					denominator: denominator.value,
					declared_bp: rate.value,
				},
			];
		});
	}

	return (row) => {
		const isSum = units.isTotal(row);
		const values = valuesOf(row);
		const [as_of, submitted_at] = [asOf(row), submittedAt(row)];
		const [quality, period_id] = [qualityOf(row), periodOf(row)];
		if (period_id === null || quality === null) return;
		const unit_id = isSum ? units.total() : units.read(row, period_id);
		if (unit_id === null || !as_of.ok || !submitted_at.ok) return;
		if (isSum)
			reading.report(issue('V37', { row: row.line, value: row.cells.filter(Boolean).join(' ').trim() }));
		for (const value of values) {
			const record = outcome(row.line, {
				unit_id,
				period_id,
				quality,
				submitted_at: submitted_at.value,
				...value,
				...(as_of.value === null ? {} : { as_of: as_of.value }),
			});
			const value_bp = rateBp(record.numerator, record.denominator) ?? record.declared_bp;
			if (isSum) reading.total({ table: 'outcomes', record: { ...record, value_bp }, row: row.line });
			else reading.emit({ table: 'outcomes', record, row: row.line });
		}
	};
}
