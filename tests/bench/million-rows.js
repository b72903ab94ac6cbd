// A CSV file of 1,000,000 outcomes (Tỉnh Mẫu: schools × months × indicators, every month returned in several
// revisions) from pick to database: speed, pauses of the page, progress, cancelling, memory, and DuckDB-WASM's
// bare `read_csv` of the same bytes in the same page.
//   npm run build && node tests/bench/million-rows.js [rows, 1000000 unless given]
import { statSync } from 'node:fs';
import { importFlow } from './import-flow.js';
import { printCost, printSpeed } from './import-report.js';
import { outcomesFile } from './rows.js';
import { launched, machine, median, processorTime, served, whole } from './support.js';

const rows = Number(process.argv[2] ?? 1_000_000);
const path = await outcomesFile('csv', rows);
const server = await served();
const browser = await launched();
try {
	const bare = { name: 'read_csv', time: NaN, processor: NaN };
	const flow = await importFlow(
		{ browser, url: server.url, path, rows, updates: Math.min(3, Math.floor(rows / 25_000)) },
		async (page) => {
			/** @param {number} runs */
			const bareReads = async (runs) => {
				const before = await processorTime(browser);
				const read = await page.evaluate(async ([address, wanted]) => {
					const { bareRead } = await import(address);
					return bareRead(/** @type {any} */ (globalThis).seen.file, wanted);
				}, /** @type {const} */ (['/bench/csv.js', runs]));
				if (read.rows !== rows) throw new Error(`read_csv found ${read.rows} rows.`);
				return { times: read.milliseconds, processor: (await processorTime(browser)) - before };
			};
			// what an engine takes to start is no part of reading
			const one = await bareReads(1);
			const { times, processor } = await bareReads(3);
			Object.assign(bare, { time: median(times), processor: (processor - one.processor) / 2 });
		},
	);
	console.log(`${whole(rows)} rows of CSV, ${whole(statSync(path).size / 1e6)} MB. ${machine()}\n`);
	printSpeed(flow, rows, bare);
	printCost(flow);
} finally {
	await browser.close();
	await server.close();
}
