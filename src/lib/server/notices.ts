import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Package = {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly homepage?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
};

/** Written into the pages by the compiler and the framework. */
const runtimes = ['svelte', '@sveltejs/kit'];
/** They end with the compiler. */
const isOnlyTypes = (name: string) => name.startsWith('@types/');
const isNotice = (file: string) => /^(?:licen[cs]e|notice|copying)/i.test(file);

const read = (folder: string): Package =>
	JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** Where Node finds a package that is asked for from a folder. */
function folderOf(name: string, from: string): string | null {
	const here = join(from, 'node_modules', name);
	if (existsSync(join(here, 'package.json'))) return here;
	return dirname(from) === from ? null : folderOf(name, dirname(from));
}

/** The packages of which something may be in the built site, each once. */
function shipped(root: string): Map<string, string> {
	const found = new Map<string, string>();
	const visit = (names: readonly string[], from: string) => {
		for (const name of names.filter((one) => !isOnlyTypes(one))) {
			const folder = folderOf(name, from);
			if (folder === null) continue;
			const told = read(folder);
			const key = `${told.name} ${told.version}`;
			if (found.has(key)) continue;
			found.set(key, folder);
			visit(Object.keys(told.dependencies ?? {}), folder);
		}
	};
	visit(Object.keys(read(root).dependencies ?? {}), root);
	for (const runtime of runtimes) {
		const folder = folderOf(runtime, root);
		if (folder !== null) found.set(`${runtime} ${read(folder).version}`, folder);
	}
	return found;
}

/** Beside the code or in a folder of their own. */
const textsOf = (folder: string): string[] =>
	[folder, join(folder, 'licenses')]
		.filter(existsSync)
		.flatMap((place) => readdirSync(place, { withFileTypes: true }))
		.filter((entry) => entry.isFile() && isNotice(entry.name))
		.map(({ parentPath, name }) =>
			readFileSync(join(parentPath, name), 'utf8').replaceAll('\r\n', '\n').trim(),
		)
		.toSorted();

/**
 * The licences of what the site is made of, as their packages give them. The same text stands once, under the names of
 * all that say it.
 */
export function notices(root = process.cwd()): string {
	const said = new Map<string, string[]>();
	for (const [name, folder] of [...shipped(root)].toSorted()) {
		const { license = '', homepage } = read(folder);
		const title = [name, license, homepage].filter(Boolean).join(' · ');
		const texts = textsOf(folder);
		for (const text of texts.length > 0 ? texts : ['']) said.set(text, [...(said.get(text) ?? []), title]);
	}
	return [...said]
		.map(([text, titles]) => [titles.join('\n'), text].filter(Boolean).join('\n\n'))
		.join(`\n\n${'='.repeat(80)}\n\n`)
		.concat('\n');
}
