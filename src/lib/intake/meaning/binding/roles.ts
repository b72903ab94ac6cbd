import type { Column } from '../column';
import { isTargetKind, type Context } from '../document/context';
import type { LeftOut } from '../words/line';

export type Role = 'result' | 'target' | 'plan' | null;

const unusedWhats: ReadonlySet<string> = new Set([
	'upper',
	'upper_all',
	'centre',
	'grade',
	'candidates',
	'teachers',
	'institutions',
	'classes',
	'guidance_access',
	'unclear',
]);

/** Where pupils go on to school, in words that are none of the streams by themselves: they are, or tell, what is missing. */
export const isSchooling = (what: string | undefined): boolean =>
	what === 'upper' || what === 'upper_all' || what === 'centre';

/** For what a column stands: its own word, else that of the table. */
export function roleOf({ facets }: Column, { hints }: Context): Role {
	const own = facets.role?.value;
	if (own === 'result' || own === 'target' || own === 'plan') return own;
	if (facets.kind !== undefined) return 'target';
	if (hints.kind === 'outcome') return 'result';
	if (isTargetKind(hints.kind)) return 'target';
	// the columns of the register's own template
	return facets.what?.value.startsWith('indicator:') === true && facets.measure?.value === 'rate'
		? 'target'
		: null;
}

/** "HS vào học nghề năm 2022 | Chỉ tiêu năm 2023" below "CHỈ TIÊU …": the title does not make a target of what was before. */
export function isOfTheYearsBefore({ facets }: Column, columns: readonly Column[]): boolean {
	const { role, kind, period } = facets;
	if (role !== undefined || kind !== undefined || period === undefined) return false;
	const said = columns.flatMap(({ facets: other }) =>
		other.role?.value === 'target' || other.kind !== undefined ? (other.period?.value ?? []) : [],
	);
	return said.length > 0 && said.every((later) => period.value < later);
}

const destinationWhats: ReadonlySet<string> = new Set([
	'thpt_public',
	'thpt_private',
	'gdtx_only',
	'gdtx_plus_tc',
	'voc_secondary',
	'tc',
	'so_cap',
	'cd_9plus',
	'university',
	'college',
	'working',
	'work_abroad',
	'military',
	'at_home',
	'other',
	'unknown',
]);

export const isDestination = (what: string | undefined): boolean => destinationWhats.has(what ?? '');

/** Why a column is in no record whatever stands beside it; null where it may be in one. */
export function reasonOf(column: Column): LeftOut | null {
	const { facets, isNegated, unknown, stats } = column;
	const role = facets.role?.value;
	if (role === 'order' || role === 'note' || role === 'rank' || role === 'difference') return role;
	if (facets.subset !== undefined) return 'subset';
	if (facets.part !== undefined && facets.part.value !== 'whole') return 'part';
	const what = facets.what?.value;
	if (role === 'plan' && what !== 'graduates') return 'plan';
	if (isNegated && what !== 'neither' && what !== 'unknown') return 'other';
	if (unusedWhats.has(what ?? '') && !isSchooling(what)) return 'other';
	if (unknown.length > 0) return 'unknown';
	const isKnown =
		what !== undefined || facets.measure !== undefined || role !== undefined || facets.period !== undefined;
	return isKnown || stats.fractions > 0 ? null : 'unknown';
}

/** "THPT" beside "GDTX" and "Học nghề" is where pupils went, not the level they left. */
export function turnLevelsToStreams(columns: readonly Column[]): void {
	for (const column of columns) {
		const { facets, path } = column;
		if (facets.what !== undefined || facets.level?.from !== 'column' || facets.measure !== undefined)
			continue;
		const group = path.slice(0, -1).join('\n');
		const siblings = columns.filter(
			(other) => other !== column && other.path.slice(0, -1).join('\n') === group,
		);
		const isStream = ({ facets: { what } }: Column) => isDestination(what?.value) || what?.value === 'vet';
		if (!siblings.some(isStream)) continue;
		column.facets.what = { ...facets.level, value: 'upper' };
		delete column.facets.level;
	}
}
