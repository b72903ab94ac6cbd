import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from '../support/browser.js';

export default defineConfig({
	testDir: '.',
	outputDir: '../results/e2e',
	// files side by side, the tests of one file one after another: they share a live page
	workers: 2,
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
	projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], launchOptions } }],
});
