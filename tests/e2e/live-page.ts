import { expect, type BrowserContext, type Page } from '@playwright/test';
import { choose, expectLive, notices, patience } from './screen';

export const viewport = { width: 1280, height: 720 };
const rest = './about/';

/** Goes there by a link, as a reader would: without a reload where the site is open already. */
export async function visit(page: Page, address: string): Promise<void> {
	if (page.url() === 'about:blank') {
		await page.goto(address);
		return;
	}
	const wanted = await page.evaluate(
		(href) => {
			const link = Object.assign(document.createElement('a'), { href });
			document.body.append(link);
			link.click();
			link.remove();
			return link.href;
		},
		new URL(address, new URL(page.url()).origin).href,
	);
	await page.waitForURL((url) => isAt(url, new URL(wanted)), patience);
}

/** Opens it and waits until files are taken; the figures on screen are those of the engine. */
export async function openLive(page: Page, address = './'): Promise<void> {
	await visit(page, address);
	await expectLive(page);
	await expect(page.locator('main .skeleton:visible')).toHaveCount(0, patience);
}

const bare = ({ pathname }: URL) => pathname.replace(/\/$/, '');
/** A page says more in its address than the link that led there; which of its parts is open is said by the link. */
const isAt = (here: URL, wanted: URL) =>
	bare(here) === bare(wanted) &&
	here.searchParams.get('tab') === wanted.searchParams.get('tab') &&
	[...wanted.searchParams].every(([name, value]) => here.searchParams.get(name) === value);

/** One page whose engine is started once, for tests that take turns on it. */
export class Live {
	#make: () => Promise<BrowserContext>;
	#begin: (page: Page) => Promise<void>;
	#page: Page | null = null;

	/** `begin`: what a page does once, when its engine has started. */
	constructor(make: () => Promise<BrowserContext>, begin?: (page: Page) => Promise<void>) {
		this.#make = make;
		this.#begin = begin ?? (() => Promise.resolve());
	}

	async page(): Promise<Page> {
		if (this.#page !== null && !this.#page.isClosed()) return this.#page;
		const context = await this.#make();
		context.setDefaultTimeout(30_000);
		const page = await context.newPage();
		await page.goto('./');
		await expectLive(page);
		await this.#begin(page);
		await visit(page, rest);
		this.#page = page;
		return page;
	}

	/** A page that cannot be brought back to where it began is given up. */
	async tidy(): Promise<void> {
		const page = this.#page;
		if (page === null) return;
		try {
			await tidied(page);
		} catch (cause) {
			console.warn('A live page is given up.', cause);
			await this.end();
		}
	}

	async end(): Promise<void> {
		const page = this.#page;
		this.#page = null;
		await page?.context().close();
	}
}

/** What this browser keeps, without the numbers that are counted on. */
const keptThings = (page: Page): Promise<{ own: number; remembered: number }> =>
	page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('phan-luong');
				opening.onerror = () => reject(opening.error ?? new Error('closed'));
				opening.onsuccess = () => {
					const database = opening.result;
					const asking = database.transaction(['imports', 'kept', 'memory']);
					const counts = ['imports', 'kept', 'memory'].map((name) => asking.objectStore(name).count());
					asking.onerror = () => reject(asking.error ?? new Error('unreadable'));
					asking.oncomplete = () => {
						database.close();
						const [imports = 0, kept = 0, remembered = 0] = counts.map(({ result }) => result);
						resolve({ own: imports + kept, remembered });
					};
				};
			}),
	);

const nothing = { own: 0, remembered: 0 };

async function tidied(page: Page): Promise<void> {
	const context = page.context();
	for (const other of context.pages()) if (other !== page) await other.close();
	page.removeAllListeners('pageerror');
	await context.clearPermissions();
	await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
	await page.setViewportSize(viewport);
	await page.mouse.move(0, 0);
	for (let open = 0; open < 3 && (await page.locator('dialog[open]').count()) > 0; open++)
		await page.keyboard.press('Escape');
	await visit(page, rest);
	if ((await page.locator('html').getAttribute('lang')) !== 'vi') await choose(page, 'VI');
	const { own, remembered } = await keptThings(page);
	if (own + remembered > 0) {
		await visit(page, './data/?tab=backup');
		await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
		await expect(notices(page)).toContainText('Đã xóa hết', patience);
	}
	await expect.poll(() => keptThings(page)).toEqual(nothing);
	const closing = notices(page).getByRole('button', { name: 'Đóng thông báo' });
	while ((await closing.count()) > 0) await closing.first().click();
	await visit(page, './data/');
	await expectLive(page);
	const left = await page.evaluate(() => {
		for (const name of ['phan-luong.recent', 'phan-luong.lang']) localStorage.removeItem(name);
		sessionStorage.clear();
		return Object.keys(localStorage);
	});
	expect(left).toEqual([]);
	await visit(page, rest);
	// what was typed last may have been kept only after the wipe
	expect(await keptThings(page)).toEqual(nothing);
}
