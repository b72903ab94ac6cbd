import { rateBp, simpleMeanBp, type Share } from '../measures/rate';
import { assessment, weightedMeanBp, type Assessment } from '../measures/progress';
import { ranks } from '../measures/rank';
import { hasReached, isJudged } from '../measures/status';
import type { Direction, Quality, UnitTargetKind } from '../schema/vocabulary';

/** One expected unit as the database answers it. */
export type UnitFacts = Share & {
	readonly unitId: string;
	readonly nameVi: string;
	readonly nameEn: string | null;
	/** Names of the units above one that shares its name with others of its level; the nearest first, between `|`. */
	readonly above?: string | null;
	readonly quality: Quality | null;
	readonly asOf: string | null;
	readonly submittedAt: string | null;
	readonly dueDate: string | null;
	readonly outcomeImport: number | null;
	readonly outcomeRow: number | null;
	readonly outcomeSheet: string | null;
	readonly targetImport: number | null;
	readonly targetRow: number | null;
	readonly targetSheet: string | null;
	readonly targetBp: number | null;
	/** Only count indicators have one: "at most 35 pupils". */
	readonly targetCount: number | null;
	readonly targetKind: UnitTargetKind | null;
	readonly targetRevision: number | null;
	readonly targetDate: string | null;
	readonly targetDoc: string | null;
	readonly plannedDenominator: number | null;
	readonly isDisadvantaged: boolean;
	readonly sortOrder: number | null;
};

/** Of a unit of which nothing is known. */
export const nothingKnown = {
	numerator: null,
	denominator: null,
	declaredBp: null,
	quality: null,
	asOf: null,
	submittedAt: null,
	dueDate: null,
	outcomeImport: null,
	outcomeRow: null,
	outcomeSheet: null,
	targetImport: null,
	targetRow: null,
	targetSheet: null,
	targetBp: null,
	targetCount: null,
	targetKind: null,
	targetRevision: null,
	targetDate: null,
	targetDoc: null,
	plannedDenominator: null,
	isDisadvantaged: false,
	sortOrder: null,
} as const satisfies Partial<UnitFacts>;

export type UnitProgress = UnitFacts &
	Assessment & {
		/** Competition rank on the rate (F11). */
		readonly rank: number | null;
		/** Competition rank on the gap to the unit's own target. */
		readonly gapRank: number | null;
	};

/** What the units add up to, and how much of the whole that is (F5, F10). */
type RollUp = {
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly unitsUsed: number;
	readonly unitsReported: number;
	readonly unitsExpected: number;
	readonly denominatorExpected: number | null;
	readonly demoUnits: number;
};

export type DeclaredTotal = {
	readonly valueBp: number;
	readonly docNo: string | null;
	readonly docType: string | null;
	readonly signedDate: string | null;
	readonly effectiveDate: string | null;
};

export type ProvinceProgress = RollUp & {
	/** Σn/Σd of the units that gave both (F5). */
	readonly rateBp: number | null;
	/** Σd used over Σd expected; null while an expected denominator is unknown. */
	readonly coverageDenominator: number | null;
	readonly declaredTargetBp: number | null;
	readonly declaredDoc: string | null;
	/** KH, QĐ, CV … */
	readonly declaredDocType: string | null;
	/** The day the document was signed. */
	readonly declaredDate: string | null;
	/** The day from which the total is in force. */
	readonly declaredFrom: string | null;
	/** Σtᵢdᵢ/Σdᵢ; null unless every unit with a target has a denominator (F6). */
	readonly weightedTargetBp: number | null;
	/** Declared minus weighted, in points: what the declared total owes to other weights (F6). */
	readonly weightingResidualPoints: number | null;
	readonly simpleMeanTargetBp: number | null;
	readonly gapPoints: number | null;
	readonly unitsMet: number;
	readonly unitsJudged: number;
	/** Students missing until every unit that gave counts reaches its own target. */
	readonly missingStudents: number;
	/** Units behind their target by a rate without counts: how many students they miss is not known. */
	readonly unitsUncounted: number;
	/** Units with a target of their own that is a rate. */
	readonly unitsTargeted: number;
	readonly isIllustrative: boolean;
};

