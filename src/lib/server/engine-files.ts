import { gzipSync } from 'node:zlib';
import { engineModule, engineWorker } from '../db/engine/engine-module';
import { engineFiles, moduleBytes } from '../domain/schema/engine-file';

function module(): Uint8Array {
	const found = engineModule();
	if (found.length !== moduleBytes) throw new Error(`moduleBytes is ${found.length} now.`);
	return found;
}

const made: ReadonlyMap<string, () => Uint8Array> = new Map([
	[engineFiles.module, module],
	[engineFiles.worker, engineWorker],
]);

export const engineFileNames = [...made.keys()];

/** A file of the engine, compressed; null under any other name. */
export function engineFile(name: string): Uint8Array<ArrayBuffer> | null {
	const make = made.get(name);
	return make ? new Uint8Array(gzipSync(make(), { level: 9, memLevel: 7 })) : null;
}
