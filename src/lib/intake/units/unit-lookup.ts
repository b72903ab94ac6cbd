import { readAnswer, type NameAnswer } from '../../domain/units/name-answer';
import { foldKey, splitPrefix, tidy } from '../../domain/units/names';
import { ownValue } from '../../domain/base/own-value';
import type { RecordOf } from '../../domain/schema/tables';
import type { Company } from './company';
import { dateWord, type issue } from '../issues/issue';
import { namesCommune, namesSchool, ofSchools } from './name-kinds';
import { isWithin } from '../meaning/document/whose';
import { nameKey, type Candidate, type NameQuestion } from './names-asked';
import { periodOf, type Reading } from '../reading';
import type { RuleKey } from '../issues/rules';
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
		readonly answer: string | null;
	};
	/** What was said of it. */
	readonly answered?: { readonly key: string; readonly answer: string };
};

type Options = {
	readonly parentId?: string;
	readonly period?: { readonly start: string; readonly end: string };
};

const mostCandidates = 6;

function isRewritten(text: string, unit: RecordOf<'units'>): boolean {
	if (text.normalize('NFC') !== text || /[\u00d0\u00f0]/.test(text)) return true;
	const bare = splitPrefix(tidy(text)).rest.toLowerCase();
	const own = splitPrefix(unit.name_vi).rest.toLowerCase();
	return bare !== own && foldKey(bare) === foldKey(own);
}

type Said = { readonly key: string; readonly text: string; readonly answer: NameAnswer };
type NewUnit = Extract<NameAnswer, { kind: 'new' }>;

export type UnitLookup = (
	text: string,
	period: string | null,
	level: string | null,
	scope: string | null,
) => Resolved;

/**
 * What a written name means, of the level that its column names and below the unit that its row names. `areUnmarked`:
 * the column writes all its names without marks, so that one of them is no slip. `company`: what the other names say.
 */
export function unitLookup(
	reading: Reading,
	whose: string | null,
	areUnmarked: () => boolean,
	company: Company,
): UnitLookup {
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
		const key = nameKey(text, scope ?? office, level === 'school' || level === 'commune' ? level : null);
		const said = answerTo(key) ?? answeredBefore(text, level, scope);
		const within = said?.answer.kind === 'below' ? said.answer.parent : scope;
		const options = { ...(life ? { period: life } : {}), ...(within === null ? {} : { parentId: within }) };
		const answered = said === null ? {} : { answered: { key: said.key, answer: said.text } };
		if (said?.answer.kind === 'aside') return { id: null, finding: 'V37:name', words: {}, ...answered };
		if (said?.answer.kind === 'new') return { ...added(text, said.answer, options), ...answered };
		const confirmed = said?.answer.kind === 'unit' ? said.answer.unit : null;
		const wanted = confirmed ?? text;
		const isSchool =
			confirmed === null &&
			(namesSchool(text) || (level === 'school' && splitPrefix(text).subtype === null && text !== ''));
		const match = matchOf(wanted, options, level, isSchool);
		const parent = isSchool ? (scope ?? office) : namesCommune(text) ? (scope ?? district) : null;
		if (said === null && parent !== null && match.kind === 'unknown') return offered(text, parent, isSchool);
		const fault = (finding: RuleKey, words: Resolved['words']): Resolved => ({ id: null, finding, words });
		const candidate = (id: string): Candidate => ({ id, name: nameOf(id) });
		const answer = said?.text ?? null;
		if (match.kind === 'exact' && confirmed !== null)
			return { id: match.unitId, finding: null, words: {}, ...answered };
		switch (match.kind) {
			case 'unknown': {
				const near = catalogue
					.nearest(text, options, mostCandidates)
					.filter((id) => !isSchool || ofSchools.has(catalogue.unitById.get(id)?.level ?? ''));
				return {
					...fault('V14', { province: nameOf(within ?? catalogue.known.root) }),
					...(text === ''
						? {}
						: { asked: { key, kind: 'unknown', candidates: near.map(candidate), answer } }),
				};
			}
			case 'ambiguous': {
				const meant = within === null ? company(match.unitIds, period) : null;
				if (meant !== null) return { id: meant, finding: null, words: {}, ...answered };
				return {
					...fault('V16', { list: match.unitIds.map((id) => `${nameOf(id)} (${id})`).join(', ') }),
					asked: { key, kind: 'ambiguous', candidates: match.unitIds.map(candidate), answer },
				};
			}
			case 'ended':
				return {
					...fault('V20', { unit: nameOf(match.unitId), date: dateWord(match.validTo) }),
					...answered,
				};
			case 'likely':
				if (match.isUnmarked && (match.unitId === whose || areUnmarked()))
					return { id: match.unitId, finding: 'V17', words: {}, ...answered };
				return {
					id: match.unitId,
					finding: 'V15',
					words: { unit: nameOf(match.unitId) },
					asked: { key, kind: 'likely', candidates: [candidate(match.unitId)], answer },
				};
			case 'alias': {
				const isCorrected = ['ocr', 'typo', 'former_name'].includes(match.aliasKind);
				const finding = isCorrected ? 'V15' : match.aliasKind === 'tone_style' ? 'V17' : null;
				return { id: match.unitId, finding, words: { unit: nameOf(match.unitId) }, ...answered };
			}
			case 'exact': {
				const unit = catalogue.unitById.get(match.unitId);
				const isOther = unit !== undefined && text !== match.unitId && isRewritten(text, unit);
				return { id: match.unitId, finding: isOther ? 'V17' : null, words: {}, ...answered };
			}
		}
	}

	/** What was said of a name; nothing where what it speaks of is not known. */
	function answerTo(key: string): Said | null {
		const text = ownValue(reading.names, key);
		if (text === undefined) return null;
		const answer: NameAnswer = catalogue.unitById.has(text) ? { kind: 'unit', unit: text } : readAnswer(text);
		return 'parent' in answer && !catalogue.unitById.has(answer.parent) ? null : { key, text, answer };
	}

	/** An answer kept without parent and kind counts where its unit is of the kind and below the parent asked for. */
	function answeredBefore(text: string, level: string | null, scope: string | null): Said | null {
		const said = answerTo(nameKey(text, scope));
		if (said?.answer.kind !== 'unit') return null;
		const id = said.answer.unit;
		const unit = catalogue.unitById.get(id);
		if (unit === undefined) return said;
		const isOfKind =
			level === 'school' ? ofSchools.has(unit.level) : level !== 'commune' || unit.level === level;
		const isBelow = office === null || scope !== null || isWithin(id, office, catalogue);
		return isOfKind && isBelow ? said : null;
	}

	/** A unit that was said to be new: the one of this name that came meanwhile, or it is added. */
	function added(text: string, { level, parent }: NewUnit, options: Options): Resolved {
		const known = catalogue.find(text, { ...options, level, parentId: parent });
		const unit = known.kind === 'exact' ? catalogue.unitById.get(known.unitId) : undefined;
		const isIt = unit?.parent_id === parent && unit.level === level;
		return { id: isIt ? unit.unit_id : reading.addUnit({ text, parent, level }), finding: null, words: {} };
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
