import type { Parts } from './inflate';
import { limits } from '../limits';
import { readXml } from './xml';

/** One link from a part of an Office file to another. */
export type Relation = { readonly id: string; readonly kind: string; readonly path: string };

/** The links of a part, those that lead out of the file left away; '' is the file itself. */
export function relationsOf(parts: Parts, part: string): Relation[] {
	const slash = part.lastIndexOf('/');
	const folder = part.slice(0, slash + 1);
	const path = `${folder}_rels/${part.slice(slash + 1)}.rels`;
	if (!parts.has(path)) return [];
	const found: Relation[] = [];
	readXml(
		parts.read(path, limits.smallPart),
		{
			open({ name, attributes }) {
				if (!/(?:^|:)Relationship$/.test(name) || attributes.get('TargetMode') === 'External') return;
				found.push({
					id: attributes.get('Id') ?? '',
					kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
					path: resolved(folder, attributes.get('Target') ?? ''),
				});
			},
		},
		{ most: limits.smallTags },
	);
	return found;
}

/** A target is relative to its part's folder, or to the root of the zip when it starts with a slash. */
function resolved(folder: string, target: string): string {
	const steps = target.replaceAll('\\', '/').split('/');
	const path = steps[0] === '' ? [] : folder.split('/').filter((step) => step !== '');
	for (const step of steps)
		if (step === '..') path.pop();
		else if (step !== '.' && step !== '') path.push(step);
	return path.join('/');
}

/** The main part of an Office file, wherever it is kept; null where nothing leads to one. */
export function mainPart(parts: Parts): string | null {
	const told = relationsOf(parts, '').find(({ kind, path }) => kind === 'officeDocument' && parts.has(path));
	if (told !== undefined) return told.path;
	return ['xl/workbook.xml', 'word/document.xml'].find((path) => parts.has(path)) ?? null;
}
