import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const results = 'tests/results';

/**
 * @typedef {{ passed: number, failed: number, skipped?: number }} Count
 * @typedef {(chunk: string | Uint8Array) => void} Write
 * @typedef {{ suite: string, file: string, name: string, seconds: number }} Test
 * @typedef {{ suite: string, file: string, tests: number, seconds: number }} File
 * @typedef {{ count: Count, tests: Test[], files: File[] }} Told what the report of a runner says
 */

/** @type {{ title: string, seconds: number, count: Count }[]} */
export const ended = [];

/** @param {number} start */
const since = (start) => (performance.now() - start) / 1000;

/**
 * A command of a package, told by its path below node_modules.
 * @param {string} script
 * @param {string[]} args
 * @returns {(write: Write) => Promise<boolean>}
 */
export const command = (script, args) => (write) =>
	new Promise((resolve) => {
		const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			// CI: no snapshot is written, no `.only` is allowed.
			env: { ...process.env, CI: '1' },
		});
		child.stdout.on('data', write);
		child.stderr.on('data', write);
		child.on('error', (error) => write(`${error.message}\n`));
		child.on('close', (code) => resolve(code === 0));
	});

/** @param {string | Uint8Array} chunk */
const print = (chunk) => void process.stdout.write(chunk);

/**
 * Steps may run at the same time: what one says is kept and printed whole at its end, unless it is alone.
 * @param {string} title
 * @param {(write: Write) => Promise<Count>} work
 * @param {{ isAlone?: boolean }} [how]
 */
async function step(title, work, { isAlone = false } = {}) {
	const start = performance.now();
	/** @type {(string | Uint8Array)[]} */
	const said = [];
	if (isAlone) print(`\n=== ${title}\n`);
	const count = await work(isAlone ? print : (chunk) => said.push(chunk));
	const seconds = since(start);
	if (!isAlone) print(`\n=== ${title}\n`);
	for (const chunk of said) print(chunk);
	const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
	print(`--- ${title}: ${count.passed} passed, ${count.failed} failed${skipped}, ${seconds.toFixed(1)} s\n`);
	ended.push({ title, seconds, count });
	return count.failed === 0;
}

/**
 * A step that is one check.
 * @param {string} title
 * @param {((write: Write) => Promise<boolean>)[]} commands each only when those before it were good
 */
export const check = (title, ...commands) =>
	step(title, async (write) => {
		for (const run of commands) if (!(await run(write))) return { passed: 0, failed: 1 };
		return { passed: 1, failed: 0 };
	});

/**
 * A step that is many tests, counted from the runner's own report; a runner that fails without a failed
 * test, or runs none, counts as one failure.
 * @param {string} title
 * @param {string} file the runner's report, below tests/results
 * @param {(report: any) => Told} read
 * @param {(write: Write) => Promise<boolean>} run
 * @param {{ isAlone?: boolean }} [how]
 * @returns {Promise<Told>}
 */
export async function suite(title, file, read, run, how) {
	/** @type {Told} */
	let told = { count: { passed: 0, failed: 0 }, tests: [], files: [] };
	await step(
		title,
		async (write) => {
			const path = `${root}${results}/${file}`;
			rmSync(path, { force: true });
			const isGood = await run(write);
			if (existsSync(path)) told = read(JSON.parse(readFileSync(path, 'utf8')));
			const { count } = told;
			const isBroken = count.failed === 0 && (!isGood || count.passed === 0);
			return isBroken ? { ...count, failed: 1 } : count;
		},
		how,
	);
	return told;
}
