import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { csvText } from '$lib/export/csv';
import { decode } from '$lib/intake/decode';
import { table as understoodTable } from '$lib/intake/layout';
import { parsed, UsageError } from './usage';

/** `table`: what the reader understood as one table, RFC 4180, before any meaning is given to it. */
export async function table(args: string[]): Promise<number> {
	const { values, positionals } = parsed({
		args,
		allowPositionals: true,
		options: { out: { type: 'string' } },
	});
	const out = values.out;
	if (positionals.length === 0) throw new UsageError('table: thiếu tệp / no file given.');
	if (out === undefined && positionals.length > 1)
		throw new UsageError('table: nhiều tệp thì cần --out DIR / several files need --out DIR.');
	if (out !== undefined) mkdirSync(out, { recursive: true });
	let failed = 0;
	for (const path of positionals) {
		const text = existsSync(path) ? converted(readFileSync(path)) : null;
		if (text === null) {
			process.stderr.write(`${path}: không đọc được / cannot be read.\n`);
			failed++;
		} else if (out === undefined) process.stdout.write(text);
		else writeFileSync(join(out, `${basename(path)}_converted.csv`), text);
	}
	return failed > 0 ? 1 : 0;
}

function converted(bytes: Uint8Array): string | null {
	const decoded = decode(bytes);
	if (!decoded.readable) return null;
	const { header, rows } = understoodTable(decoded.text);
	return csvText(header.length === 0 ? rows : [header, ...rows], { neutralise: false });
}
