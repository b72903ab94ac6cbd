import { expect, test } from 'vitest';
import { engineModule, withExports } from '../../../src/lib/db/engine/engine-module';

const text = (word: string) => [word.length, ...new TextEncoder().encode(word)];
const section = (id: number, ...content: number[]) => [id, content.length, ...content];
/** Two functions that answer 1 and 2, and a number, 3. */
const small = Uint8Array.from([
	...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
	...section(1, 1, 0x60, 0, 1, 0x7f),
	...section(3, 2, 0, 0),
	...section(6, 1, 0x7f, 0, 0x41, 3, 0x0b),
	...section(7, 3, ...text('one'), 0, 0, ...text('two'), 0, 1, ...text('three'), 3, 0),
	...section(10, 2, 4, 0, 0x41, 1, 0x0b, 4, 0, 0x41, 2, 0x0b),
]);

async function offered(module: Uint8Array<ArrayBuffer>) {
	const { instance } = await WebAssembly.instantiate(module);
	return Object.entries(instance.exports).map(([name, one]) => [
		name,
		typeof one === 'function' ? (one as () => unknown)() : (one as WebAssembly.Global).value,
	]);
}

test.each([[['one', 'two', 'three']], [['two', 'three']], [['one']], [[]]])(
	'a module offers %j and nothing else, and that is what it was',
	async (wanted) => {
		const all: readonly (readonly [string, unknown])[] = [
			['one', 1],
			['two', 2],
			['three', 3],
		];
		const found = await offered(withExports(small, (name) => wanted.includes(name)));
		expect(found).toEqual(all.filter(([name]) => wanted.includes(name)));
	},
);

test('a module that offers nothing stays as it is', () => {
	const closed = small.slice(0, 8);
	expect(withExports(closed, () => true)).toEqual(closed);
});

test('the engine offers what its worker calls, not the tens of thousands that extensions might', () => {
	const names: string[] = [];
	withExports(engineModule(), (name) => names.push(name) > 0);
	expect(names).toEqual(
		expect.arrayContaining(['duckdb_web_open', 'duckdb_web_query_run', 'malloc', 'main']),
	);
	expect(names.length).toBeLessThan(300);
});
