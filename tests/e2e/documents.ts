import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { unpacked } from '../support/zip';

/** The bytes of the file that a button of this name saves. */
export async function saved(page: Page, name: string): Promise<Buffer> {
	const coming = page.waitForEvent('download', { timeout: 90_000 });
	await page.getByRole('button', { name, exact: true }).click();
	return readFileSync(await (await coming).path());
}

/** Everything written in the parts of an office file whose names begin so. */
export const wordsIn = (bytes: Buffer, part: string): string =>
	[...unpacked(bytes)]
		.filter(([name]) => name.startsWith(part) && name.endsWith('.xml'))
		.map(([, content]) => content.toString('utf8'))
		.join('\n');

/** The cells of the first sheet of a workbook as they are shown; the decimal sign is a point. */
export function cellsIn(bytes: Buffer): string {
	const book = read(bytes);
	const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
	return JSON.stringify(utils.sheet_to_json(sheet, { header: 1, raw: false }));
}
