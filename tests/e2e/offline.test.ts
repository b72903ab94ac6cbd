import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { rootSite } from '../support/sites.js';
import { standIn } from './host';
import { surveyOfOne } from './returns';
import { importFile, review, text } from './review';
import {
	choose,
	expectLive,
	expectStored,
	fixture,
	notices,
	openLive,
	patience,
	provinceRate,
	showOverview,
	unitNames,
} from './screen';
import { expect, test } from './site';

test.use({ serviceWorkers: 'allow' });

const go = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Các trang' }).getByRole('link', { name }).click();

test('after one visit everything works without a server', async ({ page, rootURL }) => {
	const host = await standIn(rootURL);
	await openLive(page, host.url);
	await expectStored(page);
	await expect(notices(page)).toContainText('đã được lưu trên máy này');
	await host.close();

	await page.reload();
	await expectLive(page);
	await expect(provinceRate(page)).toHaveText('26,29 %');
	await expect(page.locator('.chart svg path[fill="var(--target)"]')).toHaveCount(15);

	// the words of the other language were not needed so far
	await choose(page, 'EN');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('link', { name: 'Compare', exact: true })).toBeVisible();
	await choose(page, 'VI');

	await go(page, 'So sánh');
	await expect(page.getByRole('grid')).toContainText('38,04');
	await go(page, 'Phương pháp');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await go(page, 'Truy vấn');
	await page.getByRole('button', { name: 'Chạy' }).first().click();
	await expect(page.getByRole('grid').or(page.getByRole('table')).first()).toBeVisible();

	await go(page, 'Tổng quan');
	await importFile(page, text('moc-hoa.csv', surveyOfOne));
	await expect(page.locator('[data-unit="long-an.moc-hoa"]')).not.toContainText('Chưa nộp');

	// a workbook is written by a worker with parts of its own
	await review(page, fixture('e2e/co-loi.csv'));
	await page.getByText('Gửi trả đơn vị').click();
	const sent = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tải tệp có cột lỗi (.xlsx)' }).click();
	expect(
		readFileSync(await (await sent).path())
			.subarray(0, 2)
			.toString(),
	).toBe('PK');
});

test('any address of a page opens without a server, also in a folder', async ({ page, folderURL }) => {
	const host = await standIn(folderURL);
	await openLive(page, host.url);
	await expectStored(page);
	await host.close();

	await page.goto(`${host.url}unit?unit=long-an.duc-hoa`);
	await expect(page).toHaveURL(`${host.url}unit/?unit=long-an.duc-hoa`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Đức Hòa', patience);
	await page.goto(`${host.url}?indicator=vet_after_thpt`);
	await expectLive(page);
	await expect(unitNames(page)).not.toHaveCount(0);
	expect((await page.goto(`${host.url}reporting/`))?.status()).toBe(200);
	// of the fictional province only what the engine begins with is stored: it answers the pages
	await page.goto(`${host.url}compare/?dataset=tinh-mau&year=2023`);
	await expect(page.getByRole('grid')).toContainText('Đại Khê', patience);
	// a way to compare whose code this visit has not asked for
	await page.goto(`${host.url}compare/?view=gap`);
	await expect(page.getByRole('region', { name: 'Đóng góp' })).toContainText('Tân An', patience);
	const unknown = await page.goto(`${host.url}khong-co/trang-nay`);
	expect(unknown?.status()).toBe(404);
	await expect(page.locator('body')).toContainText('Không tìm thấy trang');
});

test('a new version is offered and never forced', async ({ page, rootURL }) => {
	const { version } = JSON.parse(readFileSync(`${rootSite.root}/_app/version.json`, 'utf8')) as {
		version: string;
	};
	const host = await standIn(rootURL);
	await openLive(page, host.url);
	await expectStored(page);
	const caches = () => page.evaluate(() => window.caches.keys());
	const app = (name: string) => `phan-luong:/:app:${name}`;
	expect((await caches()).toSorted()).toEqual([app(version), 'phan-luong:/:engine']);

	host.rewrite = (_, body) => body.replaceAll(version, 'bản-mới');
	const { bytes } = host.sent;
	await page.reload();
	await expectLive(page);
	const offer = page.getByRole('button', { name: 'Dùng bản mới' });
	await expect(offer).toBeVisible();
	expect(host.sent.bytes - bytes).toBeLessThan(6_000_000);

	// not taken: the old version goes on, also after a change of the page and another reload
	await go(page, 'So sánh');
	await showOverview(page);
	await page.reload();
	await expectLive(page);
	expect((await caches()).toSorted()).toEqual(
		[app(version), app('bản-mới'), 'phan-luong:/:engine'].toSorted(),
	);

	const reloaded = page.waitForEvent('load', patience);
	await offer.click();
	await reloaded;
	await expectLive(page);
	expect((await caches()).toSorted()).toEqual([app('bản-mới'), 'phan-luong:/:engine'].toSorted());
	await expect(offer).toHaveCount(0);
	await host.close();
});
