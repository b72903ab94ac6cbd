import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../src/cli/ensure.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = 'tests/results';

/** @typedef {{ passed: number, failed: number, skipped?: number }} Count */
/** @type {Count[]} */
const counts = [];

/**
 * @param {string} script a package's command, below node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function run(script, args, env = {}) {
	const { status } = spawnSync(process.execPath, [`node_modules/${script}`, ...args], {
		cwd: root,
		stdio: 'inherit',
		// CI: no snapshot is written, no `.only` is allowed.
		env: { ...process.env, CI: '1', ...env },
	});
	return status === 0;
}

/**
 * @param {string} title
 * @param {() => Count} step
 */
function timed(title, step) {
	console.log(`\n=== ${title}`);
	const start = performance.now();
	const count = step();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
	console.log(`--- ${title}: ${count.passed} passed, ${count.failed} failed${skipped}, ${seconds} s`);
	counts.push(count);
	return count.failed === 0;
}

/**
 * A step that is one check.
 * @param {string} title
 * @param {() => boolean} step
 */
function check(title, step) {
	return timed(title, () => (step() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
}

/**
 * A step that is many tests, counted from the runner's own report; a runner that fails without a failed
 * test, or runs none, counts as one failure.
 * @template Report
 * @param {string} title
 * @param {string} file the runner's report, below tests/results
 * @param {(report: Report) => Count} read
 * @param {() => boolean} step
 */
function suite(title, file, read, step) {
	return timed(title, () => {
		const path = `${root}${results}/${file}`;
		rmSync(path, { force: true });
		const isGood = step();
		/** @type {Count} */
		const count = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 0 };
		const isBroken = count.failed === 0 && (!isGood || count.passed === 0);
		return isBroken ? { ...count, failed: 1 } : count;
	});
}

/**
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[]
 * }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/** @param {'node' | 'browser'} project */
function vitest(project) {
	const file = `vitest-${project}.json`;
	/** @param {VitestReport} report */
	const read = (report) => {
		const unloaded = report.testResults.filter(
			({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
		);
		return {
			passed: report.numPassedTests,
			failed: report.numFailedTests + unloaded.length,
			skipped: report.numPendingTests + report.numTodoTests,
		};
	};
	return suite(`Vitest (${project})`, file, read, () =>
		run('vitest/vitest.mjs', [
			'run',
			'--project',
			project,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${results}/${file}`,
		]),
	);
}

function build() {
	return run('vite/bin/vite.js', ['build', '--logLevel=warn']);
}

/** @param {boolean} isBuilt */
function playwright(isBuilt) {
	/** @param {PlaywrightReport} report */
	const read = ({ stats }) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped,
	});
	return suite('Playwright', 'e2e.json', read, () => {
		if (!isBuilt) console.log('Not run: the build failed.');
		return isBuilt && run('@playwright/test/cli.js', ['test', '--config', 'tests/e2e/playwright.config.ts']);
	});
}

ensureInstalled();
const { ensureBrowser } = await import('./support/browser.js');
await ensureBrowser();

check('Format', () => run('prettier/bin/prettier.cjs', ['--check', '.']));
check('Lint', () => run('eslint/bin/eslint.js', ['--max-warnings=0', '.']));
check(
	'Types',
	() =>
		run('@sveltejs/kit/svelte-kit.js', ['sync']) &&
		run('svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']),
);
vitest('node');
vitest('browser');
const isBuilt = check('Build', build);
playwright(isBuilt);

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
