import type { Level } from './facts';

/** Wordings of offices: the plans and reports of provinces and districts, and the returns asked for with them. */
type PerLevel = Readonly<Record<Level, readonly string[]>>;

export const levelTitles: PerLevel = {
	THCS: [
		'Cấp THCS',
		'Trung học cơ sở',
		'Sau tốt nghiệp THCS',
		'THCS',
		'Học sinh tốt nghiệp THCS',
		'Sau THCS',
	],
	THPT: [
		'Cấp THPT',
		'Trung học phổ thông',
		'Sau tốt nghiệp THPT',
		'THPT',
		'Học sinh tốt nghiệp THPT',
		'Sau THPT',
	],
};

export const sectionTitles: PerLevel = {
	THCS: ['I. CẤP TRUNG HỌC CƠ SỞ', '1. Cấp THCS', 'I. THCS', 'a) Học sinh tốt nghiệp THCS'],
	THPT: ['II. CẤP TRUNG HỌC PHỔ THÔNG', '2. Cấp THPT', 'II. THPT', 'b) Học sinh tốt nghiệp THPT'],
};

/** A column that says its level itself. */
export const graduates: PerLevel = {
	THCS: [
		'Số HS tốt nghiệp THCS',
		'Tổng số HS TN THCS',
		'HS tốt nghiệp THCS',
		'Số học sinh tốt nghiệp trung học cơ sở',
		'Số HS được công nhận tốt nghiệp THCS',
		'TS HS TN THCS',
		'Số học sinh hoàn thành chương trình THCS',
	],
	THPT: [
		'Số HS tốt nghiệp THPT',
		'Tổng số HS TN THPT',
		'HS tốt nghiệp THPT',
		'Số học sinh tốt nghiệp trung học phổ thông',
		'Số HS được công nhận tốt nghiệp THPT',
		'TS HS TN THPT',
	],
};

/** A column below a title with the level, or in a table of one level. */
export const graduatesBelow: readonly string[] = [
	'Số HS tốt nghiệp',
	'Tổng số HS TN',
	'HS TN',
	'Số HS được công nhận TN',
	'Tổng số học sinh tốt nghiệp',
	'Tổng số HS tốt nghiệp',
];

export const vocational: PerLevel = {
	THCS: [
		'Số HS vào GDNN',
		'Số HS vào học nghề',
		'HS học nghề',
		'Số HS học tiếp tại cơ sở GDNN',
		'Số HS vào học sơ cấp, trung cấp',
		'HS vào học trường nghề',
		'Số học sinh học tiếp tại các cơ sở giáo dục nghề nghiệp',
		'HS học nghề (SC, TC)',
		'Vào GDNN',
	],
	THPT: [
		'Số HS vào cao đẳng',
		'HS vào học cao đẳng',
		'Số HS học tiếp trình độ cao đẳng',
		'Vào học CĐ',
		'Số học sinh vào học cao đẳng',
		'Số HS học cao đẳng tại cơ sở GDNN',
	],
};

export const rates: readonly string[] = ['Tỷ lệ (%)', 'Tỷ lệ', 'Tỉ lệ %', 'TL (%)', 'Tỷ lệ %', 'Tỷ lệ\n(%)'];

/** A rate that stands alone and has to say of what. */
export const rateAlone: PerLevel = {
	THCS: [
		'Tỷ lệ HS tốt nghiệp THCS vào GDNN (%)',
		'Tỷ lệ % HS TN THCS vào học nghề',
		'Tỷ lệ % học sinh tốt nghiệp trung học cơ sở tiếp tục học tập tại các cơ sở giáo dục nghề nghiệp đào tạo trình độ sơ cấp, trung cấp',
		'HS TN THCS vào học sơ cấp, trung cấp (%)',
	],
	THPT: [
		'Tỷ lệ HS tốt nghiệp THPT vào cao đẳng (%)',
		'Tỷ lệ % HS TN THPT vào học cao đẳng',
		'Tỷ lệ % học sinh tốt nghiệp trung học phổ thông tiếp tục học tập tại các cơ sở giáo dục nghề nghiệp đào tạo trình độ cao đẳng',
		'HS TN THPT vào học cao đẳng (%)',
	],
};