export type Overview = {
	readonly direction: Direction;
	readonly rows: readonly UnitProgress[];
	readonly province: ProvinceProgress;
	/** Verified national floor for the year; null for most indicators. */
	readonly floor: { readonly valueBp: number; readonly docNo: string | null } | null;
};

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/**
 * Σn and Σd over the units that gave both; null where none did. A unit without graduates has given both: it adds
 * nothing and is not missing.
 */
function rollUpOf(facts: readonly UnitFacts[]): RollUp {
	const used = facts.flatMap(({ numerator, denominator }) =>
		numerator === null || denominator === null ? [] : [{ numerator, denominator }],
	);
	const expected = facts.flatMap(
		({ denominator, plannedDenominator }) => denominator ?? plannedDenominator ?? [],
	);
	return {
		numerator: used.length === 0 ? null : sum(used.map(({ numerator }) => numerator)),
		denominator: used.length === 0 ? null : sum(used.map(({ denominator }) => denominator)),
		unitsUsed: used.length,
		unitsReported: facts.filter(({ numerator, declaredBp }) => numerator !== null || declaredBp !== null)
			.length,
		unitsExpected: facts.length,
		denominatorExpected: facts.length > 0 && expected.length === facts.length ? sum(expected) : null,
		demoUnits: facts.filter(({ quality }) => quality === 'demo').length,
	};
}

/** Weights are planned graduates where all are known, else the graduates counted where all are. */
function weightedTargetBp(rows: readonly UnitFacts[]): number | null {
	const targeted = rows.filter((row) => row.targetBp !== null);
	for (const key of ['plannedDenominator', 'denominator'] as const) {
		const parts = targeted.flatMap((row) =>
			row[key] === null || row.targetBp === null ? [] : [{ weightBp: row.targetBp, denominator: row[key] }],
		);
		if (parts.length === targeted.length && parts.length > 0) return weightedMeanBp(parts);
	}
	return null;
}

/** Judges every unit against its own target and the province against the declared total. */
export function overviewOf(
	facts: readonly UnitFacts[],
	declared: DeclaredTotal | null,
	floor: Overview['floor'],
	direction: Direction,
): Overview {
	const rollUp = rollUpOf(facts);
	const judgedRows = facts.map((row) => ({
		...row,
		...assessment(row, row.targetBp, direction, row.targetCount),
	}));
	const sign = direction === 'lower' ? -1 : 1;
	const ranked = (value: (row: UnitFacts & Assessment) => number | null) =>
		ranks(
			judgedRows.map((row) => {
				const own = row.targetBp === null && row.targetCount === null ? null : value(row);
				return own === null ? null : sign * own;
			}),
		);
	const byRate = ranked((row) => row.rateBp);
	const byGap = ranked((row) => row.gapPoints);
	const rows = judgedRows.map((row, index) => ({
		...row,
		rank: byRate[index] ?? null,
		gapRank: byGap[index] ?? null,
	}));
	const rate = rateBp(rollUp.numerator, rollUp.denominator);
	const { denominator, denominatorExpected } = rollUp;
	const weighted = weightedTargetBp(facts);
	const judged = rows.filter((row) => isJudged(row.status));
	return {
		direction,
		floor,
		rows,
		province: {
			...rollUp,
			rateBp: rate,
			coverageDenominator:
				denominator === null || denominatorExpected === null || denominatorExpected === 0
					? null
					: denominator / denominatorExpected,
			declaredTargetBp: declared?.valueBp ?? null,
			declaredDoc: declared?.docNo ?? null,
			declaredDocType: declared?.docType ?? null,
			declaredDate: declared?.signedDate ?? null,
			declaredFrom: declared?.effectiveDate ?? null,
			weightedTargetBp: weighted,
			weightingResidualPoints:
				weighted === null || declared === null ? null : (declared.valueBp - weighted) / 100,
			simpleMeanTargetBp: simpleMeanBp(facts.flatMap((row) => (row.targetBp === null ? [] : [row.targetBp]))),
			gapPoints: rate === null || declared === null ? null : (rate - declared.valueBp) / 100,
			unitsMet: judged.filter((row) => hasReached(row.status)).length,
			unitsJudged: judged.length,
			missingStudents: rows.reduce((sum, row) => sum + (row.gapStudents ?? 0), 0),
			unitsUncounted: judged.filter((row) => !hasReached(row.status) && row.gapStudents === null).length,
			unitsTargeted: facts.filter((row) => row.targetBp !== null).length,
			isIllustrative: rollUp.demoUnits > 0,
		},
	};
}
