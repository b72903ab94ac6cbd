import type { Language } from './format';

type Named =
	| { readonly nameVi: string; readonly nameEn: string | null }
	| { readonly name_vi: string; readonly name_en: string | null };

type Short =
	| { readonly shortVi: string; readonly shortEn: string | null }
	| { readonly short_vi: string; readonly short_en: string | null };

/** Data speak Vietnamese and English: every other language reads English, and Vietnamese where there is none. */
export function inLanguage(language: Language, vi: string, en: string | null): string;
export function inLanguage(language: Language, vi: string | null, en: string | null): string | null;
export function inLanguage(language: Language, vi: string | null, en: string | null): string | null {
	return language === 'vi' ? vi : (en ?? vi);
}

/** The name of what is called in both languages; the Vietnamese one where there is no other. */
export function nameIn(language: Language, row: Named): string;
export function nameIn(language: Language, row: Named | undefined): string | undefined;
export function nameIn(language: Language, row: Named | undefined): string | undefined {
	if (row === undefined) return undefined;
	return 'nameVi' in row
		? inLanguage(language, row.nameVi, row.nameEn)
		: inLanguage(language, row.name_vi, row.name_en);
}

/** The short name, as `nameIn`. */
export function shortIn(language: Language, row: Short): string;
export function shortIn(language: Language, row: Short | undefined): string | undefined;
export function shortIn(language: Language, row: Short | undefined): string | undefined {
	if (row === undefined) return undefined;
	return 'shortVi' in row
		? inLanguage(language, row.shortVi, row.shortEn)
		: inLanguage(language, row.short_vi, row.short_en);
}
