import { tidy } from '../../../domain/units/names';
import { parseDate } from '../../../domain/measures/period';
import type { Assume } from './assume';
import { cutOffIn, dayIn, docNoIn, type DocumentLine } from './document-lines';
import { noFact, type Fact, type Saying, type TableFacts } from '../words/line';

/** The document that a table belongs to, its day, and the day up to which its figures count. */
export function documentOf(
	lines: readonly DocumentLine[],
	assume: Assume,
): Pick<TableFacts, 'doc_no' | 'effective_date' | 'as_of'> {
	const fact = (value: string | null, from: Saying, words: string): Fact =>
		value === null ? noFact : { value, from, words, isAsked: false };
	const named = lines.findLast(
		({ text, kind }) => kind !== 'number' && !isBasis(text) && docNoIn(text) !== null,
	);
	const number = lines.findLast(({ kind, text }) => kind === 'number' && docNoIn(text) !== null);
	const of = named ?? number;
	const day = named !== undefined ? dayIn(named.text) : number !== undefined ? dayOf(lines) : null;
	const asOf = lines.map(({ text }) => cutOffIn(text)).findLast((found) => found !== null) ?? null;
	const effective =
		assume.effective_date === undefined ? null : (parseDate(assume.effective_date)?.iso ?? null);
	const cutOff = assume.as_of === undefined ? null : (parseDate(assume.as_of)?.iso ?? null);
	return {
		doc_no:
			assume.doc_no === undefined
				? fact(
						of === undefined ? null : docNoIn(of.text),
						named === undefined ? 'letterhead' : 'document',
						of?.text ?? '',
					)
				: fact(tidy(assume.doc_no).replace(/ *([/-]) */g, '$1'), 'answer', assume.doc_no),
		effective_date:
			effective === null
				? fact(day, named === undefined ? 'letterhead' : 'document', of?.text ?? '')
				: fact(effective, 'answer', assume.effective_date ?? ''),
		as_of: cutOff === null ? fact(asOf, 'title', '') : fact(cutOff, 'answer', assume.as_of ?? ''),
	};
}

/** "Thực hiện Kế hoạch số …", "Căn cứ Quyết định số …": what the sender was told to do, not the paper it sends. */
const isBasis = (text: string) =>
	/^\W*(?:thực hiện|căn cứ|thi hành|theo đề nghị|theo yêu cầu)\b/iu.test(tidy(text));

function dayOf(lines: readonly DocumentLine[]): string | null {
	return (
		lines
			.filter(({ kind }) => kind === 'place-and-day')
			.map(({ text }) => dayIn(text))
			.find((day) => day !== null) ?? null
	);
}
