import { tidy } from '../../domain/units/names';
import { parseDate } from '../../domain/measures/period';
import { looksPersonal } from '../cells/cell';

/** The commonest family names: nine Vietnamese out of ten have one of them. */
const families = [
	'nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô',
	'dương', 'lý', 'đinh', 'đoàn', 'trương', 'lâm', 'mai', 'đào', 'trịnh', 'cao', 'lương', 'tô', 'tạ', 'hà',
	'châu', 'thạch', 'kim', 'sơn', 'danh', 'quách', 'thái', 'tăng', 'lưu', 'nông', 'hứa', 'vương', 'triệu',
]; // prettier-ignore

const fewestNames = 3;
/** Twice what a cell of a workbook can hold; a longer one is judged by its beginning. */
const longestText = 65_536;

/**
 * Family name, up to three middle names, given name: "Nguyễn Thị Ánh", "TRẦN VĂN AN".
 * @internal tested name by name
 */
export function looksLikePerson(text: string): boolean {
	const words = tidy(text).split(' ');
	if (words.length < 2 || words.length > 5) return false;
	if (!families.includes((words[0] ?? '').toLowerCase())) return false;
	return words.every((word) => /^\p{Lu}[\p{L}']*$/u.test(word));
}

/** A day on which nobody reported anything yet, but pupils and teachers were born. */
function looksLikeBirthday(text: string): boolean {
	const date = parseDate(text);
	const year = Number(date?.iso.slice(0, 4) ?? NaN);
	return year >= 1940 && year <= 2015;
}

/**
 * Does a column of free text hold data of persons: half of its cells are numbers of persons, or, where there
 * are at least three, names of persons or days of birth?
 */
export function holdsPersons(cells: readonly string[]): boolean {
	const filled = cells.map((text) => text.slice(0, longestText)).filter((text) => text.trim() !== '');
	const isHalf = (test: (text: string) => boolean, least: number) => {
		const hits = filled.filter(test).length;
		return hits >= least && hits * 2 >= filled.length;
	};
	return (
		isHalf(looksPersonal, 1) || isHalf(looksLikePerson, fewestNames) || isHalf(looksLikeBirthday, fewestNames)
	);
}
