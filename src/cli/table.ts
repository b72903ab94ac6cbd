import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { csvText } from '$lib/export/text/csv';
import { open } from '$lib/intake/open';
import { table as understoodTable } from '$lib/intake/layout/table';
import { placeOf } from './knowledge';
import { parsed, UsageError } from './usage';

/** `table`: what the reader understood as one table, RFC 4180, before any meaning is given to it. */
export async function table(args: string[]): Promise<number> {
	const { values, positionals } = parsed({
		args,
		allowPositionals: true,
		options: { out: { type: 'string' } },
	});
	const { out } = values;
	if (positionals.length === 0) throw new UsageError('table: thiếu tệp / no file given.');
	if (out === undefined && positionals.length > 1)
		throw new UsageError('table: nhiều tệp thì cần --out DIR / several files need --out DIR.');
	if (out !== undefined) makeFolder(out);
	const written = new Set<string>();
	let failed = 0;
	for (const path of positionals) {
		const text = await converted(placeOf(path));
		const name = `${basename(path)}_converted.csv`;
		if (text === null) process.stderr.write(`${path}: không đọc được / cannot be read.\n`);
		else if (written.has(name)) process.stderr.write(`${path}: trùng tên tệp / file name used twice.\n`);
		else if (out === undefined) process.stdout.write(text);
		else writeFileSync(join(out, name), text);
		if (text === null || written.has(name)) failed++;
		written.add(name);
	}
	return failed > 0 ? 1 : 0;
}

function makeFolder(out: string): void {
	try {
		mkdirSync(out, { recursive: true });
	} catch (cause) {
		throw new UsageError(`--out ${out}: không tạo được thư mục / cannot be made.`, { cause });
	}
}

/** The biggest table of a text or a workbook, as text; null when the file is not there, cannot be read, or is a folder. */
async function converted(path: string): Promise<string | null> {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
	const { sheets } = await open({ name: basename(path), bytes: readFileSync(path) });
	if (sheets.length === 0) return null;
	const { header, rows } = understoodTable(sheets);
	return csvText(header.length === 0 ? rows : [header, ...rows], { neutralise: false });
}
