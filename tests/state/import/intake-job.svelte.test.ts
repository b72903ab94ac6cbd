import { beforeAll, describe, expect, test } from 'vitest';
import { cellKey, noDecisions } from '../../../src/lib/domain/schema/decisions';
import type { Known } from '../../../src/lib/intake/catalogue';
import { published } from '../published';
import { readDataset, readFile, ReadingSession, TookTooLong } from '../../../src/lib/state/import/intake-job';

const head = 'KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\n';
const blob = (text: string) => new Blob([text]);

let known: Known;
beforeAll(async () => {
	known = (await readDataset('long-an', published)).answer.known;
});

describe('reading in a worker', () => {
	test('a published data set gives batches and what later files are read against', async () => {
		const { answer, batches } = await readDataset('long-an', published);
		expect(answer.errors).toBe(0);
		expect(answer.known.units.filter(({ parent_id }) => parent_id === 'long-an')).toHaveLength(15);
		const rows = new Map<string, number>();
		for (const { table, rows: count } of batches) rows.set(table, (rows.get(table) ?? 0) + count);
		expect(rows.get('targets')).toBeGreaterThanOrEqual(96);
		expect(rows.get('outcomes')).toBe(84);
	});

	test('a file gives its records, its findings and its form', async () => {
		const { answer, batches } = await readFile(
			'a.csv',
			blob(`${head}Đức Hòa;3500;1295\n`),
			known,
			noDecisions,
		);
		expect(answer.understood.form).toBe('outcomes');
		expect(answer.understood.errors).toBe(0);
		expect(answer.understood.counts.outcomes).toBe(1);
		expect(batches.filter(({ table }) => table === 'outcomes')).toMatchObject([{ rows: 1 }]);
	});

	test('what the sender was asked is heeded', async () => {
		const text = 'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề\nĐức Hòa;3500;1295\n';
		const without = await readFile('a.csv', blob(text), known, noDecisions);
		expect(without.answer.understood.errors).toBeGreaterThan(0);
		const told = await readFile('a.csv', blob(text), known, {
			...noDecisions,
			assume: { year: '2023', level: 'THCS' },
		});
		expect(told.answer.understood.errors).toBe(0);
	});

	test('a reader that is silent for too long is ended, and the next file is read', async () => {
		const slow = new ReadingSession('a.csv', blob(`${head}${'Đức Hòa;3500;1295\n'.repeat(50_000)}`));
		await expect(slow.read(known, noDecisions, { patience: 1 })).rejects.toBeInstanceOf(TookTooLong);
		const next = await readFile('b.csv', blob(`${head}Đức Hòa;3500;1295\n`), known, noDecisions);
		expect(next.answer.understood.errors).toBe(0);
	});

	test('a fault is an answer and no rejection', async () => {
		const { answer } = await readFile('a.csv', blob(`${head}Đức Hòa;10;11\n`), known, noDecisions);
		expect(answer.understood.errors).toBe(1);
		expect(answer.understood.issues[0]).toMatchObject({ code: 'V11', row: 3 });
	});

	test('a file under review is opened once, read again with each decision, and shows its rows', async () => {
		const session = new ReadingSession('a.csv', blob(`${head}Đức Hòa;10;11\n`));
		expect((await session.read(known, noDecisions)).answer.understood.errors).toBe(1);
		const rows = () => session.rows({ sheet: null, from: 2, count: 5, lines: null });
		expect(await rows()).toMatchObject([{ index: 2, line: 3, cells: ['Đức Hòa', '10', '11'] }]);
		const edited = { ...noDecisions, edits: { [cellKey(null, 3, 2)]: '7' } };
		const { answer, batches } = await session.read(known, edited);
		expect(answer.understood.errors).toBe(0);
		expect(batches.filter(({ table }) => table === 'outcomes')).toMatchObject([{ rows: 1 }]);
		expect(await rows()).toMatchObject([{ cells: ['Đức Hòa', '10', '7'] }]);
		session.end();
		expect(await rows()).toEqual([]);
	});

	test('a long file tells how far it is; cancelling ends it at once', async () => {
		const body = Array.from({ length: 300_000 }, (_, index) => `Đức Hòa;${index + 1};${index}`).join('\n');
		const abort = new AbortController();
		const told: number[] = [];
		const reading = readFile('a.csv', blob(head + body), known, noDecisions, {
			signal: abort.signal,
			onProgress: (rows) => {
				told.push(rows);
				abort.abort();
			},
		});
		await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
		const heard = told.length;
		expect(told[0]).toBeGreaterThan(0);
		expect(told[0]).toBeLessThan(300_000);
		// a second reading goes its way, and the first one is heard no more
		await readFile('a.csv', blob(`${head}Đức Hòa;3500;1295\n`), known, noDecisions);
		expect(told).toHaveLength(heard);
	});
});
