import { ownValue } from '../../domain/base/own-value';
import { tidy } from '../../domain/units/names';
import type { ColumnUse } from '../columns/columns';
import { companyOf } from './company';
import type { Row } from '../text/csv';
import { figureCounter } from '../cells/figures';
import { issue, type Place } from '../issues/issue';
import { namesCommune, namesSchool, ofSchools } from './name-kinds';
import { cellOf, periodOf, useOf, type Reading } from '../reading';
import { saysOnlyTotal, saysTotal } from '../layout/total-words';
import { unitLookup, type Resolved } from './unit-lookup';

/** Who a row speaks of. */
export type UnitReader = {
	/** Unit of a row, or null after the reason was reported. */
	readonly read: (row: Row, period: string | null) => string | null;
	/** Is this the total row? Some forms write "Tổng cộng" into the ordinal column. */
	readonly isTotal: (row: Row) => boolean;
	/** Whose total it is: the parent that all units so far share, else the province. */
	readonly total: () => string;
	/** Does a row that says nothing else name a unit? */
	readonly isUnit: (text: string) => boolean;
	/** The units that a row seems to name, without a word about it: several for a name that they share; a school is none. */
	readonly peek: (row: Row, period: string | null) => readonly string[];
	/** The words of a row about its unit, and the unit whose code stands beside them. */
	readonly labelOf: (row: Row) => { readonly text: string; readonly coded: string | null };
};

/** "01 Tân An" → "Tân An": the number of the row fused with the name. */
function withoutOrdinal(text: string): string {
	return text.replace(/^(?:\d{1,3}\s*[.)-]?|[a-zđ]\)|[-–+•])\s+(?=\p{L})/iu, '');
}

const levelWords: Readonly<Record<string, string>> = {
	huyện: 'district',
	huyen: 'district',
	quận: 'district',
	quan: 'district',
	xã: 'commune',
	xa: 'commune',
	phường: 'commune',
	phuong: 'commune',
	trường: 'school',
	truong: 'school',
};

const depths = ['district', 'commune', 'school'];

function levelOfHeader(header: string): string | null {
	const words = tidy(header.replace(/_/g, ' '))
		.toLowerCase()
		.replace(/^(?:tên|ten) /, '')
		.split(/[\s,]/);
	return ownValue(levelWords, words[0] ?? '') ?? null;
}

type NameUse = { readonly use: ColumnUse; readonly level: string | null };

/** Columns that name units, the deepest level last: "huyện; xã; trường" is a path. */
function nameUses({ uses }: Reading): NameUse[] {
	return uses
		.filter(({ meaning }) => meaning.kind === 'field' && meaning.name === 'unit')
		.map((use) => ({ use, level: levelOfHeader(use.header) }))
		.toSorted((a, b) => depths.indexOf(a.level ?? '') - depths.indexOf(b.level ?? ''));
}

const fewestNames = 3;
/** Letters without marks: "Can Giuoc". */
const isPlain = (text: string) => /^[\x20-\x7e]+$/.test(text);

/** The names of units in a table's column of the deepest of them, once each; none where it has no such column. */
function namesIn({ sample }: Reading, names: readonly NameUse[]): readonly string[] {
	const last = names.at(-1);
	if (last === undefined) return [];
	const texts = new Set(sample.map((row) => withoutOrdinal(cellOf(row, last.use))));
	return [...texts].filter((text) => text !== '' && !saysTotal(text));
}

/** Are all units written without marks, three at least? */
function areWithoutMarks(texts: readonly string[], { catalogue }: Reading): boolean {
	const known = texts.filter((text) => catalogue.find(text).kind !== 'unknown');
	return known.length >= fewestNames && known.every(isPlain);
}

function once<T>(answer: () => T): () => T {
	let known: { readonly value: T } | null = null;
	return () => (known ??= { value: answer() }).value;
}

