import { decimalMarks, isMissing, type DecimalMark } from '../cells/cell';
import { digitsOf } from '../cells/digits';
import { orderOf, type DateOrder } from '../cells/date-order';

/** How the cells of one column are written: judged by all of them, never cell by cell. */
export type ColumnRule = {
	readonly mark: DecimalMark;
	/** '1.191' and '1,191' read as the mark says, or cannot be told: thousands or a fraction? */
	readonly areTriplesKnown: boolean;
	/** Zeros after the mark are a fraction of nothing, '890.000' → 890, because another cell proves the mark. */
	readonly hasThousandths: boolean;
	/** '19,0' is 19, unless most of the column writes its whole numbers without: then it may be a rate. */
	readonly hasZeros: boolean;
	/** Whether rates up to 1 are percent, or may be fractions (1 is 100 %). */
	readonly scale: 'percent' | 'doubtful';
	readonly dates: DateOrder;
};

export const plainRule: ColumnRule = {
	mark: ',',
	areTriplesKnown: true,
	hasThousandths: false,
	hasZeros: true,
	scale: 'percent',
	dates: 'day-first',
};

/** The cells of one column, and whether they are rates. */
export type ColumnCells = { readonly cells: readonly string[]; readonly isRate: boolean };

/** The rules of the columns of one table; a column that proves nothing itself follows the others. */
export function columnRules(columns: readonly ColumnCells[]): { rule: ColumnRule; isMixed: boolean }[] {
	const seen = columns.map(({ cells, isRate }) => ({
		isRate,
		marks: decimalMarks(cells),
		numbers: numbersOf(cells),
		order: orderOf(cells),
	}));
	const around = seen.filter(({ marks }) => marks.isSure && !marks.mixed);
	const rates = around.filter(({ isRate }) => isRate);
	const aroundMark = agreed((rates.length > 0 ? rates : around).map(({ marks }) => marks.mark));
	const scales = seen.map(({ isRate, numbers }) => (isRate ? scaleOf(numbers) : null));
	const aroundOrder = agreed(seen.map(({ order }) => order).filter((order) => order !== null));
	return seen.map(({ marks, numbers, order }, i) => {
		const long = numbers.length > 1 ? longMark(numbers) : null;
		const mark = long ?? (marks.isSure ? marks.mark : (aroundMark ?? marks.mark));
		const isProven = long !== null || marks.isSure || aroundMark !== null;
		const isDoubtful = scales[i] === 'fraction' || (scales[i] === 'ones' && !scales.includes('percent'));
		return {
			isMixed: marks.mixed,
			rule: {
				mark,
				areTriplesKnown: !marks.mixed && (isProven || !(hasBothTriples(numbers) || areAllThousands(numbers))),
				hasThousandths: long !== null || (isProven && areAllThousands(numbers)),
				hasZeros: writesZeros(numbers),
				scale: isDoubtful ? 'doubtful' : 'percent',
				dates: order ?? aroundOrder ?? 'day-first',
			},
		};
	});
}

function agreed<T>(said: readonly T[]): T | null {
	const [first] = said;
	return first !== undefined && said.every((one) => one === first) ? first : null;
}

type NumberText = { readonly body: string; readonly isPercent: boolean };

function numbersOf(cells: readonly string[]): NumberText[] {
	return cells.filter((text) => /\d/.test(text) && !isMissing(text)).map(digitsOf);
}

/** '1191.000' beside '890.000': three zeros everywhere, and one of them behind too many digits to be a group. */
function longMark(numbers: readonly NumberText[]): DecimalMark | null {
	if (!numbers.every(({ body }) => /^\d+[.,]0{3}$/.test(body))) return null;
	const long = numbers.find(({ body }) => /^\d{4,}[.,]/.test(body));
	if (long === undefined) return null;
	return long.body.includes('.') ? '.' : ',';
}

/** '890.000' and '222.000' alone: thousands of thousands, or three decimals of a database? */
function areAllThousands(numbers: readonly NumberText[]): boolean {
	return numbers.length > 1 && numbers.every(({ body }) => /^\d+[.,]0{3}$/.test(body));
}

function writesZeros(numbers: readonly NumberText[]): boolean {
	const zeros = numbers.filter(({ body }) => /^\d+[.,]0{1,2}$/.test(body)).length;
	return zeros * 2 >= numbers.length;
}

function hasBothTriples(numbers: readonly NumberText[]): boolean {
	const has = (pattern: RegExp) => numbers.some(({ body }) => pattern.test(body));
	return has(/^[1-9]\d{0,2}\.\d{3}$/) && has(/^[1-9]\d{0,2},\d{3}$/);
}

/**
 * 'percent': something above 1 without a percent sign; 'fraction': nothing above 1, and something between, or
 * cells without the sign that stand beside ones with it; 'ones': nothing but 0 and 1; null: says nothing.
 */
function scaleOf(numbers: readonly NumberText[]): 'percent' | 'fraction' | 'ones' | null {
	const bare = numbers.filter(({ isPercent }) => !isPercent);
	const small = bare.filter(({ body }) => /^(?:0+(?:[.,]\d+)?|0*1(?:[.,]0+)?)$/.test(body));
	if (small.length < bare.length) return 'percent';
	const filled = small.filter(({ body }) => /[1-9]/.test(body));
	if (filled.length === 0) return null;
	if (bare.length < numbers.length) return 'fraction';
	return filled.some(({ body }) => /^0/.test(body) && /[.,]\d*[1-9]/.test(body)) ? 'fraction' : 'ones';
}
