import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Lock } from '../domain/lock';
import { BackupError } from './backup-error';
import { backupLimits, checkSize } from './backup-limits';
import { lockOf } from './kept';
import { sha256 } from './sha256';

const factsPath = 'chot.json';
const folder = 'data/';
const fixedTime = () => new Date(2000, 0, 1);

type Files = Lock['files'];

/** SHA-256 over names and texts, in their order. */
export function sumOf(files: Files): string {
	return sha256(strToU8(files.map(({ name, text }) => `${name}\n${text.length}\n${text}`).join('')));
}

/** Locked figures as one .zip: what is said of them, and their files below `data/`. Equal input, equal bytes. */
export function lockFile({ files, ...facts }: Lock): Uint8Array<ArrayBuffer> {
	const said = { app: 'phan-luong', format: 1, ...facts, files: files.map(({ name }) => name) };
	return zipSync(
		{
			[factsPath]: strToU8(`${JSON.stringify(said, null, '\t')}\n`),
			...Object.fromEntries(files.map(({ name, text }) => [folder + name, strToU8(text)])),
		},
		{ mtime: fixedTime() },
	);
}

/** Reads locked figures whole, or throws `BackupError`: foreign, newer, damaged or too_big. */
export function lockIn(bytes: Uint8Array): Lock {
	const inside = inflated(bytes);
	const written = inside[factsPath];
	if (!written) throw new BackupError('foreign', null);
	const said = parsed(written);
	if (said['app'] !== 'phan-luong') throw new BackupError('foreign', null);
	if (Number(said['format']) > 1) throw new BackupError('newer', null);
	const names: unknown = said['files'];
	const files = (Array.isArray(names) ? names : []).map((name: unknown) => {
		const file = inside[`${folder}${String(name)}`];
		if (!file) throw new BackupError('damaged', String(name));
		return { name: String(name), text: strFromU8(file) };
	});
	const lock = lockOf({ ...said, files });
	if (lock === null || sumOf(lock.files) !== lock.sha256) throw new BackupError('damaged', factsPath);
	return lock;
}

function inflated(bytes: Uint8Array): Record<string, Uint8Array> {
	const listed: { name: string; bytes: number }[] = [];
	try {
		unzipSync(bytes, {
			filter({ name, originalSize }) {
				listed.push({ name, bytes: originalSize });
				return false;
			},
		});
	} catch (cause) {
		throw new BackupError('foreign', null, { cause });
	}
	checkSize(listed, backupLimits);
	try {
		return unzipSync(bytes);
	} catch (cause) {
		throw new BackupError('damaged', null, { cause });
	}
}

function parsed(written: Uint8Array): Record<string, unknown> {
	try {
		return Object(JSON.parse(strFromU8(written))) as Record<string, unknown>;
	} catch (cause) {
		throw new BackupError('damaged', factsPath, { cause });
	}
}
