// A page opened again with a CSV file of 1,000,000 own outcomes: the time until the data set is live and the overview
// painted, what of it goes to the stores and to the engine; from the kept state and, where that is deleted first, from
// the kept rows; the same without own imports, and a bare page of DuckDB-WASM and ECharts in the same run.
//   npm run build && node tests/bench/reopen.js [rows, 1000000 unless given] [times, 3 unless given]
import { outcomesFile } from './rows.js';
import { reaches, watch } from './pauses.js';
import { launched, machine, median, printTable, processorTime, served, whole } from './support.js';

const rows = Number(process.argv[2] ?? 1_000_000);
const times = Number(process.argv[3] ?? 3);

/** Runs in the page: when the store of kept rows was asked and answered, and what the engine was asked. */
function note() {
	/** @type {{ what: string, from: number, to: number }[]} */
	const noted = [];
	Object.assign(globalThis, { noted });
	const get = IDBObjectStore.prototype.get;
	IDBObjectStore.prototype.get = function (/** @type {any} */ key) {
		const request = get.call(this, key);
		if (this.name !== 'parts' && this.name !== 'states') return request;
		const asked = { what: 'store', from: performance.now(), to: NaN };
		noted.push(asked);
		request.addEventListener('success', () => (asked.to = performance.now()));
		return request;
	};
	const send = Worker.prototype.postMessage;
	Worker.prototype.postMessage = function (/** @type {any} */ message, /** @type {any} */ options) {
		const kind = String(message?.type ?? message?.kind);
		const asked = { what: kind, from: performance.now(), to: NaN };
		noted.push(asked);
		const answered = (/** @type {MessageEvent} */ { data }) => {
			if (data?.requestId !== message?.messageId) return;
			asked.to = performance.now();
			this.removeEventListener('message', answered);
		};
		if (message?.messageId !== undefined) this.addEventListener('message', answered);
		send.call(this, message, options);
	};
}

/** @param {import('playwright').Page} page */
async function reopened(page) {
	const before = await processorTime(browser);
	await page.reload();
	await reaches(page, 'overview');
	await page.waitForFunction(() => performance.getEntriesByName('data set live').length > 0, null, {
		timeout: 600_000,
	});
	const processor = (await processorTime(browser)) - before;
	const seen = await page.evaluate(() => {
		const { seen, noted } = /** @type {any} */ (globalThis);
		/** @param {(what: string) => boolean} isOf */
		const spent = (isOf) => {
			const of = noted.filter((/** @type {any} */ one) => isOf(one.what) && one.to > 0);
			return of.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.to - one.from, 0);
		};
		return {
			live: performance.getEntriesByName('data set live')[0]?.startTime ?? NaN,
			painted: seen.phases.at(-1).at,
			engine: spent((what) => what === 'INSTANTIATE'),
			store: spent((what) => what === 'store'),
			insert: spent((what) => what.startsWith('INSERT_ARROW')),
			ask: spent((what) => /QUERY|PREPARED/.test(what)),
			task: Math.max(0, ...seen.tasks.map((/** @type {any} */ one) => one.duration)),
			read: noted.filter((/** @type {any} */ one) => one.what === 'file').length,
		};
	});
	return { ...seen, processor };
}

/**
 * @param {import('playwright').Page} page
 * @param {(page: import('playwright').Page) => Promise<unknown>} [before] what is done before each
 */
async function openedOften(page, before = async () => undefined) {
	/** @type {Awaited<ReturnType<typeof reopened>>[]} */
	const runs = [];
	for (let run = 0; run < times; run++) {
		await before(page);
		runs.push(await reopened(page));
	}
	return runs;
}

/**
 * Milliseconds until the bare page shows its chart, opened again.
 * @param {import('playwright').Page} page
 */
async function bare(page) {
	await page.goto(`${server.url}bench/chart.html`);
	/** @type {number[]} */
	const runs = [];
	for (let run = 0; run <= times; run++) {
		await page.reload();
		await page.waitForSelector('#chart svg path', { state: 'attached' });
		runs.push(await page.evaluate(() => performance.now()));
	}
	return median(runs.slice(1));
}

