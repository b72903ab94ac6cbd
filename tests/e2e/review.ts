import { writeFileSync } from 'node:fs';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { expectLive, patience, picker, showOverview } from './screen';
import { expect } from './site';

/** A file on disk, or one that a test makes. */
export type Given = string | { readonly name: string; readonly buffer: Buffer };

const withType = ({ name, buffer }: Exclude<Given, string>) => ({ name, mimeType: '', buffer });

/** Picks files, as soon as a person could; they go to the tray. */
export async function give(page: Page, ...files: readonly Given[]): Promise<void> {
	await expectLive(page);
	const paths = files.filter((file) => typeof file === 'string');
	const made = files.filter((file) => typeof file !== 'string').map(withType);
	await picker(page).setInputFiles(made.length > 0 ? made : paths);
}

/** A text file in UTF-8. */
export const text = (name: string, lines: string): Given => ({ name, buffer: Buffer.from(lines) });

/** Lines of the tray, by the name of their file. */
export const waiting = (page: Page): Locator => page.locator('li[data-file]');
export const waitingFile = (page: Page, name: string): Locator => page.locator(`li[data-file="${name}"]`);

/** The account that a review gives of its file. */
export const account = (page: Page): Locator =>
	page.locator('main header').filter({ has: page.getByRole('link', { name: 'Về danh sách tệp' }) });

export const importButton = (page: Page): Locator => page.getByRole('button', { name: 'Nhập', exact: true });

export const plan = (page: Page): Locator => page.getByRole('region', { name: 'Sẽ thay đổi' });

/** A cell of the file under review: the line as in the file, the cell from 0. */
export const gridCell = (page: Page, line: number, index: number): Locator =>
	page
		.getByRole('grid')
		.getByRole('row')
		.filter({ has: page.locator('[role=rowheader]', { hasText: new RegExp(`(^|\\D)${line}$`) }) })
		.locator(`[data-cell="${index}"]`);

/** Picks a file and waits until its review says what it understood. */
export async function review(page: Page, file: Given): Promise<void> {
	await give(page, file);
	await expect(account(page)).toContainText('Đã hiểu', patience);
}

/** The whole import of one file that is in order; stays on the page of the data. */
export async function importOnly(page: Page, file: Given): Promise<void> {
	await review(page, file);
	await confirm(page);
}

/** Says that the warnings were seen, where there are any. */
export async function acknowledge(page: Page): Promise<void> {
	await expect(account(page)).toContainText('Đã hiểu', patience);
	const seen = page.getByRole('checkbox', { name: /^Tôi đã xem [\d.]+ cảnh báo/ });
	if ((await seen.count()) > 0) await seen.check();
	await expect(importButton(page)).toBeEnabled();
}

/** Imports the file under review. */
export async function confirm(page: Page): Promise<void> {
	await acknowledge(page);
	await importButton(page).click();
	await expect(page.getByRole('heading', { name: 'Tệp đang chờ' })).toBeVisible(patience);
}

/** The same, and back to the overview. */
export async function importFile(page: Page, file: Given): Promise<void> {
	await importOnly(page, file);
	await showOverview(page);
}

/** A valid survey of many rows, so that its reading takes a while; gives its path. */
export function longSurvey(info: TestInfo, rows: number): string {
	const names = ['Tân An', 'Châu Thành', 'Tân Trụ', 'Thủ Thừa', 'Bến Lức'];
	const body = Array.from({ length: rows }, (_, index) => `${names[index % 5]};${index + 1};${index}`);
	const lines = ['KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;', 'Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề', ...body];
	const path = info.outputPath('khao-sat-dai.csv');
	writeFileSync(path, lines.join('\n'));
	return path;
}
