import { ownValue } from '../domain/own-value';
import { foldKey, splitPrefix, tidy } from '../domain/names';
import type { RecordOf } from '../domain/tables';
import type { ColumnUse } from './columns';
import type { Row } from './csv';
import { dateWord, issue, type Place } from './issue';
import type { RuleKey } from './rules';
import { nameKey, type Candidate, type NameQuestion } from './names-asked';
import { cellOf, periodOf, useOf, type Reading } from './reading';

/** Who a row speaks of. */
export type UnitReader = {
	/** Unit of a row, or null after the reason was reported. */
	readonly read: (row: Row, period: string | null) => string | null;
	/** Is this the total row? Some forms write "Tổng cộng" into the ordinal column. */
	readonly isTotal: (row: Row) => boolean;
	/** Whose total it is: the parent that all units so far share, else the province. */
	readonly total: () => string;
	/** Does a row that says nothing else name a unit? */
	readonly isUnit: (text: string) => boolean;
};

/** What a name was found to be, and what must be said of it in every row. */
type Resolved = {
	readonly id: string | null;
	readonly finding: RuleKey | null;
	readonly words: Parameters<typeof issue>[2];
	/** What must be asked of it. */
	readonly asked?: { readonly kind: NameQuestion['kind']; readonly candidates: readonly Candidate[] };
};

const mostCandidates = 6;

const totalWords =
	/^(tổng cộng|tổng số|tổng|cộng|toàn tỉnh|toàn huyện|toàn xã|bình quân chung|bình quân|total)(?=[\s:.,]|$)/iu;
const onlyTotal = /^(?:(?:tổng|cộng|số|bình quân|chung|total|toàn (?:tỉnh|huyện|xã|thành phố))[\s:.,]*)+$/iu;

/** "01 Tân An" → "Tân An": the number of the row fused with the name. */
function withoutOrdinal(text: string): string {
	return text.replace(/^\d{1,3}\s*[.)-]?\s+(?=\p{L})/u, '');
}

const levelWords: Readonly<Record<string, string>> = {
	huyện: 'district',
	huyen: 'district',
	quận: 'district',
	quan: 'district',
	xã: 'commune',
	xa: 'commune',
	phường: 'commune',
	phuong: 'commune',
	trường: 'school',
	truong: 'school',
};

const depths = ['district', 'commune', 'school'];

function levelOfHeader(header: string): string | null {
	const words = tidy(header.replace(/_/g, ' '))
		.toLowerCase()
		.replace(/^(?:tên|ten) /, '')
		.split(/[\s,]/);
	return levelWords[words[0] ?? ''] ?? null;
}

function isRewritten(text: string, unit: RecordOf<'units'>): boolean {
	if (text.normalize('NFC') !== text || /[\u00d0\u00f0]/.test(text)) return true;
	const bare = splitPrefix(tidy(text)).rest.toLowerCase();
	const own = splitPrefix(unit.name_vi).rest.toLowerCase();
	return bare !== own && foldKey(bare) === foldKey(own);
}

type NameUse = { readonly use: ColumnUse; readonly level: string | null };

/** Columns that name units, the deepest level last: "huyện; xã; trường" is a path. */
function nameUses({ uses }: Reading): NameUse[] {
	return uses
		.filter(({ meaning }) => meaning.kind === 'field' && meaning.name === 'unit')
		.map((use) => ({ use, level: levelOfHeader(use.header) }))
		.toSorted((a, b) => depths.indexOf(a.level ?? '') - depths.indexOf(b.level ?? ''));
}

