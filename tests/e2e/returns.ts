import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { tcvn3Bytes } from '../support/legacy-encodings';
import type { Given } from './review';
import { survey } from './screen';

type Made = Exclude<Given, string>;

/** Unit, graduates and those in vocational education of each district, as in `khao-sat-thcs.csv`. */
const districts = readFileSync(survey, 'utf8')
	.split(/\r?\n/)
	.map((line) => line.split(';'))
	.filter(([number = '']) => /^\d\d$/.test(number))
	.map(([, unit = '', graduates = '', vocational = '']) => [unit, graduates, vocational] as const);

const title = 'KẾT QUẢ KHẢO SÁT HỌC SINH TỐT NGHIỆP THCS NĂM 2023';
const header = ['Đơn vị', 'Số HS tốt nghiệp THCS', 'Số HS vào học nghề'];

const lines = (row: readonly string[]) =>
	[[title, '', ''], header, row].map((cells) => cells.join(';')).join('\r\n');

/** As districts send their returns: CSV in UTF-8, UTF-16 and TCVN3, and workbooks. */
const forms: readonly ((row: readonly string[]) => Promise<Buffer> | Buffer)[] = [
	(row) => Buffer.from(lines(row)),
	(row) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines(row), 'utf16le')]),
	(row) => Buffer.from(tcvn3Bytes(lines(row))),
	async ([unit = '', ...counts]) =>
		Buffer.from(
			await writeXlsx({
				sheets: [{ name: 'Biểu 1', rows: [[title], header, [unit, ...counts.map(Number)]] }],
			}),
		),
];

/** A survey of one district. */
export const returnOf = (name: string, unit: string, graduates: number, vocational: number): Made => ({
	name,
	buffer: Buffer.from(lines([unit, String(graduates), String(vocational)])),
});

/** One return of each of the 15 districts; together they say what `khao-sat-thcs.csv` says. */
export function returns(): Promise<Made[]> {
	return Promise.all(
		districts.map(async (row, index) => {
			const form = index % forms.length;
			const write = forms[form];
			if (!write) throw new Error('There is no such form.');
			return { name: `bao-cao-${index + 1}.${form === 3 ? 'xlsx' : 'csv'}`, buffer: await write(row) };
		}),
	);
}

/** The one district that the published figures lack. */
export const surveyOfOne = [
	'KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;',
	'Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề',
	'Mộc Hóa;400;120',
].join('\n');
