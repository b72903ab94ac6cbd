import { zipSync, type ZippableFile } from 'fflate';
import { footprint } from './footprint';
import type { Parts } from './inflate';
import { limits, tooDeep, tooManyCells } from '../limits';
import { escaped, relationsXml, sheetPath, typesXml, workbookXml } from './package-xml';
import { Refusal } from '../refusal';
import { mainPart, relationsOf } from './relations';
import { withShortFormats } from '../sheet/short-formats';
import { tagsOf } from './tags-of';
import { readXml } from './xml';

/** The parts of an .xlsx that hold cells, inflated within the limits and put together again without compression. */
export type Package = {
	readonly bytes: Uint8Array;
	/** False when a sheet has cells so far apart that the rectangle around them is too large to be made. */
	readonly isCompact: boolean;
	/** False when the workbook asks to be worked out anew: what it keeps as results are placeholders. */
	readonly areResultsKept: boolean;
	/** Sheets that show no zeros. */
	readonly zeroless: ReadonlySet<string>;
};

export type ListedSheet = { readonly name: string; readonly id: string; readonly state: string };
type Listed = { sheets: ListedSheet[]; is1904: boolean; areResultsKept: boolean };

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

/**
 * Takes what the reader of cells needs and leaves the rest of the file unopened: pictures, charts, comments, macros,
 * links to other files. Chart sheets have no cells and go too. However the file calls its parts, here they have
 * the usual names.
 */
export function cellPackage(parts: Parts): Package {
	const main = mainPart(parts);
	if (main === null || !parts.has('[Content_Types].xml')) throw new Refusal('V41');
	const relations = new Map(relationsOf(parts, main).map((relation) => [relation.id, relation]));
	const listed = listedIn(parts.read(main, limits.smallPart));
	const files = new Map<string, ZippableFile>();
	const text = (path: string, content: string) =>
		files.set(path, [new TextEncoder().encode(content), { level: 0 }]);
	const zeroless = new Set<string>();
	const kept: ListedSheet[] = [];
	let isCompact = true;
	for (const sheet of listed.sheets) {
		const { kind, path } = relations.get(sheet.id) ?? { kind: 'worksheet', path: '' };
		if (kind !== 'worksheet') continue;
		const part = complete(parts.read(path));
		const { cells, rectangle } = footprint(part);
		if (cells > limits.cells) throw tooManyCells();
		isCompact &&= rectangle <= limits.rectangle;
		if (hidesZeros(part)) zeroless.add(sheet.name);
		kept.push(sheet);
		files.set(sheetPath(kept.length), [part, { level: 0 }]);
	}
	const others = ['sharedStrings', 'styles'].filter((kind) => {
		const relation = [...relations.values()].find((one) => one.kind === kind);
		if (relation === undefined || !parts.has(relation.path)) return false;
		const part = parts.read(relation.path);
		const { tags, depth } = tagsOf(part);
		if (tags > limits.tags) throw tooManyCells();
		if (depth > limits.depth) throw tooDeep();
		files.set(`xl/${kind}.xml`, [kind === 'styles' ? withShortFormats(part) : part, { level: 0 }]);
		return true;
	});
	text('[Content_Types].xml', typesXml(kept.length, others));
	text('_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']]));
	text('xl/workbook.xml', workbookXml(kept, listed.is1904));
	text(
		'xl/_rels/workbook.xml.rels',
		relationsXml([
			...kept.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
			...others.map((kind) => [kind, `${kind}.xml`] as const),
		]),
	);
	return {
		bytes: zipSync(Object.fromEntries(files)),
		isCompact,
		areResultsKept: listed.areResultsKept,
		zeroless,
	};
}

function listedIn(workbook: Uint8Array): Listed {
	const listed: Listed = { sheets: [], is1904: false, areResultsKept: true };
	readXml(
		workbook,
		{
			open({ name, attributes }) {
				const local = name.replace(/^.*:/, '');
				if (local === 'workbookPr') listed.is1904 = isTrue(attributes.get('date1904'));
				else if (local === 'calcPr') listed.areResultsKept = !isTrue(attributes.get('fullCalcOnLoad'));
				else if (local === 'sheet')
					listed.sheets.push({
						name: attributes.get('name') ?? '',
						id: [...attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? '',
						state: escaped(attributes.get('state') ?? 'visible'),
					});
			},
		},
		{ most: limits.smallTags },
	);
	return listed;
}

/** A sheet that breaks off would lose its last rows without a word. */
function complete(sheet: Uint8Array): Uint8Array {
	const end = new TextDecoder().decode(sheet.subarray(-200));
	if (!/<\/(?:\w+:)?worksheet\s*>(?:\s|<!--[\s\S]*?-->)*$/.test(end)) throw new Refusal('V41');
	return sheet;
}

/** The views of a sheet stand before its cells. */
function hidesZeros(sheet: Uint8Array): boolean {
	const head = new TextDecoder().decode(sheet.subarray(0, 4096));
	return /<(?:\w{1,20}:)?sheetView\s[^<>]*\bshowZeros\s*=\s*["'](?:0|false)["']/.test(head);
}
