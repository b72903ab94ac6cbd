import { isSubtype, levelsOf, looseKey, splitPrefix, tidy } from '$lib/domain/units/names';
import type { Level } from '$lib/domain/schema/vocabulary';

/** A level and, where one is told apart, the kind of unit within it. */
export type UnitKind = { readonly level: Level; readonly subtype: string | null };

const administrative = [
	['huyen', 'Huyện'],
	['quan', 'Quận'],
	['thi_xa', 'Thị xã'],
	['tp', 'Thành phố'],
	['xa', 'Xã'],
	['phuong', 'Phường'],
	['thi_tran', 'Thị trấn'],
	['dac_khu', 'Đặc khu'],
] as const;

const levelOf = (subtype: string): Level =>
	subtype === 'tp' ? 'district' : ((isSubtype(subtype) ? levelsOf[subtype][0] : null) as Level);

const institutions: readonly (readonly [string, UnitKind])[] = [
	['Trường THCS', { level: 'school', subtype: 'thcs' }],
	['Trường THPT', { level: 'school', subtype: 'thpt' }],
	['Trường THCS-THPT', { level: 'school', subtype: 'lien_cap' }],
	['Trường', { level: 'school', subtype: null }],
	['GDNN-GDTX', { level: 'gdtx', subtype: 'trung_tam' }],
	['Trường trung cấp', { level: 'vet', subtype: 'trung_cap' }],
	['Trường cao đẳng', { level: 'vet', subtype: 'cao_dang' }],
];

/** The kinds as an office writes them. */
const kinds: readonly (readonly [string, UnitKind])[] = [
	...administrative.map(([subtype, word]) => [word, { level: levelOf(subtype), subtype }] as const),
	...institutions,
];

export const kindWords: readonly string[] = kinds.map(([word]) => word);

const byWord = new Map(
	[
		...kinds,
		['Trung tâm GDTX', { level: 'gdtx', subtype: 'trung_tam' }] as const,
		['GDTX', { level: 'gdtx', subtype: 'trung_tam' }] as const,
		['THCS', { level: 'school', subtype: 'thcs' }] as const,
		['THPT', { level: 'school', subtype: 'thpt' }] as const,
		['TC', { level: 'vet', subtype: 'trung_cap' }] as const,
		['CĐ', { level: 'vet', subtype: 'cao_dang' }] as const,
	].map(([word, kind]) => [looseKey(word), kind]),
);

/** How a kind is written; '' where no word stands for it. */
export const kindWord = ({ level, subtype }: { readonly level: string; readonly subtype: string | null }) =>
	kinds.find(([, kind]) => kind.level === level && kind.subtype === subtype)?.[0] ??
	kinds.find(([, kind]) => kind.level === level && kind.subtype === null)?.[0] ??
	'';

/** What somebody wrote as a kind; null where it is none. */
export const kindOf = (text: string): UnitKind | null => byWord.get(looseKey(tidy(text))) ?? null;

/** The kind that a name tells of itself: "Phường Long An", "Trường THCS Tân An"; null where it tells none. */
export function kindInName(name: string): UnitKind | null {
	const key = ` ${looseKey(tidy(name)).replace(/[-.&]+/g, ' ')} `;
	const has = (...words: string[]) => words.some((word) => key.includes(` ${word} `));
	if (has('gdtx', 'gdnn gdtx', 'giao duc thuong xuyen')) return kindOf('GDTX');
	if (has('cao dang')) return kindOf('Trường cao đẳng');
	if (has('trung cap')) return kindOf('Trường trung cấp');
	const [lower, upper] = [has('thcs', 'trung hoc co so'), has('thpt', 'trung hoc pho thong')];
	if (lower && upper) return kindOf('Trường THCS-THPT');
	if (lower) return kindOf('Trường THCS');
	if (upper) return kindOf('Trường THPT');
	const { subtype } = splitPrefix(name);
	if (subtype !== null && subtype !== 'tinh') return { level: levelOf(subtype), subtype };
	return has('truong') ? kindOf('Trường') : null;
}
