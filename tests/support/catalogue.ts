import { readFileSync } from 'node:fs';
import { csvFiles, dataFolder } from '../../src/lib/server/files';
import type { Catalogue } from '../../src/lib/intake/catalogue';
import { readDataset } from '../../src/lib/intake/dataset';
import { intake, type IntakeOptions } from '../../src/lib/intake/intake';
import { openText, type SourceFile } from '../../src/lib/intake/open';
import type { Found } from '../../src/lib/intake/reading';

/** A file as a user would drop it. */
export function fileOf(text: string | Uint8Array, name = 'tep.csv'): SourceFile {
	return { name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text };
}

export function fixture(path: string): SourceFile {
	const name = path.replace(/^.*\//, '');
	return { name, bytes: readFileSync(new URL(`../fixtures/${path}`, import.meta.url)) };
}

/** The reference tables that ship with the site, and more files of a data set. */
export function knowledgeOf(root: string, files: readonly SourceFile[]) {
	const records: Found[] = [];
	const reference = csvFiles(`${dataFolder}/reference`, dataFolder);
	const { knowledge, results } = readDataset([...reference, ...files], root, (one) => records.push(one));
	return { knowledge, results, records };
}

export const publishedFiles = (id: string) => csvFiles(`${dataFolder}/${id}`, dataFolder);

/** Codes of the indicators that ship with the site, each once, as their file lists them. */
export function publishedIndicators(): string[] {
	const [, ...lines] = readFileSync(`${dataFolder}/reference/indicators.csv`, 'utf8').trim().split('\n');
	return [...new Set(lines.map((line) => line.slice(0, line.indexOf(','))))];
}

/** The districts, communes and schools of a small province, with a namesake and a merger. */
const units = `unit_id,name_vi,level,subtype,parent_id,official_code,valid_from,valid_to,is_disadvantaged
tinh-mau,Tỉnh Mẫu,province,tinh,viet-nam,,,,false
tinh-mau.huyen-a,Huyện A,district,huyen,tinh-mau,,,2025-06-30,false
tinh-mau.huyen-b,Huyện B,district,huyen,tinh-mau,,,2025-06-30,false
tinh-mau.huyen-c,Huyện C,district,huyen,tinh-mau,,,2025-06-30,true
tinh-mau.huyen-a.xa-a,Xã A,commune,xa,tinh-mau.huyen-a,,,2025-06-30,false
tinh-mau.huyen-a.xa-b,Xã B,commune,xa,tinh-mau.huyen-a,,,2025-06-30,false
tinh-mau.huyen-a.thi-tran-c,Thị trấn C,commune,thi_tran,tinh-mau.huyen-a,,,2025-06-30,false
tinh-mau.huyen-a.xa-hoa-binh,Xã Hòa Bình,commune,xa,tinh-mau.huyen-a,,,2025-06-30,false
tinh-mau.huyen-b.xa-hoa-binh,Xã Hòa Bình,commune,xa,tinh-mau.huyen-b,,,2025-06-30,false
tinh-mau.xa-moi,Xã Mới,commune,xa,tinh-mau,,2025-07-01,,false
`;

const aliases = `alias,scope_parent_id,unit_id,kind
Huyên A,tinh-mau,tinh-mau.huyen-a,ocr
`;

const targets = `plan_id,unit_id,indicator_id,period_id,kind,revision,value_pct,effective_date,doc_no
tm-1,tinh-mau.huyen-a,vet_after_thcs,2022,registered,1,40.00,2022-03-01,1/KH-UBND
`;

const outcomes = `unit_id,indicator_id,period_id,as_of,revision,numerator,denominator,quality,doc_no
tinh-mau.huyen-a,vet_after_thcs,2021,2021-12-31,1,150,1000,official,2/BC-UBND
`;

/** Tỉnh Mẫu, small: what the forms of the office are read against in the tests. */
export function sampleKnowledge() {
	return knowledgeOf('tinh-mau', [
		fileOf(units, 'units.csv'),
		fileOf(aliases, 'aliases.csv'),
		fileOf(targets, 'targets.csv'),
		fileOf(outcomes, 'outcomes.csv'),
	]).knowledge;
}

export function longAnKnowledge() {
	return knowledgeOf('long-an', publishedFiles('long-an')).knowledge;
}

/** Everything that one file said. */
export function readingOf(catalogue: Catalogue, file: SourceFile | string, options: IntakeOptions = {}) {
	const records: Found[] = [];
	const source = typeof file === 'string' ? fileOf(file) : file;
	const understood = intake(openText(source), catalogue, (one) => void records.push(one), options);
	const of = (table: Found['table']) =>
		records
			.filter((one) => one.table === table)
			.map(({ record, row }): Readonly<Record<string, unknown>> => ({ ...record, row }));
	return { ...understood, records, of, codes: understood.issues.map(({ code }) => code) };
}
