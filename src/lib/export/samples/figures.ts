/** Invented counts of a year of the fictional Tỉnh Mẫu: graduates, those who entered vocational education. */
type Counts = readonly [graduates: number, entered: number];

export const year = 2024;

/** What the files of several districts state. */
export const surveyed = {
	'minh-giang': ['Thành phố Minh Giang', { THCS: [1656, 548], THPT: [798, 352] }],
	'phu-vinh': ['Thị xã Phú Vinh', { THCS: [1106, 332], THPT: [628, 251] }],
	'dai-khe': ['Huyện Đại Khê', { THCS: [939, 287], THPT: [527, 211] }],
	'hoa-luong': ['Huyện Hòa Lương', { THCS: [998, 279], THPT: [450, 173] }],
} as const satisfies Record<string, readonly [string, { readonly THCS: Counts; readonly THPT: Counts }]>;

/** In per cent, as registered. */
export const registered = [
	['minh-giang', 'TP. Minh Giang', '31,50', '42,00'],
	['phu-vinh', 'TX. Phú Vinh', '31,00', '42,00'],
	['dai-khe', 'Đại Khê', '30,50', '41,00'],
	['hoa-luong', 'Hòa Lương', '30,00', '39,00'],
	['kim-thach', 'Kim Thạch', '32,50', '42,00'],
	['nam-thuan', 'Nam Thuận', '30,00', '40,00'],
	['phuoc-dien', 'Phước Điền', '30,50', '40,00'],
	['quang-lang', 'Quang Lãng', '30,00', '38,50'],
] as const;
export const registeredTogether = ['31,00', '40,80'] as const;

export const kimThach: Counts = [1038, 352];
export const namThuan: Counts = [834, 201];

/** The lower secondary schools of Phước Điền. */
export const schools = [
	['THCS Thị trấn Phước Điền', 246, 78],
	['THCS Tân Hội', 188, 49],
	['THCS Bình Lợi', 175, 61],
	['TH&THCS Cồn Dừa', 92, 24],
	['THCS An Thới', 204, 63],
	['THCS Long Khánh', 152, 43],
] as const;

/** Where the lower secondary graduates of the surveyed districts went, in the order of the columns below. */
export const streams = [
	'THPT công lập',
	'THPT ngoài công lập',
	'GDTX',
	'Trung cấp',
	'Sơ cấp',
	'Đi làm',
	'Ở nhà',
];
export const went = {
	'minh-giang': [870, 84, 101, 402, 146, 31, 22],
	'phu-vinh': [598, 41, 82, 246, 86, 30, 23],
	'dai-khe': [512, 12, 68, 214, 73, 34, 26],
	'hoa-luong': [560, 9, 77, 203, 76, 41, 32],
} as const satisfies Record<keyof typeof surveyed, readonly number[]>;

/** As typed: a digit of 840 is missing, so that more entered than graduated. */
export const quangLang = { THCS: [84, 236], THPT: [402, 149] } as const;
