import { colours, statusColours } from '../office/office-theme';

type Repair = (
	xml: string,
	context: { readonly parts: readonly string[]; readonly tongue: string },
) => string;

/** The list of notes masters stands before the list of slides. */
const mastersFirst: Repair = (xml) => {
	const [list = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml) ?? [];
	return xml.replace(list, '').replace('<p:sldIdLst>', `${list}<p:sldIdLst>`);
};

/** A paragraph has one set of properties, at its start; the library repeats it before every run. */
const onePropertiesEach: Repair = (xml) => xml.replace(/<\/a:r><a:pPr[^>]*?(?:\/>|>.*?<\/a:pPr>)/g, '</a:r>');

const inTongue: Repair = (xml, { tongue }) =>
	xml.replaceAll('lang="en-US"', `lang="${tongue}"`).replaceAll(` altLang="${tongue}"`, '');

/** Every object of a slide has a number of its own; the library gives a table one that may be taken. */
const ownNumbers: Repair = (xml) => {
	let number = 0;
	return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(number += 1)}"`);
};

/** A screen reader is told which row of a table is its head. */
const tableHeads: Repair = (xml) => xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');

/** A filled placeholder is no prompt. */
const noPrompts: Repair = (xml) => xml.replace(/\s*hasCustomPrompt="1"/g, '');

/** Each line of the notes is a paragraph. */
const notesLines: Repair = (xml) =>
	xml.replace(
		/<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/g,
		(_whole, open, text: string, end) =>
			text
				.split(/\r?\n/)
				.map((line) => `<a:p>${line === '' ? '' : `${open}${line}</a:t></a:r>`}${end}</a:p>`)
				.join(''),
	);

/** Only parts that are there have a type, and a JPEG the one that is registered. */
const partsThatAre: Repair = (xml, { parts }) =>
	xml
		.replace(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (whole, part: string) =>
			parts.includes(part) ? whole : '',
		)
		.replace('image/jpg', 'image/jpeg');

/** What the user adds to the slides takes the colours of the product. */
const ownColours: Repair = (xml) => {
	const { exceeded, met, near, behind, far, missing } = statusColours;
	const named = {
		dk1: colours.ink,
		lt1: colours.paper,
		dk2: colours.accentStrong,
		lt2: colours.page,
		accent1: met.fill,
		accent2: exceeded.fill,
		accent3: near.fill,
		accent4: behind.fill,
		accent5: far.fill,
		accent6: missing.fill,
		hlink: colours.accent,
		folHlink: colours.ink2,
	};
	const all = Object.entries(named).map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`);
	return xml.replace(/(<a:clrScheme name=")[^"]*(">).*?(<\/a:clrScheme>)/, `$1Phân Luồng$2${all.join('')}$3`);
};

/** A list of fonts and titles that would not be true any more once the slides are edited. */
const noContents: Repair = (xml) =>
	xml.replace(/\s*<(HeadingPairs|TitlesOfParts)>[\s\S]*?<\/\1>/g, '').replace(/\s*<Company><\/Company>/, '');

const everyDrawing = [onePropertiesEach, inTongue, noPrompts, tableHeads];

const repairs: readonly (readonly [RegExp, readonly Repair[]])[] = [
	[/^ppt\/presentation\.xml$/, [mastersFirst]],
	[/^ppt\/slides\/[^/]+\.xml$/, [...everyDrawing, ownNumbers]],
	[/^ppt\/(?:slideLayouts|slideMasters)\/[^/]+\.xml$/, everyDrawing],
	[/^ppt\/notes(?:Slides|Masters)\/[^/]+\.xml$/, [inTongue, notesLines]],
	[/^ppt\/theme\/[^/]+\.xml$/, [ownColours]],
	[/^\[Content_Types\]\.xml$/, [partsThatAre]],
	[/^docProps\/app\.xml$/, [noContents]],
];

/** A part of the library's package without what PowerPoint or a validator finds fault with. */
export function repaired(name: string, xml: string, parts: readonly string[], tongue: string): string {
	return repairs
		.filter(([which]) => which.test(name))
		.flatMap(([, all]) => all)
		.reduce((now, repair) => repair(now, { parts, tongue }), xml);
}
