import type { LeavingLevel } from '../../../domain/schema/vocabulary';
import { looseKey } from '../../../domain/units/names';
import type { Column } from '../column';
import type { Said } from './line';

const counted: ReadonlySet<string> = new Set([
	'graduates',
	'vet',
	'schools',
	'prog_local',
	'counsellor',
	'college',
]);

const saidLevel = ({ facets }: Column): string | null => facets.level?.value ?? null;

const isMeasured = ({ facets, left }: Column) =>
	left === null &&
	(facets.measure !== undefined ||
		facets.what !== undefined ||
		facets.role !== undefined ||
		facets.period !== undefined);

/** The school level that a cell says; null where it says none, or both. */
export function levelIn(text: string): LeavingLevel | null {
	const lower = /thcs|trung h[ọo]c c[ơo] s[ởo]/i.test(text);
	const upper = /thpt|trung h[ọo]c ph[ổo] th[ôo]ng/i.test(text);
	return lower === upper ? null : lower ? 'THCS' : 'THPT';
}

/** The one school level of which the columns speak: what is counted of a level names it, a stream does not. */
export function levelOfColumns(columns: readonly Column[]): Said | null {
	const speaking = columns.filter((column) => {
		const what = column.facets.what?.value ?? '';
		return (
			column.left !== 'subset' &&
			saidLevel(column) !== null &&
			(counted.has(what) || what.startsWith('indicator:') || what === '')
		);
	});
	const levels = new Set(speaking.map(saidLevel));
	const [value] = levels;
	const [first] = speaking;
	if (levels.size !== 1 || value === null || value === undefined || first === undefined) return null;
	return { value, from: 'neighbour', words: first.header };
}

/** The level of the schools that the rows name: "THCS Long Hựu Đông". */
export function levelOfRows(names: readonly string[]): Said | null {
	const levels = new Set<string>();
	let schools = 0;
	for (const name of names) {
		const key = looseKey(name);
		const [lower, upper] = [/\bthcs\b|trung hoc co so/.test(key), /\bthpt\b|trung hoc pho thong/.test(key)];
		if (lower || upper) schools += 1;
		if (lower && !upper) levels.add('THCS');
		if (upper && !lower) levels.add('THPT');
		if (lower && upper) levels.add('both');
	}
	const [value] = levels;
	if (levels.size !== 1 || value === undefined || value === 'both' || schools * 2 < names.length) return null;
	return { value, from: 'rows', words: names[0] ?? '' };
}

/**
 * Gives every column its level: its own, else, where the columns speak of two levels and each is followed by as many
 * columns that name none, the one before it, else the level of the table.
 */
export function settleLevels(columns: readonly Column[], table: Said | null): void {
	const measured = columns.filter(isMeasured);
	const said = new Set(measured.map(saidLevel).filter((level) => level !== null));
	if (said.size < 2) {
		for (const column of measured)
			if (column.facets.level === undefined && table !== null) column.facets.level = table;
		return;
	}
	const runs = runsOf(measured);
	const isEven = runs.every(({ open }) => open.length === runs[0]?.open.length);
	const isLed = measured[0]?.facets.level !== undefined && runs.every(leadsOne);
	for (const { level, words, open } of runs)
		if (isEven || isLed)
			for (const column of open) column.facets.level = { value: level, from: 'neighbour', words };
}

/** Is what follows a column of its level one set of figures: each thing counted once, and nothing of another level? */
function leadsOne({ level, open }: ReturnType<typeof runsOf>[number]): boolean {
	const counts = open.filter(({ facets }) => facets.measure?.value === 'count');
	const whats = counts.map(({ facets }) => facets.what?.value ?? '');
	if (whats.length === 0 || new Set(whats).size < whats.length) return false;
	return !(level === 'THCS' && whats.includes('college'));
}

function runsOf(columns: readonly Column[]): { level: string; words: string; open: Column[] }[] {
	const runs: { level: string; words: string; open: Column[] }[] = [];
	for (const column of columns) {
		const level = column.facets.level?.value;
		const last = runs.at(-1);
		if (level === undefined) last?.open.push(column);
		else if (last?.level !== level) runs.push({ level, words: column.header, open: [] });
	}
	return runs;
}

/** One column that names a year speaks for those beside it: "TN THCS năm 2023 | Học nghề". */
export function settlePeriods(columns: readonly Column[], table: string | null): void {
	const measured = columns.filter(isMeasured);
	const said = measured.flatMap(({ facets }) => facets.period ?? []);
	const [first] = said;
	const periods = new Set(said.map(({ value }) => value));
	if (first === undefined || periods.size !== 1 || (table !== null && table !== first.value)) return;
	for (const column of measured)
		column.facets.period ??= { value: first.value, from: 'neighbour', words: first.words };
}
