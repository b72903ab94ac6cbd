import { columnLetters } from '../../../domain/base/column-letters';
import type { Catalogue } from '../../catalogue';
import { levelOfStreams } from '../../forms/streams';
import { issue, type Issue } from '../../issues/issue';
import { same, scopeKey, scopeOf } from './scope';
import type { Column } from '../column';
import { sumFit } from '../words/numbers';
import { isDestination, isSchooling } from './roles';
import type { DestinationSlot } from './slots';

const vocational: ReadonlySet<string> = new Set([
	'gdtx_plus_tc',
	'voc_secondary',
	'tc',
	'so_cap',
	'cd_9plus',
	'college',
]);

const whatOf = ({ facets }: Column) => facets.what?.value ?? '';
const isCounted = ({ facets }: Column) => facets.measure?.value === 'count';

/** Where graduates went: streams that exclude each other, of one level and period. */
export function bindDestinations(
	columns: readonly Column[],
	issues: Issue[],
	catalogue: Catalogue,
): DestinationSlot[] {
	takeCentres(columns);
	askPercents(columns, issues);
	const streams = columns.filter((column) => isDestination(whatOf(column)) && isCounted(column));
	const scopes = new Map<string, Column[]>();
	for (const column of streams) {
		const key = scopeKey(scopeOf(column));
		scopes.set(key, [...(scopes.get(key) ?? []), column]);
	}
	return [...scopes.values()].flatMap((here) => {
		const slot = slotOf(here, columns, issues, catalogue);
		return slot === null ? [] : [slot];
	});
}

function slotOf(
	streams: readonly Column[],
	columns: readonly Column[],
	issues: Issue[],
	catalogue: Catalogue,
): DestinationSlot | null {
	const [first] = streams;
	if (first === undefined || streams.length < 2) return null;
	if (areShares(streams, columns)) {
		issues.push(inPercent(first));
		first.asked = ['measure'];
	}
	const scope = scopeOf(first);
	const isHere = (column: Column) => scopeKey(scopeOf(column)) === scopeKey(scope) && isCounted(column);
	const numerators = columns.filter((column) => whatOf(column) === 'vet' && isHere(column));
	const graduates = columns.find((column) => whatOf(column) === 'graduates' && isHere(column)) ?? null;
	const unsplit = numerators.length > 0 ? null : unsplitOf(streams, columns);
	const all = unsplit === null ? streams : [...streams, unsplit];
	const sums =
		graduates === null
			? null
			: sumFit(
					all.map(({ stats }) => stats),
					graduates.stats,
				);
	const addUp = sums !== null && sums.rows > 0 && sums.hits === sums.rows;
	// where only the survey's own column counts vocational education, the streams beside it cannot add up
	if (numerators.length > 0 && !addUp) return null;
	if (numerators.length > 0 && !streams.some((column) => vocational.has(whatOf(column)))) return null;
	const seen = new Map<string, Column>();
	for (const column of streams) {
		const what = whatOf(column);
		if (seen.has(what)) issues.push(same(column));
		else seen.set(what, column);
		Object.assign(column, { part: 'students', table: 'destinations', of: what });
	}
	if (graduates !== null) Object.assign(graduates, { part: 'denominator', table: 'destinations', of: null });
	for (const column of numerators) column.left = 'same';
	if (addUp && graduates !== null)
		graduates.proof = {
			kind: 'sum',
			columns: all.map(({ index }) => columnLetters(index)),
			rows: sums.rows,
		};
	return {
		table: 'destinations',
		...scope,
		level: levelOfStreams({ catalogue }, [...seen.keys()]) ?? scope.level,
		streams: [...seen].map(([code, column]) => ({ code, column })),
		graduates,
		unsplit,
		beside: columns.filter((column) => column !== unsplit && isSchooling(whatOf(column)) && isHere(column)),
	};
}

const sectors: ReadonlySet<string> = new Set(['thpt_public', 'thpt_private']);

/** The one column of pupils of grade 10 beside streams of which none says the sector. */
function unsplitOf(streams: readonly Column[], columns: readonly Column[]): Column | null {
	const [first] = streams;
	if (first === undefined || streams.some((column) => sectors.has(whatOf(column)))) return null;
	const key = scopeKey(scopeOf(first));
	const [only, other] = columns.filter(
		(column) => whatOf(column) === 'upper' && isCounted(column) && scopeKey(scopeOf(column)) === key,
	);
	return other === undefined ? (only ?? null) : null;
}

/** Pupils of a centre for both vocational and continuing education are of the latter where vocational streams stand beside it and all add up. */
function takeCentres(columns: readonly Column[]): void {
	for (const centre of columns.filter((column) => whatOf(column) === 'centre' && isCounted(column))) {
		const key = scopeKey(scopeOf(centre));
		const here = columns.filter((column) => isCounted(column) && scopeKey(scopeOf(column)) === key);
		const streams = here.filter((column) => isDestination(whatOf(column)));
		const graduates = here.find((column) => whatOf(column) === 'graduates');
		if (graduates === undefined || streams.some((column) => whatOf(column) === 'gdtx_only')) continue;
		if (!streams.some((column) => vocational.has(whatOf(column)))) continue;
		const unsplit = unsplitOf(streams, here);
		const { rows, hits } = sumFit(
			[...streams, centre, ...(unsplit === null ? [] : [unsplit])].map(({ stats }) => stats),
			graduates.stats,
		);
		if (rows === 0 || hits < rows) continue;
		centre.facets.what = { value: 'gdtx_only', from: 'numbers', words: centre.header };
	}
}

const inPercent = ({ header, index }: Column): Issue => issue('V25:percent', { column: header, cell: index });

/** Streams in percent are asked for in pupils: how many they are cannot be told from their shares. */
function askPercents(columns: readonly Column[], issues: Issue[]): void {
	const shares = columns.filter(
		(column) =>
			isDestination(whatOf(column)) &&
			whatOf(column) !== 'college' &&
			column.facets.measure?.value === 'rate',
	);
	const counted = columns.filter((column) => isDestination(whatOf(column)) && isCounted(column));
	const [first] = shares;
	if (first === undefined || shares.length < 2 || counted.length >= shares.length) return;
	issues.push(inPercent(first));
	first.asked = ['measure'];
}

/** Streams that make 100 in every row, with nobody counted beside them, are shares. */
function areShares(streams: readonly Column[], columns: readonly Column[]): boolean {
	if (
		columns.some((column) => whatOf(column) === 'graduates') ||
		streams.some(({ facets }) => facets.measure?.from === 'answer')
	)
		return false;
	const rows = streams[0]?.stats.values.length ?? 0;
	let full = 0;
	for (let at = 0; at < rows; at++) {
		const values = streams.map(({ stats }) => stats.values[at] ?? null);
		if (values.every((value) => value === null)) continue;
		const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
		if (Math.abs(sum - 100) > 0.5) return false;
		full += 1;
	}
	return full > 0;
}
