import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chartWorkbook } from '../chart/chart-sheet';
import type { ChartSpec } from '../chart/chart-spec';
import { chartXml } from '../chart/chart-xml';
import { escaped } from '../office/office-xml';

const body = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';
const holder = '<w:p><w:pPr><w:sectPr';
const low =
	'<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr><w:sectPr';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A chart of the document: its place is the bookmark `placeOf(n)`, n from 1 in the order of the charts. */
export type PlacedChart = {
	readonly spec: ChartSpec;
	readonly name: string;
	/** What it shows, for those who cannot see it. */
	readonly alt: string;
	/** Inches. */
	readonly width: number;
	readonly height: number;
};

export const placeOf = (number: number) => `chart_${number}`;

/**
 * The library's document with its charts in their places, native and with their sheets, and without empty pages: it
 * ends a section that closes with a table with an empty line of its own, which on a full page would be a page with
 * nothing on it; it is made one point high.
 */
export async function finished(
	document: Uint8Array,
	charts: readonly PlacedChart[] = [],
): Promise<Uint8Array> {
	const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(document)));
	const edit = (path: string, change: (xml: string) => string) => {
		const part = parts.get(path);
		if (part === undefined) throw new Error(`The document has no ${path}.`);
		parts.set(path, strToU8(change(strFromU8(part))));
	};
	edit(body, (xml) =>
		charts.reduce((now, chart, at) => placed(now, chart, at + 1), xml.replaceAll(holder, low)),
	);
	if (charts.length > 0) {
		edit(relations, (xml) =>
			xml.replace('</Relationships>', `${charts.map(relation).join('')}</Relationships>`),
		);
		edit(types, (xml) => typed(xml, charts.length));
	}
	for (const [at, { spec }] of charts.entries()) {
		const number = at + 1;
		parts.set(`word/charts/chart${number}.xml`, strToU8(chartXml(spec, 'vi-VN')));
		parts.set(`word/charts/_rels/chart${number}.xml.rels`, strToU8(sheetRelation(number)));
		parts.set(sheetOf(number), await chartWorkbook(spec));
	}
	return zipSync(Object.fromEntries(parts));
}

const sheetOf = (number: number) => `word/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;

const relation = (_chart: PlacedChart, at: number) =>
	`<Relationship Id="rIdChart${at + 1}" Type="${office}/relationships/chart" Target="charts/chart${at + 1}.xml"/>`;

const sheetRelation = (number: number) =>
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
	'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
	`<Relationship Id="rId1" Type="${office}/relationships/package" Target="../${sheetOf(number).replace('word/', '')}"/></Relationships>`;

function typed(xml: string, charts: number): string {
	const overrides = Array.from(
		{ length: charts },
		(_none, at) => `<Override PartName="/word/charts/chart${at + 1}.xml" ContentType="${chartType}"/>`,
	);
	return xml
		.replace(/(<Types\b[^>]*>)/, `$1<Default Extension="xlsx" ContentType="${sheetType}"/>`)
		.replace('</Types>', `${overrides.join('')}</Types>`);
}

/** A bookmark, which no text of a user can be, gives way to the chart. */
function placed(xml: string, { name, alt, width, height }: PlacedChart, number: number): string {
	const emu = (inches: number) => Math.round(inches * 914_400);
	const place = new RegExp(
		`<w:bookmarkStart\\b[^>]*w:name="${placeOf(number)}"[^>]*/><w:bookmarkEnd\\b[^>]*/>`,
	);
	if (!place.test(xml)) throw new Error(`The document has no place for chart ${number}.`);
	const object =
		`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0" xmlns:wp="${drawing}/wordprocessingDrawing">` +
		`<wp:extent cx="${emu(width)}" cy="${emu(height)}"/>` +
		`<wp:docPr id="${1000 + number}" name="${escaped(name)}" descr="${escaped(alt)}"/><wp:cNvGraphicFramePr/>` +
		`<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/chart">` +
		`<c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}/relationships" r:id="rIdChart${number}"/>` +
		'</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
	return xml.replace(place, () => object);
}
