import { ensureInstalled, installNative } from '../src/cli/ensure.js';
import { readPlaywright, readVitest, whereTimeWent } from './support/reports.js';
import { check, command, ended, results, suite } from './support/steps.js';

/** @param {'node' | 'browser'} project */
function vitest(project) {
	const file = `vitest-${project}.json`;
	return suite(
		`Vitest (${project})`,
		file,
		readVitest(project),
		command('vitest/vitest.mjs', [
			'run',
			'--project',
			project,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${results}/${file}`,
		]),
	);
}

/** @param {boolean} isBuilt */
function playwright(isBuilt) {
	const run = command('@playwright/test/cli.js', ['test', '--config', 'tests/e2e/playwright.config.ts']);
	return suite(
		'Playwright',
		'e2e.json',
		readPlaywright('e2e'),
		async (write) => {
			if (!isBuilt) write('Not run: the build failed.\n');
			return isBuilt && (await run(write));
		},
		{ isAlone: true },
	);
}

/** One step after another, beside the tests in Node: each of the two needs one core. */
async function checksAndBrowser() {
	await check('Format', command('prettier/bin/prettier.cjs', ['--check', '.']));
	await check('Lint', command('eslint/bin/eslint.js', ['--max-warnings=0', '.']));
	await check(
		'Types',
		command('svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']),
	);
	const unused = [
		'--no-progress',
		'--treat-config-hints-as-errors',
		'--config',
		'tests/support/lint/knip.js',
	];
	await check(
		'Unused',
		command('knip/bin/knip.js', unused),
		command('knip/bin/knip.js', [...unused, '--production']),
	);
	const isBuilt = await check('Build', command('vite/bin/vite.js', ['build', '--logLevel=warn']));
	return { isBuilt, browser: await vitest('browser') };
}

ensureInstalled();
// elsewhere its tests say that it is not there
if (process.env.CI) installNative();
const { ensureBrowser, ensureWindowless } = await import('./support/browser.js');
await ensureBrowser();
ensureWindowless();
const { ensureFirefox } = await import('./support/firefox.js');
ensureFirefox();

const start = performance.now();
// every other step reads what this one writes
await check('Sync', command('@sveltejs/kit/svelte-kit.js', ['sync']));
const [node, { isBuilt, browser }] = await Promise.all([vitest('node'), checksAndBrowser()]);
const e2e = await playwright(isBuilt);
const seconds = (performance.now() - start) / 1000;

const passed = ended.reduce((sum, { count }) => sum + count.passed, 0);
const failed = ended.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`\n${whereTimeWent([...ended, { title: 'In all', seconds }], [node, browser, e2e])}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
