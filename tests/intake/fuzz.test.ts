import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isValidDate } from '../../src/lib/domain/period';
import { tables, type Column } from '../../src/lib/domain/tables';
import type { SourceFile } from '../../src/lib/intake/open';
import type { Found } from '../../src/lib/intake/reading';
import { fileOf, fixture, longAnKnowledge, readingOf, sampleKnowledge } from '../support/catalogue';
import { cleanTables } from '../support/clean-tables';
import { mutated } from '../support/mutation';
import { random } from '../support/random';
import { standard, written } from '../support/written';

const SEED = 20_231_107;
const FILES = 10_000;
/** Files of a few kilobytes need no more, however many were read before them. */
const MOST_HEAP = 1_000_000_000;
const LONGEST = 2048;

const longAn = longAnKnowledge().catalogue;
const sample = sampleKnowledge().catalogue;

const folder = new URL('../fixtures/', import.meta.url);
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.csv'))
	.sort()
	.map((path) => ({ file: fixture(path), catalogue: longAn }));
const made = cleanTables().map(({ name, header, rows }) => ({
	file: fileOf(
		written([header, ...rows], { ...standard, delimiter: name === 'rates' ? ';' : ',' }),
		`${name}.csv`,
	),
	catalogue: sample,
}));
const seeds = [...fixtures, ...fixtures, ...made].map(({ file, catalogue }) => ({
	file: { name: file.name, bytes: file.bytes.slice(0, LONGEST) },
	catalogue,
}));

/** What is wrong with a value of a column; null when nothing is. */
function flaw(value: unknown, { type, required, oneOf }: Column): string | null {
	if (value === null || value === undefined) return required ? 'missing' : null;
	if (type === 'integer' || type === 'bp') {
		if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return 'no whole number';
		return type === 'bp' && value > 10_000 ? 'above 100 %' : null;
	}
	if (type === 'boolean') return typeof value === 'boolean' ? null : 'no yes or no';
	if (typeof value !== 'string') return 'no text';
	if (type === 'date') return isValidDate(value) ? null : 'no day';
	return oneOf && !oneOf.includes(value) ? 'no word of the list' : null;
}

const ownUnits = new Set(['targets', 'outcomes', 'destinations', 'aliases']);

/** All that is wrong with the records of one file. */
function flaws(records: readonly Found[], bytes: Uint8Array, isUnit: (id: string) => boolean): string[] {
	const found: string[] = [];
	for (const { table, record, row } of records) {
		const values: Readonly<Record<string, unknown>> = { ...record };
		for (const [name, column] of Object.entries<Column>(tables[table])) {
			const wrong = flaw(values[name], column);
			if (wrong !== null) found.push(`${table}.${name}: ${wrong}: ${String(values[name])}`);
		}
		if (!Number.isInteger(row) || row < 1) found.push(`row ${row}`);
		const unit = values['unit_id'];
		if (ownUnits.has(table) && typeof unit === 'string' && !isUnit(unit)) found.push(`unit ${unit}`);
	}
	if (records.length > bytes.length) found.push(`${records.length} records of ${bytes.length} bytes`);
	return found;
}

function read(file: SourceFile, catalogue: typeof longAn, label: string) {
	try {
		return readingOf(catalogue, file);
	} catch (cause) {
		throw new Error(`${label} throws`, { cause });
	}
}

it(`${FILES} damaged files: none is thrown at, every record is whole`, { timeout: 300_000 }, () => {
	let records = 0;
	let refused = 0;
	let memory = 0;
	// other test files share the process
	const before = process.memoryUsage().heapUsed;
	for (let index = 0; index < FILES; index += 1) {
		const r = random(SEED + index);
		const { file, catalogue } = r.of(seeds);
		const damaged = { name: file.name, bytes: mutated(file.bytes, r) };
		const label = `seed ${SEED}, file ${index} (${file.name})`;
		const reading = read(damaged, catalogue, label);
		const units = new Set(reading.of('units').map(({ unit_id: id }) => id));
		const isUnit = (id: string) => catalogue.unitById.has(id) || units.has(id);
		expect(flaws(reading.records, damaged.bytes, isUnit), label).toEqual([]);
		records += reading.records.length;
		if (index % 500 === 0) memory = Math.max(memory, process.memoryUsage().heapUsed - before);
		if (reading.errors > 0) refused += 1;
	}
	expect(records).toBeGreaterThan(FILES / 2);
	expect(refused).toBeGreaterThan(FILES / 20);
	expect(refused).toBeLessThan(FILES);
	expect(memory, 'bytes of heap').toBeLessThan(MOST_HEAP);
});
