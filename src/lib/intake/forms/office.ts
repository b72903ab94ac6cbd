import { rateBp } from '../../domain/rate';
import type { Quality, RecordOf } from '../../domain/tables';
import { isMissing } from '../cell';
import type { ColumnUse } from '../columns';
import type { Row } from '../csv';
import { issue } from '../issue';
import type { Column } from '../meaning/column';
import type { Fact } from '../meaning/line';
import { partsOfFraction } from '../meaning/numbers';
import {
	indicatorOf,
	type DestinationSlot,
	type OutcomeSlot,
	type Slot,
	type TargetSlot,
} from '../meaning/slots';
import { periodReader } from '../period-cell';
import { cellOf, countOf, rateOf, type Found, type Reading, type RowReader } from '../reading';
import type { UnitReader } from '../unit-cell';
import { dayReader, qualityReader } from './common-cells';
import { outcomeMaker } from './outcome';
import { rowKinds, type Rows } from './row-kinds';
import { sourceReader } from './source';
import { codeAt, levelOfStreams } from './streams';
import { totalOf } from './totals';

export type OfficeRows = {
	readonly slots: readonly Slot[];
	readonly levelIndex: number | null;
	readonly rows: Rows;
	readonly unit: Fact;
};

/** What every record of a row has. */
type Head = {
	readonly row: Row;
	readonly unit_id: string | null;
	readonly period: string | null;
	readonly level: string | null;
	readonly quality: Quality;
	readonly as_of: string | null;
	readonly submitted_at: string | null;
	/** The total of others; the own total of a unit's return is its record. */
	readonly isTotal: boolean;
};

const useOfColumn = (column: Column | null): ColumnUse | null =>
	column === null ? null : { index: column.index, header: column.header, meaning: { kind: 'unknown' } };

/** Rows of an office form: each makes the records that the columns of its table were bound to. */
export function officeRows(
	{ slots, levelIndex, rows, unit }: OfficeRows,
	reading: Reading,
	units: UnitReader,
): RowReader {
	const { hints, report, catalogue } = reading;
	if (!rows.hasUnits && (unit.value === null || (rows.sample.length > 1 && !rows.hasOtherKeys))) {
		report(issue('V02:unit', { column: 'don_vi' }));
		return () => undefined;
	}
	const targets = slots.filter((slot) => slot.table === 'targets');
	const lacks = hints.docNo === null ? 'doc_no' : hints.effectiveDate === null ? 'effective_date' : null;
	if (targets.length > 0 && lacks !== null) {
		report(issue('V30', { column: lacks }));
		return () => undefined;
	}
	const kindOf = rowKinds(rows, units);
	const isPeriodSaid = slots.every(({ period }) => period !== null);
	const periodOf = periodReader(reading, !isPeriodSaid, true);
	const [asOf, submittedAt, qualityOf] = [
		dayReader(reading, 'as_of'),
		dayReader(reading, 'submitted_at'),
		qualityReader(reading),
	];
	const makers = slots.map((slot) => makerOf(slot, reading));
	const rowUnits = unitsIn(rows, kindOf, units);

	return (row) => {
		const kind = kindOf(row);
		if (kind.kind === 'skip') return;
		if (kind.kind === 'aside') return report(issue('V37', { row: row.line, value: textOf(row) }));
		if (kind.kind === 'nameless')
			return report(
				issue('V14:nameless', {
					row: row.line,
					column: nameOf(rows.uses),
					value: '',
					cell: indexOfName(rows.uses),
				}),
			);
		const isSum = kind.kind === 'total';
		const values = makers.map((make) => make(row));
		const [as_of, submitted_at] = [asOf(row), submittedAt(row)];
		const [quality, period] = [qualityOf(row), periodOf(row)];
		if ((period === null && !isPeriodSaid) || quality === null) return;
		const level = levelIndex === null ? null : levelIn(row.cells[levelIndex] ?? '');
		let unit_id: string | null;
		let isTotal = false;
		if (isSum) {
			const of =
				kind.unit === null
					? totalOf(textOf(row), rowUnits(), unit, period, catalogue)
					: { unit: kind.unit, isOwn: true };
			unit_id = of.unit;
			isTotal = !of.isOwn;
		} else unit_id = rows.hasUnits ? units.read(row, period) : unit.value;
		if (unit_id === null && !isSum) return;
		if (isSum && isTotal) report(issue('V37', { row: row.line, value: textOf(row) }));
		if (!as_of.ok || !submitted_at.ok) return;
		const head: Head = {
			row,
			unit_id,
			period,
			level,
			quality,
			as_of: as_of.value,
			submitted_at: submitted_at.value,
			isTotal,
		};
		for (const value of values) value(head, isTotal ? reading.total : reading.emit);
	};
}

