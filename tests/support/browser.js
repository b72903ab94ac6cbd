import { existsSync } from 'node:fs';
import { findProgram, installFromApt, run, runs } from './programs.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const findBrowser = () => findProgram(process.env.CHROME_PATH, names, applications);

/** Debian's Chromium without windows: a quarter of the processor's time of a run is what windows cost. */
const windowless = 'chromium-headless-shell';
const findWindowless = () => findProgram(undefined, [windowless], []);

/** The quicker of the two, unless one is asked for. */
const findQuick = () => findProgram(process.env.CHROME_PATH, [windowless, ...names], applications);

/**
 * Each window of Chromium opens pages of its own for the list below its address bar: two seconds of the processor.
 * Of two lists of features the last one counts: the rest is what Playwright turns off.
 */
const without = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
].join();

/** @type {string[]} */
export const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	`--disable-features=${without}`,
];

/** @typedef {{ executablePath?: string, args: string[] }} LaunchOptions */

/**
 * No path leaves the choice to Playwright's own.
 * @param {string | undefined} path
 * @returns {LaunchOptions}
 */
const launchOptionsOf = (path) => ({ ...(path ? { executablePath: path } : {}), args });

/** An installed Chromium or Chrome, for tests. */
export const launchOptions = launchOptionsOf(findQuick());

/** The one that readers have, for what is measured. */
export const readersLaunchOptions = launchOptionsOf(findBrowser());

/** Installs a browser when the machine has none. Playwright must be installed already. */
export async function ensureBrowser() {
	if (runs(findBrowser())) return;
	const { chromium } = await import('playwright');
	const bundled = chromium.executablePath();
	if (!existsSync(bundled)) {
		process.stderr.write('Đang cài trình duyệt Chromium… Installing Chromium…\n');
		if (installFromApt('chromium', 'fonts-noto-core') && runs(findBrowser())) return;
		if (!run('npx', ['playwright', 'install', 'chromium'])) {
			throw new Error('No Chromium found and none could be installed; set CHROME_PATH to one.');
		}
	}
	// Ahead of a system browser that is there but does not run, like Ubuntu's stub for snap.
	process.env.CHROME_PATH = bundled;
}

/** Beside Debian's own Chromium the one without windows can be had; where it cannot, the other one does. */
export function ensureWindowless() {
	if (process.env.CHROME_PATH !== undefined || runs(findWindowless()) || !existsSync('/usr/bin/chromium'))
		return;
	process.stderr.write('Đang cài Chromium không cửa sổ… Installing Chromium without windows…\n');
	installFromApt(windowless);
}
