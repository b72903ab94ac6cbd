import { tidy } from '../../../domain/units/names';
import { parsePeriod } from '../../../domain/measures/period';
import { qualityOf } from '../../../domain/measures/quality';
import type { Catalogue } from '../../catalogue';
import type { Assume, Hints } from './assume';
import { documentOf } from './document-facts';
import { carriedOut, docNoIn, type DocumentLine } from './document-lines';
import { textFacets, vocationalKinds, whatOf, type TextFacets } from '../words/facets';
import { statements, type Around, type Told } from './statements';
import {
	noFact,
	noFacts,
	type Fact,
	type FactName,
	type Said,
	type Saying,
	type TableFacts,
} from '../words/line';
import { tokensOf } from '../words/tokens';
import { whose } from './whose';

export type Context = {
	readonly facts: TableFacts;
	readonly hints: Hints;
	/** What the titles say is counted, for columns that do not say it. */
	readonly what: Said | null;
	/** Kinds of vocational education that the titles name: 'so_cap', 'tc', 'college'. */
	readonly kinds: readonly string[];
	/** Do the titles speak of something that is none of our indicators, or in words that nobody knows? */
	readonly isForeign: () => boolean;
	/** The file name, where it speaks of another year than the titles: one of the two was not brought up to date. */
	readonly otherYear: { readonly file: string; readonly words: string } | null;
	/** "Đơn vị tính: %" */
	readonly measure: Said | null;
	/** "TỶ LỆ HỌC SINH …": what the figures are, where a column says nothing but its year. */
	readonly titled: Said | null;
};

const targetKinds: ReadonlySet<string> = new Set([
	'registered',
	'assigned',
	'adjusted',
	'committed',
	'national',
]);

export function context(around: Around, catalogue: Catalogue, assume: Assume): Context {
	const lines = [...around.page, ...around.own.filter((one) => !around.page.includes(one))];
	const told = statements(around);
	const document = documentOf(lines, assume);
	const answer = (name: keyof Assume): Fact | null => {
		const value = assume[name];
		return value === undefined || value === ''
			? null
			: { value, from: 'answer', words: value, isAsked: false };
	};
	const year = answer('year') ?? yearOf(told);
	const life = parsePeriod(year.value ?? '') ?? undefined;
	const facts: Record<FactName, Fact> = {
		...noFacts,
		year,
		part: answer('part') ?? partOf(told),
		level:
			levelAnswer(assume.level ?? levelOfCode(assume.indicator, catalogue)) ??
			nearest(told, ({ says }) => says.get('level') ?? []),
		kind: answer('kind') ?? kindOf(told),
		quality: qualityAnswer(assume.quality) ?? nearest(told, ({ says }) => says.get('quality') ?? []),
		unit: answer('unit') ?? unitFact(whose(lines, around, document.doc_no.value, catalogue, life)),
		...document,
	};
	return {
		facts,
		hints: hintsOf(facts, assume),
		what: whatSaid(told),
		kinds: kindsSaid(told),
		isForeign: () => isForeign(told, catalogue),
		otherYear: otherYear(told, facts.year),
		measure: measureOf(lines),
		titled: titledMeasure(told),
	};
}

const order: readonly Saying[] = ['section', 'title', 'sheet', 'file'];

/** The nearest place that says anything; two values at one place are a question. */
function nearest(told: readonly Told[], read: (said: TextFacets) => readonly string[]): Fact {
	for (const place of order) {
		const here = told.filter(({ from }) => from === place);
		const values = new Set(here.flatMap(({ said }) => read(said)));
		if (values.size === 0) continue;
		const [value] = values;
		if (values.size === 1 && value !== undefined) {
			const words = here.find(({ said }) => read(said).length > 0)?.words ?? '';
			return { value, from: place, words, isAsked: false };
		}
		const words = here.map((one) => one.words).join(' · ');
		return { value: null, from: place, words, isAsked: true, offered: [...values] };
	}
	return noFact;
}

function yearOf(told: readonly Told[]): Fact {
	const all = told.map((one) => {
		const tail = one.said.periods.length === 0 && one.from !== 'file' ? carriedOut(one.words) : null;
		return tail === null ? one : { ...one, said: textFacets(tail) };
	});
	const years = nearest(all, ({ periods }) =>
		periods.filter(({ kind }) => kind !== 'stage').map(({ id }) => id),
	);
	if (years.isAsked) return { ...years, offered: years.offered?.map(cohortYear) ?? [] };
	if (years.value !== null) return years;
	return nearest(all, ({ periods }) => periods.map(({ id }) => id));
}

const readYear = (id: string) => parsePeriod(id)?.end.slice(0, 4) ?? null;

function otherYear(told: readonly Told[], { value, from, words }: Fact): Context['otherYear'] {
	if (value === null || from === null || !['section', 'title', 'sheet'].includes(from)) return null;
	const file = told.find((one) => one.from === 'file');
	const years = new Set(file?.said.periods.map(({ id }) => readYear(id)));
	const [year] = years;
	if (!file || years.size !== 1 || !year || year === readYear(value)) return null;
	return { file: file.words.trim(), words: words ?? '' };
}

