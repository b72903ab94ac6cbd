import { createWriteStream, existsSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { writeXlsxStream } from 'hucre/xlsx';
import { whole } from './support.js';

/** @param {number} seed */
function random(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** @param {string} path rows of a file whose cells hold no comma before the ones that are read */
function csv(path) {
	const text = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
	const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
	const names = head.split(',');
	return lines.map((line) => {
		const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
		return Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? '').replace(/,$/, '')]));
	});
}

const header =
	'unit_id,indicator_id,period_id,as_of,revision,numerator,denominator,declared_bp,quality,source_id,submitted_at';
const numbers = ['revision', 'numerator', 'denominator'];

/**
 * Valid outcomes of Tỉnh Mẫu's schools, every month returned in as many revisions as it takes: the same lines
 * every time.
 * @param {number} rows
 */
function* outcomes(rows) {
	const next = random(20260101);
	const schools = csv('data/tinh-mau/units.csv').filter(({ level }) => level === 'school');
	const indicators = csv('data/reference/indicators.csv');
	/** @param {string} level */
	const of = (level) =>
		indicators.filter(({ school_level }) => school_level === level).map(({ indicator_id }) => indicator_id);
	const asked = { thcs: of('THCS'), thpt: of('THPT'), lien_cap: [...of('THCS'), ...of('THPT')] };
	const months = Array.from(
		{ length: 84 },
		(_, index) => `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
	);

	/** @type {string[]} */
	const keys = [];
	for (const month of months)
		for (const { unit_id, subtype, valid_from, valid_to } of schools) {
			const isAlive =
				(!valid_from || valid_from <= `${month}-01`) && (!valid_to || valid_to >= `${month}-28`);
			if (!isAlive) continue;
			for (const indicator of asked[/** @type {keyof typeof asked} */ (subtype)] ?? [])
				keys.push(`${unit_id},${indicator},${month}`);
		}

	for (let row = 0; row < rows; row++) {
		const key = keys[row % keys.length] ?? '';
		const month = key.slice(-7);
		const denominator = 40 + Math.floor(next() * 260);
		const numerator = Math.floor(denominator * (0.12 + 0.06 * next()));
		const revision = 1 + Math.floor(row / keys.length);
		const day = String(1 + Math.floor(next() * 25)).padStart(2, '0');
		yield `${key},${month}-20,${revision},${numerator},${denominator},,official,tm-bc-${month.slice(0, 4)},${month}-${day}`;
	}
}

/** @param {number} rows */
function* text(rows) {
	let chunk = `${header}\n`;
	for (const line of outcomes(rows)) {
		chunk += `${line}\n`;
		if (chunk.length < 1 << 20) continue;
		yield chunk;
		chunk = '';
	}
	yield chunk;
}

/** @param {number} rows the cells of each: numbers are numbers, dates are dates, the rest is text */
function* cells(rows) {
	const names = header.split(',');
	for (const line of outcomes(rows))
		yield line.split(',').map((cell, index) => {
			if (cell === '') return null;
			if (numbers.includes(names[index] ?? '')) return Number(cell);
			return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell;
		});
}

/** @param {number} rows */
const sheet = (rows) =>
	writeXlsxStream(cells(rows), {
		name: 'Kết quả',
		columns: header.split(',').map((name) => ({ header: name })),
		inlineStrings: false,
	});

/**
 * The path of a file of so many outcomes, written when it is not there yet.
 * @param {'csv' | 'xlsx'} kind
 * @param {number} rows
 */
export async function outcomesFile(kind, rows) {
	const path = join(tmpdir(), `phan-luong-outcomes-${rows}.${kind}`);
	if (existsSync(path)) return path;
	console.log(`Writing ${whole(rows)} rows to ${path} …`);
	const partial = `${path}.part`;
	await pipeline(kind === 'csv' ? Readable.from(text(rows)) : sheet(rows), createWriteStream(partial));
	renameSync(partial, path);
	return path;
}
