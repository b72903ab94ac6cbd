import type { RecordOf } from '../../domain/tables';
import { rateBp } from '../../domain/rate';
import { count, day, isMissing } from '../cell';
import { issue } from '../issue';
import { tables } from '../../domain/tables';
import type { Row } from '../csv';
import { cellOf, isTotal, periodIdOf, rateOf, unitOf, useOf, valueOf, type Reading, type RowReader } from '../reading';
import { outcome } from './wide';

type Part = { ok: true; value: number | null } | { ok: false };

function countOf(reading: Reading, row: Row, ...names: string[]): Part {
	const use = useOf(reading, ...names);
	if (use === null) return { ok: true, value: null };
	return valueOf(reading, row, use, count(cellOf(row, use), reading.mark(use.index)));
}

function dayOf(reading: Reading, row: Row, name: string): { ok: true; value: string | null } | { ok: false } {
	const use = useOf(reading, name);
	return use === null ? { ok: true, value: null } : valueOf(reading, row, use, day(cellOf(row, use)));
}

/** Quality as written in the row; null after an unknown word was reported. */
export function qualityOf(reading: Reading, row: Row): RecordOf<'outcomes'>['quality'] | null {
	const use = useOf(reading, 'quality');
	const text = cellOf(row, use).toLowerCase();
	const words: readonly string[] = tables.outcomes.quality.oneOf;
	const value = text === '' ? (reading.hints.quality ?? 'official') : text;
	if (words.includes(value)) return value as RecordOf<'outcomes'>['quality'];
	reading.report(issue('V39', { row: row.line, column: use?.header ?? null, value }, { list: words.join(', ') }));
	return null;
}

/** The yearly survey: graduates, those in vocational education, the rate as its sender worked it out. */
export function countedOutcomeRows(reading: Reading): RowReader {
	const { hints } = reading;
	const indicator_id =
		hints.indicator ??
		(hints.level === null ? null : hints.level === 'THCS' ? 'vet_after_thcs' : 'vet_after_thpt');
	if (indicator_id === null) reading.report(issue('V02', { column: 'cap_hoc' }, { column: 'cấp học (THCS hoặc THPT)' }));
	return countRows(reading, indicator_id, 'numerator');
}

/** T6: the monthly return of graduates who neither study nor learn a trade. */
export function monthlyRows(reading: Reading): RowReader {
	return countRows(reading, 'neither', 'neither');
}

function countRows(reading: Reading, indicator_id: string | null, counted: string): RowReader {
	const declared = useOf(reading, 'declared_pct');
	return (row) => {
		if (indicator_id === null) return;
		const isSum = isTotal(reading, row);
		const numerator = countOf(reading, row, counted);
		const denominator = countOf(reading, row, 'denominator');
		const rate = declared === null ? ({ ok: true, value: null } as const) : rateOf(reading, row, declared);
		const as_of = dayOf(reading, row, 'as_of');
		const submitted_at = dayOf(reading, row, 'submitted_at');
		const quality = qualityOf(reading, row);
		const period_id = periodIdOf(reading, row);
		if (period_id === null || quality === null) return;
		const unit_id = isSum ? reading.catalogue.known.root : unitOf(reading, row, period_id);
		if (unit_id === null) return;
		if (!numerator.ok || !denominator.ok || !rate.ok || !as_of.ok || !submitted_at.ok) return;
		const record = outcome(reading, row.line, {
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
		const value_bp = rateBp(record.numerator, record.denominator) ?? record.declared_bp;
		reading.total({ table: 'outcomes', record: { ...record, value_bp }, row: row.line });
	};
}

/** T3: where graduates went, one column a destination; the streams must sum to the graduates (V25). */
export function wideDestinationRows(reading: Reading): RowReader {
	const codes = reading.uses.flatMap((use) => (use.meaning.kind === 'destination' ? [{ use, code: use.meaning.code }] : []));
	const kinds = reading.catalogue.known.destinationKinds;
	const levels = (['THCS', 'THPT'] as const).filter((level) =>
		codes.every(({ code }) => kinds.some((kind) => kind.school_level === level && kind.destination === code)),
	);
	const school_level = levels.length === 1 ? levels[0] : (reading.hints.level ?? levels[0]);
	const graduates = useOf(reading, 'denominator');
	return (row) => {
		const isSum = isTotal(reading, row);
		const period_id = periodIdOf(reading, row);
		const quality = qualityOf(reading, row);
		const as_of = dayOf(reading, row, 'as_of');
		if (period_id === null || quality === null || !as_of.ok || school_level === undefined) return;
		const unit_id = isSum ? reading.catalogue.known.root : unitOf(reading, row, period_id);
		const total = countOf(reading, row, 'denominator');
		const parts = codes.map(({ use, code }) => ({
			code,
			students: valueOf(reading, row, use, count(cellOf(row, use), reading.mark(use.index))),
		}));
		if (unit_id === null || !total.ok) return;
		if (codes.every(({ use }) => isMissing(cellOf(row, use)))) {
			if (total.value === null && !isSum) reading.report(issue('V13', { row: row.line, column: graduates?.header ?? null }));
			return;
		}
		const students: { code: string; value: number | null }[] = [];
		for (const part of parts) {
			if (!part.students.ok) return;
			students.push({ code: part.code, value: part.students.value });
		}
		const sum = students.reduce((all, { value }) => all + (value ?? 0), 0);
		if (total.value !== null && sum !== total.value)
			return reading.report(
				issue('V25', { row: row.line, column: graduates?.header ?? null, value: String(total.value) }, { sum, graduates: total.value }),
			);
		for (const { code, value } of students) {
			const record: RecordOf<'destinations'> = {
				unit_id,
				school_level,
				period_id,
				as_of: as_of.value ?? reading.hints.asOf,
				revision: 1,
				destination: code,
				students: value,
				female: null,
				ethnic_minority: null,
				disability: null,
				quality,
				source_id: null,
				note: null,
			};
			(isSum ? reading.total : reading.emit)({ table: 'destinations', record, row: row.line });
		}
	};
}
