// A CSV file of 1,000,000 outcomes (Tỉnh Mẫu: schools × months × indicators, every month returned in several
// revisions) from drop to database: speed, pauses of the page, progress, cancelling, memory, and DuckDB-WASM's
// bare `read_csv` of the same bytes in the same page.
//   npm run build && node tests/bench/million-rows.js [rows, 1000000 unless given]
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processorTime, reaches, seenBy, watch } from './pauses.js';
import { generate } from './rows.js';
import { launched, machine, median, printTable, served, whole } from './support.js';

const rows = Number(process.argv[2] ?? 1_000_000);

const server = await served();
const path = join(tmpdir(), `phan-luong-outcomes-${rows}.csv`);
if (!existsSync(path)) {
	console.log(`Writing ${whole(rows)} rows to ${path} …`);
	await generate(path, rows);
}
const browser = await launched();

/** Memory of the browser's page processes in MB; NaN where `ps` is not at hand. */
async function memory() {
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

const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
const page = await context.newPage();
page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
const chrome = await context.newCDPSession(page);
await chrome.send('Performance.enable');

/** Heap of the page's own thread and memory of its process, both in MB. */
async function weighed() {
	const { metrics } = await chrome.send('Performance.getMetrics');
	const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6;
	return { heap, process: await memory() };
}

/** What the page says, without making it lay itself out. */
const state = () => page.locator('main').evaluate((main) => main.textContent);

/** Gives the file and takes it back while it is being read. */
async function cancelled() {
	const before = { state: await state(), workers: page.workers().length };
	await page.locator('input[type=file]').first().setInputFiles(path);
	await page.waitForFunction(() => /** @type {any} */ (globalThis).seen.progress >= 3, undefined, {
		timeout: 120_000,
		polling: 50,
	});
	const time = await page.evaluate(async () => {
		const seen = /** @type {any} */ (globalThis).seen;
		seen.phases.push({ at: performance.now(), phase: 'cancel' });
		const button = [...document.querySelectorAll('dialog .progress button')].find(
			({ textContent }) => textContent.trim() === 'Hủy',
		);
		if (!(button instanceof HTMLElement)) throw new Error('There is nothing to cancel with.');
		const start = performance.now();
		button.click();
		while (document.querySelector('dialog[open]')) await new Promise(requestAnimationFrame);
		return performance.now() - start;
	});
	const pressed = performance.now();
	await reaches(page, 'idle');
	while (page.workers().length > before.workers && performance.now() - pressed < 20_000)
		await page.waitForTimeout(50);
	const thread = performance.now() - pressed;
	const isSame = (await state()) === before.state;
	await page.evaluate(() => {
		const seen = /** @type {any} */ (globalThis).seen;
		[seen.progress, seen.taken] = [0, performance.now()];
	});
	return { time, thread, isSame };
}

/** Gives the file and lets it in. */
async function imported() {
	let peak = await weighed();
	const clock = setInterval(() => {
		void weighed()
			.then(({ heap, process }) => {
				peak = { heap: Math.max(peak.heap, heap), process: Math.max(peak.process, process) };
			})
			.catch(() => undefined);
	}, 500);
	await page.locator('input[type=file]').first().setInputFiles(path);
	await reaches(page, 'checked');
	const said = await page.locator('dialog .understood, dialog .counts').allTextContents();
	await page.waitForTimeout(500);
	await page.locator('dialog .foot button').last().click();
	await reaches(page, 'loaded');
	await page.waitForTimeout(3000);
	clearInterval(clock);
	return { said: said.map((text) => text.replace(/\s+/g, ' ').trim()), peak };
}

try {
	await page.addInitScript(watch);
	await browser.startTracing(page, {
		categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
	});
	await page.goto(`${server.url}?dataset=tinh-mau`);
	await reaches(page, 'idle');
	await page.waitForTimeout(1000);
	const light = await weighed();
	const cancel = await cancelled();
	const { said, peak } = await imported();
	const processor = processorTime(await browser.stopTracing(), server.url);
	const seen = await seenBy(page);

	const bare = await page.evaluate(async (address) => {
		const { bareRead } = await import(address);
		return bareRead(/** @type {any} */ (globalThis).seen.file, 3);
	}, '/bench/csv.js');
	if (bare.rows !== rows) throw new Error(`read_csv found ${bare.rows} rows.`);

	await page.reload();
	await reaches(page, 'idle');
	const replayed = await seenBy(page);

	/** @param {string} phase */
	const start = (phase) => seen.phases.find((one) => one.phase === phase && one.at >= seen.taken)?.at ?? NaN;
	const read = start('plan') - start('read');
	const load = start('loaded') - start('load');
	const bareTime = median(bare.milliseconds);
	/**
	 * @param {string} label
	 * @param {number} time
	 */
	const line = (label, time) => [
		label,
		(time / 1000).toFixed(2),
		whole(rows / (time / 1000)),
		(time / bareTime).toFixed(1),
	];
	console.log(`${whole(rows)} rows, ${whole(statSync(path).size / 1e6)} MB. ${machine()}\n`);
	printTable([
		['', 'seconds', 'rows/s', 'times read_csv'],
		line('read and validate', read),
		line('see what would change', start('checked') - start('plan')),
		line('load', load),
		line('read, validate and load', read + load),
		line('bare read_csv, same page', bareTime),
	]);
	console.log(`\nThe page says: ${said.join(' ')}`);

	const named = seen.tasks.map((task) => ({
		...task,
		phase: seen.phases.findLast(({ at }) => at <= task.start + task.duration / 2)?.phase ?? '',
		processor: processor(task),
	}));
	const own = named.filter((task) => task.processor === null || task.processor > 50);
	console.log(`\nTasks over 50 ms on the page's own thread: ${named.length}, of them`);
	console.log(`${own.length} by their own work; the others waited for a core. By the time on the processor:`);
	printTable([
		['while', 'at, ms', 'lasted, ms', 'on the processor, ms'],
		...named
			.toSorted((a, b) => (b.processor ?? b.duration) - (a.processor ?? a.duration))
			.slice(0, 12)
			.map((task) => [
				task.phase,
				whole(task.start),
				whole(task.duration),
				task.processor === null ? '?' : whole(task.processor),
			]),
	]);
	const longest = Math.max(0, ...replayed.tasks.map(({ duration }) => duration));

	console.log(`\nProgress was shown ${seen.progress} times while reading.`);
	console.log(
		`Cancelled in ${whole(cancel.time)} ms; the page is ${cancel.isSame ? 'as before' : 'NOT AS BEFORE'}, the reader's thread ended after ${whole(cancel.thread)} ms.`,
	);
	console.log(
		`Heap of the page ${whole(light.heap)} MB, at most ${whole(peak.heap)}; its process ${whole(light.process)} MB, at most ${whole(peak.process)}.`,
	);
	console.log(
		`Opened again with the file: ready after ${((replayed.phases.at(-1)?.at ?? NaN) / 1000).toFixed(1)} s; ${replayed.tasks.length} tasks over 50 ms, the longest ${whole(longest)} ms.`,
	);
} finally {
	await browser.close();
	await server.close();
}
