import * as v from 'valibot';

/**
 * What was learned from one file and serves for the next. name: a unit's name as written → unit id · columns:
 * the shape of a header → what its columns hold · assume: the shape of a header → what such files leave out.
 */
export type MemoryValues = {
	readonly name: string;
	readonly columns: Readonly<Record<string, string>>;
	readonly assume: Readonly<Record<string, string>>;
};

export type MemoryKind = keyof MemoryValues;

export type Memory = {
	readonly [K in MemoryKind]: {
		readonly dataset: string;
		readonly kind: K;
		readonly key: string;
		readonly value: MemoryValues[K];
	};
}[MemoryKind];

const place = { dataset: v.string(), key: v.string() };
const texts = v.record(v.string(), v.string());

const memory = v.variant('kind', [
	v.object({ ...place, kind: v.literal('name'), value: v.string() }),
	v.object({ ...place, kind: v.literal('columns'), value: texts }),
	v.object({ ...place, kind: v.literal('assume'), value: texts }),
]);

export const isMemory = (value: unknown): value is Memory => v.is(memory, value);
