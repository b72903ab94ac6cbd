import type { RecordOf } from '../../domain/tables';
import { isMissing } from '../cell';
import { issue } from '../issue';
import { periodReader } from '../period-cell';
import { cellOf, countOf, useOf, type Reading, type RowReader } from '../reading';
import type { UnitReader } from '../unit-cell';
import { dayReader, qualityReader } from './counted';
import { sourceReader } from './source';

type Counted = { readonly code: string; readonly students: number | null };

type SchoolLevel = 'THCS' | 'THPT';

/** The code of a stream at a school level: "Trung cấp" goes by one code after THCS and by another after THPT. */
function codeAt({ catalogue }: Reading, level: SchoolLevel, code: string): string | null {
	const kinds = catalogue.known.destinationKinds;
	const own = kinds.filter(({ school_level }) => school_level === level);
	if (own.some(({ destination }) => destination === code)) return code;
	const names = kinds.filter(({ destination }) => destination === code).map(({ name_vi }) => name_vi);
	return own.find(({ name_vi }) => names.includes(name_vi))?.destination ?? null;
}

/** The school level that has all of these streams; both have some in common. */
function levelOf(reading: Reading, codes: readonly string[]): SchoolLevel | null {
	const levels = (['THCS', 'THPT'] as const).filter((level) =>
		codes.every((code) => codeAt(reading, level, code) !== null),
	);
	return levels.length === 1 ? (levels[0] ?? null) : reading.hints.level;
}

/** T3: where graduates went, one column a destination; the streams must sum to the graduates (V25). */
export function wideDestinationRows(reading: Reading, units: UnitReader): RowReader {
	const { report } = reading;
	const named = reading.uses.flatMap((use) =>
		use.meaning.kind === 'destination' ? [{ use, code: use.meaning.code }] : [],
	);
	const level = levelOf(
		reading,
		named.map(({ code }) => code),
	);
	if (level === null) {
		const words = ['cấp học (THCS hoặc THPT)', 'school level (THCS or THPT)'] as const;
		report(issue('V02', { column: 'cap_hoc' }, { column: words }));
		return () => undefined;
	}
	const columns = named.map(({ use, code }) => ({ use, code: codeAt(reading, level, code) ?? code }));
	const graduates = useOf(reading, 'denominator');
	const [asOf, qualityOf, periodOf] = [
		dayReader(reading, 'as_of'),
		qualityReader(reading),
		periodReader(reading),
	];
	const sourceIdOf = sourceReader(reading);
	return (row) => {
		const isSum = units.isTotal(row);
		const period_id = periodOf(row);
		const quality = qualityOf(row);
		const as_of = asOf(row);
		if (period_id === null || quality === null) return;
		const unit_id = isSum ? units.total() : units.read(row, period_id);
		const total = countOf(reading, row, graduates);
		const counted: Counted[] = [];
		for (const { use, code } of columns) {
			const students = countOf(reading, row, use);
			if (students.ok) counted.push({ code, students: students.value });
		}
		if (unit_id === null || !total.ok || !as_of.ok || counted.length < columns.length) return;
		const place = { row: row.line, column: graduates?.header ?? null, value: cellOf(row, graduates) };
		if (columns.every(({ use }) => isMissing(cellOf(row, use)))) {
			if (total.value === null && !isSum) report(issue('V13', place));
			return;
		}
		const sum = counted.reduce((all, { students }) => all + (students ?? 0), 0);
		if (total.value !== null && sum !== total.value)
			return report(issue('V25', place, { sum, graduates: total.value }));
		if (isSum) report(issue('V37', { row: row.line, value: row.cells.filter(Boolean).join(' ').trim() }));
		const { hints } = reading;
		const source_id = hints.docNo === null ? null : sourceIdOf(hints.docNo, row.line);
		for (const { code, students } of counted) {
			const record: RecordOf<'destinations'> = {
				unit_id,
				school_level: level,
				period_id,
				as_of: as_of.value ?? hints.asOf,
				revision: 1,
				destination: code,
				students,
				female: null,
				ethnic_minority: null,
				disability: null,
				quality,
				source_id,
				note: null,
			};
			(isSum ? reading.total : reading.emit)({ table: 'destinations', record, row: row.line });
		}
	};
}
