/** The map of the fictional province: names only, every number is drawn elsewhere. */

/** Rate and target as percent in 2019 and in 2024; the years between lie on the line. */
export type Path = readonly [from: number, to: number];

export type DistrictSpec = {
	readonly kind: 'tp' | 'thi_xa' | 'huyen';
	readonly name: string;
	/** Row and column of the tile map. */
	readonly grid: readonly [number, number];
	readonly isDisadvantaged: boolean;
	readonly thcs: { readonly rate: Path; readonly target: Path };
	readonly thpt: { readonly rate: Path; readonly target: Path };
	/** 'xa An Bình | …': the kind, then the name; ' *' marks a second lower secondary school. */
	readonly communes: string;
	/** Communes of 1 July 2025: name, then the old communes; 'Tân Lập 60' takes 60 % of one that was split. */
	readonly merged: Readonly<Record<string, string>>;
	/** Upper secondary schools that stand in the district. */
	readonly upperSchools: readonly string[];
};

export const districtSpecs: readonly DistrictSpec[] = [
	{
		kind: 'tp',
		name: 'Minh Giang',
		grid: [3, 3],
		isDisadvantaged: false,
		thcs: { rate: [16, 33.5], target: [18, 31.5] },
		thpt: { rate: [30, 43], target: [30, 42] },
		communes:
			'phuong Hòa Bình * | phuong Bến Nghĩa * | phuong Tân Lập * | phuong Vĩnh An | phuong Đông Thành | xa Phú Mỹ Tây',
		merged: {
			'phuong Minh Giang': 'Hòa Bình | Bến Nghĩa | Tân Lập 60',
			'phuong Đông Thành': 'Vĩnh An | Đông Thành | Tân Lập 40 | Phú Mỹ Tây',
		},
		upperSchools: ['Minh Giang', 'Bến Nghĩa'],
	},
	{
		kind: 'thi_xa',
		name: 'Phú Vinh',
		grid: [2, 4],
		isDisadvantaged: false,
		thcs: { rate: [15, 29.5], target: [17, 31] },
		thpt: { rate: [28, 40], target: [29, 42] },
		communes: 'phuong Cửa Bắc * | phuong Cầu Mới | phuong Hưng Lợi | xa Phú Điền | xa Phú Hậu',
		merged: {
			'phuong Phú Vinh': 'Cửa Bắc | Cầu Mới | Hưng Lợi',
			'xa Phú Điền': 'Phú Điền | Phú Hậu',
		},
		upperSchools: ['Phú Vinh'],
	},
	{
		kind: 'huyen',
		name: 'Đại Khê',
		grid: [2, 2],
		isDisadvantaged: false,
		thcs: { rate: [14, 27], target: [16, 29.5] },
		thpt: { rate: [26, 38], target: [28, 41] },
		communes: 'thi_tran Đại Khê * | xa An Bình | xa Khê Thượng | xa Khê Hạ | xa Đồng Tâm | xa Bình Minh',
		merged: {
			'xa Đại Khê': 'Đại Khê | Khê Thượng | Khê Hạ',
			'xa An Phú': 'An Bình | Đồng Tâm | Bình Minh',
		},
		upperSchools: ['Đại Khê'],
	},
	{
		kind: 'huyen',
		name: 'Hòa Lương',
		grid: [3, 2],
		isDisadvantaged: false,
		thcs: { rate: [17, 31], target: [17, 30] },
		thpt: { rate: [27, 40], target: [27, 39] },
		communes: 'thi_tran Hòa Lương * | xa Tân Phú | xa Lương Sơn | xa Hòa Mỹ * | xa Hòa Thuận',
		merged: {
			'xa Hòa Lương': 'Hòa Lương | Lương Sơn | Hòa Mỹ 55',
			'xa Hòa Thuận': 'Tân Phú | Hòa Thuận | Hòa Mỹ 45',
		},
		upperSchools: ['Hòa Lương'],
	},
	{
		kind: 'huyen',
		name: 'Kim Thạch',
		grid: [2, 3],
		isDisadvantaged: false,
		thcs: { rate: [18, 35], target: [19, 32.5] },
		thpt: { rate: [29, 45], target: [30, 42] },
		communes: 'thi_tran Kim Thạch * | xa Kim Long | xa Thạch Bình | xa Kim Đồng | xa Thạch Lâm | xa Kim Sơn',
		merged: {
			'xa Kim Thạch': 'Kim Thạch | Kim Long | Thạch Bình',
			'xa Kim Sơn': 'Kim Đồng | Thạch Lâm | Kim Sơn',
		},
		upperSchools: ['Kim Thạch', 'Kim Sơn'],
	},
	{
		kind: 'huyen',
		name: 'Nam Thuận',
		grid: [4, 3],
		isDisadvantaged: false,
		thcs: { rate: [12, 22], target: [15, 29] },
		thpt: { rate: [22, 31], target: [26, 40] },
		communes: 'thi_tran Nam Thuận * | xa Long Thành | xa Thuận An | xa Thuận Hưng | xa Nam Phong',
		merged: {
			'xa Nam Thuận': 'Nam Thuận | Long Thành | Thuận An | Thuận Hưng | Nam Phong',
		},
		upperSchools: ['Nam Thuận'],
	},
	{
		kind: 'huyen',
		name: 'Phước Điền',
		grid: [4, 4],
		isDisadvantaged: false,
		thcs: { rate: [15, 30.5], target: [16, 29.5] },
		thpt: { rate: [27, 41], target: [27, 40] },
		communes:
			'thi_tran Phước Điền * | xa Long Thành | xa Phước Lộc | xa Phước Thọ | xa Điền Lộc | xa Điền Hải',
		merged: {
			'xa Phước Điền': 'Phước Điền | Phước Lộc | Phước Thọ',
			'xa Long Điền': 'Long Thành | Điền Lộc | Điền Hải',
		},
		upperSchools: ['Phước Điền', 'Điền Lộc'],
	},
	{
		kind: 'huyen',
		name: 'Quang Lãng',
		grid: [1, 3],
		isDisadvantaged: false,
		thcs: { rate: [11, 18], target: [15, 28] },
		thpt: { rate: [20, 26], target: [25, 40] },
		communes: 'thi_tran Quang Lãng * | xa Lãng Sơn | xa Quang Minh | xa Quang Phục | xa Lãng Khê',
		merged: {
			'xa Quang Lãng': 'Quang Lãng | Lãng Sơn | Lãng Khê',
			'xa Quang Minh': 'Quang Minh | Quang Phục',
		},
		upperSchools: ['Quang Lãng'],
	},
	{
		kind: 'huyen',
		name: 'Sơn Bình',
		grid: [2, 1],
		isDisadvantaged: true,
		thcs: { rate: [10, 20.5], target: [12, 22] },
		thpt: { rate: [18, 30], target: [20, 32] },
		communes: 'thi_tran Sơn Bình | xa Hòa Bình | xa Sơn Thủy | xa Sơn Lâm | xa Bình Lâm',
		merged: {
			'xa Sơn Bình': 'Sơn Bình | Hòa Bình | Bình Lâm',
			'xa Sơn Thủy': 'Sơn Thủy | Sơn Lâm',
		},
		upperSchools: ['Sơn Bình'],
	},
	{
		kind: 'huyen',
		name: 'Thượng Khê',
		grid: [1, 2],
		isDisadvantaged: true,
		thcs: { rate: [8, 15], target: [10, 20] },
		thpt: { rate: [15, 24], target: [18, 30] },
		communes: 'thi_tran Thượng Khê | xa Suối Đá | xa Khe Lớn | xa Rừng Thông | xa Đèo Gió * | xa Thác Bạc',
		merged: {
			'xa Thượng Khê': 'Thượng Khê | Suối Đá | Khe Lớn | Đèo Gió 30',
			'xa Thác Bạc': 'Rừng Thông | Đèo Gió 70 | Thác Bạc',
		},
		upperSchools: ['Thượng Khê'],
	},
	{
		kind: 'huyen',
		name: 'Vĩnh Đồng',
		grid: [3, 4],
		isDisadvantaged: false,
		thcs: { rate: [16, 29], target: [17, 30] },
		thpt: { rate: [26, 39], target: [27, 40] },
		communes: 'thi_tran Vĩnh Đồng * | xa Tân Phú | xa Vĩnh Lộc | xa Vĩnh Thọ | xa Đồng Tiến | xa Đồng Hưng',
		merged: {
			'xa Vĩnh Đồng': 'Vĩnh Đồng | Vĩnh Lộc | Vĩnh Thọ',
			'xa Tân Tiến': 'Tân Phú | Đồng Tiến | Đồng Hưng',
		},
		upperSchools: ['Vĩnh Đồng'],
	},
	{
		kind: 'huyen',
		name: 'Xuân Hải',
		grid: [3, 5],
		isDisadvantaged: false,
		thcs: { rate: [14, 28.5], target: [16, 29] },
		thpt: { rate: [25, 41], target: [26, 39] },
		communes: 'thi_tran Xuân Hải * | xa An Bình | xa Hải Triều | xa Hải Ninh | xa Xuân Lộc',
		merged: {
			'xa Xuân Hải': 'Xuân Hải | Hải Triều | Hải Ninh',
			'xa Xuân An': 'An Bình | Xuân Lộc',
		},
		upperSchools: ['Xuân Hải'],
	},
];
