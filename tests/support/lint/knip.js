/**
 * Where one begins, beside what the tools' own settings name: a file, an export or a package that nothing of it reaches
 * fails. With `--production` it is asked of the site and its commands alone (`!`): what only a test uses has no place
 * in them, or says why it has with `@internal`.
 * @type {import('knip').KnipConfig}
 */
export default {
	entry: [
		'src/cli/{start.js,data.js,commands.ts}!',
		// in the place of jszip: vite.config.ts
		'src/lib/export/office/zip-parts.ts!',
		'tests/bench/**/*.js',
	],
	project: ['src/**!', 'tests/**'],
	playwright: { config: ['tests/e2e/playwright.config.ts'] },
	vitest: { config: [], entry: ['tests/**/*.test.ts'] },
	vite: { config: [], entry: ['vite.config.ts'] },
	// a style sheet names others, and the files of a package
	compilers: {
		css: (/** @type {string} */ text) =>
			[...text.matchAll(/(?:@import |url\()'([@.][^']+)'/g)]
				.map(([, path]) => `import '${path}';`)
				.join('\n'),
	},
	// run by their paths: tests/run.js
	ignoreDependencies: ['svelte-check'],
};
