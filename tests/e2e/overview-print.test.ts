import type { Page } from '@playwright/test';
import { openLive } from './live-page';
import { patience } from './screen';
import { expect, test, visit } from './live';

/** Pages of the printed page: A4 as its style says. */
const pages = async (page: Page) => {
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
};

test('the overview prints on one or two clean pages: whose, which year, from where, nothing to press', async ({
	page,
}) => {
	await openLive(page);
	await page.evaluate(() =>
		Object.assign(globalThis, { print: () => Object.assign(globalThis, { printed: true }) }),
	);
	await page.getByRole('button', { name: 'In trang này' }).click();
	expect(await page.evaluate(() => Reflect.get(globalThis, 'printed') as unknown)).toBe(true);

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { level: 1 })).toContainText('năm 2023');
	await expect(page.locator('.page > header')).toContainText(/Nguồn: .*Long An/);
	// terms, heads and names that explain or sort on screen are words on paper; nothing else that can be pressed is left
	const isWord = /aria-describedby=|aria-label="Sắp xếp theo |title="Giải thích /;
	const left: string[] = [];
	for (const control of await page.locator('button, input, select, nav').all())
		if (await control.isVisible()) left.push(await control.evaluate((node) => node.outerHTML.slice(0, 160)));
	expect(left.filter((html) => !isWord.test(html))).toEqual([]);
	const count = await pages(page);
	expect(count).toBeGreaterThan(0);
	expect(count).toBeLessThanOrEqual(2);
});

test('what is for the public is taken from its files, not from paper with every count', async ({ page }) => {
	await visit(page, './');
	await page.getByRole('checkbox', { name: 'Công khai' }).check(patience);
	await expect(page.getByRole('button', { name: 'In trang này' })).toBeDisabled();
});
