import { foldKey, splitPrefix, tidy } from '../domain/names';
import { ownValue } from '../domain/own-value';
import type { RecordOf } from '../domain/tables';
import { dateWord, type issue } from './issue';
import { isWithin } from './meaning/whose';
import { nameKey, type Candidate, type NameQuestion } from './names-asked';
import { periodOf, type Reading } from './reading';
import type { RuleKey } from './rules';
import type { Match } from './units';

/** What a name was found to be, and what must be said of it in every row. */
export type Resolved = {
	readonly id: string | null;
	readonly finding: RuleKey | null;
	readonly words: Parameters<typeof issue>[2];
	/** What must be asked of it. */
	readonly asked?: {
		readonly key: string;
		readonly kind: NameQuestion['kind'];
		readonly candidates: readonly Candidate[];
	};
};

type Options = {
	readonly parentId?: string;
	readonly period?: { readonly start: string; readonly end: string };
};

export const ofSchools: ReadonlySet<string> = new Set(['school', 'gdtx', 'vet']);
export const namesSchool = (text: string) =>
	/^(?:tr[uư][oờ]ng |th |thcs|thpt|th[ -]*(?:&|v[aà])? ?thcs|ptdtnt|ti[eể]u h[oọ]c |trung h[oọ]c )/iu.test(
		tidy(text),
	);
export const namesCommune = (text: string) => /^(?:xã|phường|thị trấn|tt\.) /iu.test(tidy(text));

const mostCandidates = 6;

function isRewritten(text: string, unit: RecordOf<'units'>): boolean {
	if (text.normalize('NFC') !== text || /[\u00d0\u00f0]/.test(text)) return true;
	const bare = splitPrefix(tidy(text)).rest.toLowerCase();
	const own = splitPrefix(unit.name_vi).rest.toLowerCase();
	return bare !== own && foldKey(bare) === foldKey(own);
}

export type UnitLookup = (
	text: string,
	period: string | null,
	level: string | null,
	scope: string | null,
) => Resolved;

/**
 * What a written name means, of the level that its column names and below the unit that its row names. `areUnmarked`:
 * the column writes all its names without marks, so that one of them is no slip.
 */
export function unitLookup(reading: Reading, whose: string | null, areUnmarked: () => boolean): UnitLookup {
	const { catalogue } = reading;
	const nameOf = (id: string) => catalogue.unitById.get(id)?.name_vi ?? id;
	const levelOf = (id: string | null) => catalogue.unitById.get(id ?? '')?.level;
	const district = levelOf(whose) === 'district' ? whose : null;
	const { root } = catalogue.known;
	/** Schools that nobody knows are this unit's: whose return it is, or the district or commune of the data set. */
	const office = district ?? (['district', 'commune'].includes(levelOf(root) ?? '') ? root : null);

	return lookUp;

	function lookUp(text: string, period: string | null, level: string | null, scope: string | null): Resolved {
		const life = period === null ? undefined : periodOf(catalogue, period);
		const options = { ...(life ? { period: life } : {}), ...(scope === null ? {} : { parentId: scope }) };
		const key = nameKey(text, scope ?? office, level === 'school' || level === 'commune' ? level : null);
		const confirmed = confirmedAs(key) ?? confirmedBefore(text, level, scope);
		const wanted = confirmed ?? text;
		const isSchool =
			confirmed === null &&
			(namesSchool(text) || (level === 'school' && splitPrefix(text).subtype === null && text !== ''));
		const match = matchOf(wanted, options, level, isSchool);
		const parent = isSchool ? (scope ?? office) : namesCommune(text) ? (scope ?? district) : null;
		if (confirmed === null && parent !== null && match.kind === 'unknown')
			return offered(text, parent, isSchool);
		const fault = (finding: RuleKey, words: Resolved['words']): Resolved => ({ id: null, finding, words });
		const candidate = (id: string): Candidate => ({ id, name: nameOf(id) });
		if (match.kind === 'exact' && confirmed !== null) return { id: match.unitId, finding: null, words: {} };
		switch (match.kind) {
			case 'unknown': {
				const near = catalogue
					.nearest(text, options, mostCandidates)
					.filter((id) => !isSchool || ofSchools.has(catalogue.unitById.get(id)?.level ?? ''));
				return {
					...fault('V14', { province: nameOf(scope ?? catalogue.known.root) }),
					...(text === '' ? {} : { asked: { key, kind: 'unknown', candidates: near.map(candidate) } }),
				};
			}
			case 'ambiguous':
				return {
					...fault('V16', { list: match.unitIds.map((id) => `${nameOf(id)} (${id})`).join(', ') }),
					asked: { key, kind: 'ambiguous', candidates: match.unitIds.map(candidate) },
				};
			case 'ended':
				return fault('V20', { unit: nameOf(match.unitId), date: dateWord(match.validTo) });
			case 'likely':
				if (match.isUnmarked && (match.unitId === whose || areUnmarked()))
					return { id: match.unitId, finding: 'V17', words: {} };
				return {
					id: match.unitId,
					finding: 'V15',
					words: { unit: nameOf(match.unitId) },
					asked: { key, kind: 'likely', candidates: [candidate(match.unitId)] },
				};
			case 'alias': {
				const isCorrected = ['ocr', 'typo', 'former_name'].includes(match.aliasKind);
				const finding = isCorrected ? 'V15' : match.aliasKind === 'tone_style' ? 'V17' : null;
				return { id: match.unitId, finding, words: { unit: nameOf(match.unitId) } };
			}
			case 'exact': {
				const unit = catalogue.unitById.get(match.unitId);
				const isOther = unit !== undefined && text !== match.unitId && isRewritten(text, unit);
				return { id: match.unitId, finding: isOther ? 'V17' : null, words: {} };
			}
		}
	}

	function confirmedAs(key: string): string | null {
		return ownValue(reading.names, key) ?? null;
	}

	/** An answer kept without parent and kind counts where its unit is of the kind and below the parent asked for. */
	function confirmedBefore(text: string, level: string | null, scope: string | null): string | null {
		const id = confirmedAs(nameKey(text, scope));
		const unit = id === null ? undefined : catalogue.unitById.get(id);
		if (id === null || unit === undefined) return id;
		const isOfKind =
			level === 'school' ? ofSchools.has(unit.level) : level !== 'commune' || unit.level === level;
		const isBelow = office === null || scope !== null || isWithin(id, office, catalogue);
		return isOfKind && isBelow ? id : null;
	}

	/** Matches first below the unit whose return this is; a school is never a district. */
	function matchOf(text: string, options: Options, level: string | null, isSchool: boolean): Match {
		const among = level === null ? options : { ...options, level };
		const isOfKind = (match: Match) =>
			!isSchool || !('unitId' in match) || ofSchools.has(catalogue.unitById.get(match.unitId)?.level ?? '');
		if (office !== null && options.parentId === undefined) {
			const own = catalogue.find(text, { ...among, parentId: office });
			if ((own.kind === 'exact' || own.kind === 'alias') && isOfKind(own)) return own;
		}
		const match = catalogue.find(text, isSchool ? { ...options, level: 'school' } : among);
		if (isSchool) return isOfKind(match) ? match : { kind: 'unknown' };
		return match.kind === 'unknown' && level !== null ? catalogue.find(text, options) : match;
	}

	/** A school or commune that nobody knows yet: added to its parent where that was decided, else set aside and offered. */
	function offered(text: string, parent: string, isSchool: boolean): Resolved {
		return { id: reading.offer({ text, parent, isSchool }), finding: null, words: {} };
	}
}
