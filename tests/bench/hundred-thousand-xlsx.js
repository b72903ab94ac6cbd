// A workbook of 100,000 outcomes in 11 columns (the first rows of the CSV file of `million-rows.js`) from pick
// to database: speed, pauses of the page, progress, cancelling, memory.
//   npm run build && node tests/bench/hundred-thousand-xlsx.js [rows, 100000 unless given]
import { statSync } from 'node:fs';
import { importFlow } from './import-flow.js';
import { printCost, printSpeed } from './import-report.js';
import { outcomesFile } from './rows.js';
import { launched, machine, served, whole } from './support.js';

const rows = Number(process.argv[2] ?? 100_000);
const path = await outcomesFile('xlsx', rows);
const server = await served();
const browser = await launched();
try {
	const flow = await importFlow({ browser, url: server.url, path, rows, updates: 1 });
	console.log(
		`${whole(rows)} rows of a workbook, ${(statSync(path).size / 1e6).toFixed(1)} MB. ${machine()}\n`,
	);
	printSpeed(flow, rows, null);
	printCost(flow);
} finally {
	await browser.close();
	await server.close();
}
