import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { compareViews } from '../../src/lib/features/compare/views';
import { unpacked } from '../support/zip';
import { expect, openLive, test, visit } from './live';
import { returnOf } from './returns';
import { importOnly } from './review';
import {
	cell,
	choose,
	demoTag,
	notices,
	patience,
	provinceRate,
	publishedRate,
	tile,
	unitRow,
} from './screen';

test.setTimeout(600_000);

const rowsOf = (path: string): Record<string, string>[] => {
	const [head = '', ...lines] = readFileSync(join(process.cwd(), 'data', path), 'utf8')
		.trim()
		.split('\n');
	const names = head.split(',');
	return lines.map((line) =>
		Object.fromEntries(line.split(',').map((value, at) => [names[at] ?? '', value])),
	);
};

const comma = (hundredths: number) =>
	`${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;

/** Rates and days that were invented for Long An, as pages and files print them; none is a real one as well. */
const invented = (() => {
	const rows = rowsOf('long-an/outcomes.csv').filter(({ indicator_id }) =>
		indicator_id?.startsWith('vet_after'),
	);
	const targets = [...rowsOf('long-an/targets.csv'), ...rowsOf('reference/targets.csv')];
	const real = new Set(targets.map(({ value_bp }) => Number(value_bp)));
	const rates = rows
		.map(({ numerator, denominator }) => Math.round((10_000 * Number(numerator)) / Number(denominator)))
		.filter((bp) => bp > 0 && ![...real].some((one) => Math.abs(one - bp) < 1));
	const days = rows.map(({ submitted_at = '' }) => submitted_at.split('-'));
	return new Set([
		...rates.flatMap((bp) => [comma(bp), comma(bp).replace(',', '.')]),
		...days.flatMap(([year, month, day]) => [`${day}/${month}/${year}`, `${year}-${month}-${day}`]),
	]);
})();

/** What of a text is illustrative: the words, rates or days. */
const illustrativeIn = (text: string): string[] => [
	...(text.match(/minh h[oọ][aạ]|illustrative/giu) ?? []),
	...[...invented].filter((one) =>
		new RegExp(`(?<![\\d.,/-])${one.replaceAll('.', '\\.')}(?![\\d.,/-])`).test(text),
	),
];

/** Everything that a page says, to the eye and to readers of the screen. */
const saidOn = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const said = [document.title, document.body.innerText];
		for (const one of document.querySelectorAll('svg text, option')) said.push(one.textContent);
		for (const one of document.querySelectorAll('[aria-label], [title], [data-text]'))
			for (const name of ['aria-label', 'title', 'data-text']) said.push(one.getAttribute(name) ?? '');
		for (const one of document.querySelectorAll<HTMLElement>('.sr-only')) said.push(one.textContent);
		return said.join('\n');
	});

const parts = ['import', 'targets', 'history', 'templates', 'backup', 'lock'];
const addresses = [
	'./',
	'./?indicator=vet_after_thpt',
	'./unit/?unit=long-an.can-duoc',
	'./unit/?unit=long-an.thu-thua',
	...compareViews.map((view) => `./compare/?view=${view}`),
	'./reporting/',
	'./present/',
	'./report/',
	`./query/?sql=${encodeURIComponent('SELECT * FROM outcomes')}`,
	...parts.map((tab) => `./data/?tab=${tab}`),
	'./about/',
];

async function shown(page: Page, address: string): Promise<void> {
	await visit(page, address);
	await expect(page.locator('main h1')).not.toHaveCount(0, patience);
	if (address.startsWith('./query/?')) {
		await page.getByRole('button', { name: 'Chạy', exact: true }).click();
		await expect(page.getByRole('region', { name: 'Kết quả' })).toContainText('long-an.thu-thua', patience);
	}
	await expect(
		page.locator('main .skeleton:visible, main [aria-busy=true]:visible, .pending:visible'),
	).toHaveCount(0, patience);
}

async function saved(page: Page, name: string | RegExp): Promise<Buffer> {
	const coming = page.waitForEvent('download', patience);
	await page.getByRole('button', { name, exact: true }).click();
	return readFileSync(await (await coming).path());
}

/** Text of a file, or of every part of an office file or archive, of the files in an archive too. */
const wordsIn = (bytes: Buffer): string =>
	bytes.subarray(0, 2).toString('latin1') === 'PK'
		? [...unpacked(bytes)].map(([name, content]) => `${name}\n${wordsIn(content)}`).join('\n')
		: bytes.toString('utf8');

const open = (page: Page) => page.getByRole('button', { name: 'Tùy chọn của bộ số liệu' }).click();
const shownRate = /^\d+,\d\d\s%$/;

test('Long An: after one real return nothing illustrative is on any page or in any file, until it is wanted', async ({
	page,
}) => {
	await openLive(page, './?dataset=tinh-mau');
	const sample = await provinceRate(page).innerText();
	expect(sample).toMatch(shownRate);
	await openLive(page);
	await expect(provinceRate(page)).toHaveText(`${publishedRate} %`);
	expect(illustrativeIn(await saidOn(page))).toEqual(expect.arrayContaining(['minh họa', '36,02']));
	for (const address of addresses.filter(
		(one) => !one.startsWith('./data/') && !one.endsWith('=slope') && !one.endsWith('=years'),
	)) {
		await shown(page, address);
		await expect.poll(async () => illustrativeIn(await saidOn(page)), { message: address }).not.toEqual([]);
	}

	await openLive(page);
	await importOnly(page, returnOf('thu-thua.csv', 'Thủ Thừa', 900, 171));
	await expect(notices(page)).toContainText('Số liệu minh họa của bộ này đã được bỏ khỏi mọi trang.');
	await expect(notices(page).getByRole('button', { name: 'Hiện lại' })).toBeVisible();
	const closing = notices(page).getByRole('button', { name: 'Đóng thông báo' });
	while ((await closing.count()) > 0) await closing.first().click();

	for (const address of addresses) {
		await shown(page, address);
		expect([address, illustrativeIn(await saidOn(page))]).toEqual([address, []]);
	}

	await choose(page, 'EN');
	for (const address of ['./', './compare/?view=award', './query/', './data/?tab=backup', './about/']) {
		await shown(page, address);
		expect([address, illustrativeIn(await saidOn(page))]).toEqual([address, []]);
	}
	await choose(page, 'VI');

	await shown(page, './');
	await expect(provinceRate(page)).toHaveText('19,00 %');
	await expect(tile(page, 'Báo cáo đã nhận').locator('.figure')).toHaveText('1 / 15 đơn vị');
	await expect(cell(unitRow(page, 'can-duoc'), 'target')).toHaveText('10,01');
	await expect(cell(unitRow(page, 'can-duoc'), 'rate')).toHaveText('–');
	await expect(page.locator('.chart svg path[fill^="var(--status-"]')).toHaveCount(1);
	for (const name of ['Tải CSV', 'Excel', 'SVG']) {
		const words = wordsIn(await saved(page, name));
		expect(words).toContain('hủ Thừa');
		expect([name, illustrativeIn(words)]).toEqual([name, []]);
	}
	for (const [address, name] of [
		['./reporting/', 'Tải bảng (CSV)'],
		['./present/', 'Tải PowerPoint'],
		['./report/', 'Tải Word (.docx)'],
		['./compare/?view=award', 'Tải CSV'],
		['./compare/?view=gap', 'SVG'],
		['./data/?tab=targets', 'Tải sổ (CSV)'],
		['./data/?tab=templates', 'Tải tệp Excel'],
		['./data/?tab=templates', 'Tải tệp CSV'],
		['./data/?tab=templates', 'Tải cả bộ (.zip), mỗi đơn vị một tệp'],
		['./data/?tab=backup', 'Tải bản sao lưu (.zip)'],
	] as const) {
		await shown(page, address);
		expect([name, illustrativeIn(wordsIn(await saved(page, name)))]).toEqual([name, []]);
	}

	// the switch, and back
	await shown(page, './?indicator=vet_after_thpt');
	await expect(provinceRate(page)).toHaveText('–');
	await open(page);
	await choose(page, 'Hiện');
	await expect(provinceRate(page)).toHaveText(shownRate);
	await expect(demoTag(page)).toBeVisible();
	await choose(page, 'Bỏ');
	await expect(provinceRate(page)).toHaveText('–');
	await page.keyboard.press('Escape');

	await openLive(page, './?dataset=tinh-mau');
	await expect(provinceRate(page)).toHaveText(sample);
});

test('left out before anything was imported, they stay away over a reload, and nothing prepared is shown', async ({
	page,
}) => {
	await openLive(page);
	await open(page);
	await choose(page, 'Bỏ');
	await expect(provinceRate(page)).toHaveText('–');
	await page.reload();
	// whatever is painted meanwhile, it is never an invented figure
	await expect
		.poll(async () => {
			const rate = await provinceRate(page).allInnerTexts();
			expect(rate.join()).not.toMatch(/\d/);
			return rate.length;
		}, patience)
		.toBe(1);
	await expect(provinceRate(page)).toHaveText('–', patience);
	expect(illustrativeIn(await saidOn(page))).toEqual([]);
	await open(page);
	await expect(page.getByRole('radio', { name: 'Bỏ', exact: true })).toBeChecked();
	await choose(page, 'Hiện');
	await expect(provinceRate(page)).toHaveText(`${publishedRate} %`);
	await page.keyboard.press('Escape');
});
