import { looseKey, slug } from '../units/names';
import { isOwn } from './roles';
import type { RecordOf } from '../schema/tables';
import type { Direction } from '../schema/vocabulary';

type Row = RecordOf<'indicators'>;

/** What an office measures by itself, as its form holds it. */
export type OwnIndicator = {
	readonly nameVi: string;
	readonly shortVi: string;
	/** Empty: the Vietnamese name is used. */
	readonly nameEn: string;
	readonly schoolLevel: Row['school_level'];
	readonly kind: Row['kind'];
	readonly direction: Direction;
	readonly numerator: string;
	/** 'graduates', 'schools', or in words; empty for a mere count. */
	readonly denominator: string;
	readonly firstYear: number | null;
	readonly lastYear: number | null;
};

export const newOwnIndicator = (firstYear: number): OwnIndicator => ({
	...{ nameVi: '', shortVi: '', nameEn: '', schoolLevel: 'THCS', kind: 'rate', direction: 'higher' },
	...{ numerator: '', denominator: 'graduates', firstYear, lastYear: null },
});

export type OwnFault = 'name' | 'sameName' | 'numerator' | 'denominator' | 'years';

/** Why it cannot be kept; `id` is the one that it replaces. */
export function faultOf(own: OwnIndicator, known: readonly Row[], id: string | null): OwnFault | null {
	const { nameVi, shortVi, schoolLevel, kind, numerator, denominator, firstYear, lastYear } = own;
	if (nameVi.trim() === '') return 'name';
	const names = [nameVi, shortVi, numerator].map(looseKey).filter(Boolean);
	const isTaken = ({ indicator_id, school_level, name_vi, short_vi, numerator_def }: Row) =>
		indicator_id !== id &&
		school_level === schoolLevel &&
		[name_vi, short_vi, numerator_def ?? ''].some((name) => names.includes(looseKey(name)));
	if (known.some(isTaken)) return 'sameName';
	if (kind === 'rate' && numerator.trim() === '') return 'numerator';
	if (kind === 'rate' && denominator.trim() === '') return 'denominator';
	return firstYear !== null && lastYear !== null && lastYear < firstYear ? 'years' : null;
}

/** As a row of `indicators.csv`; `was` is the row that it replaces. */
export function rowOfOwn(own: OwnIndicator, known: readonly Row[], was: Row | null = null): Row {
	const { schoolLevel, kind, direction, numerator, denominator, firstYear, lastYear } = own;
	const nameVi = tidied(own.nameVi);
	const shortVi = tidied(own.shortVi) || nameVi;
	const nameEn = tidied(own.nameEn);
	const family = was?.family ?? `rieng-${slug(shortVi)}`;
	return {
		...(was ?? nothing),
		indicator_id: was?.indicator_id ?? freeId(`${family}_${schoolLevel.toLowerCase()}`, known),
		def_version: was?.def_version ?? 'rieng',
		name_vi: nameVi,
		name_en: nameEn || nameVi,
		short_vi: shortVi,
		short_en: nameEn || shortVi,
		school_level: schoolLevel,
		kind,
		direction,
		numerator_def: tidied(numerator) || null,
		denominator_def: tidied(denominator) || null,
		agg: kind === 'rate' ? 'ratio_of_sums' : 'sum',
		min: 0,
		max: kind === 'rate' ? 10_000 : null,
		valid_from: firstYear === null ? null : `${firstYear}-01-01`,
		valid_to: lastYear === null ? null : `${lastYear}-12-31`,
		sort_order: was?.sort_order ?? 100 + known.filter(isOwn).length,
		family,
	};
}

const yearIn = (day: string | null) => (day === null ? null : Number(day.slice(0, 4)));

/** As a form holds it. */
export const ownOfRow = (row: Row): OwnIndicator => ({
	nameVi: row.name_vi,
	shortVi: row.short_vi,
	nameEn: row.name_en === row.name_vi ? '' : row.name_en,
	schoolLevel: row.school_level,
	kind: row.kind,
	direction: row.direction,
	numerator: row.numerator_def ?? '',
	denominator: row.denominator_def ?? '',
	firstYear: yearIn(row.valid_from),
	lastYear: yearIn(row.valid_to),
});

/** Is it measured in a year? What is not any more keeps the figures that it has; before a change there was another version. */
export function isMeasuredIn(
	{ valid_from, valid_to, change_vi }: Pick<Row, 'valid_from' | 'valid_to' | 'change_vi'>,
	year: number,
): boolean {
	const first = change_vi === null ? yearIn(valid_from) : null;
	return (first ?? year) <= year && year <= (yearIn(valid_to) ?? year);
}

const nothing = {
	...{ legal_basis: null, report_vi: null, annex_vi: null, change_vi: null, change_en: null, note: null },
	role: 'own',
} as const;

/** A cell of a file holds one line. */
const tidied = (text: string) => text.replace(/\s+/g, ' ').trim();

function freeId(wanted: string, known: readonly Row[]): string {
	const taken = new Set(known.map(({ indicator_id }) => indicator_id));
	let id = wanted;
	for (let more = 2; taken.has(id); more += 1) id = `${wanted}-${more}`;
	return id;
}

/** What changes in the way an indicator is counted, as it is recorded. */
export type Change = {
	readonly year: number;
	readonly basis: string;
	readonly changeVi: string;
	/** Empty: the Vietnamese sentence is used. */
	readonly changeEn: string;
	/** Destination codes that are counted from then on; null where the numerator is no list of them. */
	readonly counted: readonly string[] | null;
};

/** The version that a change begins; `row` is the definition before it. */
export const versionRow = (row: Row, { year, basis, changeVi, changeEn, counted }: Change): Row => ({
	...row,
	def_version: String(year),
	numerator_def: counted === null ? row.numerator_def : counted.join('+'),
	valid_from: `${year}-01-01`,
	legal_basis: tidied(basis) || null,
	change_vi: tidied(changeVi),
	change_en: tidied(changeEn) || null,
});
