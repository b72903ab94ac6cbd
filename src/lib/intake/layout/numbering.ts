import { columnKinds } from '../columns/column-kinds';

const MARK = /^(?:[A-Z]|\d{1,2})$/;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const FORMULA = /^([A-Z]|\d{1,2})\s*=\s*[\dA-Z()[\]+*/x×:,.% -]+$/i;

/** "[3]=[2]:[1]" as 3, "(1)" as 1, "e = d/c x 100" as E; a mark of a column alone. */
function bareMark(mark: string): string {
	const plain = mark.replace(/[([]\s*([A-Z]|\d{1,2})\s*[)\]]/gi, '$1').trim();
	return (FORMULA.exec(plain)?.[1] ?? plain).toUpperCase();
}

const isFormula = (mark: string) => /=/.test(mark);

/**
 * The line of column numbers below an official header: (1) (2) (3), A B 1 2 3=2/1*100, a b c d, I II 1 2, or 1 2 3 4
 * where words stand below or no unit is named.
 */
export function isNumbering(row: readonly string[], below: readonly (readonly string[])[]): boolean {
	const marks = row.map((cell) => cell.trim()).filter((mark) => mark !== '');
	const isSure = isOfTwo(row, below) || marks.every((mark) => /^[([].+[)\]]$/.test(mark));
	if (marks.length < (isSure ? 2 : 3)) return false;
	const bare = marks.map(bareMark);
	if (!bare.every((mark) => MARK.test(mark) || ROMAN.includes(mark))) return false;
	if (marks.some((mark) => isFormula(mark) && !/^[([]?\s*(?:[A-Z]|\d{1,2})\s*[)\]]?\s*=/i.test(mark)))
		return false;
	if (isInOrder(bare, (at) => String.fromCharCode(65 + at))) return true;
	const firstNumber = bare.findIndex((mark) => /^\d/.test(mark));
	if (firstNumber === -1 || firstNumber > 3) return false;
	const lead = bare.slice(0, firstNumber);
	const isLed =
		isInOrder(lead, (at) => String.fromCharCode(65 + at)) || isInOrder(lead, (at) => ROMAN[at] ?? '');
	const numbers = bare.slice(firstNumber);
	const start = Number(numbers[0]);
	if (start > 4 || !isInOrder(numbers, (at) => String(start + at)) || !isLed) return false;
	if (firstNumber > 0 || marks.some((mark, i) => mark !== bare[i])) return true;
	const kinds = columnKinds(below);
	// "| | 1 | 2 | 3": where the others have a name nobody is named, and the numbers go on one by one
	const first = row.findIndex((cell) => cell.trim() !== '');
	// a column of months or years would go on below
	const goesOn = (below[0]?.[0] ?? '').trim() === String(start + 1);
	const isWhole = first === 0 && marks.length === row.length && !goesOn;
	if (isWhole && below.length > 0 && kinds.every((kind) => kind === 'number')) return true;
	return kinds.some((kind, i) => kind === 'text' && (i < first || (row[i] ?? '').trim() !== ''));
}

/** A table of two columns, names and figures: "1 | 2", "A | 1". */
const isOfTwo = (row: readonly string[], below: readonly (readonly string[])[]) =>
	row.length > 1 &&
	row.slice(2).every((cell) => cell.trim() === '') &&
	columnKinds(below)[0] === 'text' &&
	below.length > 2;

const isInOrder = (marks: readonly string[], nth: (at: number) => string) =>
	marks.every((mark, at) => mark === nth(at));
