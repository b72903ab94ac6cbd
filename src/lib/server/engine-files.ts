import { gzipSync } from 'node:zlib';
import { engineModule, engineWorker } from '../db/engine/engine-module';
import { emptyFile } from '../db/engine/engine-node';
import { engineFiles, moduleBytes } from '../domain/schema/engine-file';

function module(): Uint8Array {
	const found = engineModule();
	if (found.length !== moduleBytes) throw new Error(`moduleBytes is ${found.length} now.`);
	return found;
}

const made = new Map<string, () => Uint8Array | Promise<Uint8Array>>([
	[engineFiles.module, module],
	[engineFiles.worker, engineWorker],
	[engineFiles.empty, emptyFile],
]);

export const engineFileNames = [...made.keys()];

/** A file of the engine, compressed; null under any other name. */
export async function engineFile(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
	const make = made.get(name);
	return make ? new Uint8Array(gzipSync(await make(), { level: 9, memLevel: 7 })) : null;
}
