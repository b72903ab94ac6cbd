import { rateBp } from '../../domain/measures/rate';
import type { RecordOf } from '../../domain/schema/tables';
import type { Quality } from '../../domain/schema/vocabulary';
import { isMissing } from '../cells/cell';
import type { Counted } from '../cells/digits';
import { isDestination } from '../meaning/binding/roles';
import type { ColumnUse } from '../columns/columns';
import type { Row } from '../text/csv';
import { issue } from '../issues/issue';
import type { Column } from '../meaning/column';
import { partsOfFraction } from '../meaning/words/numbers';
import {
	indicatorOf,
	type DestinationSlot,
	type OutcomeSlot,
	type Slot,
	type TargetSlot,
} from '../meaning/binding/slots';
import { cellOf, countOf, rateOf, type Found, type Reading, type Value } from '../reading';
import { sourceReader } from './source';
import { codeAt, levelOfStreams } from './streams';

/** What every record of a row has. */
export type Head = {
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

const ofSchools: ReadonlySet<string> = new Set(['schools', 'prog_local', 'counsellor']);
const ofPupils: ReadonlySet<string> = new Set(['graduates', 'vet', 'neither', 'upper', 'upper_all']);

function countedIn({ facets }: Column): Counted | null {
	const what = facets.what?.value ?? '';
	if (ofSchools.has(what)) return 'schools';
	return ofPupils.has(what) || isDestination(what) ? 'pupils' : null;
}

function useOfColumn(column: Column | null): ColumnUse | null {
	if (column === null) return null;
	const { index, header, part } = column;
	return { index, header, meaning: { kind: 'unknown' }, part, counted: countedIn(column) };
}

type Emit = (found: Found) => void;
/** Reads the cells of a row, and hands on what makes its records once its head is known. */
export type Maker = (row: Row) => (head: Head, emit: Emit) => void;

const nothing = () => undefined;

export function makerOf(slot: Slot, reading: Reading): Maker {
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
	const parts = slot.sum.map(useOfColumn);
	const { docNo, asOf } = reading.hints;
	const sourceIdOf = sourceReader(reading);
	const isAlone = slot.base === 'vet' || slot.base === 'neither';
	const given = slot.base === 'vet' ? reading.hints.indicator : null;
	// what is wrong with a cell of a stream is told by the reader of the streams
	const quietly: Reading = { ...reading, report: () => undefined };
	const counted = (row: Row) =>
		parts.length === 0 ? countOf(reading, row, n) : summed(parts.map((part) => countOf(quietly, row, part)));
	return (row) => {
		const own = f === null ? null : partsOfFraction(cellOf(row, f));
		if (f !== null && own === null && !isMissing(cellOf(row, f)))
			reading.report(issue('V06', { row: row.line, column: f.header, cell: f.index, value: cellOf(row, f) }));
		const numerator = own === null ? counted(row) : ({ ok: true, value: own[0] } as const);
		const denominator =
			own === null
				? countOf(parts.length === 0 ? reading : quietly, row, d)
				: ({ ok: true, value: own[1] } as const);
		const rate = rateOf(reading, row, r);
		if (!numerator.ok || !denominator.ok || !rate.ok) return nothing;
		if (!isAlone && numerator.value === null && rate.value === null) return nothing;
		return (head, emit) => {
			const period_id = slot.period ?? head.period;
			const indicator_id = given ?? indicatorOf(slot.base, slot.level ?? head.level, reading.catalogue);
			if (period_id === null || indicator_id === null) return;
			const record: RecordOf<'outcomes'> = {
				unit_id: head.unit_id as string,
				indicator_id,
				period_id,
				as_of: head.as_of ?? asOf,
				revision: 1,
				numerator: numerator.value,
				denominator: denominator.value,
				declared_bp: rate.value,
				quality: slot.quality ?? head.quality,
				source_id: docNo === null ? null : sourceIdOf(docNo, row.line),
				submitted_at: head.submitted_at,
				note: null,
			};
			if (!head.isTotal) return emit({ table: 'outcomes', record, row: row.line });
			const value_bp = rateBp(record.numerator, record.denominator) ?? record.declared_bp;
			emit({ table: 'outcomes', record: { ...record, value_bp }, row: row.line });
		};
	};
}

/** The sum of the cells that have a number. */
function summed(values: readonly Value<number>[]): Value<number> {
	if (values.some(({ ok }) => !ok)) return { ok: false };
	const known = values.flatMap((value) => (value.ok ? (value.value ?? []) : []));
	return { ok: true, value: known.length === 0 ? null : known.reduce((all, one) => all + one, 0) };
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
	const indicator = catalogue.indicatorById.get(slot.base);
	const isOfCounts = indicator?.role === 'own' && indicator.kind === 'count';
	return (row) => {
		const weight = countOf(reading, row, planned);
		const students = countOf(reading, row, part);
		if (!weight.ok || !students.ok) return nothing;
		if (slot.value === null ? students.value === null : isMissing(cellOf(row, use))) return nothing;
		const value = isOfCounts ? countOf(reading, row, use) : rateOf(reading, row, use);
		if (!value.ok || (slot.value !== null && value.value === null)) return nothing;
		if (slot.value === null && weight.value === 0 && students.value === 0) {
			const place = { row: row.line, column: planned?.header ?? null, cell: planned?.index ?? null };
			reading.report(issue('V12', { ...place, value: cellOf(row, planned) }));
			return nothing;
		}
		const rate = slot.value === null ? rateBp(students.value, weight.value) : value.value;
		return (head, emit) => {
			const period_id = slot.period ?? head.period;
			const indicator_id = indicatorOf(slot.base, slot.level ?? head.level, catalogue);
			if (period_id === null || indicator_id === null || head.unit_id === null) return;
			const isOfGraduates = catalogue.indicatorById.get(indicator_id)?.denominator_def === 'graduates';
			const record: RecordOf<'targets'> = {
				plan_id: hints.planId,
				unit_id: head.unit_id,
				indicator_id,
				period_id,
				kind,
				revision: 1,
				value_bp: isOfCounts ? null : rate,
				value_count: isOfCounts ? value.value : null,
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
	const unsplit = useOfColumn(slot.unsplit);
	const beside = slot.beside.map(({ header }) => header).join(', ');
	const streams = slot.streams.map(({ code, column }) => ({ code, use: useOfColumn(column) }));
	const sourceIdOf = sourceReader(reading);
	return (row) => {
		const total = countOf(reading, row, graduates);
		const counted = streams.map(({ code, use }) => ({ code, use, students: countOf(reading, row, use) }));
		const together = countOf(reading, row, unsplit);
		if (!total.ok || !together.ok || counted.some(({ students }) => !students.ok)) return nothing;
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
				together.value ?? 0,
			);
			if (total.value !== null && sum !== total.value) {
				const words = { sum, graduates: total.value, columns: beside };
				const other = beside === '' ? 'V25' : 'V25:beside';
				return report(issue(head.isTotal ? 'V25:total' : other, place, words));
			}
			if (slot.unsplit !== null) return;
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
					quality: slot.quality ?? head.quality,
					source_id,
					note: null,
				};
				emit({ table: 'destinations', record, row: row.line });
			}
		};
	};
}
