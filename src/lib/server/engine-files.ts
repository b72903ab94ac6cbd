import { gzipSync } from 'node:zlib';
import { engineModule, engineWorker } from '../db/engine-module';
import { engineFiles, moduleBytes } from '../domain/engine-file';

function module(): Uint8Array {
	const found = engineModule();
	if (found.length !== moduleBytes) throw new Error(`moduleBytes is ${found.length} now.`);
	return found;
}

const made: Readonly<Record<string, () => Uint8Array>> = {
	[engineFiles.module]: module,
	[engineFiles.worker]: engineWorker,
};

export const engineFileNames = Object.keys(made);

/** A file of the engine, compressed; null under any other name. */
export function engineFile(name: string): Uint8Array<ArrayBuffer> | null {
	const make = made[name];
	return make ? new Uint8Array(gzipSync(make(), { level: 9, memLevel: 7 })) : null;
}
