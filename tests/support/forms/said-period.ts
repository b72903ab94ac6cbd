import type { Random } from '../random';

/** Where a form says its year, and whether a careful reader can know it. */
export type SaidPeriod = {
	readonly year: number;
	readonly place: 'title' | 'line' | 'sheet' | 'file' | 'header' | 'nowhere';
	readonly words: string;
	readonly isKnown: boolean;
	readonly quality: 'official' | 'provisional';
	readonly trait: string;
};

const schoolYears: readonly ((year: number) => string)[] = [
	(year) => `${year - 1}-${year}`,
	(year) => `${year - 1} - ${year}`,
	(year) => `${year - 1} – ${year}`,
	(year) => `${year - 1}–${year}`,
	(year) => `${year - 1}—${year}`,
	(year) => `${year - 1}/${year}`,
	(year) => `${year - 1}- ${year}`,
	(year) => `${(year - 1) % 100}-${year % 100}`,
];

const partsOfAYear: readonly ((year: number) => string)[] = [
	(year) => `6 tháng đầu năm ${year}`,
	(year) => `9 tháng đầu năm ${year}`,
	(year) => `học kỳ I năm học ${year - 1}-${year}`,
	(year) => `quý III năm ${year}`,
	(year) => `quý II/${year}`,
];

export const inSchoolYear = (pick: Random, year: number): string =>
	`${pick.of(['năm học', 'năm học', 'NH'])} ${pick.of(schoolYears)(year)}`;

/** `sheets`: the file has names of sheets to say it in. */
export function saidPeriod(pick: Random, sheets: boolean): SaidPeriod {
	const year = 2021 + pick.below(5);
	const chance = pick.share();
	const said = (place: SaidPeriod['place'], words: string, trait: string): SaidPeriod => ({
		year,
		place,
		words,
		isKnown: true,
		quality: 'official',
		trait,
	});
	if (chance < 0.03) return { ...said('nowhere', '', 'no year'), isKnown: false };
	if (chance < 0.06)
		return { ...said('title', pick.of(partsOfAYear)(year), 'part of a year'), isKnown: false };
	if (chance < 0.09)
		return {
			...said('title', `năm ${year} ${pick.of(['(tạm tính)', '- số liệu sơ bộ'])}`, 'provisional'),
			quality: 'provisional',
		};
	const words = pick.share() < 0.5 ? `năm ${year}` : inSchoolYear(pick, year);
	const place = pick.of([
		'title',
		'title',
		'title',
		'line',
		'line',
		'header',
		'file',
		...(sheets ? (['sheet'] as const) : []),
	] as const);
	return said(
		place,
		words,
		`${words.startsWith('năm ' + String(year)) ? 'year' : 'school year'} in ${place}`,
	);
}
