import { looseKey, tidy } from '../../../domain/units/names';
import type { Catalogue } from '../../catalogue';
import type { Row } from '../../text/csv';
import { textFacets } from '../../meaning/words/facets';
import { periodsIn } from '../../meaning/words/period-words';
import { saysOnlyTotal } from '../total-words';

/** What a column of a turned table stands for; `says`: what its name adds to each line, "Thực hiện", "Tỷ lệ (%)". */
export type Head = {
	readonly index: number;
	readonly unit: string;
	readonly level: string;
	readonly period: string;
	readonly says: string;
};

/** The columns of figures, and the names of those that nobody understands. */
type Heads = { readonly heads: readonly Head[]; readonly unread: readonly string[] };

/** The figures beside the labels; a column of remarks, ranks or differences is none. */
export function headsOf(
	header: readonly string[],
	isFigures: (index: number) => boolean,
	catalogue: Catalogue,
): Heads {
	const named = header.flatMap((name, index) =>
		isFigures(index) && name.trim() !== '' ? [{ name, index }] : [],
	);
	const units = new Set(named.filter(({ name }) => isUnit(name, catalogue)).map(({ index }) => index));
	const unread: string[] = [];
	const heads = named.flatMap(({ name, index }): Head[] => {
		const none = { index, unit: '', level: '', period: '', says: '' };
		if (units.has(index) || (units.size > 0 && saysOnlyTotal(name))) return [{ ...none, unit: name }];
		if (isAside(name)) return [];
		const head = headOf(name, index);
		if (head === null) unread.push(name);
		return head === null ? [] : [head];
	});
	return { heads, unread };
}

function isUnit(name: string, catalogue: Catalogue): boolean {
	const { kind } = catalogue.find(name);
	return kind === 'exact' || kind === 'alias';
}

const asides: ReadonlySet<string> = new Set(['note', 'rank', 'order', 'difference']);

const isAside = (name: string) => (textFacets(name).says.get('role') ?? []).some((role) => asides.has(role));

function headOf(name: string, index: number): Head | null {
	const { says, periods, whats, weak, unknown, field } = textFacets(name);
	const [level, otherLevel] = says.get('level') ?? [];
	const [period, otherPeriod] = periods;
	const [, otherRole] = says.get('role') ?? [];
	const countsOther = [...whats, ...weak].some((what) => what !== 'pupils');
	if (unknown.length > 0 || countsOther || field !== null || says.has('part')) return null;
	if (otherLevel !== undefined || otherPeriod !== undefined || otherRole !== undefined) return null;
	const isCount = (says.get('measure') ?? []).every((measure) => measure === 'count');
	const isPlain = isCount && !['role', 'kind', 'subset', 'quality'].some((one) => says.has(one as 'role'));
	const added = isPlain ? '' : withoutYear(name);
	return { index, unit: '', level: level ?? '', period: period?.id ?? '', says: added };
}

const writtenYear = /(?:năm(?: học)? ?)?(?:19|20)\d\d(?: ?[-–/] ?(?:19|20)?\d\d)?/giu;

/** "Kế hoạch năm 2026" → "Kế hoạch": the year is that of the row. */
function withoutYear(name: string): string {
	const rest = tidy(tidy(name).replace(writtenYear, ' '));
	return periodsIn(rest).periods.length === 0 ? rest : tidy(periodsIn(name).rest);
}

const ofMeasure = /^(?:hs|hoc sinh|em|nguoi|truong|luot|gv|giao vien|%|phan tram)?$/;

/** The column that says in what each line is measured: "em", "%". */
export function measureColumn(header: readonly string[], rows: readonly Row[]): number {
	return header.findIndex(
		(name, index) =>
			/^(?:don vi(?: tinh)?|dvt|dv tinh)$/.test(looseKey(name).trim()) &&
			rows.some(({ cells }) => (cells[index] ?? '').trim() !== '') &&
			rows.every(({ cells }) => ofMeasure.test(looseKey(cells[index] ?? '').trim())),
	);
}
