import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where the files for the browser lie while pages are prerendered. */
const client = join(process.cwd(), '.svelte-kit', 'output', 'client');

/**
 * Paths below `_app/immutable/` of all files there, in name order: also the parts of workers, which no other list names.
 * Empty while developing.
 */
export function builtFiles(): string[] {
	const folder = join(client, '_app', 'immutable');
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.toSorted();
}