export function unitReader(reading: Reading): UnitReader {
	const { catalogue, report } = reading;
	const codes = useOf(reading, 'unit_id');
	const names = nameUses(reading);
	const ordinal = reading.uses.find(({ meaning }) => meaning.kind === 'ordinal') ?? null;
	const resolved = new Map<string, Map<string, Resolved>>();
	const totals = new Map<string, boolean>();
	const parents = new Set<string | null>();
	let coded = { period: '' as string | null, found: known('', null, null) };
	let before: { text: string; scope: string | null } | null = null;

	const nameOf = (id: string) => catalogue.unitById.get(id)?.name_vi ?? id;

	function lookUp(text: string, period: string | null, level: string | null, scope: string | null): Resolved {
		const life = period === null ? undefined : periodOf(catalogue, period);
		const options = { ...(life ? { period: life } : {}), ...(scope === null ? {} : { parentId: scope }) };
		const confirmed = ownValue(reading.names, nameKey(text, scope));
		const wanted = confirmed ?? text;
		let match = catalogue.find(wanted, level === null ? options : { ...options, level });
		if (match.kind === 'unknown' && level !== null) match = catalogue.find(wanted, options);
		const fault = (finding: RuleKey, words: Resolved['words']): Resolved => ({ id: null, finding, words });
		const candidate = (id: string): Candidate => ({ id, name: nameOf(id) });
		if (match.kind === 'exact' && confirmed !== undefined)
			return { id: match.unitId, finding: null, words: {} };
		switch (match.kind) {
			case 'unknown': {
				const near = catalogue.nearest(text, options, mostCandidates);
				return {
					...fault('V14', { province: nameOf(scope ?? catalogue.known.root) }),
					...(text === '' ? {} : { asked: { kind: 'unknown', candidates: near.map(candidate) } }),
				};
			}
			case 'ambiguous':
				return {
					...fault('V16', { list: match.unitIds.map((id) => `${nameOf(id)} (${id})`).join(', ') }),
					asked: { kind: 'ambiguous', candidates: match.unitIds.map(candidate) },
				};
			case 'ended':
				return fault('V20', { unit: nameOf(match.unitId), date: dateWord(match.validTo) });
			case 'likely':
				return {
					id: match.unitId,
					finding: 'V15',
					words: { unit: nameOf(match.unitId) },
					asked: { kind: 'likely', candidates: [candidate(match.unitId)] },
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

	/** Texts already looked up in one period, level and scope. */
	function known(period: string | null, level: string | null, scope: string | null): Map<string, Resolved> {
		const group = `${period ?? ''}|${level ?? ''}|${scope ?? ''}`;
		let found = resolved.get(group);
		if (!found) resolved.set(group, (found = new Map<string, Resolved>()));
		return found;
	}

	function resolve(
		text: string,
		period: string | null,
		level: string | null,
		scope: string | null,
	): Resolved {
		const texts = known(period, level, scope);
		let found = texts.get(text);
		if (!found) texts.set(text, (found = lookUp(text, period, level, scope)));
		return found;
	}

	function settle(
		{ id, finding, words, asked }: Resolved,
		place: Place & { row: number },
		scope: string | null = null,
	): string | null {
		if (finding !== null) {
			const repair = id === null || asked !== undefined ? null : nameOf(id);
			report(issue(finding, { repair, ...place }, words));
		}
		if (asked !== undefined) {
			const [text, column] = [place.value ?? '', place.column ?? null];
			reading.ask({ ...asked, key: nameKey(text, scope), text, row: place.row, column, sheet: null });
		}
		return settled(id);
	}

	function settled(id: string | null): string | null {
		if (id !== null && id !== catalogue.known.root && parents.size < 2)
			parents.add(catalogue.unitById.get(id)?.parent_id ?? null);
		return id;
	}

	function named(row: Row, period: string | null): string | null {
		let scope: string | null = null;
		let deepest: { text: string; name: NameUse } | null = null;
		for (const name of names) {
			const text = withoutOrdinal(cellOf(row, name.use));
			if (text === '') continue;
			if (deepest) scope = resolve(deepest.text, period, deepest.name.level, scope).id ?? scope;
			deepest = { text, name };
		}
		const last = names.at(-1);
		if (last === undefined) return null;
		if (deepest === null) {
			const place = { row: row.line, column: last.use.header, value: '' };
			if (before === null) return settle(lookUp('', period, null, null), place);
			const again = resolve(before.text, period, last.level, before.scope);
			if (again.id !== null) report(issue('V36:merged', place, { unit: nameOf(again.id) }));
			return again.id;
		}
		before = { text: deepest.text, scope };
		const { text, name } = deepest;
		const place = { row: row.line, column: name.use.header, value: text };
		return settle(resolve(text, period, name.level, scope), place, scope);
	}

	const isTotalText = (text: string): boolean => {
		let known = totals.get(text);
		if (known === undefined) {
			const plain = tidy(text);
			known = totalWords.test(plain) && (onlyTotal.test(plain) || !isUnit(plain));
			if (totals.size < 10_000) totals.set(text, known);
		}
		return known;
	};

	const isUnit = (text: string): boolean => {
		const match = catalogue.find(withoutOrdinal(text.trim()));
		return match.kind !== 'unknown' && match.kind !== 'likely';
	};

	return {
		read(row, period) {
			const code = cellOf(row, codes);
			if (code === '' && names.length > 0) return named(row, period);
			if (coded.period !== period) coded = { period, found: known(period, null, null) };
			const sure = coded.found.get(code);
			if (sure?.finding === null) return settled(sure.id);
			const place = { row: row.line, column: codes?.header ?? null, value: code };
			if (code !== '') return settle(resolve(code, period, null, null), place);
			report(issue('V02:cell', place));
			return null;
		},
		isTotal: (row) =>
			isTotalText(cellOf(row, codes)) ||
			names.some(({ use }) => isTotalText(cellOf(row, use))) ||
			(ordinal !== null && isTotalText(cellOf(row, ordinal))),
		total: () => (parents.size === 1 ? ([...parents][0] ?? catalogue.known.root) : catalogue.known.root),
		isUnit,
	};
}
