import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	benLuc,
	canGiuoc,
	cluster,
	ducHoa,
	ducHue,
	kienTuong,
	register,
	thuThua,
	vinhHung,
} from './nine-letters';

/** The year in which the students of all the outcomes left school: school year 2022-2023. */
export const cohort = 2023;

/** Unit → school level → graduates, and those among them who entered vocational education. */
export const outcomes = {
	'thu-thua': { THCS: [1043, 221], THPT: [612, 154] },
	'duc-hue': { THCS: [930, 247] },
	'can-giuoc': { THCS: [2486, 684], THPT: [1512, 438] },
	'kien-tuong': { THCS: [742, 219] },
	'duc-hoa': { THCS: [3274, 1238], THPT: [1865, 702] },
	'thanh-hoa': { THCS: [726, 168], THPT: [548, 125] },
	'tan-thanh': { THCS: [1068, 347], THPT: [655, 259] },
	'moc-hoa': { THCS: [514, 143], THPT: [503, 188] },
	'vinh-hung': { THCS: [668, 118], THPT: [521, 204] },
	'ben-luc': { THCS: [2114, 655], THPT: [1287, 508] },
} as const;

export type Reported = keyof typeof outcomes;

/** Rates in per cent that the units registered for 2024, by the document below. */
export const targets2024 = {
	'tan-an': ['Tân An', { THCS: 36, THPT: 45 }],
	'chau-thanh': ['Châu Thành', { THCS: 33.5, THPT: 43.5 }],
	'tan-tru': ['Tân Trụ', { THCS: 28, THPT: 43.5 }],
	'thu-thua': ['Thủ Thừa', { THCS: 22, THPT: 27 }],
	'ben-luc': ['Bến Lức', { THCS: 32.5, THPT: 45.5 }],
	'can-duoc': ['Cần Đước', { THCS: 12, THPT: 45.1 }],
	'can-giuoc': ['Cần Giuộc', { THCS: 28, THPT: 30 }],
	'duc-hoa': ['Đức Hòa', { THCS: 38, THPT: 44 }],
	'duc-hue': ['Đức Huệ', { THCS: 27.5, THPT: 41.5 }],
	'thanh-hoa': ['Thạnh Hóa', { THCS: 24, THPT: 25 }],
	'tan-thanh': ['Tân Thạnh', { THCS: 33, THPT: 60 }],
	'moc-hoa': ['Mộc Hóa', { THCS: 28.5, THPT: 43 }],
	'kien-tuong': ['Kiến Tường', { THCS: 30, THPT: 43.25 }],
	'vinh-hung': ['Vĩnh Hưng', { THCS: 19, THPT: 40.5 }],
	'tan-hung': ['Tân Hưng', { THCS: 29.5, THPT: 44 }],
} as const;
const province2024 = { THCS: 28.64, THPT: 41.05 } as const;
export const register2024 = { number: '612/KH-UBND', signed: '2024-02-27' } as const;

/** The schools of Đức Huệ: pupils in grade 9, graduates, those in vocational education, a remark. */
const schools = [
	['THCS Thị trấn', 187, 185, 41, ''],
	['THCS Gò Sao', 122, 121, 33, ''],
	['TH&THCS Kênh Giữa', 64, 64, 19, ''],
	['THCS Bàu Sen', 143, 141, 38, '02 HS thi lại'],
	['THCS Giồng Dứa', 118, 117, 29, ''],
	['THCS Hòa Thuận', 131, 130, 40, ''],
	['TH&THCS Ấp Chánh', 78, 76, 22, '01 HS bỏ học'],
	['THCS Lê Văn Tưởng', 96, 96, 25, ''],
] as const;

const members = [
	['Thạnh Hóa', outcomes['thanh-hoa']],
	['Tân Thạnh', outcomes['tan-thanh']],
	['Mộc Hóa', outcomes['moc-hoa']],
] as const;

/** File name → the units whose outcomes the file states (none: the register of targets), and how it is made. */
export const nineFiles = {
	'Thu Thua - ket qua phan luong 2023.xlsx': [['thu-thua'], () => thuThua(outcomes['thu-thua'])],
	'CV 845 Duc Hue - DS truong THCS.xlsx': [['duc-hue'], () => ducHue(outcomes['duc-hue'].THCS, schools)],
	'1056_BC-PGDĐT Cần Giuộc.docx': [['can-giuoc'], () => canGiuoc(outcomes['can-giuoc'])],
	'KIEN TUONG - TN THCS.xls': [['kien-tuong'], () => kienTuong(outcomes['kien-tuong'].THCS)],
	'duc hoa_phan luong 2022-2023.csv': [['duc-hoa'], () => ducHoa(outcomes['duc-hoa'])],
	'Cum 3 (tong hop 3 huyen).xlsx': [['thanh-hoa', 'tan-thanh', 'moc-hoa'], () => cluster(members)],
	'Dang ky chi tieu 2024.xlsx': [
		[],
		() => register(register2024.number, Object.values(targets2024), province2024),
	],
	'Vinh Hung bao cao phan luong nam 2023.xlsx': [['vinh-hung'], () => vinhHung(outcomes['vinh-hung'])],
	'Bến Lức - HS sau tốt nghiệp 2023.docx': [['ben-luc'], () => benLuc(outcomes['ben-luc'])],
} as const satisfies Record<string, readonly [readonly Reported[], () => Uint8Array | Promise<Uint8Array>]>;

/** Writes the nine files as offices of Long An send them; their paths in the order above. */
export async function writeNineFiles(folder: string): Promise<string[]> {
	mkdirSync(folder, { recursive: true });
	const paths: string[] = [];
	for (const [name, [, make]] of Object.entries(nineFiles)) {
		const path = join(folder, name);
		writeFileSync(path, await make());
		paths.push(path);
	}
	return paths;
}
