import { zipSync } from 'fflate';
import type { Parts } from './inflate';
import { limits, tooManyCells } from './limits';
import { Refusal } from './refusal';

/** The parts of an .ods that hold cells, without compression, and its content as text. */
export type OdsPackage = { readonly bytes: Uint8Array; readonly content: string };

/** What is hidden on one sheet; rows and columns from 0. */
export type Hidden = {
	readonly isSheetHidden: boolean;
	readonly rows: (row: number) => boolean;
	readonly columns: (column: number) => boolean;
};

/** Inflates the content and counts its repeated cells, which a few bytes can turn into millions. */
export function odsPackage(parts: Parts): OdsPackage {
	const manifest = parts.has('META-INF/manifest.xml') ? parts.text('META-INF/manifest.xml') : '';
	if (manifest.includes('encryption-data')) throw new Refusal('V41:password');
	const content = parts.text('content.xml');
	if (!content.includes('<office:spreadsheet')) throw new Refusal('V41:other');
	if (repeatedCells(content) > limits.cells) throw tooManyCells();
	const encoder = new TextEncoder();
	const styles = parts.has('styles.xml') ? parts.text('styles.xml') : '';
	return {
		content,
		bytes: zipSync(
			{
				mimetype: encoder.encode('application/vnd.oasis.opendocument.spreadsheet'),
				'META-INF/manifest.xml': encoder.encode(emptyManifest),
				'content.xml': encoder.encode(content.replace(conditions, '')),
				...(styles === '' ? {} : { 'styles.xml': encoder.encode(styles.replace(conditions, '')) }),
			},
			{ level: 0 },
		),
	};
}

/** SheetJS knows an .ods by its having one. */
const emptyManifest =
	'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>';

/** Number formats by condition, of which SheetJS can make little. */
const conditions = /<style:map\b[^>]*\/>/g;

const tags =
	/<(\/?)table:(table|table-row|table-column|table-cell|covered-table-cell)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/g;

function attribute(source: string, name: string): string | undefined {
	const [, one, other] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(source) ?? [];
	return one ?? other;
}

function times(source: string, of: 'rows' | 'columns'): number {
	if (!source.includes('repeated')) return 1;
	return Math.max(1, Math.trunc(Number(attribute(source, `table:number-${of}-repeated`) ?? 1)) || 1);
}

function repeatedCells(content: string): number {
	let count = 0;
	let rows = 1;
	for (const [, close, name, source = ''] of content.matchAll(tags)) {
		if (close === '/') continue;
		if (name === 'table-row') rows = times(source, 'rows');
		if (name === 'table-cell' && !source.endsWith('/')) count += rows * times(source, 'columns');
	}
	return count;
}

/** Hidden sheets, rows and columns by sheet name: SheetJS does not tell them for .ods. */
export function hiddenInOds(content: string): ReadonlyMap<string, Hidden> {
	const unseen = hiddenStyles(content);
	const found = new Map<string, Hidden>();
	let rows: Span[] = [];
	let columns: Span[] = [];
	let [row, column] = [0, 0];
	for (const [, close, name, source = ''] of content.matchAll(tags)) {
		if (close === '/') continue;
		if (name === 'table') {
			[rows, columns, row, column] = [[], [], 0, 0];
			found.set(unescaped(attribute(source, 'table:name') ?? ''), {
				isSheetHidden: unseen.has(attribute(source, 'table:style-name') ?? ''),
				rows: within(rows),
				columns: within(columns),
			});
		} else if (name === 'table-row') {
			const end = row + times(source, 'rows');
			if (isHidden(source)) rows.push({ from: row, end });
			row = end;
		} else if (name === 'table-column') {
			const end = column + times(source, 'columns');
			if (isHidden(source)) columns.push({ from: column, end });
			column = end;
		}
	}
	return found;
}

type Span = { readonly from: number; readonly end: number };

const within = (spans: readonly Span[]) => (index: number) =>
	spans.some(({ from, end }) => index >= from && index < end);

const isHidden = (source: string) => /\stable:visibility\s*=\s*["'](?:collapse|filter)["']/.test(source);

function hiddenStyles(content: string): ReadonlySet<string> {
	const styles = content.matchAll(
		/<style:style\s([^>]*style:family="table"[^>]*)>([\s\S]*?)<\/style:style>/g,
	);
	return new Set(
		Array.from(styles)
			.filter(([, , body = '']) => /table:display="false"/.test(body))
			.map(([, source = '']) => attribute(` ${source}`, 'style:name') ?? ''),
	);
}

function unescaped(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}
