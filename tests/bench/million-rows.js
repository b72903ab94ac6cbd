// A CSV file of 1,000,000 outcomes (Tỉnh Mẫu: schools × months × indicators, every month returned in several
// revisions) from drop to database: speed, pauses of the page, progress, cancelling, memory, and DuckDB-WASM's
// bare `read_csv` of the same bytes in the same page.
//   npm run build && node tests/bench/million-rows.js [rows, 1000000 unless given]
import { createWriteStream, existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { launched, machine, median, printTable, served, whole } from './support.js';

const rows = Number(process.argv[2] ?? 1_000_000);
/** Browsers call a task long from here on. */
const longTask = 50;

/** @param {number} seed */
function random(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** @param {string} path rows of a file whose cells hold no comma before the ones that are read */
function csv(path) {
	const text = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
	const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
	const names = head.split(',');
	return lines.map((line) => {
		const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
		return Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? '').replace(/,$/, '')]));
	});
}

/** @param {string} path */
async function generate(path) {
	const next = random(20260101);
	const schools = csv('data/tinh-mau/units.csv').filter(({ level }) => level === 'school');
	const indicators = csv('data/reference/indicators.csv');
	/** @param {string} level */
	const of = (level) =>
		indicators.filter(({ school_level }) => school_level === level).map(({ indicator_id }) => indicator_id);
	const asked = { thcs: of('THCS'), thpt: of('THPT'), lien_cap: [...of('THCS'), ...of('THPT')] };
	const months = Array.from(
		{ length: 84 },
		(_, index) => `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
	);

	/** @type {string[]} */
	const keys = [];
	for (const month of months)
		for (const { unit_id, subtype, valid_from, valid_to } of schools) {
			const isAlive =
				(!valid_from || valid_from <= `${month}-01`) && (!valid_to || valid_to >= `${month}-28`);
			if (!isAlive) continue;
			for (const indicator of asked[/** @type {keyof typeof asked} */ (subtype)] ?? [])
				keys.push(`${unit_id},${indicator},${month}`);
		}

	const partial = `${path}.part`;
	const out = createWriteStream(partial);
	out.write(
		'unit_id,indicator_id,period_id,as_of,revision,numerator,denominator,declared_bp,quality,source_id,submitted_at\n',
	);
	let chunk = '';
	for (let row = 0; row < rows; row++) {
		const key = keys[row % keys.length] ?? '';
		const month = key.slice(-7);
		const denominator = 40 + Math.floor(next() * 260);
		const numerator = Math.floor(denominator * (0.12 + 0.06 * next()));
		const revision = 1 + Math.floor(row / keys.length);
		const day = String(1 + Math.floor(next() * 25)).padStart(2, '0');
		chunk += `${key},${month}-20,${revision},${numerator},${denominator},,official,tm-bc-${month.slice(0, 4)},${month}-${day}\n`;
		if (chunk.length < 1 << 20) continue;
		if (!out.write(chunk)) await once(out, 'drain');
		chunk = '';
	}
	out.end(chunk);
	await once(out, 'finish');
	renameSync(partial, path);
}

/** Runs in the page: pauses, and what the import dialog says from frame to frame. */
function watch() {
	const seen = {
		/** @type {{ start: number, duration: number }[]} */
		tasks: [],
		/** @type {{ at: number, phase: string }[]} */
		phases: [{ at: 0, phase: 'start-up' }],
		progress: 0,
		/** @type {File | undefined} */
		file: undefined,
	};
	Object.assign(globalThis, { seen });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
	/** @type {Record<string, string>} */
	const said = { 'Đang đọc tệp': 'read', 'Đang tính những gì sẽ thay đổi': 'plan', Nhập: 'load' };
	let rowsSaid = '';
	const phaseNow = () => {
		if (!document.querySelector('input[type=file]:enabled')) return 'start-up';
		const dialog = document.querySelector('dialog[open]');
		if (!dialog) return document.querySelector('.toast.success') ? 'loaded' : 'idle';
		const label = dialog.querySelector('.progress .label')?.textContent ?? '';
		return said[label] ?? (dialog.querySelector('[role=alert]') ? 'refused' : 'checked');
	};
	const look = () => {
		const phase = phaseNow();
		if (phase !== seen.phases.at(-1)?.phase) seen.phases.push({ at: performance.now(), phase });
		const text =
			phase === 'read' ? (document.querySelector('dialog .progress .detail')?.textContent ?? '') : '';
		if (text !== '' && text !== rowsSaid) seen.progress++;
		rowsSaid = text;
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
	document.addEventListener(
		'change',
		({ target }) => {
			if (!(target instanceof HTMLInputElement) || !target.files?.[0]) return;
			seen.file = target.files[0];
			seen.phases.push({ at: performance.now(), phase: 'read' });
		},
		true,
	);
}

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ tasks: { start: number, duration: number }[], phases: { at: number, phase: string }[], progress: number }} Seen */

/**
 * @param {Page} page
 * @returns {Promise<Seen>}
 */
const seenBy = (page) =>
	page.evaluate(() => {
		const { tasks, phases, progress } = /** @type {any} */ (globalThis).seen;
		return { tasks, phases, progress };
	});

/**
 * @param {Page} page
 * @param {string} phase
 */
async function reaches(page, phase) {
	const handle = await page.waitForFunction(
		(wanted) => {
			const { phases } = /** @type {any} */ (globalThis).seen;
			const { phase } = phases.at(-1);
			return (phase === wanted || phase === 'refused') && phase;
		},
		phase,
		{ timeout: 600_000, polling: 50 },
	);
	if ((await handle.jsonValue()) !== phase) throw new Error(`The file was refused before "${phase}".`);
}

const path = join(tmpdir(), `phan-luong-outcomes-${rows}.csv`);
if (!existsSync(path)) {
	console.log(`Writing ${whole(rows)} rows to ${path} …`);
	await generate(path);
}
const megabytes = statSync(path).size / 1e6;
const server = await served();
const browser = await launched();

/** Memory of the browser's page processes in MB; null where `ps` is not at hand. */
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
		return null;
	}
}

try {
	const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
	const page = await context.newPage();
	page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
	await page.addInitScript(watch);
	await page.goto(`${server.url}?dataset=tinh-mau`);
	await reaches(page, 'idle');
	const input = page.locator('input[type=file]').first();
	const chrome = await context.newCDPSession(page);
	await chrome.send('Performance.enable');

	let heapPeak = 0;
	let memoryPeak = 0;
	const sample = async () => {
		const { metrics } = await chrome.send('Performance.getMetrics');
		heapPeak = Math.max(heapPeak, (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6);
		memoryPeak = Math.max(memoryPeak, (await memory()) ?? 0);
	};
	await sample();
	const before = { heap: heapPeak, memory: memoryPeak };

	const state = () => page.locator('main').innerText();
	const stateBefore = await state();
	await input.setInputFiles(path);
	await page.waitForFunction(() => /** @type {any} */ (globalThis).seen.progress >= 3, null, {
		timeout: 120_000,
		polling: 50,
	});
	const cancelled = await page.evaluate(async () => {
		const button = [...document.querySelectorAll('dialog .progress button')].find(
			({ textContent }) => textContent.trim() === 'Hủy',
		);
		if (!(button instanceof HTMLElement)) throw new Error('There is nothing to cancel with.');
		const start = performance.now();
		button.click();
		while (document.querySelector('dialog[open]')) await new Promise(requestAnimationFrame);
		return performance.now() - start;
	});
	await reaches(page, 'idle');
	await page.waitForTimeout(1000);
	const workers = page.workers().length;
	const isSame = (await state()) === stateBefore;
	const cancelSeen = await seenBy(page);
	await page.evaluate(() => void (/** @type {any} */ ((globalThis).seen.progress = 0)));

	const clock = setInterval(() => void sample().catch(() => undefined), 500);
	await input.setInputFiles(path);
	await reaches(page, 'checked');
	const words = await page.locator('dialog .body').innerText();
	await page.waitForTimeout(500);
	await page.locator('dialog footer button').last().click();
	await reaches(page, 'loaded');
	await page.waitForTimeout(3000);
	clearInterval(clock);
	const seen = await seenBy(page);

	const bare = await page.evaluate(async (address) => {
		const { bareRead } = await import(address);
		return bareRead(/** @type {any} */ (globalThis).seen.file, 3);
	}, '/bench/csv.js');
	if (bare.rows !== rows) throw new Error(`read_csv found ${bare.rows} rows.`);

	const mine = seen.phases.filter(({ at }) => at >= (cancelSeen.phases.at(-1)?.at ?? 0));
	/** @param {string} phase */
	const startOf = (phase) => mine.find((one) => one.phase === phase)?.at ?? NaN;
	const read = (Number.isNaN(startOf('plan')) ? startOf('checked') : startOf('plan')) - startOf('read');
	const plan = startOf('checked') - startOf('plan');
	const load = startOf('loaded') - startOf('load');
	const bareTime = median(bare.milliseconds);
	/**
	 * @param {string} label
	 * @param {number} time
	 */
	const line = (label, time) => [
		label,
		(time / 1000).toFixed(2),
		whole(rows / (time / 1000)),
		(time / bareTime).toFixed(2),
	];

	console.log(`${whole(rows)} rows, ${megabytes.toFixed(0)} MB. ${machine()}\n`);
	printTable([
		['', 'seconds', 'rows/s', 'times the bare read_csv'],
		line('read and validate', read),
		line('plan (what would change)', plan),
		line('load', load),
		line('read, validate and load', read + load),
		line('bare read_csv, same page', bareTime),
	]);
	console.log(`\n${words.split('\n').slice(0, 2).join(' ')}`);

	/** @param {number} at */
	const phaseAt = (at) => {
		const index = seen.phases.findLastIndex((one) => one.at <= at);
		const isCancelled =
			at >= (cancelSeen.phases.find(({ phase }) => phase === 'read')?.at ?? Infinity) &&
			at < (cancelSeen.phases.at(-1)?.at ?? 0);
		return isCancelled ? 'read, then cancelled' : (seen.phases[index]?.phase ?? '');
	};
	const named = seen.tasks.map((task) => ({ ...task, phase: phaseAt(task.start + task.duration / 2) }));
	console.log(`\nTasks over ${longTask} ms on the page's own thread: ${named.length}`);
	if (named.length > 0)
		printTable([
			['phase', 'tasks', 'longest, ms', 'at, ms'],
			...[...new Set(named.map(({ phase }) => phase))].map((phase) => {
				const tasks = named.filter((task) => task.phase === phase);
				return [
					phase,
					String(tasks.length),
					whole(Math.max(...tasks.map(({ duration }) => duration))),
					tasks
						.map(({ start, duration }) => `${whole(start)}+${whole(duration)}`)
						.slice(0, 8)
						.join(' '),
				];
			}),
		]);

	console.log(`\nProgress shown ${seen.progress} times while reading.`);
	console.log(
		`Cancelled in ${whole(cancelled)} ms; workers after it: ${workers}; the page ${isSame ? 'is as before' : 'CHANGED'}.`,
	);
	console.log(
		`Peak of the page's heap ${whole(heapPeak)} MB (${whole(before.heap)} before), of its process ${whole(memoryPeak)} MB (${whole(before.memory)} before).`,
	);
} finally {
	await browser.close();
	await server.close();
}