export const order: readonly string[] = ['STT', 'TT', 'Số TT', 'Stt'];
export const unitHeads: readonly string[] = [
	'Đơn vị',
	'Huyện, thị xã, thành phố',
	'Huyện/TX/TP',
	'Địa phương',
	'Tên đơn vị',
	'Phòng GD&ĐT',
];
export const schoolHeads: readonly string[] = ['Trường', 'Tên trường', 'Trường THCS', 'Đơn vị trường'];
export const totals: readonly string[] = ['Tổng cộng', 'TỔNG CỘNG', 'Cộng', 'Tổng số', 'Toàn tỉnh', 'Tổng'];
export const districtTotals: readonly string[] = ['Tổng cộng', 'TỔNG CỘNG', 'Cộng', 'Toàn huyện', 'Tổng số'];
export const averages: readonly string[] = ['Bình quân', 'Trung bình', 'Bình quân chung'];

export const countHeads: readonly string[] = ['SL', 'Số lượng', 'Số HS'];
export const percentHeads: readonly string[] = ['%', 'TL %', 'Tỷ lệ %', 'Tỷ lệ'];
export const wholeHeads: readonly string[] = ['Tổng số', 'TS', 'Tổng'];
export const femaleHeads: readonly string[] = ['Nữ', 'Trong đó: Nữ', 'Tr.đó nữ'];
export const targetHeads: readonly string[] = ['Chỉ tiêu', 'Chỉ tiêu đăng ký', 'Chỉ tiêu giao', 'Kế hoạch'];
export const resultHeads: readonly string[] = ['Thực hiện', 'Kết quả', 'Kết quả thực hiện', 'Đạt được'];
export const differenceHeads: readonly string[] = [
	'Chênh lệch',
	'So với chỉ tiêu',
	'Tăng (+), giảm (-)',
	'Tăng/giảm',
];

export const programme: readonly string[] = [
	'Số trường có chương trình GDHN gắn với SX, KD, DV của địa phương',
	'Trường có chương trình giáo dục hướng nghiệp gắn với hoạt động sản xuất, kinh doanh, dịch vụ của địa phương',
];
export const counsellor: readonly string[] = [
	'Số trường có GV kiêm nhiệm tư vấn hướng nghiệp',
	'Trường có giáo viên kiêm nhiệm làm nhiệm vụ tư vấn hướng nghiệp đáp ứng yêu cầu về chuyên môn, nghiệp vụ',
];

export const resultTitles: readonly string[] = [
	'KẾT QUẢ PHÂN LUỒNG HỌC SINH',
	'TỔNG HỢP KẾT QUẢ PHÂN LUỒNG HỌC SINH',
	'BÁO CÁO SỐ LIỆU PHÂN LUỒNG HỌC SINH',
	'BIỂU THỐNG KÊ HỌC SINH HỌC NGHỀ',
	'TÌNH HÌNH PHÂN LUỒNG HỌC SINH',
];
export const levelInTitle: PerLevel = {
	THCS: ['SAU TỐT NGHIỆP THCS', 'SAU THCS', 'TỐT NGHIỆP TRUNG HỌC CƠ SỞ'],
	THPT: ['SAU TỐT NGHIỆP THPT', 'SAU THPT', 'TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG'],
};

/** Title of a register and the kind of target it holds. */
export const targetTitles: readonly (readonly [title: string, kind: string])[] = [
	['CHỈ TIÊU ĐĂNG KÝ PHÂN LUỒNG HỌC SINH', 'registered'],
	['BẢNG CHỈ TIÊU ĐĂNG KÝ', 'registered'],
	['ĐĂNG KÝ CHỈ TIÊU PHÂN LUỒNG HỌC SINH', 'registered'],
	['GIAO CHỈ TIÊU PHÂN LUỒNG HỌC SINH', 'assigned'],
	['CHỈ TIÊU ĐIỀU CHỈNH PHÂN LUỒNG HỌC SINH', 'adjusted'],
];
