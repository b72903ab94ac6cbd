import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fixture, handmade, open, zipped } from '../../support/workbooks';

describe('mutated bytes never throw', () => {
	// SheetJS tells the console of every record that it does not know
	beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
	afterAll(() => void vi.restoreAllMocks());

	/** The same numbers each time. */
	function random(seed: number): () => number {
		let state = seed;
		return () => {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
			return state / 2 ** 32;
		};
	}

	it.each(['xlsx', 'xls', 'ods'] as const)('300 files that once were an .%s', async (kind) => {
		const original = fixture(`bao-cao.${kind}`);
		const next = random(20_230_507);
		for (let round = 0; round < 300; round += 1) {
			const bytes = original.slice(
				0,
				round % 10 === 0 ? Math.floor(next() * original.length) : original.length,
			);
			const changes = 1 + Math.floor(next() * 20);
			for (let i = 0; i < changes; i += 1)
				bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
			const { sheets, issues } = await open(bytes);
			if (sheets.length === 0) expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(1);
			else expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(0);
		}
	});

	it('200 .xlsx whose XML was changed before it was zipped', async () => {
		const parts = handmade(
			'<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" s="0"><v>1</v></c><c r="B2" t="inlineStr"><is><r><t>a</t></r></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
		);
		const next = random(7);
		for (let round = 0; round < 200; round += 1) {
			const xml = strToU8(parts['xl/worksheets/sheet1.xml'] ?? '');
			for (let i = 0; i < 4; i += 1) {
				const at = Math.floor(next() * xml.length);
				xml[at] = next() < 0.5 ? (xml[Math.floor(next() * xml.length)] ?? 0) : 32 + Math.floor(next() * 95);
			}
			const { sheets, issues } = await open(zipped({ ...parts, 'xl/worksheets/sheet1.xml': xml }));
			expect(sheets.length > 0).toBe(!issues.some(({ severity }) => severity === 'error'));
		}
	});
});
