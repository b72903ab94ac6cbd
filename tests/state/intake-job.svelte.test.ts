import { beforeAll, describe, expect, test } from 'vitest';
import type { Known } from '../../src/lib/intake/catalogue';
import { readDataset, readFile } from '../../src/lib/state/intake-job';

const files = import.meta.glob<string>('../../data/{reference,long-an}/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const encoder = new TextEncoder();
const sources = Object.entries(files)
	.map(([path, text]) => ({ name: path.replace('../../data/', ''), bytes: encoder.encode(text) }))
	.toSorted((a, b) => Number(b.name.startsWith('reference')) - Number(a.name.startsWith('reference')));

const head = 'KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\n';
const blob = (text: string) => new Blob([text]);

let known: Known;
beforeAll(async () => {
	known = (await readDataset('long-an', sources)).answer.known;
});

describe('reading in a worker', () => {
	test('a published data set gives batches and what later files are read against', async () => {
		const { answer, batches } = await readDataset('long-an', sources);
		expect(answer.errors).toBe(0);
		expect(answer.known.units.filter(({ parent_id }) => parent_id === 'long-an')).toHaveLength(15);
		const rows = new Map<string, number>();
		for (const { table, rows: count } of batches) rows.set(table, (rows.get(table) ?? 0) + count);
		expect(rows.get('targets')).toBeGreaterThanOrEqual(96);
		expect(rows.get('outcomes')).toBe(84);
	});

	test('a file gives its records, its findings and its form', async () => {
		const { answer, batches } = await readFile('a.csv', blob(`${head}Đức Hòa;3500;1295\n`), known, {});
		expect(answer.understood.form).toBe('outcomes');
		expect(answer.understood.errors).toBe(0);
		expect(answer.understood.counts.outcomes).toBe(1);
		expect(batches.filter(({ table }) => table === 'outcomes')).toMatchObject([{ rows: 1 }]);
	});

	test('what the sender was asked is heeded', async () => {
		const text = 'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\nĐức Hòa;3500;1295\n';
		const without = await readFile('a.csv', blob(text), known, {});
		expect(without.answer.understood.errors).toBeGreaterThan(0);
		const told = await readFile('a.csv', blob(text), known, { year: '2023', level: 'THCS' });
		expect(told.answer.understood.errors).toBe(0);
	});

	test('a fault is an answer and no rejection', async () => {
		const { answer } = await readFile('a.csv', blob(`${head}Đức Hòa;10;11\n`), known, {});
		expect(answer.understood.errors).toBe(1);
		expect(answer.understood.issues[0]).toMatchObject({ code: 'V11', row: 3 });
	});

	test('a long file tells how far it is; cancelling ends it at once', async () => {
		const body = Array.from({ length: 300_000 }, (_, index) => `Đức Hòa;${index + 1};${index}`).join('\n');
		const abort = new AbortController();
		const told: number[] = [];
		const reading = readFile(
			'a.csv',
			blob(head + body),
			known,
			{},
			{
				signal: abort.signal,
				onProgress: (rows) => {
					told.push(rows);
					abort.abort();
				},
			},
		);
		await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
		const heard = told.length;
		expect(told[0]).toBeGreaterThan(0);
		expect(told[0]).toBeLessThan(300_000);
		// a second reading goes its way, and the first one is heard no more
		await readFile('a.csv', blob(`${head}Đức Hòa;3500;1295\n`), known, {});
		expect(told).toHaveLength(heard);
	});
});
