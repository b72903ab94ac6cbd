import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/support/browser.js';

/** Changes with every line of the sources and of the published data: what was prepared from them lies below it. */
function sourcesHash(): string {
	const hash = createHash('sha256');
	for (const folder of ['src', 'data'])
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((one) => one.isFile())
			.map((one) => join(one.parentPath, one.name))
			.toSorted())
			hash.update(entry).update(readFileSync(entry));
	return hash.digest('hex').slice(0, 12);
}

export default defineConfig({
	define: { __SOURCES__: JSON.stringify(sourcesHash()) },
	plugins: [sveltekit()],
	// one library to zip with: decision 16
	resolve: {
		alias: { jszip: fileURLToPath(new URL('src/lib/export/office/zip-parts.ts', import.meta.url)) },
	},
	// what a page loads late a worker may hold from the start
	worker: { format: 'es', rolldownOptions: { checks: { ineffectiveDynamicImport: false } } },
	build: {
		target: 'es2022',
		// The content security policy refuses data: URLs for fonts and fetches.
		assetsInlineLimit: 0,
		rolldownOptions: { checks: { pluginTimings: false } },
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					// one process for all files: most of a run went into starting one for each
					isolate: false,
					// the checks beside them end before they do: then both cores are theirs
					maxWorkers: 2,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts', 'tests/e2e/**', 'tests/bench/**'],
					setupFiles: ['tests/support/languages.ts'],
					// through the alias above, as in the build
					server: { deps: { inline: ['pptxgenjs'] } },
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				extends: true,
				// found only inside a worker, it would reload the page in the middle of a test
				optimizeDeps: {
					include: ['papaparse', 'pptxgenjs', 'topojson-client', 'topojson-server', 'topojson-simplify'],
				},
				test: {
					name: 'browser',
					// projects with other numbers of workers do not run at the same time
					sequence: { groupOrder: 1 },
					include: ['tests/**/*.svelte.test.ts'],
					exclude: ['tests/e2e/**', 'tests/bench/**'],
					testTimeout: 60_000,
					browser: {
						enabled: true,
						provider: playwright({ launchOptions }),
						headless: true,
						screenshotFailures: false,
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
