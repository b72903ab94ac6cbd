import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of an installed program: the one that is asked for, or the first that there is.
 * @param {string | undefined} wanted
 * @param {readonly string[]} names as on the PATH
 * @param {readonly string[]} places
 */
export function findProgram(wanted, names, places) {
	const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
	return [
		wanted ?? '',
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
		...places,
	].find((path) => path !== '' && existsSync(path));
}

/** @param {string | undefined} path */
export function runs(path) {
	return path !== undefined && spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} parameters
 */
export function run(command, parameters) {
	const { status } = spawnSync(command, parameters, {
		stdio: ['ignore', 2, 2],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		shell: process.platform === 'win32',
	});
	return status === 0;
}

/**
 * Debian's packages where apt and the right to use it are at hand.
 * @param {string[]} packages
 */
export function installFromApt(...packages) {
	if (!existsSync('/usr/bin/apt-get')) return false;
	const isRoot = process.getuid?.() === 0;
	const [command = '', ...before] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
	return (
		run(command, [...before, 'update', '-qq']) &&
		run(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', ...packages])
	);
}
