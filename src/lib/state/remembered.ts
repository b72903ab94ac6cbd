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
