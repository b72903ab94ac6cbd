import { zipSync, type Zippable } from 'fflate';
import { footprint, type Footprint } from './footprint';
import type { Parts } from './inflate';
import { limits, tooManyCells } from './limits';
import { Refusal } from './refusal';

/** The parts of an .xlsx that hold cells, inflated within the limits and put together again without compression. */
export type Package = {
	readonly bytes: Uint8Array;
	/** False when a sheet has cells so far apart that the rectangle around them is too large to be made. */
	readonly isCompact: boolean;
};

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const kept = /\/(?:worksheet|sharedStrings|styles)$/;

/**
 * Takes what the reader of cells needs and leaves the rest of the file unopened: pictures, charts, comments, macros,
 * links to other files. Chart sheets have no cells and go too.
 */
export function cellPackage(parts: Parts): Package {
	const relations = elements(parts.text(RELATIONS), 'Relationship');
	const targets = new Map<string, string>();
	for (const { attributes } of relations)
		if (kept.test(attributes.get('Type') ?? ''))
			targets.set(attributes.get('Id') ?? '', resolved(attributes.get('Target') ?? ''));
	const paths = new Set(targets.values());
	const files: Zippable = {};
	const sheets: Footprint[] = [];
	const isSheet = new Set(
		relations
			.filter(({ attributes }) => attributes.get('Type')?.endsWith('/worksheet'))
			.map(({ attributes }) => resolved(attributes.get('Target') ?? '')),
	);
	for (const path of paths) {
		if (!parts.has(path)) continue;
		const part = parts.read(path);
		files[path] = [part, { level: 0 }];
		if (isSheet.has(path)) sheets.push(footprint(complete(part)));
		else if (tagCount(part) > limits.tags) throw tooManyCells();
	}
	if (sheets.some(({ cells }) => cells > limits.cells)) throw tooManyCells();
	const rest = { '[Content_Types].xml': parts.text('[Content_Types].xml'), '_rels/.rels': rootRelations };
	for (const [path, text] of Object.entries({
		...rest,
		[RELATIONS]: parts.text(RELATIONS),
		[WORKBOOK]: withSheets(parts.text(WORKBOOK), relations),
	}))
		files[path] = [new TextEncoder().encode(text), { level: 0 }];
	return { bytes: zipSync(files), isCompact: sheets.every(({ rectangle }) => rectangle <= limits.rectangle) };
}

const rootRelations =
	'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
	`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${WORKBOOK}"/></Relationships>`;

/** A sheet that breaks off would lose its last rows without a word. */
function complete(sheet: Uint8Array): Uint8Array {
	const end = new TextDecoder().decode(sheet.subarray(-200));
	if (!/<\/(?:\w+:)?worksheet\s*>(?:\s|<!--[\s\S]*?-->)*$/.test(end)) throw new Refusal('V41');
	return sheet;
}

function tagCount(xml: Uint8Array): number {
	let count = 0;
	for (let at = xml.indexOf(0x3c); at !== -1; at = xml.indexOf(0x3c, at + 1)) count += 1;
	return count;
}

type Element = { readonly source: string; readonly attributes: ReadonlyMap<string, string> };

/** The opening tags of one name, with or without a prefix. */
function elements(xml: string, name: string): Element[] {
	return Array.from(
		xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g')),
		([source]) => ({
			source,
			attributes: new Map(
				Array.from(source.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), ([, key = '', one, other]) => [
					key,
					one ?? other ?? '',
				]),
			),
		}),
	);
}

/** A target is relative to `xl/`, or to the root of the zip when it starts with a slash. */
function resolved(target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const path = ['xl'];
	for (const step of target.split('/'))
		if (step === '..') path.pop();
		else if (step !== '.' && step !== '') path.push(step);
	return path.join('/');
}

function withSheets(workbook: string, relations: readonly Element[]): string {
	const others = new Set(
		relations
			.filter(({ attributes }) => !attributes.get('Type')?.endsWith('/worksheet'))
			.map(({ attributes }) => attributes.get('Id')),
	);
	let text = workbook;
	for (const { source, attributes } of elements(workbook, 'sheet')) {
		const id = [...attributes].find(([key]) => key.endsWith(':id'))?.[1];
		if (id !== undefined && others.has(id)) text = text.replace(source, '');
	}
	return text;
}
