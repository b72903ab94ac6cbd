import type { Batch } from '$lib/db/schema/columns';
import type { Filters } from '$lib/domain/base/filters';
import type { Known } from '$lib/intake/catalogue';

/** Where numbers that were just imported can be seen. */
export type Landing = {
	readonly page: '/' | '/unit/' | '/reporting/';
	readonly own: Readonly<Record<string, string>>;
	readonly filters: Partial<Pick<Filters, 'year' | 'indicator' | 'level' | 'asOf'>>;
};

const shown: readonly string[] = ['outcomes', 'targets', 'destinations', 'annotations'];
const decoder = new TextDecoder();

/** The words of a text column, row by row. */
function texts({ columns, rows }: Batch, name: string): string[] {
	const buffer = columns.find(([column]) => column === name)?.[1];
	if (buffer?.kind !== 'text') return [];
	const words = Array.from({ length: buffer.offsets.length - 1 }, (_, code) =>
		decoder.decode(buffer.words.subarray(buffer.offsets[code], buffer.offsets[code + 1])),
	);
	return Array.from({ length: rows }, (_, row) => words[buffer.codes[row] ?? 0] ?? '');
}

function mostFrequent(all: readonly string[]): string | null {
	const counts = new Map<string, number>();
	for (const one of all) if (one !== '') counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The view in which most rows of an import stand: its year, its indicator, its level; null where no view shows them. */
export function landingOf(
	batches: readonly Batch[],
	{ units, root }: Pick<Known, 'units' | 'root'>,
): Landing | null {
	const table = shown.find((name) => batches.some((batch) => batch.table === name && batch.rows > 0));
	const own = batches.filter((batch) => batch.table === table);
	if (table === undefined) return null;
	const column = (name: string) => own.flatMap((batch) => texts(batch, name));
	const period = mostFrequent(column('period_id')) ?? '';
	const year = Number(/^(?:19|20)\d\d/.exec(period)?.[0] ?? Number.NaN);
	const indicator = mostFrequent(column('indicator_id'));
	const filters = {
		...(Number.isNaN(year) ? {} : { year }),
		...(indicator === null ? {} : { indicator }),
		asOf: null,
	};
	const isPart = table === 'outcomes' && /^\d{4}-\d\d/.test(period);
	if (isPart) return { page: '/reporting/', own: {}, filters };
	const byId = new Map(units.map((unit) => [unit.unit_id, unit]));
	const ids = [...new Set(column('unit_id'))].filter((id) => id !== '');
	const compared = ids.filter((id) => id !== root);
	const [first] = compared.length > 0 ? compared : ids;
	if (first === undefined) return null;
	if (table === 'destinations' || table === 'annotations')
		return { page: '/unit/', own: { unit: first }, filters };
	const parents = new Set(compared.map((id) => byId.get(id)?.parent_id ?? null));
	const [parent] = parents;
	const isOneReturn = parents.size === 1 && parent !== null && parent !== undefined && parent !== root;
	if (isOneReturn) return { page: '/unit/', own: { unit: parent }, filters };
	const level = mostFrequent(compared.map((id) => byId.get(id)?.level ?? ''));
	return { page: '/', own: {}, filters: { ...filters, ...(level === null ? {} : { level }) } };
}
