import { districtId } from './world';

/** What is deliberately out of the ordinary in the fictional province, so that every rule has something to find. */

/** Districts that sent nothing for a year. */
export const missingDistrict: Readonly<Record<number, string>> = {
	2019: districtId('Thượng Khê'),
	2020: districtId('Sơn Bình'),
	2021: districtId('Quang Lãng'),
	2022: districtId('Phước Điền'),
	2024: districtId('Xuân Hải'),
};

/** One commune of the missing district is missing too. */
export const missingCommune: Readonly<Record<number, string>> = {
	2019: `${districtId('Thượng Khê')}.xa-khe-lon`,
	2022: `${districtId('Phước Điền')}.xa-dien-hai`,
	2024: `${districtId('Xuân Hải')}.xa-hai-ninh`,
	2025: 'tinh-mau.xa-thac-bac',
};

/** Districts that registered their targets after the lock day of the plan. */
export const lateRegistrations: Readonly<Record<number, readonly string[]>> = {
	2024: [districtId('Phước Điền'), districtId('Kim Thạch')],
};

/** Received after 31 December. */
export const lateUnit: Readonly<Record<string, string>> = {
	[`${districtId('Hòa Lương')}/2022`]: '2023-01-06',
	[`${districtId('Nam Thuận')}/2023`]: '2024-01-12',
	[`${districtId('Vĩnh Đồng')}/2023`]: '2024-01-02',
	[`${districtId('Thượng Khê')}/2024`]: '2025-01-20',
	'tinh-mau.xa-kim-son/2025': '2026-01-08',
};

/** Only a declared rate, neither numerator nor denominator; such a unit has no destinations either. */
export const declaredOnly: Readonly<Record<string, number>> = {
	[`${districtId('Kim Thạch')}/vet_after_thcs/2023`]: 3110,
	[`${districtId('Hòa Lương')}/vet_after_thpt/2024`]: 4120,
};

/** A declared rate beside the counts, this many basis points above the computed one. */
export const declaredOff: Readonly<Record<string, number>> = {
	[`${districtId('Nam Thuận')}/vet_after_thcs/2022`]: 30,
	[`${districtId('Minh Giang')}/vet_after_thcs/2023`]: 1,
};

/** A provisional count on 31 October before the final one: this share of the final numerator. */
export const provisional: Readonly<Record<string, number>> = {
	[`${districtId('Hòa Lương')}/vet_after_thcs/2023`]: 0.9,
};

/** The district counts 20 graduates more than its communes together. */
export const mismatch = { unit: districtId('Vĩnh Đồng'), year: 2022, graduates: 20 } as const;

/** The school, and so its commune, had no graduates. */
export const noGraduates = {
	school: `${districtId('Thượng Khê')}.xa-rung-thong.thcs-rung-thong`,
	year: 2021,
} as const;

/** Monthly returns written by hand: days after the 25th (negative is early), no return at all, or an empty one. */
export const monthly: Readonly<Record<string, number | 'missing' | 'empty'>> = {
	[`${districtId('Đại Khê')}.xa-an-binh/2023-11`]: 2,
	[`${districtId('Đại Khê')}.xa-khe-ha/2023-11`]: 'missing',
	[`${districtId('Đại Khê')}.xa-khe-ha/2023-12`]: 'missing',
	[`${districtId('Xuân Hải')}.thi-tran-xuan-hai/2023-11`]: 'empty',
	[`${districtId('Hòa Lương')}.xa-tan-phu/2023-11`]: -1,
};

/** A return of zero: everybody studies. */
export const zeroReturn = `${districtId('Hòa Lương')}.xa-tan-phu/2023-11`;
