import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const lockFile = `${root}package-lock.json`;
const installedFile = `${root}node_modules/.package-lock.json`;

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, extraneous?: boolean }>}
 */
function packagesOf(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

function isInstalled() {
	if (!existsSync(installedFile)) return false;
	if (!existsSync(lockFile)) return true;
	if (statSync(installedFile).mtimeMs >= statSync(lockFile).mtimeMs) return true;
	// A checkout touches the lock file without changing what it names.
	const installed = new Map(Object.entries(packagesOf(installedFile)));
	return Object.entries(packagesOf(lockFile)).every(
		([path, { version, optional, extraneous }]) =>
			path === '' || optional || extraneous || installed.get(path)?.version === version,
	);
}

/**
 * @param {readonly string[]} args of npm
 * @throws when it fails
 */
function npm(args) {
	const { status, error } = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error(`npm ${args[0]} failed: ${error?.message ?? `exit code ${status}`}`);
}

/** The core of the engine of the browser, for servers (decision 35): the two versions go together. */
const native = '@duckdb/node-api@1.4.3-r.3';

/** Installs the native engine, which only who serves needs, beside what the lock file names. Writes to stderr only. */
export function installNative() {
	process.stderr.write(`Đang cài ${native}… Installing…\n`);
	npm(['install', '--no-save', native]);
}

/** Installs what the lock file names, unless node_modules already holds it. Writes to stderr only. */
export function ensureInstalled() {
	if (isInstalled()) return;
	const verb = existsSync(lockFile) ? 'ci' : 'install';
	process.stderr.write(`Đang cài thư viện (npm ${verb})… Installing packages…\n`);
	npm([verb, '--include=dev']);
}
