import type { TableName } from '../../../domain/schema/tables';

/** Where something was said, the nearest first: an answer beats every word, a word in the cell beats a title. */
export type Saying =
	| 'answer'
	/** The arithmetic of the columns proves it. */
	| 'numbers'
	| 'column'
	/** A merged title above the column. */
	| 'group'
	/** "I. CẤP TRUNG HỌC CƠ SỞ", "Năm 2022": a title that names one of several tables. */
	| 'section'
	| 'title'
	| 'sheet'
	/** "PHÒNG GDĐT HUYỆN CẦN ĐƯỚC" at the top of the page. */
	| 'letterhead'
	/** The document that the table belongs to: "(Kèm theo Kế hoạch số 568/KH-UBND …)". */
	| 'document'
	| 'file'
	/** The names in the rows: "THCS Long Hựu Đông". */
	| 'rows'
	/** Another column of the table. */
	| 'neighbour'
	/** Nobody said it; this is what such a form means. */
	| 'usual';

/** A value, who said it, and the words in which it was said, as written. */
export type Said = { readonly value: string; readonly from: Saying; readonly words: string };

/** What a column header may say. `kind`: registered, assigned, adjusted, committed; `part`: a part of a year. */
export type FacetName =
	'role' | 'kind' | 'measure' | 'what' | 'level' | 'subset' | 'period' | 'part' | 'quality';
export type Facets = Readonly<Partial<Record<FacetName, Said>>>;

/** What a column is in the records that are made of it. */
export type ColumnPart =
	| 'unit'
	| 'unit_id'
	| 'order'
	| 'period'
	| 'level'
	| 'numerator'
	| 'denominator'
	| 'rate'
	/** Numerator and denominator in one cell: "10/12". */
	| 'fraction'
	| 'target'
	| 'planned'
	| 'students'
	| 'date'
	| 'text';

/** What the numbers of other columns say of one; columns by their letters. */
export type Proof =
	/** "kiểm được bằng D ÷ C" */
	| {
			readonly kind: 'ratio';
			readonly numerator: string;
			readonly denominator: string;
			readonly rows: number;
	  }
	/** The streams add up to this column. */
	| { readonly kind: 'sum'; readonly columns: readonly string[]; readonly rows: number }
	/** More than its denominator: the two columns look exchanged. */
	| { readonly kind: 'swapped'; readonly numerator: string; readonly denominator: string };

/** Why a column is in no record. */
export type LeftOut =
	| 'ignored'
	| 'unknown'
	| 'order'
	| 'note'
	| 'difference'
	| 'rank'
	| 'subset'
	| 'part'
	| 'plan'
	| 'percent-of-other'
	| 'no-document'
	/** A stream beside vocational education as a whole. */
	| 'mixed'
	/** A stream beside pupils of grade 10, public and private together. */
	| 'unsplit'
	| 'other'
	| 'same'
	| 'personal';

/** One column as it was understood: one line above the grid. */
export type ColumnLine = {
	readonly index: number;
	/** 'A', 'B' … as a spreadsheet names it. */
	readonly letter: string;
	/** Under which decisions about this column are kept. */
	readonly key: string;
	/** Titles above the column from the top down, its own name last. */
	readonly path: readonly string[];
	readonly facets: Facets;
	readonly part: ColumnPart | null;
	/** The table its values go to, and the indicator or destination there. */
	readonly table: TableName | null;
	readonly of: string | null;
	readonly proof: Proof | null;
	/** Null for a column that is read. */
	readonly left: LeftOut | null;
	/** Facets that only the user can say. */
	readonly asked: readonly FacetName[];
};

/** Something about a whole table, where it was said, and whether it must be asked. */
export type Fact = {
	readonly value: string | null;
	readonly from: Saying | null;
	readonly words: string | null;
	readonly isAsked: boolean;
	/** What was said, where two things were: one of them is likely the answer. */
	readonly offered?: readonly string[];
};

export const factNames = [
	'year',
	'part',
	'level',
	'kind',
	'unit',
	'quality',
	'doc_no',
	'effective_date',
	'as_of',
] as const;
export type FactName = (typeof factNames)[number];

/** `unit`: whose figures these are as a whole; each can be answered under its name in `Decisions.assume`. */
export type TableFacts = Readonly<Record<FactName, Fact>>;

export const noFact: Fact = { value: null, from: null, words: null, isAsked: false };

export const noFacts: TableFacts = {
	year: noFact,
	part: noFact,
	level: noFact,
	kind: noFact,
	unit: noFact,
	quality: noFact,
	doc_no: noFact,
	effective_date: noFact,
	as_of: noFact,
};

/** A school or commune that a unit lists as its own and that is not known: added once for all, or set aside. */
export type OfferedUnit = {
	readonly name: string;
	readonly parent_id: string;
	readonly level: 'school' | 'commune';
	readonly subtype: string | null;
	readonly sheet: string | null;
	readonly row: number;
};

/** Columns that say their own level leave the table none to say. */
export const sayOwnLevel = (lines: readonly ColumnLine[]): boolean =>
	lines.some(({ facets, part }) => facets.level !== undefined || part === 'level');
