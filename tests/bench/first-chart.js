// Time to the first figures of every page of both data sets, and until the engine answers, beside a bare page of
// DuckDB-WASM and ECharts that reads the CSV files of Long An and draws its fifteen bars: one host without
// compression, one browser, in turn. First visits with cold caches, then visits of somebody who was here before.
//   npm run build && node tests/bench/first-chart.js [runs, 3 unless given]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subscribe } from 'node:diagnostics_channel';
import { chromium } from 'playwright';
import { readersLaunchOptions } from '../support/browser.js';
import { launched, machine, median, printTable, served, whole } from './support.js';

const runs = Number(process.argv[2] ?? 3);
const budget = 9_200_000;
const overview = './';
const sample = './?dataset=tinh-mau';
const bare = 'bench/chart.html';
const views = ['', 'slope', 'years', 'quadrant', 'scatter', 'gap', 'what-if', 'map', 'award'];
/** @param {string} dataset */
const pagesOf = (dataset) => [
	`./?dataset=${dataset}`,
	`unit/?dataset=${dataset}`,
	...views.map((view) => `compare/?dataset=${dataset}${view && `&view=${view}`}`),
	`reporting/?dataset=${dataset}`,
	`report/?dataset=${dataset}`,
	`present/?dataset=${dataset}`,
	`data/?dataset=${dataset}&tab=targets`,
];

/** Runs in the page: notes when its figures are painted, and when any question is answered. */
function watch() {
	/** @type {{ content?: number, live?: number }} */
	const moments = {};
	Object.assign(globalThis, { moments });
	const isBare = location.pathname.startsWith('/bench/');
	const isShown = () => {
		if (isBare) return document.querySelectorAll('svg path:not([fill="none"])').length >= 14;
		const main = document.querySelector('main');
		const waits = [...document.querySelectorAll('main .skeleton, main .pending')];
		return (
			main !== null &&
			!waits.some((one) => one.checkVisibility()) &&
			/\d/.test(main.querySelector('p, td')?.textContent ?? '') &&
			main.innerText.length > 300
		);
	};
	const look = () => {
		if (moments.content === undefined && isShown()) {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => (moments.content ??= performance.now());
			port2.postMessage(null);
		}
		const live = isBare ? moments.content : performance.getEntriesByName('data set live')[0]?.startTime;
		if (live !== undefined) moments.live ??= live;
		if (moments.content === undefined || moments.live === undefined) requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

const server = await served();
let sent = 0;
/** @type {WeakMap<import('node:net').Socket, number>} */
const written = new WeakMap();
// what went over the wire, heads of the answers included
subscribe('http.server.response.finish', (message) => {
	const { socket } = /** @type {{ socket: import('node:net').Socket }} */ (message);
	sent += socket.bytesWritten - (written.get(socket) ?? 0);
	written.set(socket, socket.bytesWritten);
});

/** @typedef {{ content: number, live: number, bytes: number }} Visit */

/**
 * @param {import('playwright').BrowserContext} context
 * @param {string} path
 * @returns {Promise<Visit>} ms from the start of the page
 */
async function visit(context, path) {
	const page = await context.newPage();
	await page.addInitScript(watch);
	sent = 0;
	await page.goto(new URL(path, server.url).href);
	await page.waitForFunction(
		() => {
			const { content, live } = /** @type {any} */ (globalThis).moments;
			return content !== undefined && live !== undefined;
		},
		undefined,
		{ timeout: 120_000, polling: 100 },
	);
	const bytes = sent;
	/** @type {{ content: number, live: number }} */
	const moments = await page.evaluate(() => /** @type {any} */ (globalThis).moments);
	if (!path.startsWith('bench/')) await page.evaluate(() => navigator.serviceWorker?.ready);
	await page.waitForLoadState('networkidle');
	await page.close();
	return { ...moments, bytes };
}

/** @type {Map<string, Visit[]>} */
const found = new Map();
/**
 * @param {string} name
 * @param {Visit} one
 */
const note = (name, one) => found.set(name, [...(found.get(name) ?? []), one]);

const viewport = { width: 1366, height: 768 };
const first = [bare, ...pagesOf('long-an'), ...pagesOf('tinh-mau')];
const again = [bare, overview, sample, 'unit/?unit=long-an.thu-thua'];

const browser = await launched();
/** Nothing is there yet: each page on its own. */
async function firstVisits() {
	for (const path of first) {
		const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
		note(path, await visit(context, path));
		await context.close();
	}
}

/** A second visit in the open browser, and one after the browser was closed. */
async function laterVisits() {
	for (const path of again) {
		const profile = mkdtempSync(join(tmpdir(), 'phan-luong-profile-'));
		for (const names of [['', `${path} again`], [`${path} another day`]]) {
			const context = await chromium.launchPersistentContext(profile, { ...readersLaunchOptions, viewport });
			for (const name of names) {
				const one = await visit(context, path);
				if (name) note(name, one);
			}
			await context.close();
		}
		rmSync(profile, { recursive: true, force: true });
	}
}

try {
	// the first page of a browser pays for its start
	const context = await browser.newContext({ viewport });
	await visit(context, overview);
	await context.close();
	for (let run = 0; run < runs; run++) {
		await firstVisits();
		await laterVisits();
	}
	/**
	 * @param {string} name
	 * @param {'content' | 'live' | 'bytes'} key
	 */
	const of = (name, key) => median((found.get(name) ?? []).map((one) => one[key]));
	/**
	 * @param {string} name
	 * @param {string} beside the bare page that it is compared with
	 * @param {string} home the overview
	 */
	const line = (name, beside, home) => [
		name,
		whole(of(name, 'content')),
		(of(name, 'content') / of(home, 'content')).toFixed(2),
		whole(of(name, 'live')),
		(of(name, 'live') / of(beside, 'live')).toFixed(2),
	];
	const heads = ['figures painted, ms', '÷ overview', 'answers anything, ms', '÷ bare page'];
	const home = first[1] ?? overview;
	console.log(`First visits, medians of ${runs} in turn, host without compression. ${machine()}\n`);
	printTable([['', ...heads], ...first.map((name) => line(name, bare, home))]);
	for (const when of ['again', 'another day']) {
		console.log(`\nVisits of somebody who was here before: ${when}\n`);
		printTable([
			['', ...heads],
			...again.map((name) => line(`${name} ${when}`, `${bare} ${when}`, `${overview} ${when}`)),
		]);
	}
	const bytes = of(home, 'bytes');
	console.log(
		`\nBudget of a first visit: ${whole(budget)} bytes, ${bytes <= budget ? 'kept' : 'exceeded'} by ${whole(Math.abs(budget - bytes))}.`,
	);
} finally {
	await browser.close();
	await server.close();
}