/** `whose`: the unit whose return this is; what its rows name is looked for below it first. */
export function unitReader(reading: Reading, whose: string | null = null): UnitReader {
	const { catalogue, report } = reading;
	const codes = useOf(reading, 'unit_id');
	const names = nameUses(reading);
	const ordinal = reading.uses.find(({ meaning }) => meaning.kind === 'ordinal') ?? null;
	const resolved = new Map<string, Map<string, Resolved>>();
	const totals = new Map<string, boolean>();
	const parents = new Set<string | null>();
	let coded = { period: '' as string | null, found: known('', null, null) };
	let before: { text: string; scope: string | null } | null = null;

	const nameOf = (id: string) => catalogue.unitById.get(id)?.name_vi ?? id;
	const texts = once(() => namesIn(reading, names));
	const areUnmarked = once(() => areWithoutMarks(texts(), reading));
	const company = once(() => companyOf(texts(), catalogue));
	const figuresIn = figureCounter(reading.uses);
	const lookUp = unitLookup(reading, whose, areUnmarked, (ids, period) => company()(ids, period));

	/** Texts already looked up in one period, level and scope. */
	function known(period: string | null, level: string | null, scope: string | null): Map<string, Resolved> {
		const group = `${period ?? ''}|${level ?? ''}|${scope ?? ''}`;
		let found = resolved.get(group);
		if (!found) resolved.set(group, (found = new Map<string, Resolved>()));
		return found;
	}

	function resolve(
		text: string,
		period: string | null,
		level: string | null,
		scope: string | null,
	): Resolved {
		const texts = known(period, level, scope);
		let found = texts.get(text);
		if (!found) texts.set(text, (found = lookUp(text, period, level, scope)));
		return found;
	}

	function settle(
		{ id, finding, words, asked, answered }: Resolved,
		row: Row,
		of: Omit<Place, 'row'>,
	): string | null {
		const place = { ...of, row: row.line };
		if (finding !== null) {
			const repair = id === null || asked !== undefined ? null : nameOf(id);
			report(issue(finding, { repair, ...place }, words));
		}
		if (asked !== undefined || answered !== undefined) {
			const [text, column] = [of.value ?? '', of.column ?? null];
			const written = { text, row: row.line, column, sheet: null, figures: figuresIn(row) };
			if (asked !== undefined) reading.ask({ ...asked, ...written });
			else if (answered !== undefined) reading.answered({ ...answered, ...written });
		}
		return settled(id);
	}

	function settled(id: string | null): string | null {
		if (id !== null && id !== catalogue.known.root && parents.size < 2)
			parents.add(catalogue.unitById.get(id)?.parent_id ?? null);
		return id;
	}

	function named(row: Row, period: string | null): string | null {
		let scope: string | null = null;
		let deepest: { text: string; name: NameUse } | null = null;
		for (const name of names) {
			const text = withoutOrdinal(cellOf(row, name.use));
			if (text === '') continue;
			if (deepest) scope = resolve(deepest.text, period, deepest.name.level, scope).id ?? scope;
			deepest = { text, name };
		}
		const last = names.at(-1);
		if (last === undefined) return null;
		if (deepest === null) {
			const place = { column: last.use.header, value: '' };
			if (before === null) return settle(lookUp('', period, null, null), row, place);
			const again = resolve(before.text, period, last.level, before.scope);
			if (again.id !== null)
				report(issue('V36:merged', { ...place, row: row.line }, { unit: nameOf(again.id) }));
			return again.id;
		}
		before = { text: deepest.text, scope };
		const { text, name } = deepest;
		const place = { column: name.use.header, value: text };
		return settle(resolve(text, period, name.level, scope), row, place);
	}

	const isTotalText = (text: string): boolean => {
		let known = totals.get(text);
		if (known === undefined) {
			const plain = tidy(text);
			known = saysTotal(plain) && (saysOnlyTotal(plain) || !isUnit(plain));
			if (totals.size < 10_000) totals.set(text, known);
		}
		return known;
	};

	const isUnit = (text: string): boolean => {
		const match = catalogue.find(withoutOrdinal(text.trim()));
		return match.kind !== 'unknown' && match.kind !== 'likely';
	};

	const levelOf = (id: string | null) => catalogue.unitById.get(id ?? '')?.level;
	const codedBy = (row: Row) => {
		const code = cellOf(row, codes);
		return catalogue.unitById.has(code) ? code : null;
	};

	/** As a name is looked up to be read: below the unit whose return this is first, and alive in the period. */
	function foundBy(text: string, period: string | null): readonly string[] {
		const life = period === null ? undefined : periodOf(catalogue, period);
		const options = life === undefined ? {} : { period: life };
		const own =
			levelOf(whose) === 'district' ? catalogue.find(text, { ...options, parentId: whose ?? '' }) : null;
		const isOwn = own?.kind === 'exact' || own?.kind === 'alias';
		const match = own !== null && isOwn ? own : catalogue.find(text, options);
		const ids = match.kind === 'ambiguous' ? match.unitIds : 'unitId' in match ? [match.unitId] : [];
		return namesCommune(text) ? ids.filter((id) => levelOf(id) === 'commune') : ids;
	}

	return {
		read(row, period) {
			const code = cellOf(row, codes);
			if (code === '' && names.length > 0) return named(row, period);
			if (coded.period !== period) coded = { period, found: known(period, null, null) };
			const sure = coded.found.get(code);
			if (sure?.finding === null && sure.answered === undefined) return settled(sure.id);
			const place = { column: codes?.header ?? null, value: code };
			if (code !== '') return settle(resolve(code, period, null, null), row, place);
			report(issue('V02:cell', { ...place, row: row.line }));
			return null;
		},
		isTotal: (row) =>
			isTotalText(cellOf(row, codes)) ||
			names.some(({ use }) => isTotalText(cellOf(row, use))) ||
			(ordinal !== null && isTotalText(cellOf(row, ordinal))),
		total: () => (parents.size === 1 ? ([...parents][0] ?? catalogue.known.root) : catalogue.known.root),
		isUnit,
		peek(row, period) {
			const text =
				names.map(({ use }) => withoutOrdinal(cellOf(row, use))).findLast((one) => one !== '') ??
				cellOf(row, codes);
			const coded = codedBy(row);
			const ids = coded !== null ? [coded] : text === '' || namesSchool(text) ? [] : foundBy(text, period);
			return ids.filter((id) => !ofSchools.has(levelOf(id) ?? ''));
		},
		labelOf: (row) => ({
			text: [ordinal, ...names.map(({ use }) => use), codes].map((use) => cellOf(row, use)).join(' '),
			coded: codedBy(row),
		}),
	};
}
