import { isMisspelling, keyLikeness } from '../../domain/units/likeness';
import {
	isSubtype,
	levelsOf,
	longestName,
	nameForms,
	type NameForms,
	splitPrefix,
	type Subtype,
	tidy,
} from '../../domain/units/names';
import { overlaps } from '../../domain/measures/period';
import { memoize } from '../memoize';
import { spellings } from './spellings';

export type UnitRow = {
	unit_id: string;
	name_vi: string;
	level: string;
	subtype: string | null;
	parent_id: string | null;
	official_code: string | null;
	valid_from: string | null;
	valid_to: string | null;
};

export type AliasRow = {
	alias: string;
	scope_parent_id: string | null;
	unit_id: string;
	kind: string | null;
};

/**
 * exact: the unit_id, its official code, or its name but for case, tone style and type prefix.
 * alias: V15 for ocr, typo and former_name; tone_style and abbrev are as good as exact.
 * likely: V15, must be confirmed; `isUnmarked`: the name letter by letter, written without its marks · ambiguous: V16 · unknown: V14.
 * ended: V20, the only match is not alive in the period.
 */
export type Match =
	| { kind: 'exact'; unitId: string }
	| { kind: 'alias'; unitId: string; aliasKind: string }
	| { kind: 'likely'; unitId: string; score: number; isUnmarked: boolean }
	| { kind: 'ambiguous'; unitIds: string[] }
	| { kind: 'ended'; unitId: string; validTo: string }
	| { kind: 'unknown' };

type Span = { start: string; end: string };
type Options = { level?: string; parentId?: string; period?: Span };
export type UnitFinder = (name: string, options?: Options) => Match;

/** `path`: the unit, its parent and so on up. */
type Entry = NameForms & { unit: UnitRow; path: readonly string[]; syllables: readonly string[] };

const minimumScore = 0.8;
const minimumLead = 0.1;

function subtypeOf({ subtype }: UnitRow, fallback: Subtype | null): Subtype | null {
	const word = subtype?.startsWith('tp') ? 'tp' : (subtype ?? '');
	return isSubtype(word) ? word : fallback;
}

const optionsKey = ({ level = '', parentId = '', period }: Options) =>
	`${level}\n${parentId}\n${period ? period.start + period.end : ''}`;

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of new Set(keysOf(item))) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
}

const isAlive = ({ unit }: Entry, period: Span | undefined) =>
	!period || overlaps(unit.valid_from, unit.valid_to, period.start, period.end);

/** The only living one of equally good entries; null when none has lived yet. */
function settled(entries: Entry[], period: Span | undefined, hit: (entry: Entry) => Match): Match | null {
	const alive = entries.filter((entry) => isAlive(entry, period));
	const ended = entries.filter(({ unit: { valid_to: end } }) => period && end !== null && end < period.start);
	const [first, ...others] = alive.length > 0 ? alive : ended;
	if (!first) return null;
	if (others.length > 0) return { kind: 'ambiguous', unitIds: [first, ...others].map((e) => e.unit.unit_id) };
	if (alive.length > 0) return hit(first);
	return { kind: 'ended', unitId: first.unit.unit_id, validTo: first.unit.valid_to ?? '' };
}

const exact = ({ unit }: Entry): Match => ({ kind: 'exact', unitId: unit.unit_id });

/**
 * Finds units by name among `root` and everything below it, or below `parentId`. The index is built once and
 * answers are remembered. Between equally good units it never picks: the answer is `ambiguous`.
 */
