import { looseKey, tidy } from '../../../domain/units/names';
import { docKey, type Catalogue } from '../../catalogue';
import type { DocumentLine } from './document-lines';
import type { Said, Saying } from '../words/line';

const office =
	/^(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|phòng giáo dục (?:và|&) đào tạo|phòng gd ?(?:&|và|-)? ?đt|pgd ?(?:&|và|-)? ?đt|sở giáo dục (?:và|&) đào tạo|sở gd ?(?:&|và|-)? ?đt|hội đồng nhân dân)\s*/iu;
const place =
	/(?:tỉnh|huyện|thị xã|thành phố|quận|tp\.?|tx\.?|xã|phường|thị trấn)\s+\p{L}+(?:\s+\p{L}+){0,3}/giu;

type Span = { readonly start: string; readonly end: string };

/** The unit that a text names outright, among namesakes the one that lived in the period; a likely name is none. */
function unitOf(name: string, catalogue: Catalogue, period: Span | undefined): string | null {
	const any = catalogue.find(name);
	const match = any.kind === 'ambiguous' && period !== undefined ? catalogue.find(name, { period }) : any;
	if (match.kind === 'exact') return match.unitId;
	return match.kind === 'alias' && ['abbrev', 'tone_style'].includes(match.aliasKind) ? match.unitId : null;
}

function inLetterhead(text: string, catalogue: Catalogue, period: Span | undefined): string | null {
	const key = looseKey(text);
	const rest = tidy(text).replace(office, '');
	const named = rest === '' ? null : unitOf(rest, catalogue, period);
	if (named !== null) return named;
	if (!/^so (?:gd|giao duc)|^sgd/.test(key)) return inWords(text, catalogue, period);
	// a city may be called as its province: "SỞ GD&ĐT TRÀ VINH"
	const ofSo = catalogue.find(rest, { ...(period && { period }), level: 'province' });
	return ofSo.kind === 'exact' ? ofSo.unitId : catalogue.known.root;
}

/** "… trên địa bàn huyện Thủ Thừa năm 2023": the longest name after a type that is a unit. */
function inWords(text: string, catalogue: Catalogue, period: Span | undefined): string | null {
	for (const [found] of tidy(text).matchAll(place)) {
		const words = found.split(/\s+/);
		for (let length = words.length; length > 1; length--) {
			const unit = unitOf(words.slice(0, length).join(' '), catalogue, period);
			if (unit !== null) return unit;
		}
	}
	return null;
}

/** "BC phan luong THCS Can Duoc 2023": two or three words that are the name of one unit right below the province. */
function inFileName(name: string, catalogue: Catalogue): string | null {
	const key = ` ${looseKey(name).replace(/[^a-z0-9]+/g, ' ')} `;
	const hits = catalogue.known.units.filter(({ level, name_vi, unit_id, parent_id }) => {
		if (level !== 'district' || (parent_id !== catalogue.known.root && unit_id !== catalogue.known.root))
			return false;
		const bare = looseKey(name_vi).replace(/^(?:huyen|thi xa|thanh pho|quan) /, '');
		return bare.includes(' ') && key.includes(` ${bare} `);
	});
	const [only, other] = hits;
	return only !== undefined && other === undefined ? only.unit_id : null;
}

/** Is `unit` the other or below it? */
export function isWithin(unit: string, other: string, { unitById }: Catalogue): boolean {
	const seen = new Set<string>();
	for (let at: string | null = unit; at !== null && !seen.has(at); at = unitById.get(at)?.parent_id ?? null) {
		if (at === other) return true;
		seen.add(at);
	}
	return false;
}

export type Whose = { readonly said: Said | null; readonly isTorn: boolean };

/**
 * Whose figures a table holds as a whole: letterhead, keys above the table, titles, its document, its file.
 * `period`: the one that they speak of, which tells a province from its namesake before a merger.
 */
export function whose(
	lines: readonly DocumentLine[],
	{ file, sheet }: { readonly file: string; readonly sheet: string | null },
	docNo: string | null,
	catalogue: Catalogue,
	period?: Span,
): Whose {
	const found: { unit: string; from: Saying; words: string }[] = [];
	const add = (unit: string | null, from: Saying, words: string) => {
		if (unit !== null) found.push({ unit, from, words });
	};
	for (const { text, kind } of lines) {
		const keyed = /^(?:đơn vị|đơn vị báo cáo|tên đơn vị|huyện|địa phương)\s*:\s*(.+)$/iu.exec(
			tidy(text),
		)?.[1];
		if (keyed !== undefined) add(unitOf(keyed.replace(office, ''), catalogue, period), 'letterhead', text);
		else if (kind === 'letterhead') add(inLetterhead(text, catalogue, period), 'letterhead', text);
		else if (kind === 'title' || kind === 'section') add(inWords(text, catalogue, period), 'title', text);
		else if (kind === 'reference') add(inWords(text, catalogue, period), 'document', text);
	}
	if (sheet !== null) add(inFileName(sheet, catalogue), 'sheet', sheet);
	add(inFileName(file, catalogue), 'file', file);
	const issuers = new Set(
		(docNo === null ? [] : (catalogue.sourcesByDoc.get(docKey(docNo)) ?? [])).map(({ issuer }) => issuer),
	);
	for (const issuer of issuers) if (issuer) add(inWords(issuer, catalogue, period), 'document', issuer);
	for (const from of ['letterhead', 'title', 'sheet', 'document', 'file'] as const) {
		const own = found.filter((one) => one.from === from);
		if (own.length === 0) continue;
		// "UBND tỉnh" above "Phòng GDĐT huyện": the lower of the two speaks
		const lowest = own.filter(
			(one) => !own.some((other) => other.unit !== one.unit && isWithin(other.unit, one.unit, catalogue)),
		);
		const units = new Set(lowest.map(({ unit }) => unit));
		const [first] = lowest;
		if (first !== undefined && units.size === 1)
			return { said: { value: first.unit, from, words: first.words }, isTorn: false };
		return { said: null, isTorn: true };
	}
	return { said: null, isTorn: false };
}
