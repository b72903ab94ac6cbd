import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { SourceFile } from '../../src/lib/intake/open';
import { fileOf, fixture, longAnKnowledge, readingOf, sampleKnowledge } from '../support/catalogue';
import { cleanTables } from '../support/clean-tables';
import { mutated } from '../support/mutation';
import { random } from '../support/random';
import { expectWhole } from '../support/whole-records';
import { standard, written } from '../support/written';

const SEED = 20_231_107;
/** With the packages of fuzz-packages.test.ts they are 10,000. */
const FILES = 9_400;
const PART = 1_175;
const parts = Array.from(
	{ length: FILES / PART },
	(_, part) => [part * PART, (part + 1) * PART - 1] as const,
);
/** Files of a few kilobytes need no more, however many were read before them. */
const MOST_HEAP = 1_000_000_000;
const LONGEST = 4096;

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

function read(file: SourceFile, catalogue: typeof longAn, label: string) {
	try {
		return readingOf(catalogue, file);
	} catch (cause) {
		throw new Error(`${label} throws`, { cause });
	}
}

it.each(parts)(
	'files %i to %i, damaged: none is thrown at, every record is whole',
	{ timeout: 300_000 },
	(from, to) => {
		let records = 0;
		let refused = 0;
		let memory = 0;
		// other test files share the process
		const before = process.memoryUsage().heapUsed;
		for (let index = from; index <= to; index += 1) {
			const r = random(SEED + index);
			const { file, catalogue } = r.of(seeds);
			const damaged = { name: file.name, bytes: mutated(file.bytes, r) };
			const label = `seed ${SEED}, file ${index} (${file.name})`;
			const reading = read(damaged, catalogue, label);
			expectWhole(reading.records, catalogue, label);
			expect(reading.records.length, label).toBeLessThanOrEqual(damaged.bytes.length);
			records += reading.records.length;
			if (index % 500 === 0) memory = Math.max(memory, process.memoryUsage().heapUsed - before);
			if (reading.errors > 0) refused += 1;
		}
		expect(records).toBeGreaterThan(PART / 2);
		expect(refused).toBeGreaterThan(PART / 20);
		expect(refused).toBeLessThan(PART);
		expect(memory, 'bytes of heap').toBeLessThan(MOST_HEAP);
	},
);
