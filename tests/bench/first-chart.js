// Time to the first chart of the overview beside a bare page of DuckDB-WASM and ECharts that reads the same
// CSV files and draws the same fifteen bars: one host without compression, one browser, cold caches, in turn.
//   npm run build && node tests/bench/first-chart.js [runs, 7 unless given]
import { subscribe } from 'node:diagnostics_channel';
import { launched, machine, median, printTable, served, whole } from './support.js';

const runs = Number(process.argv[2] ?? 7);
/** One of the fifteen districts may have no figures. */
const bars = 14;

/** Runs in the page: notes when the chart is painted and when files can be given. */
function watch(/** @type {number} */ bars) {
	/** @type {{ chart?: number, live?: number }} */
	const moments = {};
	Object.assign(globalThis, { moments });
	const painted = (/** @type {() => void} */ note) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = note;
			port2.postMessage(null);
		});
	const isDrawn = () =>
		document.querySelectorAll('[_echarts_instance_] svg path:not([fill="none"])').length >= bars;
	const look = () => {
		if (moments.chart === undefined && isDrawn()) painted(() => (moments.chart ??= performance.now()));
		if (document.querySelector('input[type=file]:enabled:not([data-folder])'))
			moments.live ??= performance.now();
		if (moments.chart === undefined || moments.live === undefined) requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

const server = await served();
const browser = await launched();

/** @type {Map<string, number>} */
let sent = new Map();
/** @type {WeakMap<import('node:net').Socket, number>} */
const written = new WeakMap();
// what went over the wire, heads of the answers included
subscribe('http.server.response.finish', (message) => {
	const { request, socket } =
		/** @type {{ request: import('node:http').IncomingMessage, socket: import('node:net').Socket }} */ (
			message
		);
	const url = request.url ?? '';
	sent.set(url, (sent.get(url) ?? 0) + socket.bytesWritten - (written.get(socket) ?? 0));
	written.set(socket, socket.bytesWritten);
});

/**
 * @param {string} path
 * @param {boolean} isOurs
 */
async function visit(path, isOurs) {
	const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
	const page = await context.newPage();
	await page.addInitScript(watch, bars);
	sent = new Map();
	await page.goto(new URL(path, server.url).href);
	await page.waitForFunction(
		(needsLive) => {
			const { chart, live } = /** @type {any} */ (globalThis).moments;
			return chart !== undefined && (!needsLive || live !== undefined);
		},
		isOurs,
		{ timeout: 60_000, polling: 100 },
	);
	await page.waitForLoadState('networkidle');
	const times = await page.evaluate(() => ({
		/** @type {number} */
		chart: /** @type {any} */ (globalThis).moments.chart,
		/** @type {number | undefined} */
		live: /** @type {any} */ (globalThis).moments.live,
		text: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
	}));
	await context.close();
	const bytes = [...sent.values()].reduce((sum, length) => sum + length, 0);
	return { ...times, live: times.live ?? NaN, bytes, files: sent };
}

try {
	// the first page of a browser pays for its start
	await visit('/', true);
	/** @type {Awaited<ReturnType<typeof visit>>[]} */
	const ours = [];
	/** @type {Awaited<ReturnType<typeof visit>>[]} */
	const bare = [];
	for (let run = 0; run < runs; run++) {
		const turns = [
			async () => void ours.push(await visit('/', true)),
			async () => void bare.push(await visit('/bench/chart.html', false)),
		];
		for (const turn of run % 2 === 0 ? turns : turns.toReversed()) await turn();
	}
	/** @param {'chart' | 'live' | 'text' | 'bytes'} key */
	const pair = (key) =>
		/** @type {const} */ ([median(ours.map((visit) => visit[key])), median(bare.map((visit) => visit[key]))]);
	/**
	 * @param {string} label
	 * @param {readonly [number, number]} values
	 */
	const line = (label, [a, b]) => [
		label,
		whole(a),
		Number.isNaN(b) ? '–' : whole(b),
		Number.isNaN(b) ? '' : (a / b).toFixed(2),
	];

	console.log(`First visit, medians of ${runs} in turn, host without compression. ${machine()}\n`);
	printTable([
		['', 'this site', 'bare page', 'ratio'],
		line('first words painted, ms', pair('text')),
		line('first chart painted, ms', pair('chart')),
		line('answers any question, ms', [pair('live')[0], pair('chart')[1]]),
		line('bytes sent', pair('bytes')),
	]);
	const budget = 9_200_000;
	const [bytes] = pair('bytes');
	console.log(
		`\nBudget of a first visit: ${whole(budget)} bytes, ${bytes <= budget ? 'kept' : 'exceeded'} by ${whole(Math.abs(budget - bytes))}.`,
	);
	console.log('\nThe largest files of a first visit:');
	printTable(
		[...(ours.at(-1)?.files ?? [])]
			.toSorted(([, a], [, b]) => b - a)
			.slice(0, 8)
			.map(([url, length]) => [url, whole(length)]),
	);
} finally {
	await browser.close();
	await server.close();
}
