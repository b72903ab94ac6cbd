import type { Expected, Meant, Wanted } from './expected';

export type FoundRecord = { readonly table: string; readonly record: object; readonly row: number | null };
export type Told = {
	readonly code: string;
	readonly severity: string;
	readonly row: number | null;
	readonly column?: string | null;
	readonly value?: string | null;
};
export type Reading = {
	readonly found: readonly FoundRecord[];
	readonly totals: readonly FoundRecord[];
	readonly issues: readonly Told[];
};

/** `read`: the right records and no answer needed. `asked`: an error or a question stands where something is amiss. */
export type Verdict = { readonly kind: 'read' | 'asked' | 'wrong'; readonly why: string };

type Fields = { readonly [field: string]: unknown };
const fieldsOf = (record: object) => record as Fields;

const isOne = (wanted: Wanted, got: unknown): boolean =>
	Array.isArray(wanted) ? wanted.some((one: Wanted) => isOne(one, got)) : (got ?? null) === wanted;

const matches = (meant: Meant, record: object): boolean =>
	Object.entries(meant).every(([field, wanted]) => isOne(wanted, fieldsOf(record)[field]));

/** Nothing but the truth, and not all of it. */
const isHalf = (meant: Meant, record: object): boolean =>
	Object.entries(meant).every(
		([field, wanted]) => (fieldsOf(record)[field] ?? null) === null || isOne(wanted, fieldsOf(record)[field]),
	);

const figures = new Set(['outcomes', 'targets', 'destinations']);
const isTotal = ({ record }: FoundRecord) => fieldsOf(record).is_declared_total === true;
const isOfProvince = ({ record }: FoundRecord) => fieldsOf(record).unit_id === 'long-an';

/** Errors block; V15 waits for a confirmed name. */
const stops = ({ code, severity }: Told) => severity === 'error' || code === 'V15';
/** Warnings that name what was left out or is doubtful. */
const telling = new Set(['V04', 'V06', 'V09', 'V36']);

/** How many answers the questions of a form need: one for each fact or column, name and row that is at fault. */
export function answersOf(issues: readonly Told[]): number {
	const isName = (code: string) => ['V14', 'V15', 'V16'].includes(code);
	const asked = issues
		.filter(stops)
		.map(({ code, row, column, value }) =>
			row === null ? `${code} ${column ?? ''}` : isName(code) ? `${code} ${value ?? ''}` : `row ${row}`,
		);
	return new Set(asked).size;
}

/** Exact, or asked, or wrong in silence. */
export function verdict(expected: Expected, { found, totals, issues }: Reading): Verdict {
	const known = [...expected.ways.flat(), ...expected.also, ...expected.totals];
	const isTold = (row: number | null) =>
		issues.some((issue) => stops(issue) && (issue.row === null || issue.row === row));
	const own = found.filter((one) => figures.has(one.table) && !isTotal(one));
	const strange = own.find(
		({ record, row }) => !known.some((meant) => isHalf(meant, record)) && !isTold(row),
	);
	if (strange !== undefined) return wrong(`nobody wrote ${JSON.stringify(strange.record)}`);
	const total = [...totals, ...found.filter(isTotal)].find(
		(one) =>
			isOfProvince(one) && !expected.totals.some((meant) => isHalf(meant, one.record)) && !isTold(one.row),
	);
	if (total !== undefined) return wrong(`the province's total ${JSON.stringify(total.record)}`);
	const twice = expected.ways
		.flat()
		.find((meant) => own.filter(({ record }) => matches(meant, record)).length > 1);
	if (twice !== undefined) return wrong(`twice ${JSON.stringify(twice)}`);
	const missing = expected.ways.map((way) =>
		way.filter((meant) => !own.some(({ record }) => matches(meant, record))),
	);
	if (missing.some(({ length }) => length === 0) && !issues.some(stops)) return { kind: 'read', why: '' };
	if (issues.some((issue) => stops(issue) || telling.has(issue.code))) return { kind: 'asked', why: '' };
	return wrong(`missing, and nothing told: ${JSON.stringify(missing[0]?.[0])}`);
}

const wrong = (why: string): Verdict => ({ kind: 'wrong', why });
