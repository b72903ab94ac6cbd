// A CSV file of 1,000,000 outcomes (Tỉnh Mẫu: schools × months × indicators, every month returned in several
// revisions) from pick to database: speed, pauses of the page, progress, cancelling, memory, and DuckDB-WASM's
// bare `read_csv` of the same bytes in the same page.
//   npm run build && node tests/bench/million-rows.js [rows, 1000000 unless given]
import { statSync } from 'node:fs';
import { importFlow } from './import-flow.js';
import { printCost, printSpeed } from './import-report.js';
import { outcomesFile } from './rows.js';
import { launched, machine, median, served, whole } from './support.js';

const rows = Number(process.argv[2] ?? 1_000_000);
const path = await outcomesFile('csv', rows);
const server = await served();
const browser = await launched();
try {
	let bareTime = NaN;
	const flow = await importFlow(
		{ browser, url: server.url, path, rows, updates: Math.min(3, Math.floor(rows / 25_000)) },
		async (page) => {
			const bare = await page.evaluate(async (address) => {
				const { bareRead } = await import(address);
				return bareRead(/** @type {any} */ (globalThis).seen.file, 3);
			}, '/bench/csv.js');
			if (bare.rows !== rows) throw new Error(`read_csv found ${bare.rows} rows.`);
			bareTime = median(bare.milliseconds);
		},
	);
	console.log(`${whole(rows)} rows of CSV, ${whole(statSync(path).size / 1e6)} MB. ${machine()}\n`);
	printSpeed(flow.times, rows, { name: 'read_csv', time: bareTime });
	printCost(flow);
} finally {
	await browser.close();
	await server.close();
}
