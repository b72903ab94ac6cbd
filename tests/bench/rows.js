import { once } from 'node:events';
import { createWriteStream, readFileSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

/**
 * Writes valid outcomes of Tỉnh Mẫu's schools, every month returned in as many revisions as it takes: the
 * same bytes every time.
 * @param {string} path
 * @param {number} rows
 */
export async function generate(path, rows) {
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

	const partial = `${path}.part`;
	const out = createWriteStream(partial);
	out.write(
		'unit_id,indicator_id,period_id,as_of,revision,numerator,denominator,declared_bp,quality,source_id,submitted_at\n',
	);
	let chunk = '';
	for (let row = 0; row < rows; row++) {
		const key = keys[row % keys.length] ?? '';
		const month = key.slice(-7);
		const denominator = 40 + Math.floor(next() * 260);
		const numerator = Math.floor(denominator * (0.12 + 0.06 * next()));
		const revision = 1 + Math.floor(row / keys.length);
		const day = String(1 + Math.floor(next() * 25)).padStart(2, '0');
		chunk += `${key},${month}-20,${revision},${numerator},${denominator},,official,tm-bc-${month.slice(0, 4)},${month}-${day}\n`;
		if (chunk.length < 1 << 20) continue;
		if (!out.write(chunk)) await once(out, 'drain');
		chunk = '';
	}
	out.end(chunk);
	await once(out, 'finish');
	renameSync(partial, path);
}
