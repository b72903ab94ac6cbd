import type { Severity } from './issue';

type Rule = { readonly severity: Severity; readonly vi: string; readonly en: string };

/**
 * The rules of the reader: severity and sentence in both languages. `{name}` is filled from the words of the
 * finding. `V36:merged` is another sentence of V36.
 */
export const rules = {
	V01: {
		severity: 'error',
		vi: 'Không đọc được tệp: không phải văn bản UTF-8. Hãy mở bằng Excel và lưu lại "CSV UTF-8".',
		en: 'The file cannot be read: it is not UTF-8 text. Open it in Excel and save it as "CSV UTF-8".',
	},
	'V01:converted': {
		severity: 'warning',
		vi: 'Tệp viết bằng {encoding}, đã chuyển sang UTF-8; hãy xem chữ có đúng không: "{value}".',
		en: 'The file is written in {encoding} and was converted to UTF-8; check that the text is right: "{value}".',
	},
	V02: {
		severity: 'error',
		vi: 'Thiếu cột bắt buộc: {column}.',
		en: 'Missing required column: {column}.',
	},
	'V02:cell': {
		severity: 'error',
		vi: 'Dòng {row} để trống cột bắt buộc {column}.',
		en: 'Row {row} leaves the required column {column} empty.',
	},
	'V02:empty': {
		severity: 'error',
		vi: 'Tệp không có dòng dữ liệu nào.',
		en: 'The file has no row of data.',
	},
	V03: { severity: 'error', vi: 'Cột {column} bị lặp.', en: 'Column {column} is duplicated.' },
	V04: {
		severity: 'warning',
		vi: 'Bỏ qua cột không nhận biết: {column}.',
		en: 'Unknown column ignored: {column}.',
	},
	V05: {
		severity: 'error',
		vi: 'Tệp có dữ liệu cá nhân ({column}); chỉ nhận số liệu tổng hợp. Hãy xóa cột này rồi nhập lại.',
		en: 'Personal data found ({column}); only aggregates are accepted. Remove the column and import again.',
	},
	V06: {
		severity: 'error',
		vi: 'Không đọc được số "{value}" ở dòng {row}.',
		en: 'Cannot read the number "{value}" in row {row}.',
	},
	V07: {
		severity: 'warning',
		vi: 'Cột {column} lẫn dấu phẩy và dấu chấm thập phân.',
		en: 'Column {column} mixes decimal comma and point.',
	},
	V08: {
		severity: 'error',
		vi: 'Tỷ lệ {value} % nằm ngoài khoảng 0-100.',
		en: 'Rate {value} % is outside 0-100.',
	},
	V09: {
		severity: 'warning',
		vi: '{value} có thể là phân số; tỷ lệ phải ghi theo %.',
		en: '{value} may be a fraction; enter percent.',
	},
	V10: {
		severity: 'error',
		vi: 'Số lượng phải là số nguyên không âm: {value}.',
		en: 'A count must be a non-negative integer: {value}.',
	},
	V11: {
		severity: 'error',
		vi: 'Tử số {numerator} lớn hơn mẫu số {denominator}.',
		en: 'Numerator {numerator} exceeds denominator {denominator}.',
	},
	V12: {
		severity: 'warning',
		vi: 'Không có học sinh tốt nghiệp; không tính tỷ lệ.',
		en: 'No graduates; no rate is computed.',
	},
	V13: {
		severity: 'warning',
		vi: 'Chưa có số học sinh tốt nghiệp; đơn vị không vào bình quân gia quyền.',
		en: 'Graduates missing; the unit is left out of the weighted mean.',
	},
	V14: {
		severity: 'error',
		vi: 'Không tìm thấy đơn vị "{value}" trong {province}.',
		en: 'Unit "{value}" not found in {province}.',
	},
	V15: {
		severity: 'warning',
		vi: 'Hiểu "{value}" là "{unit}"; hãy xác nhận.',
		en: 'Read "{value}" as "{unit}"; please confirm.',
	},
	V16: {
		severity: 'error',
		vi: '"{value}" ứng với nhiều đơn vị: {list}. Hãy ghi rõ loại đơn vị hoặc mã.',
		en: '"{value}" matches several units: {list}. Give the type of unit or its code.',
	},
	V17: {
		severity: 'warning',
		vi: 'Đã chuẩn hóa chữ "{value}".',
		en: 'Text "{value}" was normalised.',
	},
	V18: {
		severity: 'error',
		vi: 'Trùng {key} với giá trị khác dòng {other}.',
		en: 'Duplicate {key}; the values differ from row {other}.',
	},
	V19: {
		severity: 'warning',
		vi: 'Dòng {row} trùng hoàn toàn với dòng {other}, đã bỏ.',
		en: 'Row {row} repeats row {other} exactly and was dropped.',
	},
	V20: {
		severity: 'error',
		vi: '{unit} hết hiệu lực từ {date}; dùng bảng đối chiếu đơn vị.',
		en: '{unit} ended on {date}; use the crosswalk.',
	},
	V21: {
		severity: 'warning',
		vi: 'Thiếu {count} đơn vị: {list}.',
		en: '{count} units are missing: {list}.',
	},
	V22: {
		severity: 'warning',
		vi: 'Tỷ lệ khai {declared} % khác tỷ lệ tính {computed} %.',
		en: 'Declared {declared} % differs from computed {computed} %.',
	},
	V23: {
		severity: 'warning',
		vi: 'Tổng cộng {declared} khác bình quân gia quyền {computed}.',
		en: 'Total {declared} differs from the weighted mean {computed}.',
	},
	V24: {
		severity: 'warning',
		vi: 'Tổng cộng {declared} có vẻ là bình quân giản đơn.',
		en: 'Total {declared} looks like a simple mean.',
	},
	V25: {
		severity: 'error',
		vi: 'Tổng các luồng {sum} khác số tốt nghiệp {graduates}.',
		en: 'Streams sum to {sum}, graduates are {graduates}.',
	},
	V26: {
		severity: 'warning',
		vi: 'Cộng cấp dưới của {unit} được {sum}, khác cấp trên {parent}.',
		en: 'The units below {unit} sum to {sum}, the unit itself has {parent}.',
	},
	'V26:total': {
		severity: 'warning',
		vi: 'Cộng các dòng được {sum}, khác dòng tổng {parent}.',
		en: 'The rows sum to {sum}, the total row has {parent}.',
	},
	V27: {
		severity: 'error',
		vi: 'Ngày hoặc kỳ không hợp lệ: {value}.',
		en: 'Invalid date or period: {value}.',
	},
	V28: {
		severity: 'warning',
		vi: 'Ngày "{value}" không theo ngày/tháng/năm; đã hiểu là {read}.',
		en: 'Date "{value}" is not day/month/year; read as {read}.',
	},
	V29: {
		severity: 'warning',
		vi: 'Nộp trễ {days} ngày so với hạn {date}.',
		en: '{days} days after the deadline {date}.',
	},
	V30: {
		severity: 'error',
		vi: 'Chỉ tiêu thiếu số văn bản hoặc ngày hiệu lực.',
		en: 'The target lacks a document number or an effective date.',
	},
	V31: {
		severity: 'warning',
		vi: 'Chỉ tiêu điều chỉnh của {unit} nhưng không có bản trước.',
		en: 'The adjusted target of {unit} has no predecessor.',
	},
	'V31:gap': {
		severity: 'warning',
		vi: 'Chỉ tiêu của {unit} là bản {revision} nhưng chưa có bản {before}.',
		en: 'The target of {unit} is revision {revision}, but revision {before} is missing.',
	},
	V32: {
		severity: 'error',
		vi: 'Có hai chỉ tiêu cùng hiệu lực ngày {date} cho {key}.',
		en: 'Two targets are in force at once on {date} for {key}.',
	},
	V33: {
		severity: 'warning',
		vi: 'Thấp hơn mức sàn {floor} % ({doc}).',
		en: 'Below the floor of {floor} % ({doc}).',
	},
	V34: {
		severity: 'warning',
		vi: 'Giá trị {value} khác thường so với {reference}; hãy kiểm tra.',
		en: 'Value {value} is unusual against {reference}; please check.',
	},
	V35: {
		severity: 'error',
		vi: 'Tổng trọng số của {unit} là {sum} %, phải bằng 100 %.',
		en: 'The weights of {unit} sum to {sum} %, not 100 %.',
	},
	V36: {
		severity: 'warning',
		vi: 'Ô có lỗi hoặc công thức Excel: {value}.',
		en: 'Excel error or formula in a cell: {value}.',
	},
	'V36:merged': {
		severity: 'warning',
		vi: 'Dòng {row} để trống đơn vị (ô gộp); đã hiểu là "{unit}".',
		en: 'Row {row} has no unit (merged cells); read as "{unit}".',
	},
	V37: {
		severity: 'warning',
		vi: 'Dòng {row} không phải dữ liệu, đã tách riêng: {value}.',
		en: 'Row {row} is not data and was set aside: {value}.',
	},
	V38: {
		severity: 'warning',
		vi: 'Lẫn số liệu minh họa và chính thức.',
		en: 'Illustrative and official data are mixed.',
	},
	V39: {
		severity: 'error',
		vi: 'Giá trị "{value}" không dùng được ở cột {column}; chỉ nhận: {list}.',
		en: 'Value "{value}" is not allowed in column {column}; allowed: {list}.',
	},
} as const satisfies Record<string, Rule>;

export type RuleKey = keyof typeof rules;
/** The code that stands in a finding, without the name of its sentence. */
export type Code = RuleKey extends infer K ? (K extends `${string}:${string}` ? never : K) : never;
