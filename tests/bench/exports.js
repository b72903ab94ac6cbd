// The PowerPoint and the Word report of a data set: the questions that their pages ask, the time from the click to the
// saved file, and tasks of the page that last longer than 50 ms. The engine's time is what the page waits for it, from question to answer.
//   npm run build && node tests/bench/exports.js [runs, 3 unless given] [data set, tinh-mau unless given]
import { longTasks } from './pauses.js';
import { launched, machine, median, printTable, processorTime, served, whole } from './support.js';

const runs = Number(process.argv[2] ?? 3);
const categories = ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];
const dataset = process.argv[3] ?? 'tinh-mau';

const documents = /** @type {const} */ ([
	{ name: 'PowerPoint', path: 'present', save: /^Tải PowerPoint$/ },
	{ name: 'Word report', path: 'report', save: /^Tải Word/ },
]);

/** @typedef {{ questions: { prepares: boolean, start: number, time: number }[], tasks: { start: number, duration: number }[], saved: number | null }} Seen */

/** Runs in the page: notes every question to the engine, every long task, and when a file is handed over. */
function watch() {
	/** @type {Seen} */
	const seen = { questions: [], tasks: [], saved: null };
	Object.assign(globalThis, { seen });
	new PerformanceObserver((list) => {
		for (const { startTime: start, duration } of list.getEntries()) seen.tasks.push({ start, duration });
	}).observe({ type: 'longtask', buffered: true });
	const asks = new Set(['RUN_QUERY', 'RUN_PREPARED', 'CREATE_PREPARED']);
	const send = Worker.prototype.postMessage;
	Worker.prototype.postMessage = function (/** @type {any} */ message, /** @type {any} */ options) {
		if (asks.has(message?.type)) {
			const question = { prepares: message.type === 'CREATE_PREPARED', start: performance.now(), time: 0 };
			seen.questions.push(question);
			const answered = (/** @type {MessageEvent} */ { data }) => {
				if (data?.requestId !== message.messageId) return;
				question.time = performance.now() - question.start;
				this.removeEventListener('message', answered);
			};
			this.addEventListener('message', answered);
		}
		send.call(this, message, options);
	};
	const click = HTMLAnchorElement.prototype.click;
	HTMLAnchorElement.prototype.click = function () {
		if (this.download !== '') seen.saved = performance.now();
		click.call(this);
	};
}

const server = await served();
const browser = await launched();
/** @param {(typeof documents)[number]} document */
async function measured({ path, save }) {
	const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.addInitScript(watch);
	// the engine is ready and the data set read before the page asks anything
	await page.goto(new URL(`/data/?dataset=${dataset}`, server.url).href);
	await page.waitForSelector('input[type=file]:enabled:not([data-folder])', {
		state: 'attached',
		timeout: 120_000,
	});
	await page.waitForTimeout(1500);
	const opened = await page.evaluate(() => performance.now());
	await page.locator(`nav a[href*="${path}/"]`).first().click();
	const button = page.getByRole('button', { name: save });
	await button.and(page.locator(':enabled')).waitFor({ timeout: 120_000 });
	await page.waitForTimeout(1000);
	await browser.startTracing(page, { categories });
	const before = await processorTime(browser);
	const clicked = await page.evaluate(() => performance.now());
	await button.click();
	await page.waitForFunction(() => /** @type {any} */ (globalThis).seen.saved !== null, null, {
		timeout: 120_000,
		polling: 100,
	});
	const spent = (await processorTime(browser)) - before;
	const trace = await browser.stopTracing();
	const seen = await page.evaluate(() => /** @type {Seen} */ (/** @type {any} */ (globalThis).seen));
	const tasks = longTasks({ ...seen, phases: [], told: [], taken: 0 }, trace, server.url);
	await context.close();
	const asked = seen.questions.filter(({ start }) => start > opened && start < clicked);
	const long = tasks.filter(({ start }) => start > opened);
	return {
		saved: (seen.saved ?? NaN) - clicked,
		processor: spent,
		questions: asked.filter(({ prepares }) => !prepares).length,
		prepared: asked.filter(({ prepares }) => prepares).length,
		engine: asked.reduce((sum, { time }) => sum + time, 0),
		opening: Math.max(0, ...long.filter(({ start }) => start < clicked).map(({ duration }) => duration)),
		saving: Math.max(0, ...long.filter(({ start }) => start >= clicked).map(({ duration }) => duration)),
		busy: Math.max(
			0,
			...long.filter(({ start }) => start >= clicked).map(({ duration, processor }) => processor ?? duration),
		),
	};
}

/** @type {readonly (readonly [string, keyof Awaited<ReturnType<typeof measured>>])[]} */
const lines = [
	['questions of the page', 'questions'],
	['of them new to the engine', 'prepared'],
	['time in the engine, ms', 'engine'],
	['from click to saved file, ms', 'saved'],
	['on processors meanwhile, ms', 'processor'],
	['longest task while opening, ms', 'opening'],
	['longest task while saving, ms', 'saving'],
	['of it on the processor, ms', 'busy'],
];

try {
	/** @type {Awaited<ReturnType<typeof measured>>[][]} */
	const found = [];
	for (const document of documents) {
		const visits = [];
		for (let run = 0; run < runs; run++) visits.push(await measured(document));
		found.push(visits);
	}
	console.log(`Documents of ${dataset}, medians of ${runs}; tasks below 50 ms count as 0. ${machine()}\n`);
	printTable([
		['', ...documents.map(({ name }) => name)],
		...lines.map(([label, key]) => [
			label,
			...found.map((visits) => whole(median(visits.map((visit) => visit[key])))),
		]),
	]);
} finally {
	await browser.close();
	await server.close();
}