/**
 * How many bytes are kept of the whole data set; waits until they are.
 * @param {import('playwright').Page} page
 */
async function keptBytes(page) {
	const asked = () =>
		page.evaluate(
			() =>
				new Promise((resolve) => {
					const opening = indexedDB.open('phan-luong.states');
					// it is made by whoever keeps something
					opening.onupgradeneeded = () => opening.transaction?.abort();
					opening.onerror = () => resolve(0);
					opening.onsuccess = () => {
						const asking = opening.result.transaction('heads').objectStore('heads').getAll();
						asking.onsuccess = () => {
							opening.result.close();
							resolve(asking.result[0]?.size ?? 0);
						};
					};
				}),
		);
	for (;;) {
		const bytes = Number(await asked());
		if (bytes > 0) return bytes;
		await page.waitForTimeout(500);
	}
}

/** @param {import('playwright').Page} page */
const forget = (page) =>
	page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const deleting = indexedDB.deleteDatabase('phan-luong.states');
				deleting.onsuccess = resolve;
				deleting.onerror = reject;
			}),
	);

const path = await outcomesFile('csv', rows);
const server = await served();
const browser = await launched();
try {
	const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
	const page = await context.newPage();
	page.setDefaultTimeout(600_000);
	await page.addInitScript(watch);
	await page.addInitScript(note);
	await page.goto(`${server.url}?dataset=tinh-mau`);
	await reaches(page, 'overview');
	const without = await openedOften(page);
	await page.goto(`${server.url}data/?dataset=tinh-mau`);
	await reaches(page, 'idle');
	await page.locator('input[type=file]:not([data-folder])').setInputFiles(path);
	await reaches(page, 'checked');
	await page.waitForTimeout(500);
	const warnings = page.getByRole('checkbox', { name: /^Tôi đã xem [\d.]+ cảnh báo/ });
	if ((await warnings.count()) > 0) await warnings.check();
	await page.getByRole('button', { name: 'Nhập', exact: true }).click();
	await reaches(page, 'loaded');
	const begun = Date.now();
	const bytes = await keptBytes(page);
	const kept = Date.now() - begun;
	const pauses = await page.evaluate(
		(from) =>
			/** @type {{ start: number, duration: number }[]} */ (/** @type {any} */ (globalThis).seen.tasks)
				.filter(({ start }) => start > from)
				.map(({ duration }) => duration),
		await page.evaluate((ms) => performance.now() - ms, kept),
	);
	await page.goto(`${server.url}?dataset=tinh-mau`);
	await reaches(page, 'overview');
	const own = await openedOften(page);
	const replayed = await openedOften(page, forget);
	const beside = await bare(page);
	console.log(`Opened again with ${whole(rows)} own rows, medians of ${times}. ${machine()}\n`);
	const line = (/** @type {string} */ label, /** @type {keyof (typeof own)[number]} */ key) => [
		label,
		...[without, own, replayed].map((runs) => whole(median(runs.map((run) => run[key])))),
	];
	printTable([
		['ms', 'published', 'own, as kept', 'own, from rows'],
		line('data set live', 'live'),
		line('overview painted', 'painted'),
		line('on processors until then', 'processor'),
		line('engine instantiated', 'engine'),
		line('in the stores', 'store'),
		line('inserting', 'insert'),
		line('statements and questions', 'ask'),
		line('files read again', 'read'),
		line('longest task of the page', 'task'),
	]);
	const ratio = median(own.map(({ live }) => live)) / beside;
	console.log(`\nThe bare page: ${whole(beside)} ms; live as kept ÷ bare: ${ratio.toFixed(2)}`);
	console.log(
		`${whole(bytes / 1000)} kB kept ${whole(kept)} ms after the import; longest task meanwhile ${whole(Math.max(0, ...pauses))} ms`,
	);
} finally {
	await browser.close();
	await server.close();
}
