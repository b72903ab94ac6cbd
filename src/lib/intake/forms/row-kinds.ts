import { looseKey } from '../../domain/units/names';
import { rowKey } from '../../domain/schema/decisions';
import { ownValue } from '../../domain/base/own-value';
import type { ColumnUse } from '../columns/columns';
import type { Row } from '../text/csv';
import { numberIn } from '../meaning/words/numbers';
import { remembered } from '../reading';
import type { UnitReader } from '../units/unit-cell';

export type RowKind =
	| { readonly kind: 'data' | 'aside' | 'skip' | 'nameless' }
	| { readonly kind: 'total'; readonly unit: string | null };

export type Rows = {
	readonly sheet: string | null;
	readonly uses: readonly ColumnUse[];
	/** Columns that add up. */
	readonly counts: readonly number[];
	/** Does another column tell the rows of one unit apart? */
	readonly hasOtherKeys: boolean;
	readonly hasUnits: boolean;
	/** Of figures down the rows: the columns that nobody understands, none where no unit is named; else null. */
	readonly unread: readonly string[] | null;
	readonly sample: readonly Row[];
	readonly decided: Readonly<Record<string, string>>;
};

const aside: RowKind = { kind: 'aside' };
const data: RowKind = { kind: 'data' };

const average = /^(?:trung binh|binh quan)(?![a-z])/;
const region =
	/^(?:\W*[ivx\d]*[.)]?\s*)?(?:khu vuc|vung|mien|cac (?:huyen|xa|truong|phuong|don vi)|khoi (?:huyen|truong|cac))(?![a-z])/;
const ofWhich =
	/^\W*(?:trong do|nu|hs nu|dan toc|dtts|khuyet tat|ghi chu|bang chu|nguon|luu y|chu thich)(?![a-z])/;

/** Tells the rows that speak of a unit from totals, averages, regions and rows that the user decided about. */
export function rowKinds(rows: Rows, units: UnitReader): (row: Row) => RowKind {
	const { uses, counts, sheet, decided } = rows;
	const names = uses.filter(
		({ meaning }) => meaning.kind === 'field' && (meaning.name === 'unit' || meaning.name === 'unit_id'),
	);
	const ordinal = uses.find(({ meaning }) => meaning.kind === 'ordinal') ?? null;
	const cell = (row: Row, use: ColumnUse | null) => (use === null ? '' : (row.cells[use.index] ?? '').trim());
	const labelOf = (row: Row) => names.map((use) => cell(row, use)).findLast((text) => text !== '') ?? '';
	const isRoman = (row: Row) =>
		/^[IVX]{1,5}\.?$/.test(cell(row, ordinal)) || /^[IVX]{1,4}[.)]\s/.test(labelOf(row));
	const romans = rows.sample.filter(isRoman).length;
	const hasRomans = romans > 0 && romans * 2 < rows.sample.length;

	const isSetAside = (row: Row) => {
		const label = labelOf(row);
		return label !== '' && (named(label) === aside || (hasRomans && isRoman(row) && !units.isUnit(label)));
	};
	let sums: ReturnType<typeof sumsOf> | undefined;

	const isTotalBySum = (row: Row): boolean =>
		(sums ??= sumsOf(
			rows.sample.filter((other) => !isSetAside(other)),
			counts,
		)) !== null &&
		counts.length > 0 &&
		rows.sample.length > 2 &&
		counts.some((index) => numberIn(row.cells[index] ?? '') !== null) &&
		counts.every((index) => {
			const value = numberIn(row.cells[index] ?? '');
			return value === null || Math.abs((sums?.get(index) ?? 0) - 2 * value) < 0.5;
		});

	/** What the words of a row alone make it; the same few labels come again and again. */
	const named = remembered((label: string): RowKind => {
		const key = looseKey(label);
		if (/^trung binh(?![a-z])/.test(key) || (average.test(key) && counts.length > 0)) return aside;
		if (ofWhich.test(key)) return aside;
		return region.test(key) && !units.isUnit(label) ? aside : data;
	});
	const isDecided = Object.keys(decided).length > 0;

	return (row) => {
		if (isDecided) {
			const own = decisionOf(row);
			if (own !== null) return own;
		}
		const label = labelOf(row);
		const first = label === '' ? cell(row, ordinal) : label;
		const byName = rows.hasUnits && label === '' ? averageOnly(first) : named(first);
		if (byName === aside && average.test(looseKey(first))) return aside;
		if (units.isTotal(row)) return { kind: 'total', unit: null };
		if (!rows.hasUnits) return data;
		if (label === '') {
			if (isTotalBySum(row)) return { kind: 'total', unit: null };
			if (rows.hasOtherKeys) return data;
			const isFilled = row.cells.some((text, index) => text.trim() !== '' && index !== ordinal?.index);
			return isFilled ? { kind: 'nameless' } : aside;
		}
		if (byName === aside) return aside;
		return hasRomans && isRoman(row) && !units.isUnit(label) ? aside : data;
	};

	function averageOnly(text: string): RowKind {
		const key = looseKey(text);
		return /^trung binh(?![a-z])/.test(key) || (average.test(key) && counts.length > 0) ? aside : data;
	}

	function decisionOf(row: Row): RowKind | null {
		const key = rowKey(sheet, row.line);
		const own = ownValue(decided, key) ?? '';
		if (own === 'skip') return { kind: 'skip' };
		if (own === 'data') return data;
		return own.startsWith('total') ? { kind: 'total', unit: own.slice('total:'.length) || null } : null;
	}
}

/** The sum of each column over all rows of the sample. */
function sumsOf(sample: readonly Row[], counts: readonly number[]): Map<number, number> | null {
	if (counts.length === 0 || sample.length > 1500) return null;
	return new Map(
		counts.map((index) => [
			index,
			sample.reduce((sum, row) => sum + (numberIn(row.cells[index] ?? '') ?? 0), 0),
		]),
	);
}
