import { describe, expect, it } from 'vitest';
import { cellsOf, keysOf, open, written } from '../../support/workbooks';

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (body: string) => bytes(`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`);

describe('HTML saved as .xls', () => {
	it('is read as a person sees it', async () => {
		const opened = await open(
			page(
				'<style><!-- td {mso-number-format:"0\\.00%"} --></style><table border=1>' +
					'<tr><td colspan=3><b>B&Aacute;O C&Aacute;O</b> n&#259;m 2023 &lt;m&#x1EAB;u&gt;</td></tr>' +
					'<tr><td rowspan="2">STT</td><th colspan=2>H&#7885;c&nbsp;sinh</th></tr>' +
					'<tr><td>Can <font color=red>Duoc</font></td><td><p>Tỷ lệ</p><p>(%)</p></td></tr>' +
					'<tr><td>01</td><td x:num>1.183</td><td x:num="0.2792">27,92%</td></tr>' +
					'<tr><td>02<td>&nbsp;<td> 5 </tr></table>',
			),
		);
		expect(opened.container).toBe('html');
		expect(opened.sheets.map(({ name }) => name)).toEqual([null]);
		expect(cellsOf(opened)).toEqual([
			['BÁO CÁO năm 2023 <mẫu>', '', ''],
			['STT', 'Học sinh', ''],
			['STT', 'Can Duoc', 'Tỷ lệ\n(%)'],
			['01', '1.183', '27,92%'],
			['02', '', '5'],
		]);
		expect(opened.issues).toEqual([]);
	});

	it('has a sheet for each table', async () => {
		const opened = await open(page('<table><tr><td>a</table><p>…</p><table><tr><td>b</table>'));
		expect(opened.sheets.map(({ name }) => name)).toEqual(['Bảng 1', 'Bảng 2']);
		expect([cellsOf(opened, 0), cellsOf(opened, 1)]).toEqual([[['a']], [['b']]]);
	});

	it.each([
		['UTF-16 with a mark', (text: string) => Uint8Array.from([0xff, 0xfe, ...utf16(text)])],
		['a mark and blank lines', (text: string) => bytes(`\uFEFF\n \n${text}`)],
		['a comment first', (text: string) => bytes(`<!-- Xuất từ hệ thống -->\n${text}`)],
		['a document type', (text: string) => bytes(`<!DOCTYPE html PUBLIC "-//W3C//DTD">${text}`)],
	])('is recognised with %s', async (_, encoded) => {
		const opened = await open(encoded('<table><tr><td>Thủ Thừa</td><td>5</td></tr></table>'));
		expect(opened.container).toBe('html');
		expect(cellsOf(opened)).toEqual([['Thủ Thừa', '5']]);
	});

	it('without a table is refused', async () => {
		const opened = await open(page('<p>Đăng nhập</p>'));
		expect(opened.sheets).toEqual([]);
		expect(keysOf(opened)).toEqual(['V41 error']);
	});

	it('with empty tables has no data', async () => {
		expect(keysOf(await open(page('<table><tr><td></td></tr></table>')))).toEqual(['V02 error']);
	});
});

const utf16 = (text: string) =>
	Array.from(text, (char) => char.charCodeAt(0)).flatMap((code) => [code & 255, code >> 8]);

describe('XML of Excel 2003', () => {
	it('is read by its own values and formats', async () => {
		const opened = await open(
			written([['Thủ Thừa', { t: 'n', v: 0.2792, z: '0.00%' }, { t: 'n', v: 1.5 }]], 'xlml'),
		);
		expect(opened.container).toBe('html');
		expect(opened.sheets.map(({ name }) => name)).toEqual(['Số liệu']);
		expect(cellsOf(opened)).toEqual([['Thủ Thừa', '27,92%', '1,5']]);
	});

	it('with a merge of a hundred million rows is read as fast as any', async () => {
		const xml =
			'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="T"><Table>' +
			'<Row><Cell ss:MergeDown="100000000" ss:MergeAcross="1"><Data ss:Type="String">a</Data></Cell></Row>' +
			'<Row><Cell ss:Index="4"><Data ss:Type="Number">2</Data></Cell></Row></Table></Worksheet></Workbook>';
		expect(cellsOf(await open(bytes(xml)))).toEqual([
			['a', '', '', ''],
			['a', '', '', '2'],
		]);
	});
});

it('signs written as entities are signs', async () => {
	const opened = await open(
		page(
			'<table><tr><td>Huy&ecirc;n &#7911; &#x1EEB;<td>&agrave;&Egrave;&otilde;&yacute;' +
				'<td>&lt;b&gt; &amp; &quot; &#60;td&#62;<td>&khong;<td>a <b>b</b> <span class="x">c</span></table>',
		),
	);
	expect(cellsOf(opened)).toEqual([['Huyên ủ ừ', 'àÈõý', '<b> & " <td>', '&khong;', 'a b c']]);
});

it('a table of many merged cells is read in time', async () => {
	const started = process.cpuUsage();
	const row = `<tr>${'<td rowspan=2>1'.repeat(200)}</tr>`;
	await open(page(`<table>${row.repeat(500)}</table>`));
	const { user, system } = process.cpuUsage(started);
	// seconds of the processor: other tests run beside this one
	expect((user + system) / 1e6).toBeLessThan(10);
});
