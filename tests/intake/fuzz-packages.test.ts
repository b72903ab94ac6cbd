import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { intake } from '../../src/lib/intake/intake';
import { open } from '../../src/lib/intake/open';
import type { Found } from '../../src/lib/intake/reading';
import { longAnKnowledge } from '../support/catalogue';
import { form } from '../support/forms/form';
import { mutated } from '../support/mutation';
import { random, type Random } from '../support/random';
import { expectWhole } from '../support/whole-records';
import { zipped } from '../support/workbooks';

const SEED = 20_240_307;
const FILES = 600;
/** What every file must have ended in, a table or a sentence: seconds of the processor, as other tests run beside. */
const LONGEST = 10;

const { catalogue } = longAnKnowledge();
const isPackage = ({ name }: { readonly name: string }) => /\.(xlsx|ods|docx)$/.test(name);

/** Forms of offices in packages, of every kind. */
async function packages(count: number) {
	const found: Awaited<ReturnType<typeof form>>[] = [];
	for (let seed = 1; found.length < count; seed += 1) {
		const one = await form(seed);
		if (isPackage(one)) found.push(one);
	}
	return found;
}

/** The same package, one of its parts damaged before it was zipped. */
function damaged(bytes: Uint8Array, r: Random): Uint8Array {
	const parts = unzipSync(bytes);
	const name = r.of(Object.keys(parts).filter((path) => /\.(xml|rels)$/i.test(path)));
	return zipped({ ...parts, [name]: mutated(parts[name] ?? new Uint8Array(), r) });
}

it(`${FILES} packages with damaged parts: none is thrown at, none takes long, every record is whole`, async () => {
	const originals = await packages(40);
	let readable = 0;
	let slowest = 0;
	for (let index = 0; index < FILES; index += 1) {
		const r = random(SEED + index);
		const { name, bytes } = r.of(originals);
		const label = `seed ${SEED}, file ${index} (${name})`;
		const broken = damaged(bytes, r);
		const start = process.cpuUsage();
		const opened = await open({ name, bytes: broken });
		const records: Found[] = [];
		const { errors } = intake(opened, catalogue, (one) => void records.push(one));
		const { user, system } = process.cpuUsage(start);
		slowest = Math.max(slowest, user + system);
		expectWhole(records, catalogue, label);
		expect(opened.sheets.length > 0 || errors > 0, label).toBe(true);
		if (opened.sheets.length > 0) readable += 1;
	}
	expect(slowest / 1e6).toBeLessThan(LONGEST);
	expect(readable).toBeGreaterThan(FILES / 10);
	expect(readable).toBeLessThan(FILES);
});
