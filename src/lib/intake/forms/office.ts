import type { ColumnUse } from '../columns/columns';
import { noUnits } from '../columns/form';
import type { Row } from '../text/csv';
import { figureCounter } from '../cells/figures';
import { issue } from '../issues/issue';
import type { Fact } from '../meaning/words/line';
import type { Slot } from '../meaning/binding/slots';
import { levelIn } from '../meaning/words/levels';
import { periodReader } from '../cells/period-cell';
import type { Reading, RowReader } from '../reading';
import type { UnitReader } from '../units/unit-cell';
import { dayReader, qualityReader } from './common-cells';
import { makerOf, type Head } from './office-records';
import { rowKinds, type Rows } from './row-kinds';
import { totalOf, type RowUnits } from './totals';

export type OfficeRows = {
	readonly slots: readonly Slot[];
	readonly levelIndex: number | null;
	readonly rows: Rows;
	readonly unit: Fact;
};

/** Rows of an office form: each makes the records that the columns of its table were bound to. */
export function officeRows(
	{ slots, levelIndex, rows, unit }: OfficeRows,
	reading: Reading,
	units: UnitReader,
): RowReader {
	const { hints, report, catalogue } = reading;
	if (!rows.hasUnits && (unit.value === null || (rows.sample.length > 1 && !rows.hasOtherKeys))) {
		report(noUnits(rows.unread));
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
	const saidPeriod = slots[0]?.period ?? null;
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
					? totalOf(units.labelOf(row), rowUnits(period ?? saidPeriod), unit, period ?? saidPeriod, catalogue)
					: { unit: kind.unit, isOwn: true };
			unit_id = of.unit;
			isTotal = !of.isOwn;
		} else unit_id = rows.hasUnits ? units.read(row, period) : unit.value;
		if (unit_id === null && !isSum) return;
		if (isSum && isTotal) {
			const name = unit_id === null ? null : (catalogue.unitById.get(unit_id)?.name_vi ?? unit_id);
			const place = { row: row.line, value: textOf(row) };
			report(name === null ? issue('V37:nobody', place) : issue('V37:total', place, { unit: name }));
		}
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

/** The units of which the rows of the sample hold a figure, asked once a period, when a total needs them. */
function unitsIn(
	rows: Rows,
	kindOf: (row: Row) => { kind: string },
	units: UnitReader,
): (period: string | null) => RowUnits {
	const known = new Map<string | null, RowUnits>();
	const figuresIn = figureCounter(rows.uses);
	return (period) => {
		const before = known.get(period);
		if (before !== undefined) return before;
		const [clear, shared] = [new Set<string>(), new Set<string>()];
		for (const row of rows.sample) {
			const ids = kindOf(row).kind === 'data' && figuresIn(row) > 0 ? units.peek(row, period) : [];
			for (const id of ids) (ids.length === 1 ? clear : shared).add(id);
		}
		const found = { clear, shared };
		known.set(period, found);
		return found;
	};
}
