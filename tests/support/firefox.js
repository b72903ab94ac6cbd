import { findProgram, installFromApt, runs } from './programs.js';

const names = ['firefox-esr', 'firefox'];
const applications = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The path of an installed Firefox. */
export const findFirefox = () => findProgram(process.env.FIREFOX_PATH, names, applications);

/** Installs Firefox when the machine has none. */
export function ensureFirefox() {
	if (runs(findFirefox())) return;
	process.stderr.write('Đang cài trình duyệt Firefox… Installing Firefox…\n');
	if (installFromApt('firefox-esr') && runs(findFirefox())) return;
	throw new Error('No Firefox found and none could be installed; set FIREFOX_PATH to one.');
}
