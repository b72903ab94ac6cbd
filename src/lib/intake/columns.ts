import { ownValue } from '../domain/own-value';
import { looseKey } from '../domain/names';
import { tables } from '../domain/tables';
import type { Catalogue } from './catalogue';
import { destinationWords, fieldWords, personalWords, rateWords, shortKey } from './column-words';
import { levelIn } from './hints';
import { official } from './official';

/** What one column of a file holds. */
export type Meaning =
	| { readonly kind: 'field'; readonly name: string }
	/** `indicator`: its rate; `counted`: the count above the line of that rate. */
	| { readonly kind: 'indicator' | 'counted'; readonly base: string }
	| { readonly kind: 'destination'; readonly code: string }
	| { readonly kind: 'ordinal' | 'personal' | 'unknown' | 'empty' };

export type ColumnUse = { readonly index: number; readonly header: string; readonly meaning: Meaning };

const indicatorBases = new Set(['prog_local', 'counsellor', 'guidance_access']);

const canonicalColumns = new Set(Object.values(tables).flatMap((columns) => Object.keys(columns)));

/** A header without its case, diacritics, punctuation and unit hints such as "(%)". */
export function headerKey(header: string): string {
	return looseKey(header.replace(/[_/\\().,:;%*"'“”+-]+/g, ' '))
		.replace(/\s+/g, ' ')
		.trim();
}

const dictionary = new Map<string, Meaning>();
for (const [name, words] of Object.entries(fieldWords))
	for (const word of words) dictionary.set(word, { kind: 'field', name });
for (const word of rateWords) dictionary.set(word, { kind: 'field', name: 'declared_pct' });
for (const word of personalWords) dictionary.set(word, { kind: 'personal' });
for (const word of ['stt', 'tt', 'so tt', 'so thu tu', 'no']) dictionary.set(word, { kind: 'ordinal' });

/** The same words in short, for a header that is none of them as it stands. */
const inShort = new Map([...dictionary].map(([word, of]) => [shortKey(word), of]));
for (const [code, words] of Object.entries(destinationWords))
	for (const word of words) inShort.set(shortKey(word), { kind: 'destination', code });

function meaning(header: string, { known, indicatorById }: Catalogue): Meaning {
	const code = header.trim().toLowerCase();
	if (code === '') return { kind: 'empty' };
	if (indicatorById.has(code) || indicatorBases.has(code)) return { kind: 'indicator', base: code };
	if (known.destinationKinds.some((kind) => kind.destination === code)) return { kind: 'destination', code };
	if (canonicalColumns.has(code)) return { kind: 'field', name: code };
	const key = headerKey(header);
	const word = dictionary.get(key);
	if (word) return word;
	const spoken = official(header, key);
	if (spoken) return spoken;
	const named = known.indicators.find(
		(row) => headerKey(row.name_vi) === key || headerKey(row.short_vi) === key,
	);
	if (named) return { kind: 'indicator', base: named.indicator_id };
	const destination =
		known.destinationKinds.find((kind) => headerKey(kind.name_vi) === key)?.destination ??
		Object.entries(destinationWords).find(([, words]) => words.includes(key))?.[0];
	if (destination) return { kind: 'destination', code: destination };
	return inShort.get(shortKey(key)) ?? { kind: 'unknown' };
}

/** A meaning as one word: 'field:unit', 'indicator:vet_after_thcs', 'counted:prog_local', 'destination:tc_only', 'unknown'. */
export function meaningKey(of: Meaning): string {
	if (of.kind === 'field') return `field:${of.name}`;
	if (of.kind === 'indicator' || of.kind === 'counted') return `${of.kind}:${of.base}`;
	return of.kind === 'destination' ? `destination:${of.code}` : of.kind;
}

/** The meaning that `meaningKey` wrote; a column that is to be left out is 'empty'. */
function meaningOf(key: string): Meaning {
	const [kind = '', name = ''] = key.split(':');
	if (kind === 'field') return { kind, name };
	if (kind === 'indicator' || kind === 'counted') return { kind, base: name };
	return kind === 'destination' ? { kind, code: name } : { kind: 'empty' };
}

/** Header → meaning, column by column; what the user decided wins, but never over personal data. */
export function columnUses(
	header: readonly string[],
	catalogue: Catalogue,
	decided: Readonly<Record<string, string>> = {},
): ColumnUse[] {
	return header.map((text, index) => {
		const own = meaning(text, catalogue);
		const choice = ownValue(decided, headerKey(text));
		return {
			index,
			header: text,
			meaning: choice === undefined || own.kind === 'personal' ? own : meaningOf(choice),
		};
	});
}

/** What is counted of a school level names it; a stream does not: lower secondary graduates go into "THPT". */
const ofLevel: ReadonlySet<string> = new Set(['denominator', 'planned_denominator', 'numerator', 'schools']);

/** The one school level of which the columns speak: "Số HS tốt nghiệp THCS". */
export function levelOf(uses: readonly ColumnUse[]): 'THCS' | 'THPT' | null {
	const levels = uses.flatMap(({ header, meaning: { kind, ...of } }) => {
		const isOfLevel = kind === 'field' && 'name' in of && ofLevel.has(of.name);
		return isOfLevel ? (levelIn(header) ?? []) : [];
	});
	return new Set(levels).size === 1 ? (levels[0] ?? null) : null;
}

/** Is this a word that stands in headers? Helps the layout step to find the header row. */
export function isKnownHeader(cell: string): boolean {
	const key = headerKey(cell);
	return (
		dictionary.has(key) ||
		canonicalColumns.has(cell.trim().toLowerCase()) ||
		official(cell, key) !== null ||
		inShort.has(shortKey(key))
	);
}
