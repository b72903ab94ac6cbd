import { ownValue } from '../../domain/base/own-value';
import { tables } from '../../domain/schema/tables';
import type { Catalogue } from '../catalogue';
import type { Counted } from '../cells/digits';
import { headerKey } from '../layout/header-key';
import { wholePhrase } from '../meaning/words/lexicon';
import { textFacets } from '../meaning/words/facets';
import { saysOwnWords } from '../meaning/words/own-words';

export { headerKey };

/** What one column of a file holds. */
export type Meaning =
	| { readonly kind: 'field'; readonly name: string }
	/** `indicator`: its rate; `counted`: the count above the line of that rate; `whole`: the one below. */
	| { readonly kind: 'indicator' | 'counted' | 'whole'; readonly base: string }
	| { readonly kind: 'destination'; readonly code: string }
	| { readonly kind: 'ordinal' | 'personal' | 'unknown' | 'empty' };

export type ColumnUse = {
	readonly index: number;
	readonly header: string;
	readonly meaning: Meaning;
	/** In an office form: what the column is in the records of which indicator. */
	readonly part?: string | null;
	readonly of?: string | null;
	/** What its cells may say that they count: "20 em". */
	readonly counted?: Counted | null;
};

const canonicalColumns = new Set(Object.values(tables).flatMap((columns) => Object.keys(columns)));

const personalWords = [
	'ho ten',
	'ho va ten',
	'ho ten hoc sinh',
	'ten hoc sinh',
	'ho va ten hoc sinh',
	'cccd',
	'so cccd',
	'cmnd',
	'so cmnd',
	'can cuoc',
	'can cuoc cong dan',
	'so can cuoc',
	'ngay sinh',
	'ngay thang nam sinh',
	'nam sinh',
	'so dien thoai',
	'sdt',
	'dien thoai',
	'email',
	'dia chi',
	'ma dinh danh',
	'so dinh danh',
	'ma hoc sinh',
	'ho ten cha',
	'ho ten me',
	'phu huynh',
];
const personal: ReadonlySet<string> = new Set(personalWords);

/** Names of columns in canonical files beside the canonical ones. */
const inWords: ReadonlyMap<string, string> = new Map([
	['denominator', 'denominator'],
	['graduates', 'denominator'],
	['vet', 'numerator'],
	['unit', 'unit'],
]);

export const isPersonalHeader = (header: string): boolean => personal.has(headerKey(header));

/** The meaning of a column of a canonical table: its code, or a word that means one. */
function meaning(header: string): Meaning {
	const code = header.trim().toLowerCase();
	if (code === '') return { kind: 'empty' };
	if (canonicalColumns.has(code)) return { kind: 'field', name: code };
	if (isPersonalHeader(header)) return { kind: 'personal' };
	const entries = wholePhrase(header);
	const field = entries.find(({ facet }) => facet === 'field')?.value;
	if (field !== undefined) return { kind: 'field', name: field };
	if (entries.some(({ facet, value }) => facet === 'role' && value === 'order')) return { kind: 'ordinal' };
	if (entries.some(({ facet, value }) => facet === 'role' && value === 'note'))
		return { kind: 'field', name: 'note' };
	const what = entries.find(({ facet }) => facet === 'what')?.value ?? '';
	const name = inWords.get(what);
	if (name !== undefined) return { kind: 'field', name };
	if (/^(?:declared pct|ty le(?: khai)?)$/.test(headerKey(header)))
		return { kind: 'field', name: 'declared_pct' };
	if (headerKey(header) === 'chi tieu') return { kind: 'field', name: 'value_pct' };
	return { kind: 'unknown' };
}

/** A meaning as one word: 'field:unit', 'indicator:vet_after_thcs', 'counted:prog_local', 'destination:tc_only', 'unknown'. */
export function meaningKey(of: Meaning): string {
	if (of.kind === 'field') return `field:${of.name}`;
	if (of.kind === 'indicator' || of.kind === 'counted' || of.kind === 'whole') return `${of.kind}:${of.base}`;
	return of.kind === 'destination' ? `destination:${of.code}` : of.kind;
}

/** The meaning that `meaningKey` wrote; a column that is to be left out is 'empty'. */
export function meaningOf(key: string): Meaning {
	const [kind = '', name = ''] = key.split(':');
	if (kind === 'field') return { kind, name };
	if (kind === 'indicator' || kind === 'counted' || kind === 'whole') return { kind, base: name };
	if (kind === 'destination') return { kind, code: name };
	return { kind: kind === 'ordinal' || kind === 'personal' || kind === 'unknown' ? kind : 'empty' };
}

/** Header → meaning for canonical tables, column by column; what the user decided wins, but never over personal data. */
export function columnUses(
	header: readonly string[],
	decided: Readonly<Record<string, string>> = {},
): ColumnUse[] {
	return header.map((text, index) => {
		const own = meaning(text);
		const choice = ownValue(decided, headerKey(text));
		return {
			index,
			header: text,
			meaning: choice === undefined || own.kind === 'personal' ? own : meaningOf(choice),
		};
	});
}

/** Is this a word that stands in headers? Helps the layout step to find the header row. */
export function isKnownHeader(cell: string, catalogue?: Catalogue): boolean {
	const code = cell.trim().toLowerCase();
	if (code === '' || code.length > 300) return false;
	if (canonicalColumns.has(code) || isPersonalHeader(cell)) return true;
	if (catalogue?.indicatorById.has(code) === true) return true;
	if (catalogue?.known.destinationKinds.some(({ destination }) => destination === code) === true) return true;
	if (/^[\d.,\s%]+$/.test(code)) return false;
	if (catalogue !== undefined && saysOwnWords(cell, catalogue)) return true;
	const { says, whats, weak, field, unknown, namesUnits, sector, periods } = textFacets(cell);
	if (unknown.length > 0) return false;
	return (
		says.size > 0 ||
		whats.length + weak.length > 0 ||
		field !== null ||
		namesUnits ||
		sector !== null ||
		(periods.length > 0 && /\D/.test(code))
	);
}
