import type { Page } from '@playwright/test';
import { acknowledge, give, importButton, importFile, importOnly, review, waitingFile } from './review';
import {
	cell,
	expectLive,
	importedLink,
	patience,
	provinceRate,
	publishedRate,
	showHistory,
	showOverview,
	showTray,
	survey,
	surveyed,
	imported,
	unitRow,
} from './screen';
import { openLive, test as live } from './live';
import { expect, test } from './site';
import { states } from './store';

const expectPublished = (page: Page) => expect(provinceRate(page)).toHaveText(`${publishedRate} %`);
const expectSurveyed = (page: Page) => expect(provinceRate(page)).toHaveText(surveyed.province);

/** Runs in a page of the site that does not start the app, before the app ever ran. */
async function before(page: Page, work: () => Promise<void>): Promise<void> {
	await page.goto('./data/long-an/dataset.json');
	await page.evaluate(work);
}

test.describe('where storage is denied', () => {
	for (const how of ['thrown', 'absent'] as const)
		test(`(${how}) it is said, and an import lasts until the page closes`, async ({ page }) => {
			const thrown: string[] = [];
			page.on('pageerror', (error) => thrown.push(error.message));
			await page.addInitScript((way) => {
				if (way === 'absent') Object.defineProperty(window, 'indexedDB', { value: undefined });
				else
					IDBFactory.prototype.open = () => {
						throw new DOMException('denied', 'SecurityError');
					};
			}, how);
			await openLive(page);
			await expect(page.getByText('Trình duyệt không cho lưu')).toBeVisible();
			await review(page, survey);
			await acknowledge(page);
			await importButton(page).click();
			await expect(page.getByRole('alert').filter({ hasText: 'sẽ mất khi đóng trang' })).toBeVisible();
			await showOverview(page);
			await expectSurveyed(page);
			await page.reload();
			await expectLive(page);
			await expectPublished(page);
			await expect(importedLink(page)).toHaveCount(0);
			expect(thrown).toEqual([]);
		});
});

test('data of a newer version is left alone and said', async ({ page }) => {
	await before(
		page,
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('phan-luong', 99);
				opening.onupgradeneeded = () =>
					opening.result.createObjectStore('imports', { keyPath: 'id' }).add({ id: 1, of: 'later' });
				opening.onsuccess = () => {
					opening.result.close();
					resolve();
				};
				opening.onerror = () => reject(opening.error ?? new Error('not opened'));
			}),
	);
	await openLive(page);
	await importFile(page, survey);
	await expectSurveyed(page);
	await showTray(page);
	await expect(page.getByRole('alert')).toContainText('do một bản mới hơn của trang tạo ra');
	const untouched = await page.evaluate(
		() =>
			new Promise<{ version: number; records: unknown[] }>((resolve, reject) => {
				const opening = indexedDB.open('phan-luong');
				opening.onerror = () => reject(opening.error ?? new Error('not opened'));
				opening.onsuccess = () => {
					const { version } = opening.result;
					const asking = opening.result.transaction('imports').objectStore('imports').getAll();
					asking.onsuccess = () => resolve({ version, records: asking.result });
				};
			}),
	);
	expect(untouched).toEqual({ version: 99, records: [{ id: 1, of: 'later' }] });
});

test('data of the first version is brought up to date and counts', async ({ page }) => {
	await before(
		page,
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('phan-luong', 1);
				opening.onupgradeneeded = () => {
					const text =
						'KẾT QUẢ KHẢO SÁT THCS;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\nThủ Thừa;1000;200\n';
					const imports = opening.result.createObjectStore('imports', {
						keyPath: 'seq',
						autoIncrement: true,
					});
					imports.createIndex('dataset', 'dataset');
					imports.add({
						dataset: 'long-an',
						name: 'cu.csv',
						size: text.length,
						content: new Blob([text]),
						importedAt: '2026-11-20T08:00:00.000Z',
						assume: { year: '2023' },
						form: 'outcomes',
						rows: 1,
						warnings: 0,
					});
				};
				opening.onsuccess = () => {
					opening.result.close();
					resolve();
				};
				opening.onerror = () => reject(opening.error ?? new Error('not opened'));
			}),
	);
	await openLive(page);
	await expect(cell(unitRow(page, 'thu-thua'), 'rate')).toHaveText('20,00');
	await expect(cell(unitRow(page, 'duc-hoa'), 'rate')).toHaveText('–');
	expect(await states(page)).toEqual(['cu.csv active']);
	await showHistory(page);
	await expect(imported(page)).toContainText('cu.csv');
	await page.getByRole('button', { name: 'Hoàn tác cu.csv' }).click();
	await showOverview(page);
	await expectPublished(page);
});

live('a stored entry that is damaged is told; the others count', async ({ page }) => {
	await openLive(page);
	await importOnly(page, survey);
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('phan-luong');
				opening.onerror = () => reject(opening.error ?? new Error('not opened'));
				opening.onsuccess = () => {
					const writing = opening.result.transaction('imports', 'readwrite');
					writing
						.objectStore('imports')
						.add({ name: 'hong.csv', dataset: 'long-an', state: 'active', seq: 7 });
					writing.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
	);
	await page.reload();
	await expectLive(page);
	await expect(page.getByRole('alert')).toContainText('không còn đọc được: hong.csv', patience);
	await showOverview(page);
	await expectSurveyed(page);
	expect(await states(page)).toEqual(['khao-sat-thcs.csv active', 'hong.csv active']);
});

test.describe('without room', () => {
	/** From now on nothing of a file can be stored. */
	const fill = (page: Page) =>
		page.evaluate(() => {
			const { add, put } = IDBObjectStore.prototype;
			const full = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
			Object.assign(IDBObjectStore.prototype, { add: full, put: full });
			Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
		});
	const makeRoom = (page: Page) =>
		page.evaluate(() => void (window as unknown as { makeRoom: () => void }).makeRoom());

	live('a file is not taken in, and that is said', async ({ page }) => {
		await openLive(page);
		await fill(page);
		await give(page, survey);
		await expect(waitingFile(page, 'khao-sat-thcs.csv')).toContainText('Trình duyệt hết chỗ lưu', patience);
		expect(await states(page)).toEqual([]);
		await makeRoom(page);
		await page.getByRole('button', { name: 'Bỏ khao-sat-thcs.csv' }).click();
		await showOverview(page);
		await expectPublished(page);
	});

	live('an import is not made, and all is as before', async ({ page }) => {
		await openLive(page);
		await review(page, survey);
		await acknowledge(page);
		await fill(page);
		await importButton(page).click();
		await expect(page.getByRole('alert')).toContainText('hết chỗ lưu nên chưa nhập');
		expect(await states(page)).toEqual(['khao-sat-thcs.csv draft']);
		await page.reload();
		await acknowledge(page);
		await showOverview(page);
		await expectPublished(page);
	});
});
