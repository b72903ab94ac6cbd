// Long as it is a list: every phrase that forms use, a line each.
import type { EntryFacet } from './lexicon';

const composed = (...parts: readonly (readonly string[])[]): readonly string[] =>
	parts.reduce<readonly string[]>(
		(all, part) => all.flatMap((begun) => part.map((word) => `${begun} ${word}`.trim())),
		[''],
	);

/** "HS được xác nhận hoàn thành chương trình giáo dục": who, how it was said, what was done. */
const graduated = composed(
	['', 'hs'],
	['', ...composed(['', 'được'], ['công nhận', 'xác nhận'])],
	[
		'tốt nghiệp',
		...composed(['hoàn thành chương trình'], ['', 'giáo dục', 'giáo dục phổ thông', 'gdpt', 'học']),
	],
).join('|');

/**
 * The words of forms: facet, value, phrases (folded when read; `~` before a phrase: a weak word, which counts only
 * where nothing surer is said), and where they are from: `kh568` the appendix of plan 568/KH-UBND, `522` the decree
 * and its terms, `office` headings of office forms, `code` the short codes of our own templates.
 */
export const lexicon: readonly (readonly [EntryFacet, string, string, string])[] = [
	// who
	[
		'what',
		'unit',
		'đơn vị|tên đơn vị|đơn vị báo cáo|địa phương|địa bàn|huyện|tên huyện|quận|quận huyện|thị xã|thành phố|xã|tên xã|phường|thị trấn|tên trường|trường học|phòng gd|phòng gddt|tên phòng gddt|phòng giáo dục|tên phòng|đơn vị trường|trường|cơ sở giáo dục|nơi|unit|unit name|name|district|don vi|đơn vị hành chính|tên địa phương|đơn vị thực hiện|đơn vị đăng ký|tên|cấp huyện|cấp xã|tx|tp|thị xã thành phố|huyện tx tp|huyện tp tx',
		'office',
	],
	['field', 'unit_id', 'unit id|mã đơn vị|mã đv|mã huyện|mã xã|mã trường', 'code'],
	['role', 'order', 'stt|tt|số tt|số thứ tự|no|thứ tự', 'office'],
	['field', 'code', 'mã|mã số|mã hành chính', 'office'],
	// when
	[
		'field',
		'period',
		'kỳ|kỳ báo cáo|năm|năm học|tháng|period|period id|year|month|niên khóa|năm báo cáo|khóa',
		'office',
	],
	['field', 'as_of', 'ngày chốt|ngày chốt số liệu|chốt số liệu|as of|ngày thống kê', 'office'],
	['field', 'submitted_at', 'ngày nộp|ngày gửi|ngày nhận', 'office'],
	['field', 'school_level', 'cấp học|cấp|bậc học|school level', 'office'],
	// other columns
	['field', 'quality', 'chất lượng|chất lượng số liệu|quality', 'office'],
	['field', 'doc_no', 'doc no|số văn bản|số ký hiệu|văn bản', 'office'],
	['field', 'source', 'source|nguồn', 'office'],
	['field', 'weight_pct', 'weight pct|trọng số', 'office'],
	['field', 'value_pct', 'value pct|giá trị', 'code'],
	['field', 'check', 'tổng các luồng|cộng các luồng', 'code'],
	['role', 'note', 'ghi chú|note|lý do|nguyên nhân|giải pháp|diễn giải|nhận xét|đánh giá', 'office'],
	['role', 'rank', 'xếp hạng|thứ hạng|xếp thứ|hạng|xếp loại|vị thứ', 'office'],
	// what is counted
	[
		'what',
		'graduates',
		`${graduated}|xét tốt nghiệp|mẫu số|denominator|graduates|hs tốt nghiệp trong năm|hs ra trường`,
		'office',
	],
	[
		'what',
		'vet',
		'học nghề|học nghề trung cấp chuyên nghiệp|học nghề và trung cấp chuyên nghiệp|trung cấp chuyên nghiệp học nghề|trung cấp chuyên nghiệp và học nghề|vào học nghề trung cấp chuyên nghiệp|vào học nghề và trung cấp chuyên nghiệp|vào trung cấp chuyên nghiệp học nghề|vào trung cấp chuyên nghiệp và học nghề|gdnn|vào gdnn|cơ sở gdnn|trường nghề|vào học nghề|hs học nghề|đi học nghề|tử số|numerator|cơ sở dạy nghề|dạy nghề|đào tạo nghề|giáo dục nghề|tham gia học nghề|học tiếp gdnn|học tại cơ sở gdnn|nghề|~phân luồng|~kết quả phân luồng|~chỉ tiêu phân luồng|~hs phân luồng|~phân luồng hs|~được phân luồng|~phân luồng vào gdnn',
		'522',
	],
	['what', 'college', 'cao đẳng|cao đẳng nghề|trường cao đẳng|hệ cao đẳng|trình độ cao đẳng', '522'],
	[
		'what',
		'schools',
		'số trường|tổng số trường|số lượng trường|tổng số trường học|schools|số trường học',
		'office',
	],
	[
		'what',
		'prog_local',
		'chương trình giáo dục hướng nghiệp|chương trình hướng nghiệp|có chương trình giáo dục hướng nghiệp|có chương trình hướng nghiệp|thực hiện chương trình giáo dục hướng nghiệp|chương trình gdhn|giáo dục hướng nghiệp gắn với|prog local',
		'kh568',
	],
	[
		'what',
		'counsellor',
		'giáo viên kiêm nhiệm|gv kiêm nhiệm|giáo viên tư vấn|gv tư vấn|giáo viên kiêm nhiệm tư vấn hướng nghiệp|giáo viên kiêm nhiệm làm nhiệm vụ tư vấn hướng nghiệp|giáo viên kiêm nhiệm làm tư vấn hướng nghiệp|gv kiêm nhiệm tư vấn hướng nghiệp|giáo viên làm công tác tư vấn hướng nghiệp|giáo viên tư vấn hướng nghiệp|gv tư vấn hướng nghiệp|giáo viên kiêm nhiệm tư vấn|tư vấn hướng nghiệp kiêm nhiệm|counsellor',
		'kh568',
	],
	[
		'what',
		'teachers',
		'số giáo viên|số gv|số giáo viên kiêm nhiệm|số gv kiêm nhiệm|số lượng giáo viên|số cán bộ',
		'office',
	],
	['what', 'institutions', 'số cơ sở|số cơ sở gdnn|số trường nghề|số trung tâm|số trường cao đẳng', 'office'],
	['what', 'guidance_access', 'được tư vấn hướng nghiệp|hs được tư vấn|được hướng nghiệp', '522'],
	[
		'what',
		'neither',
		'chưa học pt gdtx nghề|chua hoc pt gdtx nghe|chưa tham gia học|số hs chưa học|chưa học phổ thông gdtx nghề|chưa tham gia học nghề|không tham gia học',
		'code',
	],
	// where they went
	[
		'what',
		'thpt_public',
		'thpt công lập|lớp 10 công lập|lớp 10 thpt công lập|vào lớp 10 công lập|trường thpt công lập|trường công lập|thpt cl',
		'522',
	],
	[
		'what',
		'thpt_private',
		'thpt ngoài công lập|thpt tư thục|thpt dân lập|lớp 10 ngoài công lập|lớp 10 tư thục|lớp 10 thpt ngoài công lập|trường thpt ngoài công lập|trường thpt tư thục|trường tư thục|trường ngoài công lập|thpt ncl',
		'522',
	],
	[
		'what',
		'gdtx_only',
		'gdtx|vào gdtx|tt gdtx|gdtx cấp thpt|bổ túc|bổ túc thpt|gdtx thpt|học viên gdtx|lớp 10 gdtx|vào lớp 10 gdtx|học lớp 10 gdtx|lớp 10 hệ gdtx|vào lớp 10 hệ gdtx|lớp 10 tt gdtx|vào lớp 10 tt gdtx',
		'522',
	],
	[
		'what',
		'gdtx_plus_tc',
		'9cong|mô hình 9cong|hệ 9cong|gdtx kết hợp trung cấp|gdtx và trung cấp|gdtx kết hợp trung cấp 9cong|gdtx 9cong|trung cấp 9cong|văn hóa kết hợp nghề|vừa học văn hóa vừa học nghề|học nghề kết hợp học văn hóa|gdtx kết hợp học nghề|học nghề kết hợp gdtx|trung cấp kết hợp gdtx',
		'522',
	],
	['what', 'voc_secondary', 'trung học nghề', '522'],
	[
		'what',
		'tc',
		'trung cấp|trung cấp nghề|trung cấp chuyên nghiệp|trung học chuyên nghiệp|hệ trung cấp|trường trung cấp|trình độ trung cấp',
		'522',
	],
	[
		'what',
		'so_cap',
		'sơ cấp|sơ cấp nghề|hệ sơ cấp|trình độ sơ cấp|nghề ngắn hạn|học nghề ngắn hạn|đào tạo nghề ngắn hạn',
		'522',
	],
	['what', 'cd_9plus', 'cao đẳng 9cong|9cong cao đẳng|hệ 9cong cao đẳng', '522'],
	['what', 'university', 'đại học|vào đại học|học đại học', '522'],
	[
		'what',
		'working',
		'đi làm|lao động|tham gia lao động|đi làm việc|lao động sản xuất|tham gia thị trường lao động|đi lao động|làm công nhân',
		'522',
	],
	[
		'what',
		'work_abroad',
		'xuất khẩu lao động|đi làm nước ngoài|lao động nước ngoài|đi xuất khẩu lao động|làm việc ở nước ngoài|du học',
		'522',
	],
	[
		'what',
		'military',
		'nghĩa vụ quân sự|đi nghĩa vụ|bộ đội|nvqs|nghĩa vụ quân sự công an|đi nghĩa vụ quân sự|nhập ngũ',
		'522',
	],
	[
		'what',
		'at_home',
		'ở nhà|lao động tự do|ở nhà lao động tự do|ở nhà phụ giúp gia đình|ở nhà phụ gia đình|phụ giúp gia đình|nghỉ ở nhà',
		'522',
	],
	[
		'what',
		'other',
		'khác|luồng khác|hướng khác|hình thức khác|diện khác|đối tượng khác|còn lại|hướng đi khác',
		'522',
	],
	['what', 'unknown', 'chưa rõ|không rõ|không biết|chưa xác định', '522'],
	// known, but in none of our records
	[
		'what',
		'upper',
		'vào thpt|học thpt|vào lớp 10|lớp 10|vào lớp 10 thpt|lớp 10 thpt|tuyển vào lớp 10|học tiếp thpt|học lên thpt|tiếp tục học thpt|vào trường thpt|vào học thpt|học tiếp lớp 10|vào học lớp 10|tuyển sinh lớp 10|trúng tuyển lớp 10|học phổ thông|vào học lớp 10 thpt|trúng tuyển vào lớp 10|trúng tuyển lớp 10 thpt|trúng tuyển vào lớp 10 thpt|đỗ vào lớp 10|đỗ vào lớp 10 thpt',
		'522',
	],
	['what', 'centre', 'gdnn gdtx|tt gdnn gdtx|gdtx gdnn|tt gdtx gdnn|tt gdnn và gdtx|gdtx và gdnn', '522'],
	['what', 'pupils', 'số hs|tổng số hs|hs|số học viên', 'office'],
	[
		'what',
		'grade',
		'hs lớp 9|tổng số hs lớp 9|số hs lớp 9|hs lớp 12|số hs lớp 12|tổng số hs lớp 12|hs lớp 9 đầu năm|sĩ số|hs đầu năm|hs cuối năm|đầu năm|cuối năm|hs lớp 9 đầu năm học|đầu năm học|cuối năm học|hs cuối cấp',
		'office',
	],
	[
		'what',
		'candidates',
		'dự thi|hs dự thi|dự tuyển|hs dự tuyển|dự xét|hs dự xét|dự xét tốt nghiệp|hs dự xét tốt nghiệp|dự thi tốt nghiệp|hs dự thi tốt nghiệp|đăng ký dự thi|thí sinh|thí sinh dự thi|xét công nhận|hs đăng ký dự thi|hs dự tuyển lớp 10|dự tuyển lớp 10|trúng tuyển|không trúng tuyển|nguyện vọng|có nguyện vọng|nguyện vọng học nghề|có nguyện vọng học nghề|bỏ học|lưu ban|chuyển đi|chuyển đến',
		'office',
	],
	['what', 'classes', 'số lớp|tổng số lớp', 'office'],
	// how it is measured
	['measure', 'rate', 'tỷ lệ|phantram|tỷ lệ phantram|tỷ trọng|cơ cấu|rate|percent|tỷ suất', 'office'],
	[
		'measure',
		'count',
		'số hs|tổng số hs|hs|số học viên|số hs lớp 9|tổng số hs lớp 9|số hs nữ|số trường|tổng số trường|số lượng trường|tổng số trường học|số trường học|số giáo viên|số gv',
		'office',
	],
	[
		'measure',
		'count',
		'số|số lượng|tổng số|số người|số em|cộng|tổng cộng|tổng|người|em|số lượt|count|total|toàn bộ|chung',
		'office',
	],
	// at which level
	['level', 'THCS', 'thcs|cấp thcs|sau thcs|lớp 9|cấp 2|cấp ii|trường thcs|khối 9|bậc thcs', '522'],
	['level', 'THPT', 'thpt|cấp thpt|sau thpt|lớp 12|cấp 3|cấp iii|trường thpt|khối 12|bậc thpt', '522'],
	['sector', 'thpt_public', 'công lập', '522'],
	['sector', 'thpt_private', 'tư thục|ngoài công lập|dân lập', '522'],
	// for what it stands
	[
		'role',
		'target',
		'chỉ tiêu|mục tiêu|phấn đấu|phấn đấu đạt|cần đạt|phải đạt|kế hoạch|chỉ tiêu phấn đấu|chỉ tiêu kế hoạch|kế hoạch năm|chỉ tiêu phân luồng|target',
		'522',
	],
	[
		'role',
		'target',
		'đăng ký|chỉ tiêu đăng ký|đăng ký chỉ tiêu|được giao|giao|chỉ tiêu giao|chỉ tiêu được giao|giao chỉ tiêu|điều chỉnh|chỉ tiêu điều chỉnh|điều chỉnh chỉ tiêu|cam kết|chỉ tiêu cam kết|kế hoạch giao|chỉ tiêu kế hoạch giao|chỉ tiêu phân luồng đăng ký|chỉ tiêu phân luồng được giao',
		'522',
	],
	['kind', 'registered', 'đăng ký|chỉ tiêu đăng ký|đăng ký chỉ tiêu|chỉ tiêu phân luồng đăng ký', '522'],
	[
		'kind',
		'assigned',
		'được giao|giao|chỉ tiêu giao|chỉ tiêu được giao|giao chỉ tiêu|kế hoạch giao|chỉ tiêu kế hoạch giao|chỉ tiêu phân luồng được giao',
		'522',
	],
	['kind', 'adjusted', 'điều chỉnh|chỉ tiêu điều chỉnh|điều chỉnh chỉ tiêu', '522'],
	['kind', 'committed', 'cam kết|chỉ tiêu cam kết', '522'],
	[
		'role',
		'result',
		'kết quả|thực hiện|kết quả thực hiện|đạt|đạt được|kết quả đạt được|thực tế|đã thực hiện|thực hiện được|tình hình thực hiện|thực đạt|kết quả phân luồng|kết quả thực hiện chỉ tiêu|thực hiện chỉ tiêu|tình hình thực hiện chỉ tiêu|kết quả thực hiện kế hoạch|thực hiện kế hoạch|kq|~khảo sát|~số liệu|~báo cáo số liệu|~thống kê|kết quả tuyển sinh|ket qua thuc hien',
		'522',
	],
	[
		'role',
		'difference',
		'chênh lệch|tăng giảm|tăng|giảm|so với|so sánh|vượt|hoàn thành kế hoạch|mức độ hoàn thành|so với chỉ tiêu|so với kế hoạch|so chỉ tiêu|tỷ lệ đạt|tỷ lệ hoàn thành|phantram hoàn thành|phantram đạt|đạt phantram|phantram so với|phantram thực hiện|tỷ lệ đạt so với chỉ tiêu|tỷ lệ thực hiện so với|đạt so với|mức độ đạt|tăng giảm so với|thực hiện chỉ tiêu so với|phantram kế hoạch|đạt tỷ lệ so với',
		'office',
	],
	['role', 'plan', 'dự kiến|dự báo|kế hoạch tuyển sinh|ước tính năm sau', 'office'],
	['quality', 'provisional', 'tạm tính|sơ bộ|số liệu tạm tính|số liệu sơ bộ|tạm thời', 'office'],
	['quality', 'estimated', 'ước|ước tính|ước thực hiện|ước đạt|ước cả năm|ước kết quả', 'office'],
	['role', 'result', 'ước thực hiện|ước đạt|ước kết quả', 'office'],
	['quality', 'official', 'chính thức|số liệu chính thức', 'office'],
	// of whom
	['subset', 'female', 'nữ|hs nữ|trong đó nữ|số hs nữ|nữ sinh', 'office'],
	['subset', 'male', 'nam sinh|hs nam', 'office'],
	['subset', 'ethnic', 'dtts|dân tộc|hs dân tộc|người dtts|hs dtts|hs người dtts|nữ dtts', 'office'],
	['subset', 'disability', 'khuyết tật|hs khuyết tật', 'office'],
	['subset', 'poor', 'hộ nghèo|cận nghèo|hs nghèo|chính sách|hs chính sách', 'office'],
	['subset', 'grade', 'loại giỏi|loại khá|loại trung bình|giỏi|khá|xuất sắc', 'office'],
	['not', 'not', 'không|chưa|chưa được|không được', 'office'],
	// a part of a year
	[
		'part',
		'whole',
		'cả năm|toàn năm|lũy kế|cộng dồn|lũy kế từ đầu năm|lũy kế đến nay|cộng dồn từ đầu năm',
		'office',
	],
	['part', 'within', 'trong kỳ|phát sinh trong kỳ|trong quý|trong tháng|trong đợt|kỳ này', 'office'],
	// words without a meaning of their own
	[
		'filler',
		'',
		'tổng hợp|bảng|biểu|báo cáo|danh sách|phụ lục|mẫu|biểu mẫu|công tác|tình hình|các năm|qua các năm|học sinh phổ thông|giáo dục|giáo viên|giáo dục hướng nghiệp|gv|của|trong|trong đó|chia ra|bao gồm|gồm|chia theo|theo|các|vào|học|tiếp tục|tiếp|tại|được|có|và|về|đến|lên|trên|từ|cho|ở|hiện|đã|sau|sau khi|khi|học tập|trình độ|hệ|loại hình|hình thức|làm|nhiệm vụ|đáp ứng yêu cầu về chuyên môn nghiệp vụ|đáp ứng yêu cầu chuyên môn nghiệp vụ|đáp ứng yêu cầu|chuyên môn|nghiệp vụ|gắn với|hoạt động|sản xuất|kinh doanh|dịch vụ|sản xuất kinh doanh dịch vụ|sản xuất kinh doanh|trên địa bàn|đào tạo|năm|năm học|là|hoặc|tỉnh|với|tư vấn hướng nghiệp|hướng nghiệp|chuyển|tham gia|toàn|hệ thống|cơ sở|trường|lớp|người học|hs sau tốt nghiệp|học tiếp|đi|đi học|phân|luồng|hướng|kết quả hs|nhập học|đơn vị tính|đvt|bằng|thực|để|tại các|vào các|vào học|theo học|ra|sang|tuyển sinh|tuyển mới|kết quả vào|hiện có|hiện nay|năm nay|trên tổng số|tính đến|thời điểm|ngày',
		'office',
	],
];
