import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const exportSection = 7;
const afterHeader = 8;

/** A whole number as WebAssembly writes it: seven bits a byte, the lowest first. */
function written(number: number): number[] {
	return number < 128 ? [number] : [(number & 127) | 128, ...written(number >>> 7)];
}

/**
 * A WebAssembly module that offers only what is wanted of what it offered; all else stays byte for byte.
 * It must be whole: nothing is checked.
 * @internal tested with modules of a few bytes
 */
export function withExports(
	module: Uint8Array,
	isWanted: (name: string) => boolean,
): Uint8Array<ArrayBuffer> {
	let at = afterHeader;
	const number = (): number => {
		const byte = module[at++] ?? 0;
		return byte < 128 ? byte : (byte & 127) + number() * 128;
	};
	const text = new TextDecoder();
	const wanted = (): Uint8Array[] => {
		const found: Uint8Array[] = [];
		for (let left = number(); left > 0; left--) {
			const start = at;
			const length = number();
			const name = text.decode(module.subarray(at, at + length));
			// after the name one byte says what it is, and a number which
			at += length + 1;
			number();
			if (isWanted(name)) found.push(module.subarray(start, at));
		}
		return found;
	};
	while (at < module.length) {
		const start = at++;
		const end = number() + at;
		if (module[start] === exportSection) {
			const found = wanted();
			const count = written(found.length);
			const size = found.reduce((sum, { length }) => sum + length, count.length);
			const section = [[exportSection, ...written(size), ...count], ...found].map((part) =>
				Buffer.from(part),
			);
			return Uint8Array.from(Buffer.concat([module.subarray(0, start), ...section, module.subarray(end)]));
		}
		at = end;
	}
	return Uint8Array.from(module);
}

const dist = () => dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));

/** The engine's worker script, as its package has it. */
export const engineWorker = (): Uint8Array => readFileSync(join(dist(), 'duckdb-browser-eh.worker.js'));

/**
 * The engine's module without the 75,000 symbols that it offers to extensions, which are never loaded here: for each of
 * them the worker would make an object and a place in a table when it starts. It offers what the worker's script names.
 */
export function engineModule(): Uint8Array<ArrayBuffer> {
	const named = new Set(new TextDecoder().decode(engineWorker()).match(/[\w$]+/g));
	const module = readFileSync(join(dist(), 'duckdb-eh.wasm'));
	return withExports(module, (name) => named.has(name) || named.has(`_${name}`));
}
