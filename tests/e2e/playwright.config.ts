import { defineConfig, devices } from '@playwright/test';
import { args, launchOptions } from '../support/browser.js';

/** The engine is compiled once and not a second time for speed: a test asks too little to win that back. */
const quick = { ...launchOptions, args: [...args, '--js-flags=--liftoff-only'] };

export default defineConfig({
	testDir: '.',
	outputDir: '../results/e2e',
	// files side by side, the tests of one file one after another: they share a live page
	// on two cores: a third fills the time in which the others wait
	workers: 3,
	retries: 0,
	// a busy machine starts the engine slowly
	timeout: 180_000,
	expect: { timeout: 45_000 },
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: '../results/e2e.json' }]],
	use: {
		actionTimeout: 30_000,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		// a test that answers or fails requests by itself must see them all
		serviceWorkers: 'block',
		screenshot: 'only-on-failure',
		// without the pictures and the bodies of the answers: every test would write tens of megabytes
		trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
	},
	projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], launchOptions: quick } }],
});
