import { groups } from '../base/group';
import { isAfterLock } from '../documents/lock-day';
import type { TargetState, UnitTargetKind } from '../schema/vocabulary';

/** One row of `targets` with its document, or a unit without any: then `kind` is null. Rates in basis points. */
export type TargetRow = {
	readonly unitId: string;
	readonly nameVi: string;
	readonly nameEn: string | null;
	/** The unit above, where it is not the province. */
	readonly parentVi: string | null;
	readonly parentEn: string | null;
	readonly kind: UnitTargetKind | null;
	readonly revision: number | null;
	readonly valueBp: number | null;
	readonly valueCount: number | null;
	readonly effectiveDate: string | null;
	readonly status: TargetState | null;
	readonly reason: string | null;
	readonly sourceId: string | null;
	readonly docNo: string | null;
	readonly docType: string | null;
	readonly signedDate: string | null;
	readonly signer: string | null;
	readonly planName: string | null;
	readonly lockedOn: string | null;
	readonly importSeq: number | null;
	readonly fileSheet: string | null;
	readonly fileRow: number | null;
	readonly isInForce: boolean;
};

/** What became of a version: `replaced` by the same version in a later file, `passed` over for another one. */
export type TargetStanding = 'in_force' | 'draft' | 'superseded' | 'replaced' | 'passed';

export type TargetVersion = Omit<TargetRow, 'kind'> & {
	readonly kind: UnitTargetKind;
	readonly standing: TargetStanding;
	/** Registered after the lock day of its plan. */
	readonly isLate: boolean;
};

export type TargetHistory = {
	readonly unitId: string;
	readonly nameVi: string;
	readonly nameEn: string | null;
	readonly parentVi: string | null;
	readonly parentEn: string | null;
	/** In time order; empty for a unit without a target. */
	readonly versions: readonly TargetVersion[];
	/** What was set at first, drafts aside. */
	readonly first: TargetVersion | null;
	/** The version in force. */
	readonly current: TargetVersion | null;
	/** Current − first in percentage points, 2 decimals; null where one of them is no rate or there is no second. */
	readonly changePoints: number | null;
	/** Current − first where both are counts. */
	readonly changeCount: number | null;
	/** Another value is in force than was set at first, or the one in force is an adjustment. */
	readonly isAdjusted: boolean;
	readonly isLate: boolean;
};

/** The versions of every unit's target, in the order of the units. */
export function targetHistories(rows: readonly TargetRow[]): TargetHistory[] {
	return [...groups(rows, ({ unitId }) => unitId).values()].flatMap((own) => historyOf(own) ?? []);
}

function historyOf(rows: readonly TargetRow[]): TargetHistory | null {
	const [unit] = rows;
	if (unit === undefined) return null;
	const ordered = rows.filter(hasKind).toSorted(inTime);
	const versions = ordered.map((row, index): TargetVersion => ({
		...row,
		standing: standingOf(row, ordered.slice(index + 1)),
		isLate: isAfterLock(row),
	}));
	const first = versions.find(({ standing }) => standing !== 'draft' && standing !== 'replaced') ?? null;
	const current = versions.find(({ standing }) => standing === 'in_force') ?? null;
	const change = (value: 'valueBp' | 'valueCount') => {
		const [from, to] = [first?.[value] ?? null, current?.[value] ?? null];
		return first === current || from === null || to === null ? null : to - from;
	};
	const [bp, changeCount] = [change('valueBp'), change('valueCount')];
	return {
		unitId: unit.unitId,
		nameVi: unit.nameVi,
		nameEn: unit.nameEn,
		parentVi: unit.parentVi,
		parentEn: unit.parentEn,
		versions,
		first,
		current,
		changePoints: bp === null ? null : bp / 100,
		changeCount,
		isAdjusted: current?.kind === 'adjusted' || (bp ?? 0) !== 0 || (changeCount ?? 0) !== 0,
		isLate: versions.some(({ isLate, standing }) => isLate && standing !== 'draft'),
	};
}

type Set = TargetRow & { readonly kind: UnitTargetKind };

function hasKind(row: TargetRow): row is Set {
	return row.kind !== null;
}

/** By effect, then revision, then the order in which they came. */
function inTime(a: Set, b: Set): number {
	return (
		(a.effectiveDate ?? '').localeCompare(b.effectiveDate ?? '') ||
		(a.revision ?? 1) - (b.revision ?? 1) ||
		(a.importSeq ?? 0) - (b.importSeq ?? 0) ||
		(a.fileRow ?? 0) - (b.fileRow ?? 0)
	);
}

function standingOf(row: Set, after: readonly Set[]): TargetStanding {
	if (row.isInForce) return 'in_force';
	if (row.status === 'draft' || row.status === 'superseded') return row.status;
	const isSame = (other: Set) =>
		other.kind === row.kind &&
		(other.revision ?? 1) === (row.revision ?? 1) &&
		other.effectiveDate === row.effectiveDate &&
		(other.importSeq ?? 0) > (row.importSeq ?? 0);
	return after.some(isSame) ? 'replaced' : 'passed';
}

/** Nothing is in force, and something is drafted. */
export const hasDraftOnly = ({ current, versions }: TargetHistory): boolean =>
	current === null && versions.some(({ standing }) => standing === 'draft');

/** How many units stand how; a unit may be adjusted and late at once. */
export function registerCounts(histories: readonly TargetHistory[]) {
	const count = (which: (history: TargetHistory) => boolean) => histories.filter(which).length;
	return {
		all: histories.length,
		set: count(({ current }) => current !== null),
		adjusted: count(({ isAdjusted }) => isAdjusted),
		late: count(({ isLate }) => isLate),
		draft: count(hasDraftOnly),
		none: count((history) => history.current === null && !hasDraftOnly(history)),
	};
}
