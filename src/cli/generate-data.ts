import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generate } from './generate/generate';

/** `generate`: writes the illustrative and fictional files of `data/` anew, byte for byte the same. */
export async function generateData(): Promise<number> {
	for (const [path, text] of generate()) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		process.stdout.write(`${path}\n`);
	}
	return 0;
}
