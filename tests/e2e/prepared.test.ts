import { patience } from './screen';
import { expect, prepared, test } from './site';

const pages = [
	['', '26,29'],
	['?year=2023&indicator=vet_after_thpt', 'Thủ Thừa'],
	['?dataset=tinh-mau', '%'],
	['unit/?unit=long-an.thu-thua', '20,00'],
	['unit/?dataset=tinh-mau', '%'],
	['compare/', '26,29'],
	['compare/?view=slope', 'Cần ít nhất hai năm'],
	['compare/?dataset=tinh-mau&view=slope', 'điểm'],
	['compare/?view=gap', 'Tân An'],
	['compare/?view=quadrant', 'Tân An'],
	['compare/?view=what-if', 'Tân An'],
	['compare/?view=map', 'Tân An'],
	['compare/?view=scatter', 'Tân An'],
	['compare/?dataset=tinh-mau&view=years', '%'],
	['compare/?view=award', 'Tân An'],
	['compare/?dataset=tinh-mau', '%'],
	['reporting/', 'Tân An'],
	['reporting/?dataset=tinh-mau', '%'],
	['report/', '26,29'],
	['report/?dataset=tinh-mau', '%'],
	['present/', 'Long An'],
	['data/?tab=targets', '35,09'],
	['data/?tab=history', 'Chưa nhập tệp nào'],
] as const;

prepared('every page paints its figures before the engine is there', async ({ page }) => {
	for (const [address, figure] of pages) {
		await prepared.step(address || '/', async () => {
			await page.goto(address);
			await expect(page.locator('main')).toContainText(figure);
			await expect(page.locator('main .skeleton').filter({ visible: true })).toHaveCount(0);
		});
	}
});

test('a filter that was not prepared says what it waits for, and is answered in the end', async ({
	page,
}) => {
	let letGo: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/engine/**', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('?as_of=2023-03-07');
	await expect(page.getByRole('progressbar')).toBeVisible();
	letGo();
	await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 90_000 });
	await expect(page.locator('main')).toContainText('26,29');
});

test('figures painted from prepared answers are not touched when the engine takes over', async ({ page }) => {
	let letGo: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/engine/**', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('unit/?dataset=tinh-mau&unit=tinh-mau.nam-thuan&lens=cluster');
	await expect(page.getByRole('region', { name: 'Nguồn', exact: true })).toContainText('HC-');
	await page.evaluate(async () => {
		const seen: string[] = [];
		Object.assign(window, { seen });
		new MutationObserver((changes) => {
			for (const { target, type, attributeName } of changes)
				seen.push(`${type} ${attributeName ?? ''} ${(target as Element).className ?? target.textContent}`);
		}).observe(document.querySelector('main') ?? document.body, {
			subtree: true,
			childList: true,
			characterData: true,
			attributes: true,
			attributeFilter: ['class', 'aria-busy'],
		});
		// what is still being painted is painted first: a second in which nothing changes
		do {
			seen.length = 0;
			await new Promise((resolve) => setTimeout(resolve, 1000));
		} while (seen.length > 0);
	});
	letGo();
	await page.waitForFunction(
		() => performance.getEntriesByName('data set live').length > 0,
		undefined,
		patience,
	);
	// longer than an answer may take before the page says that it waits
	await page.waitForTimeout(1000);
	expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});

test('prepared answers that are missing or of other data are not shown: the engine answers', async ({
	page,
}) => {
	await page.route('**/prepared/**/index.json.gz', (route) => route.fulfill({ status: 404 }));
	await page.route('**/prepared/**/database.duckdb.gz', (route) =>
		route.fulfill({ body: Buffer.from('no database'), contentType: 'application/gzip' }),
	);
	await page.goto('unit/?unit=long-an.thu-thua');
	await expect(page.locator('main')).toContainText('20,00', { timeout: 90_000 });
});
