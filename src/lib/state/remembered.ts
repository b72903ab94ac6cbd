import type { Decisions } from '../domain/schema/decisions';
import { ownValue } from '../domain/base/own-value';
import type { Understood } from '../intake/issues/issue-collector';
import type { Memory, MemoryKind, MemoryValues } from '../workspace/memory';

/** What earlier files taught: names that were confirmed, and what columns of a shape hold and leave unsaid. */
export type Remembered = {
	readonly names: Readonly<Record<string, string>>;
	readonly columns: ReadonlyMap<string, MemoryValues['columns']>;
	readonly assume: ReadonlyMap<string, MemoryValues['assume']>;
};

export function rememberedOf(memory: readonly Memory[]): Remembered {
	const pairs = <K extends MemoryKind>(kind: K) =>
		memory.flatMap((one) => (one.kind === kind ? [[one.key, one.value] as [string, MemoryValues[K]]] : []));
	return {
		names: Object.fromEntries(pairs('name')),
		columns: new Map(pairs('columns')),
		assume: new Map(pairs('assume')),
	};
}

/** Answers that hold for next year's file too; the others are proposed, not taken over. */
const lasting: readonly string[] = ['level', 'kind', 'indicator', 'quality', 'plan_id'];

/**
 * What earlier files with the same columns were told; null when that changes nothing. What was remembered is weaker than
 * any word of the file itself.
 */
export function withRemembered(
	decisions: Decisions,
	{ tables }: Pick<Understood, 'tables'>,
	{ columns, assume }: Pick<Remembered, 'columns' | 'assume'>,
): Decisions | null {
	const shape = tables[0]?.shape ?? '';
	const isOpen = (name: string) =>
		tables.every(({ facts }) => (ownValue(facts, name)?.value ?? null) === null);
	const kept = Object.entries(assume.get(shape) ?? {}).filter(
		([name]) => lasting.includes(name) && isOpen(name),
	);
	const known = columns.get(shape);
	if (kept.length === 0 && known === undefined) return null;
	return { ...decisions, columns: known ?? {}, assume: Object.fromEntries(kept) };
}
