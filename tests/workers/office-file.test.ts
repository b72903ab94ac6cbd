import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { officeFile } from '../../src/lib/workers/office-file';
import { longAnKnowledge } from '../support/catalogue';
import { openedSheets, templateOf } from '../support/templates';

const template = templateOf(longAnKnowledge().catalogue, 'counted');

describe('what the office writes', () => {
	it('one workbook with every unit', async () => {
		const { sheets } = await openedSheets(await officeFile({ kind: 'template', template }, () => undefined));
		const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
		for (const { name } of template.units) expect(cells).toContain(name);
	});
	it('an archive with a workbook for each unit, telling how many are done', async () => {
		const told: number[] = [];
		const files = unzipSync(await officeFile({ kind: 'templates', template }, (done) => told.push(done)));
		expect(Object.keys(files)).toHaveLength(15);
		expect(told).toEqual(template.units.map((_, index) => index + 1));
		for (const name of Object.keys(files)) expect(name).toMatch(/^[a-z0-9_-]+\.xlsx$/);
		const [own] = Object.entries(files).filter(([name]) => name.includes('thu-thua'));
		const { sheets } = await openedSheets(own?.[1] ?? new Uint8Array());
		const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
		expect(cells).toContain('Huyện Thủ Thừa');
		expect(cells).not.toContain('Huyện Bến Lức');
	});
	it('a returned file with its faults marked', async () => {
		const job = {
			kind: 'returned',
			sheets: [
				{
					name: 'THCS',
					rows: [
						{ line: 1, cells: ['Đơn vị', 'Số'] },
						{ line: 2, cells: ['Tân An', 'x'] },
					],
				},
			],
			faults: [{ sheet: 'THCS', row: 2, cell: 1, severity: 'error', message: 'Không đọc được số' }],
		} as const;
		const { sheets } = await openedSheets(await officeFile(job, () => undefined));
		expect(sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells))).toContain('Tân An');
	});
});
