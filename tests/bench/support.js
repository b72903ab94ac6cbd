import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { serve } from '../../src/cli/serve.js';
import { ensureBrowser } from '../support/browser.js';
import { rootSite } from '../support/sites.js';

const pages = fileURLToPath(new URL('pages/', import.meta.url));

/** @typedef {Awaited<ReturnType<typeof serve>>} Server */

/**
 * The built site with the benchmark's own pages under `bench/`, on one host that compresses nothing.
 * @returns {Promise<Server>}
 */
export async function served() {
	if (!existsSync(join(rootSite.root, 'index.html'))) {
		console.error('There is no build/ to measure: run `npm run build` first.');
		process.exit(2);
	}
	const root = mkdtempSync(join(tmpdir(), 'phan-luong-bench-'));
	process.once('exit', () => rmSync(root, { recursive: true, force: true }));
	cpSync(rootSite.root, root, { recursive: true });
	await build({
		root: fileURLToPath(new URL('../../', import.meta.url)),
		base: '/bench/',
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			outDir: join(root, 'bench'),
			target: 'es2022',
			assetsInlineLimit: 0,
			rolldownOptions: {
				input: { chart: `${pages}chart.js`, csv: `${pages}csv.js` },
				output: { entryFileNames: '[name].js' },
				preserveEntrySignatures: 'strict',
			},
		},
	});
	cpSync(`${pages}chart.html`, join(root, 'bench/chart.html'));
	return serve({ root });
}

export async function launched() {
	await ensureBrowser();
	// read again: a browser may just have been installed
	const { readersLaunchOptions } = await import('../support/browser.js');
	const executablePath = process.env.CHROME_PATH ?? readersLaunchOptions.executablePath;
	return chromium.launch({ ...readersLaunchOptions, ...(executablePath ? { executablePath } : {}) });
}

/**
 * Milliseconds that all pages and their workers have spent on processors so far: on a busy machine the clock says more.
 * @param {import('playwright').Browser} browser
 */
export async function processorTime(browser) {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	return processInfo
		.filter(({ type }) => type === 'renderer')
		.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** @param {readonly number[]} values */
export function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const half = sorted.length >> 1;
	return sorted.length % 2 === 1
		? (sorted[half] ?? NaN)
		: ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
}

/** @param {number} value */
export const whole = (value) => Math.round(value).toLocaleString('en');

/** @param {readonly (readonly string[])[]} rows the first is the heading; the first column is left-aligned */
export function printTable(rows) {
	const widths =
		rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
	for (const row of rows)
		console.log(
			row
				.map((cell, column) => {
					const width = widths[column] ?? 0;
					return column === 0 ? cell.padEnd(width) : cell.padStart(width);
				})
				.join('   ')
				.trimEnd(),
		);
}

/** The processor, for whoever compares two printed tables. */
export function machine() {
	const [cpu] = existsSync('/proc/cpuinfo')
		? (/^model name\s*:\s*(.+)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.slice(1) ?? [])
		: [];
	return `Node ${process.version}, ${process.platform}${cpu === undefined ? '' : `, ${cpu}`}`;
}
