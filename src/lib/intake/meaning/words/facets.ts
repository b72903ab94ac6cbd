import { periodsIn, type PeriodSaid } from './period-words';
import { memoize } from '../../memoize';
import { spoken, wholePhrase, type Entry } from './lexicon';
import type { FacetName, Facets, Said, Saying } from './line';

/** What one text says: facets, what is counted, and the words nobody knows. */
export type TextFacets = {
	readonly says: ReadonlyMap<FacetName, readonly string[]>;
	/** All that the text names, in order: 'graduates', 'vet', 'tc' … */
	readonly whats: readonly string[];
	/** The same, of weak words. */
	readonly weak: readonly string[];
	readonly sector: string | null;
	/** A column of its own kind: 'period', 'as_of', 'doc_no' … */
	readonly field: string | null;
	readonly isNegated: boolean;
	readonly periods: readonly PeriodSaid[];
	readonly unknown: readonly string[];
	/** Words that name a kind of unit. */
	readonly namesUnits: boolean;
};

const facetOf: Readonly<Partial<Record<Entry['facet'], FacetName>>> = {
	role: 'role',
	kind: 'kind',
	measure: 'measure',
	level: 'level',
	subset: 'subset',
	part: 'part',
	quality: 'quality',
};

/** "Khác (đi làm, chuyển đi …)": what the rest may be, no thing of its own. */
const others = /^((?:\p{L}+ ){0,2}khác)\s*\([^()]*\)\s*$/iu;

function facetsIn(text: string): TextFacets {
	const { rest, periods, part } = periodsIn(text.replace(others, '$1'));
	const { hits, unknown } = spoken(rest);
	const says = new Map<FacetName, string[]>();
	const say = (facet: FacetName, value: string) => {
		const values = says.get(facet) ?? [];
		if (!values.includes(value)) says.set(facet, [...values, value]);
	};
	const whats: string[] = [];
	const weak: string[] = [];
	let sector: string | null = null;
	let isNegated = false;
	let namesUnits = false;
	const later: (readonly [FacetName, string])[] = [];
	for (const { entries } of hits)
		for (const { facet, value, isWeak } of entries) {
			if (facet === 'what' && value === 'unit') namesUnits = true;
			else if (facet === 'what') (isWeak ? weak : whats).push(value);
			else if (facet === 'sector') sector = value;
			else if (facet === 'not') isNegated = true;
			const name = facetOf[facet];
			if (name !== undefined && isWeak) later.push([name, value]);
			else if (name !== undefined) say(name, value);
		}
	for (const [name, value] of later) if (!says.has(name)) say(name, value);
	if (!says.has('measure') && hits.some(({ words }) => /\bhs\b/.test(words))) say('measure', 'count');
	if (part !== null) say('part', part);
	const field = wholePhrase(rest).find(({ facet }) => facet === 'field')?.value ?? null;
	return { says, whats, weak, sector, field, isNegated, periods, unknown, namesUnits };
}

/** Texts of which what they say is kept: headers and labels come again and again. */
const mostTexts = 5_000;

export const textFacets = memoize(facetsIn, (text) => text, mostTexts);

/** Actors: who is counted, before where they went. */
const actors: ReadonlySet<string> = new Set(['pupils', 'grade', 'graduates', 'schools']);
/** Not the pupils that our records count. */
const blockers: readonly string[] = ['candidates', 'teachers', 'institutions', 'classes'];
/** Kinds of vocational education: elementary, intermediate, college. */
export const vocationalKinds: ReadonlySet<string> = new Set(['so_cap', 'tc', 'college']);
const vocational: ReadonlySet<string> = new Set(['vet', ...vocationalKinds]);

/** The one thing a text counts, of all that it names; 'unclear' where they do not make one. */
export function whatOf(whats: readonly string[]): string | null {
	const all = [...new Set(whats)];
	const blocker = blockers.find((one) => all.includes(one));
	if (blocker !== undefined) return blocker;
	const moves = all.filter((one) => !actors.has(one));
	if (moves.length === 0) {
		for (const one of ['graduates', 'schools', 'grade', 'pupils']) if (all.includes(one)) return one;
		return null;
	}
	const [only] = moves;
	if (moves.length === 1) return only ?? null;
	if (moves.every((one) => vocational.has(one))) return vocationalOf(moves);
	if (moves.every((one) => ['working', 'at_home', 'other', 'unknown', 'work_abroad'].includes(one)))
		return 'other';
	if (
		moves.includes('gdtx_plus_tc') &&
		moves.every((one) => ['gdtx_plus_tc', 'tc', 'gdtx_only', 'vet'].includes(one))
	)
		return 'gdtx_plus_tc';
	if (moves.includes('cd_9plus') && moves.every((one) => ['cd_9plus', 'college'].includes(one)))
		return 'cd_9plus';
	if (moves.every((one) => ['prog_local', 'guidance_access'].includes(one))) return 'prog_local';
	if (moves.every((one) => ['counsellor', 'guidance_access'].includes(one))) return 'counsellor';
	if (moves.every((one) => ['upper', 'gdtx_only'].includes(one))) return 'upper_all';
	if (moves.every((one) => ['upper', 'thpt_public', 'thpt_private'].includes(one))) {
		const sectors = moves.filter((one) => one !== 'upper');
		return sectors.length === 1 ? (sectors[0] ?? null) : 'upper';
	}
	return 'unclear';
}