const textOf = (row: Row) => row.cells.filter(Boolean).join(' ').trim().slice(0, 80);
const names = (uses: readonly ColumnUse[]) =>
	uses.find(({ meaning }) => meaning.kind === 'field' && meaning.name === 'unit');
const nameOf = (uses: readonly ColumnUse[]) => names(uses)?.header ?? null;
const indexOfName = (uses: readonly ColumnUse[]) => names(uses)?.index ?? null;

function levelIn(text: string): string | null {
	const lower = /thcs|trung h[ọo]c c[ơo] s[ởo]/i.test(text);
	const upper = /thpt|trung h[ọo]c ph[ổo] th[ôo]ng/i.test(text);
	return lower === upper ? null : lower ? 'THCS' : 'THPT';
}

/** The units that the rows of the sample name, asked once, when a total needs them. */
function unitsIn(
	rows: Rows,
	kindOf: (row: Row) => { kind: string },
	units: UnitReader,
): () => ReadonlySet<string> {
	let found: Set<string> | null = null;
	return () => {
		if (found !== null) return found;
		found = new Set();
		for (const row of rows.sample) {
			const id = kindOf(row).kind === 'data' ? units.peek(row) : null;
			if (id !== null) found.add(id);
		}
		return found;
	};
}

type Emit = (found: Found) => void;
/** Reads the cells of a row, and hands on what makes its records once its head is known. */
type Maker = (row: Row) => (head: Head, emit: Emit) => void;

const nothing = () => undefined;

function makerOf(slot: Slot, reading: Reading): Maker {
	switch (slot.table) {
		case 'outcomes':
			return outcomeOf(slot, reading);
		case 'targets':
			return targetOf(slot, reading);
		case 'destinations':
			return destinationsOf(slot, reading);
	}
}

function outcomeOf(slot: OutcomeSlot, reading: Reading): Maker {
	const [n, d, r, f] = [
		useOfColumn(slot.numerator),
		useOfColumn(slot.denominator),
		useOfColumn(slot.rate),
		useOfColumn(slot.fraction),
	];
	const outcome = outcomeMaker(reading);
	const isAlone = slot.base === 'vet' || slot.base === 'neither';
	const given = slot.base === 'vet' ? reading.hints.indicator : null;
	return (row) => {
		const own = f === null ? null : partsOfFraction(cellOf(row, f));
		if (f !== null && own === null && !isMissing(cellOf(row, f)))
			reading.report(issue('V06', { row: row.line, column: f.header, cell: f.index, value: cellOf(row, f) }));
		const numerator = own === null ? countOf(reading, row, n) : ({ ok: true, value: own[0] } as const);
		const denominator = own === null ? countOf(reading, row, d) : ({ ok: true, value: own[1] } as const);
		const rate = rateOf(reading, row, r);
		if (!numerator.ok || !denominator.ok || !rate.ok) return nothing;
		if (!isAlone && numerator.value === null && rate.value === null) return nothing;
		return (head, emit) => {
			const period_id = slot.period ?? head.period;
			const indicator_id = given ?? indicatorOf(slot.base, slot.level ?? head.level);
			if (period_id === null || indicator_id === null) return;
			const record = outcome(row.line, {
				unit_id: head.unit_id as string,
				indicator_id,
				period_id,
				numerator: numerator.value,
				denominator: denominator.value,
				declared_bp: rate.value,
				quality: (slot.quality as Quality | null) ?? head.quality,
				submitted_at: head.submitted_at,
				...(head.as_of === null ? {} : { as_of: head.as_of }),
			});
			if (!head.isTotal) return emit({ table: 'outcomes', record, row: row.line });
			const value_bp = rateBp(record.numerator, record.denominator) ?? record.declared_bp;
			emit({ table: 'outcomes', record: { ...record, value_bp }, row: row.line });
		};
	};
}

