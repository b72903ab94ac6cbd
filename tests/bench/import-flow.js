import { execFileSync } from 'node:child_process';
import { longTasks, reaches, seenBy, watch } from './pauses.js';
import { processorTime } from './support.js';

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ heap: number, process: number }} Weight both in MB; `process` is NaN where `ps` is not at hand */

const categories = ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];

/**
 * Memory of the browser's page processes in MB.
 * @param {import('playwright').Browser} browser
 */
async function memory(browser) {
	try {
		const session = await browser.newBrowserCDPSession();
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		await session.detach();
		const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => String(id));
		const sizes = execFileSync('ps', ['-o', 'rss=', '-p', pages.join(',')], { encoding: 'utf8' });
		return sizes
			.trim()
			.split(/\s+/)
			.reduce((sum, size) => sum + Number(size) / 1024, 0);
	} catch {
		return NaN;
	}
}

/**
 * Weighs the page's own thread and its process, at once and at their highest.
 * @param {import('playwright').Browser} browser
 * @param {Page} page
 */
async function scales(browser, page) {
	const chrome = await page.context().newCDPSession(page);
	await chrome.send('Performance.enable');
	/** @returns {Promise<Weight>} */
	const weighed = async () => {
		const { metrics } = await chrome.send('Performance.getMetrics');
		const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6;
		return { heap, process: await memory(browser) };
	};
	/** @param {() => Promise<void>} work */
	const peakOf = async (work) => {
		let peak = await weighed();
		const clock = setInterval(() => {
			void weighed()
				.then(({ heap, process }) => {
					peak = { heap: Math.max(peak.heap, heap), process: Math.max(peak.process, process) };
				})
				.catch(() => undefined);
		}, 500);
		try {
			await work();
		} finally {
			clearInterval(clock);
		}
		return peak;
	};
	return { weighed, peakOf };
}

/** @param {Page} page */
const picker = (page) => page.locator('input[type=file]:not([data-folder])');

/**
 * What the page says, without making it lay itself out.
 * @param {Page} page
 */
const state = (page) => page.locator('main').evaluate((main) => main.textContent);

/**
 * Gives the file and takes it back while it is being read.
 * @param {Page} page
 * @param {string} path
 * @param {number} updates how often progress is told before
 */
async function cancelled(page, path, updates) {
	const before = { state: await state(page), workers: page.workers().length };
	await picker(page).setInputFiles(path);
	await page.waitForFunction(
		(wanted) => /** @type {any} */ (globalThis).seen.told.length >= wanted,
		updates,
		{
			timeout: 120_000,
			polling: 50,
		},
	);
	const time = await page.evaluate(async () => {
		const seen = /** @type {any} */ (globalThis).seen;
		seen.phases.push({ at: performance.now(), phase: 'cancel' });
		const button = document.querySelector('li[data-file] button[aria-label^="Dừng đọc"]');
		if (!(button instanceof HTMLElement)) throw new Error('There is nothing to cancel with.');
		const start = performance.now();
		button.click();
		while (document.querySelector('li[data-file]')) await new Promise(requestAnimationFrame);
		return performance.now() - start;
	});
	const pressed = performance.now();
	await reaches(page, 'idle');
	while (page.workers().length > before.workers && performance.now() - pressed < 20_000)
		await page.waitForTimeout(50);
	const thread = performance.now() - pressed;
	const isSame = (await state(page)) === before.state;
	await page.evaluate(() => {
		const seen = /** @type {any} */ (globalThis).seen;
		[seen.told, seen.taken] = [[], performance.now()];
	});
	return { time, thread, isSame };
}

/**
 * @param {Page} page
 * @param {readonly string[]} phases any of which ends the wait, were it already over
 */
const past = (page, phases) =>
	page.waitForFunction(
		(wanted) => {
			const { seen } = /** @type {any} */ (globalThis);
			return seen.phases.some(
				(/** @type {any} */ { at, phase }) => at > seen.taken && wanted.includes(phase),
			);
		},
		phases,
		{ timeout: 600_000, polling: 50 },
	);

/**
 * Gives the file, looks at its review and lets it in; ends on the overview.
 * @param {import('playwright').Browser} browser
 * @param {Page} page
 * @param {string} path
 * @param {number} rows
 */