function vocationalOf(moves: readonly string[]): string {
	const kinds = moves.filter((one) => one !== 'vet');
	if (kinds.includes('college') && kinds.length === 1) return 'college';
	// "học nghề trình độ trung cấp" is one stream; "sơ cấp, trung cấp" is all of them
	return kinds.length === 1 && moves.length === 2 ? (kinds[0] ?? 'vet') : 'vet';
}

/** A column's path from the top down → what it says, each with the level of the path that says it. */
export type PathFacets = {
	readonly facets: Facets;
	readonly field: string | null;
	readonly isUnit: boolean;
	readonly isNegated: boolean;
	readonly unknown: readonly string[];
	/** Facets about which one text says two things. */
	readonly torn: readonly FacetName[];
	readonly periods: readonly PeriodSaid[];
	/** Whether `what` comes from weak words alone. */
	readonly isWeak: boolean;
};

const plainFacets = ['role', 'kind', 'measure', 'level', 'subset', 'part', 'quality'] as const;

/** `shared`: how many titles at the top of the path stand above every column: they are titles of the table. */
export function pathFacets(path: readonly string[], shared = 0): PathFacets {
	const texts = path.map((words) => ({ words, said: textFacets(words) })).reverse();
	const facets: Partial<Record<FacetName, Said>> = {};
	const torn: FacetName[] = [];
	const from = (at: number): Saying => (at === 0 ? 'column' : 'group');
	texts.forEach(({ words, said }, at) => {
		for (const facet of plainFacets) {
			const values = said.says.get(facet) ?? [];
			if (facets[facet] !== undefined || values.length === 0) continue;
			const value = values.length === 1 ? values[0] : settled(facet, values);
			if (value === null || value === undefined) torn.push(facet);
			else facets[facet] = { value, from: from(at), words };
		}
		if (facets.period === undefined && said.periods.length === 1)
			facets.period = { value: said.periods[0]?.id ?? '', from: from(at), words };
		else if (facets.period === undefined && said.periods.length > 1) torn.push('period');
	});
	const what = pathWhat(texts);
	if (what !== null)
		facets.what = { value: what.value, from: from(what.at), words: texts[what.at]?.words ?? '' };
	if (what?.usesLevel === true && facets.level !== undefined) delete facets.level;
	const [bottom] = texts;
	const isUnit =
		what === null &&
		facets.measure === undefined &&
		facets.role === undefined &&
		(bottom?.said.namesUnits === true || /tr[uư][oờ]ng/i.test(bottom?.words ?? '')) &&
		(bottom?.said.unknown.length ?? 0) === 0;
	return {
		facets,
		field: bottom?.said.field ?? null,
		isUnit,
		// "Không học tiếp › Đi làm": the name of the column itself is not denied
		isNegated: texts.slice(0, (what?.at ?? 0) + 1).some(({ said }) => said.isNegated),
		unknown: texts.slice(0, Math.max(1, texts.length - shared)).flatMap(({ said }) => said.unknown),
		torn,
		periods: texts.flatMap(({ said }) => said.periods),
		isWeak: what?.isWeak === true,
	};
}

/** Two words of one text: "tỷ lệ" beside "số" is a rate, "kết quả thực hiện chỉ tiêu" a result. */
function settled(facet: FacetName, values: readonly string[]): string | null {
	const has = (...all: string[]) => all.every((one) => values.includes(one));
	if (facet === 'measure') return 'rate';
	if (facet === 'role') {
		for (const one of ['difference', 'rank', 'order']) if (has(one)) return one;
		if (has('plan')) return 'plan';
		return null;
	}
	if (facet === 'quality') return has('estimated') ? 'estimated' : null;
	if (facet === 'kind') return has('adjusted') ? 'adjusted' : null;
	return facet === 'subset' ? (values[0] ?? null) : null;
}

type Told = { readonly words: string; readonly said: TextFacets };

function pathWhat(
	texts: readonly Told[],
): { value: string; at: number; isWeak: boolean; usesLevel: boolean } | null {
	const sector = texts.find(({ said }) => said.sector !== null)?.said.sector ?? null;
	for (const [at, { said }] of texts.entries()) {
		const value = whatOf(said.whats);
		if (sector !== null && (value === null || value === 'upper') && at <= texts.length)
			return {
				value: sector,
				at: texts.findIndex((one) => one.said.sector === sector),
				isWeak: false,
				usesLevel: true,
			};
		if (value === null || value === 'pupils' || value === 'schools') continue;
		return { value, at, isWeak: false, usesLevel: false };
	}
	const weak = texts.findIndex(({ said }) => said.weak.length > 0);
	if (weak !== -1)
		return { value: whatOf(texts[weak]?.said.weak ?? []) ?? 'vet', at: weak, isWeak: true, usesLevel: false };
	for (const actor of ['schools', 'pupils']) {
		const at = texts.findIndex(({ said }) => whatOf(said.whats) === actor);
		if (at !== -1) return { value: actor, at, isWeak: actor === 'pupils', usesLevel: false };
	}
	return null;
}