function partOf(told: readonly Told[]): Fact {
	const part = nearest(told, ({ says }) => (says.get('part') ?? []).filter((value) => value !== 'whole'));
	return part.from === null ? noFact : { ...part, isAsked: true };
}

/** "Kế hoạch số 12/KH-UBND ngày …" names the paper that set the targets, whatever its table reports. */
const namesPaper = ({ words }: Told) =>
	docNoIn(words) !== null && /^\W*(?:kế hoạch|quyết định|nghị quyết|công văn|văn bản)/iu.test(tidy(words));

/** Results, or which kind of targets; a title that says both says neither. */
function kindOf(all: readonly Told[]): Fact {
	const titles = kindIn(all.filter((one) => !namesPaper(one)));
	return titles.from === null ? kindIn(all) : titles;
}

function kindIn(told: readonly Told[]): Fact {
	const role = nearest(told, ({ says }) =>
		(says.get('role') ?? []).filter((value) => value === 'target' || value === 'result'),
	);
	if (role.value === 'result') return { ...role, value: 'outcome' };
	if (role.value !== 'target') return role;
	const kind = nearest(told, ({ says }) => says.get('kind') ?? []);
	return kind.value === null ? { ...role, value: 'registered' } : kind;
}

function whatSaid(told: readonly Told[]): Said | null {
	for (const { from, words, said } of told) {
		const value = whatOf(said.whats);
		if (value !== null && ['vet', 'college', 'prog_local', 'counsellor'].includes(value))
			return { value, from, words };
	}
	const weak = told.find(({ said }) => said.weak.length > 0);
	return weak === undefined ? null : { value: 'vet', from: weak.from, words: weak.words };
}

/** Of the nearest place that names any; a title of both school levels does not say which kind is of which. */
function kindsSaid(told: readonly Told[]): readonly string[] {
	for (const place of order) {
		const here = told.filter(({ from, said }) => from === place && (said.says.get('level') ?? []).length < 2);
		const kinds = here.flatMap(({ said }) => said.whats).filter((what) => vocationalKinds.has(what));
		if (kinds.length > 0) return [...new Set(kinds)];
	}
	return [];
}

function isForeign(told: readonly Told[], { known }: Catalogue): boolean {
	if (whatSaid(told) !== null) return false;
	const names = new Set(known.units.flatMap(({ name_vi }) => tokensOf(name_vi)));
	return told.some(({ from, said }) => {
		const what = whatOf(said.whats);
		if (what !== null && what !== 'pupils') return true;
		return (from === 'title' || from === 'section') && said.unknown.some((word) => !names.has(word));
	});
}

function titledMeasure(told: readonly Told[]): Said | null {
	const { value, from, words } = nearest(told, ({ says }) => says.get('measure') ?? []);
	return value === null || from === null ? null : { value, from, words: words ?? '' };
}

function measureOf(lines: readonly DocumentLine[]): Said | null {
	const line = lines.findLast(({ kind }) => kind === 'unit-of-measure');
	if (line === undefined) return null;
	const value = /%|phần trăm/i.test(line.text)
		? /h[ọo]c sinh|hs|ng[ưu][ờo]i|em/i.test(line.text)
			? null
			: 'rate'
		: 'count';
	return value === null ? null : { value, from: 'title', words: line.text };
}

function unitFact({ said, isTorn }: ReturnType<typeof whose>): Fact {
	return said === null ? { ...noFact, isAsked: isTorn } : { ...said, isAsked: false };
}

/** An answered indicator of which every school level has its own names its level. */
function levelOfCode(indicator: string | undefined, { indicatorById }: Catalogue): string | undefined {
	const found = indicatorById.get(indicator ?? '');
	return found === undefined || found.family === null ? undefined : found.school_level;
}

function levelAnswer(level: string | undefined): Fact | null {
	const value = level?.toUpperCase();
	return value === 'THCS' || value === 'THPT'
		? { value, from: 'answer', words: value, isAsked: false }
		: null;
}

function qualityAnswer(quality: string | undefined): Fact | null {
	return quality === undefined
		? null
		: { value: qualityOf(quality) ?? quality, from: 'answer', words: quality, isAsked: false };
}

function hintsOf(facts: TableFacts, assume: Assume): Hints {
	const year = facts.year.value;
	const level = facts.level.value;
	return {
		year: facts.year.from === 'answer' && year !== null ? cohortYear(year) : year,
		level: level === 'THCS' || level === 'THPT' ? level : null,
		kind: facts.kind.value,
		docNo: facts.doc_no.value,
		effectiveDate: facts.effective_date.value,
		docDay: facts.effective_date.from === 'answer' ? null : facts.effective_date.value,
		asOf: facts.as_of.value,
		indicator: assume.indicator ?? null,
		quality: facts.quality.value,
		planId: assume.plan_id ?? null,
		unit: facts.unit.value,
		schools: assume.schools === 'add' ? 'add' : null,
	};
}

/** A school year stands on the screens as the year in which its pupils graduate. */
export function cohortYear(text: string): string {
	const read = parsePeriod(text);
	return read?.kind === 'school_year' ? read.end.slice(0, 4) : text;
}

export const isTargetKind = (kind: string | null): boolean => targetKinds.has(kind ?? '');
