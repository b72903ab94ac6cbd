import { columnLetters } from '../../domain/base/column-letters';

const longest = 31;

/** A name as a tab may carry it. */
function fitting(name: string): string {
	const plain = name
		.replace(/[[\]:*?/\\]/g, ' ')
		.replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, longest)
		.replace(/^'+|'+$/g, '')
		.trim();
	return plain === '' || plain.toLowerCase() === 'history' ? `Trang ${plain}`.trim() : plain;
}

/** Names of tabs, in order: no forbidden character, at most 31 characters, no two alike whatever their case. */
export function sheetNames(names: readonly string[]): string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		const wanted = fitting(name);
		let given = wanted;
		for (let n = 2; taken.has(given.toLowerCase()); n += 1) {
			const ending = ` (${n})`;
			given = wanted.slice(0, longest - ending.length).trimEnd() + ending;
		}
		taken.add(given.toLowerCase());
		return given;
	});
}

/** (0, 0) → 'A1', (8, 27) → 'AB9'. */
export function cellName(row: number, column: number): string {
	return `${columnLetters(column)}${row + 1}`;
}
