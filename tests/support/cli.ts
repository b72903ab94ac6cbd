import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { main } from '../../src/cli/commands';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the steward's command as he does, in a process of its own. */
export function data(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/data.js', ...args], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	return { status, stdout, stderr };
}

/** The same command without a new process, which takes a second to start. */
export async function dataHere(...args: string[]) {
	const said = { stdout: '', stderr: '' };
	const spies = (['stdout', 'stderr'] as const).map((stream) =>
		vi.spyOn(process[stream], 'write').mockImplementation((text) => {
			said[stream] += String(text);
			return true;
		}),
	);
	try {
		const status = await main(args);
		return { status, ...said };
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

/** A folder of one test, with files in it. */
export class Folder {
	readonly path = mkdtempSync(join(tmpdir(), 'phan-luong-'));

	file(name: string, content: string | Uint8Array): string {
		const path = join(this.path, name);
		writeFileSync(path, content);
		return path;
	}

	remove(): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}

/** No trace of the program's inside in what the steward reads. */
export const stackTrace = /^\s+at |\.ts:\d+|node:internal|Error:/m;
