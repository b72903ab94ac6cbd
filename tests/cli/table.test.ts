import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { data, dataHere, Folder, stackTrace } from '../support/cli';
import { xlsxOf } from '../support/workbooks';

const folder = new Folder();
afterAll(() => folder.remove());

it('writes one file to its standard output as RFC 4180', () => {
	const file = folder.file(
		'a.csv',
		'\ufeffdon_vi;ty_le;ghi_chu\r\n"Tân An";35,09;"x, ""y"""\r\nThủ Thừa;20,00;\r\n',
	);
	const { status, stdout, stderr } = data('table', file);
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toBe('don_vi,ty_le,ghi_chu\nTân An,"35,09","x, ""y"""\nThủ Thừa,"20,00",\n');
});

it('writes many files into a folder that it makes', () => {
	const out = join(folder.path, 'new/out');
	const files = [folder.file('b.csv', 'x\ty\n1\t2\n'), folder.file('c.csv', 'p|q\n3|4\n')];
	const { status, stdout } = data('table', '--out', out, ...files);
	expect([status, stdout]).toEqual([0, '']);
	expect(readdirSync(out).sort()).toEqual(['b.csv_converted.csv', 'c.csv_converted.csv']);
	expect(readFileSync(join(out, 'c.csv_converted.csv'), 'utf8')).toBe('p,q\n3,4\n');
});

it('goes on past what it cannot read, and says so', () => {
	const out = join(folder.path, 'partly');
	const good = folder.file('d.csv', 'x,y\n1,2\n');
	const bad = folder.file('e.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
	const { status, stderr } = data('table', '--out', out, bad, 'no-such.csv', folder.path, good, good);
	expect(status).toBe(1);
	expect(stderr.trim().split('\n')).toHaveLength(4);
	expect(stderr).not.toMatch(stackTrace);
	expect(readdirSync(out)).toEqual(['d.csv_converted.csv']);
});

it('takes the biggest table of all sheets of a workbook', async () => {
	const workbook = await xlsxOf(
		{ name: 'Hướng dẫn', rows: [['Điền vào các ô trắng'], ['Không đổi tiêu đề']] },
		{
			name: 'THCS',
			rows: [
				['Đơn vị', 'Số HS tốt nghiệp', 'Tỷ lệ'],
				['Tân An', 1200, 0.3509],
				['Thủ Thừa', 1000, 0.2],
			],
		},
	);
	const { status, stdout } = await dataHere('table', folder.file('f.xlsx', workbook));
	expect([status, stdout]).toEqual([
		0,
		'Đơn vị,Số HS tốt nghiệp,Tỷ lệ\nTân An,1200,"0,3509"\nThủ Thừa,1000,"0,2"\n',
	]);
});

it('an empty file is an empty table', async () => {
	const { status, stdout } = await dataHere('table', folder.file('empty.csv', ''));
	expect([status, stdout]).toEqual([0, '']);
});

it.each([
	['no file', ['table']],
	['several files and nowhere to put them', ['table', 'a.csv', 'b.csv']],
	['a wrong flag', ['table', '--to', 'x', 'a.csv']],
	['a folder that cannot be made', ['table', '--out', 'package.json', 'a.csv']],
])('%s is wrong usage', async (_, args) => {
	const { status, stdout, stderr } = await dataHere(...args);
	expect([status, stdout]).toEqual([2, '']);
	expect(stderr).not.toMatch(stackTrace);
});