function targetOf(slot: TargetSlot, reading: Reading): Maker {
	const { hints, catalogue } = reading;
	const [use, planned, part] = [
		useOfColumn(slot.value),
		useOfColumn(slot.planned),
		useOfColumn(slot.plannedNumerator),
	];
	const kind = (slot.kind ??
		(hints.kind === 'outcome' ? null : hints.kind) ??
		'registered') as RecordOf<'targets'>['kind'];
	const sourceIdOf = sourceReader(reading);
	return (row) => {
		const weight = countOf(reading, row, planned);
		const students = countOf(reading, row, part);
		if (!weight.ok || !students.ok || isMissing(cellOf(row, use))) return nothing;
		const value = rateOf(reading, row, use);
		if (!value.ok || value.value === null) return nothing;
		return (head, emit) => {
			const period_id = slot.period ?? head.period;
			const indicator_id = indicatorOf(slot.base, slot.level ?? head.level);
			if (period_id === null || indicator_id === null || head.unit_id === null) return;
			const isOfGraduates = catalogue.indicatorById.get(indicator_id)?.denominator_def === 'graduates';
			const record: RecordOf<'targets'> = {
				plan_id: hints.planId,
				unit_id: head.unit_id,
				indicator_id,
				period_id,
				kind,
				revision: 1,
				value_bp: value.value,
				value_count: null,
				planned_numerator: isOfGraduates ? students.value : null,
				planned_denominator: isOfGraduates ? weight.value : null,
				is_declared_total: head.isTotal,
				effective_date: hints.effectiveDate,
				status: 'approved',
				source_id: hints.docNo === null ? null : sourceIdOf(hints.docNo, row.line),
				note: null,
			};
			emit({ table: 'targets', record, row: row.line });
		};
	};
}

function destinationsOf(slot: DestinationSlot, reading: Reading): Maker {
	const { report, hints } = reading;
	const codes = slot.streams.map(({ code }) => code);
	const graduates = useOfColumn(slot.graduates);
	const streams = slot.streams.map(({ code, column }) => ({ code, use: useOfColumn(column) }));
	const sourceIdOf = sourceReader(reading);
	return (row) => {
		const total = countOf(reading, row, graduates);
		const counted = streams.map(({ code, use }) => ({ code, use, students: countOf(reading, row, use) }));
		if (!total.ok || counted.some(({ students }) => !students.ok)) return nothing;
		return (head, emit) => {
			const level = slot.level ?? head.level ?? levelOfStreams(reading, codes);
			const period_id = slot.period ?? head.period;
			if ((level !== 'THCS' && level !== 'THPT') || period_id === null) return;
			const place = {
				row: row.line,
				column: graduates?.header ?? null,
				value: cellOf(row, graduates),
				cell: graduates?.index ?? null,
			};
			if (counted.every(({ use }) => isMissing(cellOf(row, use)))) {
				if (total.value === null && !head.isTotal) report(issue('V13', place));
				return;
			}
			const sum = counted.reduce(
				(all, { students }) => all + ((students.ok ? students.value : null) ?? 0),
				0,
			);
			if (total.value !== null && sum !== total.value)
				return report(issue('V25', place, { sum, graduates: total.value }));
			const source_id = hints.docNo === null ? null : sourceIdOf(hints.docNo, row.line);
			for (const { code, students } of counted) {
				const record: RecordOf<'destinations'> = {
					unit_id: head.unit_id as string,
					school_level: level,
					period_id,
					as_of: head.as_of ?? hints.asOf,
					revision: 1,
					destination: codeAt(reading, level, code) ?? code,
					students: students.ok ? students.value : null,
					female: null,
					ethnic_minority: null,
					disability: null,
					quality: (slot.quality as Quality | null) ?? head.quality,
					source_id,
					note: null,
				};
				emit({ table: 'destinations', record, row: row.line });
			}
		};
	};
}
