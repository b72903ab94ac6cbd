import type { RowOf } from '$lib/db/answers/decode';
import type { openShareRows } from '$lib/db/queries/shares';
import { groups } from '$lib/domain/base/group';
import { tables, type RecordOf } from '$lib/domain/schema/tables';
import { percent } from '$lib/intake/cells/cell';

type OpenShare = RowOf<ReturnType<typeof openShareRows>['shape']>;

/** A unit of which nobody has said how much of it went where. */
export type ShareQuestion = {
	readonly key: string;
	readonly parts: readonly [OpenShare, ...OpenShare[]];
	/** What is said of the unit for other days: an answer takes the place of all of it, so that it is said again. */
	readonly others: readonly OpenShare[];
};

/** Why an answer is none yet; `sum` in basis points. */
type ShareFault = { readonly kind: 'unread' | 'open' } | { readonly kind: 'sum'; readonly sum: number };

const whole = 10_000;

/** One question a unit and day; where a commune went and which former district it lies in are two. */
export function shareQuestions(rows: readonly OpenShare[]): ShareQuestion[] {
	const ofUnits = groups(rows, ({ fromUnit, isCluster }) => `${fromUnit} ${isCluster}`);
	return [...ofUnits].flatMap(([of, all]) =>
		[...groups(all, ({ date }) => date)].flatMap(([day, [first, ...more]]) => {
			if (first === undefined || ![first, ...more].some(({ weightBp }) => weightBp === null)) return [];
			const others = all.filter(({ date }) => date !== day);
			return [{ key: `${of} ${day}`, parts: [first, ...more] as const, others }];
		}),
	);
}

/**
 * The shares that were typed, in the order of the parts, as basis points: a single one left empty is what remains. They
 * are the whole together, or no answer.
 */
export function sharesTyped(
	texts: readonly string[],
): { readonly shares: number[] } | { readonly fault: ShareFault } {
	const typed = texts.map((text) => (text.trim() === '' ? null : shareIn(text)));
	if (typed.includes(undefined)) return { fault: { kind: 'unread' } };
	const empty = typed.filter((one) => one === null).length;
	if (empty > 1 || empty === typed.length) return { fault: { kind: 'open' } };
	const sum = typed.reduce<number>((total, one) => total + (one ?? 0), 0);
	if (empty === 0 ? sum !== whole : sum > whole) return { fault: { kind: 'sum', sum } };
	return { shares: typed.map((one) => one ?? whole - sum) };
}

/** Basis points; undefined where it is no share. */
function shareIn(text: string): number | undefined {
	const read = percent(text, ',');
	if (!read.ok || read.value === null || read.value < 0 || read.value > whole) return undefined;
	return read.value;
}

/** The answer as rows that take the place of all those of the unit. `reason`: on what ground. */
export const answered = (
	{ parts, others }: ShareQuestion,
	shares: readonly number[],
	reason: string,
): RecordOf<'crosswalk'>[] => [
	...parts.map((part, at) => ({
		...rowOf(part),
		...{ weight_bp: shares[at] ?? null, basis: null, verified: null, note: reason.trim() || null },
	})),
	...others.map(rowOf),
];

const rowOf = (part: OpenShare): RecordOf<'crosswalk'> => ({
	from_unit: part.fromUnit,
	to_unit: part.toUnit,
	effective_date: part.date,
	weight_bp: part.weightBp,
	basis: tables.crosswalk.basis.oneOf.find((one) => one === part.basis) ?? null,
	source_id: part.sourceId,
	verified: part.verified,
	note: part.note,
});