export function unitFinder(
	units: readonly UnitRow[],
	aliases: readonly AliasRow[],
	root: string,
): UnitFinder {
	const rows = new Map(units.map((unit) => [unit.unit_id, unit]));

	function pathOf(id: string, below: readonly string[] = []): readonly string[] {
		const parent = rows.get(id)?.parent_id ?? null;
		const path = [...below, id];
		return parent === null || below.includes(id) ? path : pathOf(parent, path);
	}

	const entryOf = (unit: UnitRow): Entry => {
		const name = nameForms(unit.name_vi);
		const [syllables, path] = [name.key.split(' '), pathOf(unit.unit_id)];
		return { ...name, subtype: subtypeOf(unit, name.subtype), unit, path, syllables };
	};
	const entries = new Map(units.map((unit) => [unit.unit_id, entryOf(unit)]));
	const scope = [...entries.values()].filter(({ path }) => path.includes(root));
	const byKey = grouped(scope, ({ key, wholeKey }) => [key, wholeKey]);
	const byCode = grouped(scope, ({ unit }) => (unit.official_code === null ? [] : [unit.official_code]));
	const byAlias = grouped(aliases, ({ alias, unit_id }) => {
		const { key, wholeKey, subtype } = nameForms(alias);
		return subtype === entries.get(unit_id)?.subtype ? [key, wholeKey] : [wholeKey];
	});

	/** Entries the question may mean: those below the parent and of the level, else the parent or root itself. */
	function candidates(found: readonly Entry[], subtype: Subtype | null, options: Options): Entry[] {
		const { level, parentId } = options;
		const top = parentId ?? root;
		const within = found.filter(({ unit, path }) => path.includes(top) && unit.unit_id !== parentId);
		const asked = within.filter(({ unit }) => level === undefined || unit.level === level);
		const own = found.filter(({ unit }) => unit.unit_id === top || unit.unit_id === root);
		if (subtype === null) return asked.length > 0 ? asked : own;
		const isSame = (entry: Entry) => entry.subtype === subtype;
		const same = asked.some(isSame) ? asked.filter(isSame) : own.filter(isSame);
		return same.length > 0 || within.some(isSame) ? same : asked;
	}

	const fitsLevel = ({ unit }: Entry, { subtype }: NameForms) =>
		!subtype || levelsOf[subtype].includes(unit.level);

	function byId(text: string, options: Options): Match | null {
		const unit = entries.get(text);
		const coded = unit ? [unit] : candidates(byCode.get(text) ?? [], null, options);
		return settled(coded, options.period, exact);
	}

	function byName(query: NameForms, options: Options): Match | null {
		const found = [...new Set([...(byKey.get(query.key) ?? []), ...(byKey.get(query.wholeKey) ?? [])])];
		// "Xã Thủ Thừa" is never the district of that name
		const ofKind = candidates(found, query.subtype, options).filter((entry) => fitsLevel(entry, query));
		return settled(ofKind, options.period, exact);
	}

	function byAnotherName(query: NameForms, options: Options): Match | null {
		const top = options.parentId ?? root;
		const known = [...(byAlias.get(query.wholeKey) ?? []), ...(byAlias.get(query.key) ?? [])].filter(
			({ scope_parent_id: near }) =>
				near === null || pathOf(top).includes(near) || pathOf(near).includes(top),
		);
		const kinds = new Map(known.map(({ unit_id, kind }) => [unit_id, kind ?? 'typo']));
		const found = [...kinds.keys()].flatMap((id) => entries.get(id) ?? []);
		const inScope = found.filter((entry) => entry.path.includes(root) && fitsLevel(entry, query));
		return settled(candidates(inScope, query.subtype, options), options.period, ({ unit }) => {
			return { kind: 'alias', unitId: unit.unit_id, aliasKind: kinds.get(unit.unit_id) ?? 'typo' };
		});
	}

	const openEntries = memoize(
		(options: Options) => candidates(scope, null, options).filter((entry) => isAlive(entry, options.period)),
		optionsKey,
	);
	const syllables = new Set(scope.flatMap((entry) => entry.syllables));
	const alike = memoize(
		(typed: string) =>
			new Set([...syllables].filter((meant) => isMisspelling(typed, meant, syllables.has(typed)))),
		(typed) => typed,
	);

	/** Entries whose every syllable may be the one typed in its place. */
	function misspelt(key: string, among: readonly Entry[]): readonly Entry[] {
		const choices = key.split(' ').map(alike);
		const isMeant = (syllable: string, index: number) => choices[index]?.has(syllable);
		return among.filter(
			(entry) => entry.syllables.length === choices.length && entry.syllables.every(isMeant),
		);
	}

	function byLikeness(query: NameForms, options: Options): Match | null {
		const open = openEntries(options).filter((entry) => fitsLevel(entry, query));
		const unaccented = open.filter(({ loose }) => loose === query.loose);
		const near = unaccented.length > 0 ? unaccented : misspelt(query.key, open);
		const scored = near
			.map((entry) => ({ entry, score: keyLikeness(entry.key, query.key) }))
			.filter(({ score }) => unaccented.length > 0 || score >= minimumScore);
		const best = Math.max(...scored.map(({ score }) => score));
		const isUnmarked = query.key.replaceAll(' ', '') === query.loose;
		const leaders = scored.filter(({ score }) => isUnmarked || score > best - minimumLead);
		const same = leaders.filter(({ entry }) => query.subtype !== null && entry.subtype === query.subtype);
		const meant = (same.length > 0 ? same : leaders).map(({ entry }) => entry);
		return settled(meant, options.period, ({ unit }) => ({
			kind: 'likely',
			unitId: unit.unit_id,
			score: best,
			isUnmarked: isUnmarked && unaccented.length > 0,
		}));
	}

	function inTotal(text: string, { parentId, period }: Options): Match | null {
		const kind = /^(?:toàn|cả) (.+)$/i.exec(text)?.[1] ?? '';
		const { subtype, rest } = splitPrefix(`${kind} .`);
		if (subtype === null || rest !== '.') return null;
		const own = [parentId, root].flatMap((id) => entries.get(id ?? '') ?? []);
		const entry = own.find(({ unit }) => levelsOf[subtype].includes(unit.level));
		return entry ? settled([entry], period, exact) : null;
	}

	function found(name: string, options: Options): Match {
		if (name.length > longestName) return { kind: 'unknown' };
		const text = tidy(name);
		const identified = byId(text, options);
		if (identified || entries.has(text)) return identified ?? { kind: 'unknown' };
		for (const spelling of spellings(text)) {
			const query = nameForms(spelling);
			const direct = inTotal(spelling, options) ?? byName(query, options);
			if (direct && direct.kind !== 'ended' && direct.kind !== 'likely') return direct;
			const other = byAnotherName(query, options);
			const match = other && other.kind !== 'ended' ? other : (direct ?? other ?? byLikeness(query, options));
			if (match) return match;
		}
		return { kind: 'unknown' };
	}

	return memoize(
		(name: string, options: Options = {}) => found(name, options),
		(name, options = {}) => `${name}\n${optionsKey(options)}`,
	);
}
