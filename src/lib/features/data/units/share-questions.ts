import type { RowOf } from '$lib/db/answers/decode';
import type { openShareRows } from '$lib/db/queries/shares';
import { groups } from '$lib/domain/base/group';
import type { RecordOf } from '$lib/domain/schema/tables';
import { percent } from '$lib/intake/cells/cell';

type OpenShare = RowOf<ReturnType<typeof openShareRows>['shape']>;

/** A unit of which nobody has said how much of it went where. */
export type ShareQuestion = {
	readonly key: string;
	readonly parts: readonly [OpenShare, ...OpenShare[]];
};

/** Why an answer is none yet; `sum` in basis points. */
type ShareFault = { readonly kind: 'unread' | 'open' } | { readonly kind: 'sum'; readonly sum: number };

const whole = 10_000;

/** One question a unit and day; where a commune went and which former district it lies in, which has no day, are two. */
export function shareQuestions(rows: readonly OpenShare[]): ShareQuestion[] {
	const asked = groups(rows, ({ fromUnit, isCluster, date }) => `${fromUnit} ${isCluster ? '' : date}`);
	return [...asked].flatMap(([key, [first, ...more]]) =>
		first !== undefined && [first, ...more].some(({ weightBp }) => weightBp === null)
			? [{ key, parts: [first, ...more] as const }]
			: [],
	);
}

/**
 * The shares that were typed, in the order of the parts, as basis points: a single one left empty is what remains, and
 * several are nothing where the others are the whole. They are the whole together, or no answer.
 */
export function sharesTyped(
	texts: readonly string[],
): { readonly shares: number[] } | { readonly fault: ShareFault } {
	const typed = texts.map((text) => (text.trim() === '' ? null : shareIn(text)));
	if (typed.includes(undefined)) return { fault: { kind: 'unread' } };
	const empty = typed.filter((one) => one === null).length;
	const sum = typed.reduce<number>((total, one) => total + (one ?? 0), 0);
	if (empty === typed.length || (empty > 1 && sum < whole)) return { fault: { kind: 'open' } };
	if (empty === 0 ? sum !== whole : sum > whole) return { fault: { kind: 'sum', sum } };
	return { shares: typed.map((one) => one ?? whole - sum) };
}

/** Basis points; undefined where it is no share. */
function shareIn(text: string): number | undefined {
	const read = percent(text, ',');
	if (!read.ok || read.value === null || read.value < 0 || read.value > whole) return undefined;
	return read.value;
}

/** The answer as rows that take the place of those of the question. `reason`: on what ground. */
export const answered = (
	{ parts }: ShareQuestion,
	shares: readonly number[],
	reason: string,
): RecordOf<'crosswalk'>[] =>
	parts.map(({ fromUnit, toUnit, sourceId }, at) => ({
		from_unit: fromUnit,
		to_unit: toUnit,
		effective_date: parts[0].date,
		weight_bp: shares[at] ?? null,
		basis: null,
		source_id: sourceId,
		verified: null,
		note: reason.trim() || null,
	}));
