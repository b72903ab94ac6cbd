import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {import('./steps.js').Test} Test
 * @typedef {import('./steps.js').Told} Told
 *
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: {
 *     name: string, status: string, startTime: number, endTime: number,
 *     assertionResults: { fullName: string, duration?: number | null }[],
 *   }[],
 * }} VitestReport
 *
 * @typedef {{ title: string, file: string, tests: { results: { duration: number }[] }[] }} Spec
 * @typedef {{ title: string, specs: Spec[], suites?: Suite[] }} Suite
 * @typedef {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number }, suites: Suite[],
 * }} PlaywrightReport
 */

/** @param {Test[]} tests */
function filesOf(tests) {
	/** @type {Map<string, import('./steps.js').File>} */
	const files = new Map();
	for (const { suite, file, seconds } of tests) {
		const before = files.get(file) ?? { suite, file, tests: 0, seconds: 0 };
		files.set(file, { ...before, tests: before.tests + 1, seconds: before.seconds + seconds });
	}
	return [...files.values()];
}

/**
 * @param {string} suite
 * @returns {(report: VitestReport) => Told}
 */
export const readVitest = (suite) => (report) => {
	const unloaded = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	const fileOf = (/** @type {string} */ name) => name.replace(tests, '');
	return {
		count: {
			passed: report.numPassedTests,
			failed: report.numFailedTests + unloaded.length,
			skipped: report.numPendingTests + report.numTodoTests,
		},
		tests: report.testResults.flatMap(({ name, assertionResults }) =>
			assertionResults.map(({ fullName, duration }) => ({
				suite,
				file: fileOf(name),
				name: fullName,
				seconds: (duration ?? 0) / 1000,
			})),
		),
		// with what is done before and between the tests
		files: report.testResults.map(({ name, startTime, endTime, assertionResults }) => ({
			suite,
			file: fileOf(name),
			tests: assertionResults.length,
			seconds: (endTime - startTime) / 1000,
		})),
	};
};

/**
 * @param {string} suite
 * @returns {(report: PlaywrightReport) => Told}
 */
export const readPlaywright = (suite) => (report) => {
	/** @type {(of: Suite, above: string) => Test[]} */
	const testsOf = ({ title, specs, suites = [] }, above) => {
		// the outermost is the file itself
		const path = above === '' ? ' ' : `${above}${title} `;
		return [
			...specs.map((spec) => ({
				suite,
				file: `e2e/${spec.file}`,
				name: `${path}${spec.title}`.trim(),
				seconds:
					spec.tests.flatMap(({ results }) => results).reduce((sum, one) => sum + one.duration, 0) / 1000,
			})),
			...suites.flatMap((inner) => testsOf(inner, path)),
		];
	};
	const { expected, unexpected, flaky, skipped } = report.stats;
	const tests = report.suites.flatMap((outermost) => testsOf(outermost, ''));
	return {
		count: { passed: expected, failed: unexpected + flaky, skipped },
		tests,
		files: filesOf(tests),
	};
};

/** @param {{ seconds: number }} a @param {{ seconds: number }} b */
const slower = (a, b) => b.seconds - a.seconds;
const column = (/** @type {number} */ seconds) => `${seconds.toFixed(1).padStart(7)} s  `;

/**
 * Where the time of a run went.
 * @param {{ title: string, seconds: number }[]} steps
 * @param {Told[]} told
 */
export function whereTimeWent(steps, told) {
	const files = told.flatMap(({ files }) => files).toSorted(slower);
	const tests = told.flatMap(({ tests }) => tests).toSorted(slower);
	return [
		'=== Time of each step',
		...steps.map(({ title, seconds }) => `${column(seconds)}${title}`),
		'=== Slowest files',
		...files
			.slice(0, 25)
			.map(({ suite, file, tests, seconds }) => `${column(seconds)}${file} (${suite}, ${tests} tests)`),
		'=== Slowest tests',
		...tests.slice(0, 15).map(({ file, name, seconds }) => `${column(seconds)}${file}: ${name}`),
	].join('\n');
}