async function imported(browser, page, path, rows) {
	const given = await processorTime(browser);
	await picker(page).setInputFiles(path);
	await past(page, ['plan', 'checked', 'refused']);
	const read = await processorTime(browser);
	await reaches(page, 'checked');
	const planned = await processorTime(browser);
	const said = await page.locator('main .told, main .found, main .counts').allTextContents();
	await page.waitForTimeout(500);
	// to look for names would make the page work out those of all its elements
	const warnings = page.locator('main footer input[type=checkbox]');
	if ((await warnings.count()) > 0) await warnings.check();
	const begun = await processorTime(browser);
	await page.locator('main footer .primary').click();
	await reaches(page, 'loaded');
	const processor = {
		read: read - given,
		plan: planned - read,
		load: (await processorTime(browser)) - begun,
	};
	said.push((await page.locator('.toast.success p').textContent()) ?? '');
	if (!said.at(-1)?.includes(rows.toLocaleString('vi'))) throw new Error(`Imported: ${said.at(-1)}`);
	await page.waitForTimeout(1500);
	await page.getByRole('link', { name: 'Tổng quan' }).first().click();
	await reaches(page, 'overview');
	await page.waitForTimeout(3000);
	return { processor, said: said.map((text) => text.replace(/\s+/g, ' ').trim()) };
}

/**
 * The page opened again with the file stored.
 * @param {import('playwright').Browser} browser
 * @param {Page} page
 * @param {string} url
 */
async function reopened(browser, page, url) {
	await browser.startTracing(page, { categories });
	await page.reload();
	await reaches(page, 'overview');
	const ready = await page.evaluate(() => /** @type {any} */ (globalThis).seen.phases.at(-1).at);
	await page.waitForTimeout(3000);
	const seen = await seenBy(page);
	return { ready, tasks: longTasks(seen, await browser.stopTracing(), url) };
}

/**
 * A file from pick to database and what it costs: cancelled once, then imported, then the page opened again.
 * @param {{ browser: import('playwright').Browser, url: string, path: string, rows: number, updates: number }} given
 *   `updates`: how often progress is told before the file is taken back
 * @param {(page: Page) => Promise<void>} meanwhile with the page in which the file was given, before it is reloaded
 */
export async function importFlow({ browser, url, path, rows, updates }, meanwhile = async () => undefined) {
	const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
	const page = await context.newPage();
	page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
	const { weighed, peakOf } = await scales(browser, page);
	await page.addInitScript(watch);
	await browser.startTracing(page, { categories });
	await page.goto(`${url}data/?dataset=tinh-mau`);
	await reaches(page, 'idle');
	await page.waitForTimeout(1000);
	const light = await weighed();
	const cancel = await cancelled(page, path, updates);
	/** @type {Awaited<ReturnType<typeof imported>> | undefined} */
	let done;
	const peak = await peakOf(async () => {
		done = await imported(browser, page, path, rows);
	});
	const { said, processor } = done ?? { said: [], processor: { read: NaN, plan: NaN, load: NaN } };
	// to hand the trace over is work as well, of nobody's concern
	const seen = await seenBy(page);
	const trace = await browser.stopTracing();
	await meanwhile(page);
	const again = await reopened(browser, page, url);
	await context.close();

	const phases = seen.phases.filter(({ at }) => at >= seen.taken);
	/** @param {string} phase when it began and ended */
	const span = (phase) => {
		const index = phases.findIndex((one) => one.phase === phase);
		return { from: phases[index]?.at ?? NaN, to: phases[index + 1]?.at ?? NaN };
	};
	/** @param {string} phase how long it lasted */
	const lasted = (phase) => span(phase).to - span(phase).from;
	const times = { read: lasted('read'), plan: lasted('plan'), load: lasted('load') };
	const moments = [span('read').from, ...seen.told, span('read').to];
	const waits = moments.slice(1).map((at, index) => at - (moments[index] ?? NaN));
	const progress = { times: seen.told.length, first: waits[0] ?? NaN, longest: Math.max(...waits) };
	return { times, processor, said, light, peak, cancel, again, progress, tasks: longTasks(seen, trace, url) };
}

/** @typedef {Awaited<ReturnType<typeof importFlow>>} Flow */
