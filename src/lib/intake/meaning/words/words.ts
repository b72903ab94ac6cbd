import type { LeftOut, Saying } from './line';

export type Word = readonly [vi: string, en: string];

/** What a column holds, in office words. */
export const whatWords: ReadonlyMap<string, Word> = new Map<string, Word>([
	['graduates', ['HS tốt nghiệp', 'graduates']],
	['vet', ['HS vào GDNN', 'into vocational education']],
	['college', ['HS vào cao đẳng', 'into VET college']],
	['schools', ['trường', 'schools']],
	[
		'prog_local',
		['trường có chương trình hướng nghiệp gắn với địa phương', 'schools with a local programme'],
	],
	['counsellor', ['trường có giáo viên tư vấn', 'schools with a counsellor']],
	['neither', ['HS chưa học tiếp', 'in no education']],
	['thpt_public', ['vào THPT công lập', 'public upper secondary']],
	['thpt_private', ['vào THPT ngoài công lập', 'private upper secondary']],
	['gdtx_only', ['vào GDTX', 'continuing education']],
	['gdtx_plus_tc', ['vào mô hình 9+', '9+ track']],
	['voc_secondary', ['vào trung học nghề', 'vocational upper secondary']],
	['tc', ['vào trung cấp', 'intermediate VET']],
	['so_cap', ['vào sơ cấp', 'elementary VET']],
	['cd_9plus', ['vào cao đẳng 9+', 'VET college, 9+']],
	['university', ['vào đại học', 'university']],
	['working', ['đi làm', 'working']],
	['work_abroad', ['làm việc ở nước ngoài', 'working abroad']],
	['military', ['nghĩa vụ quân sự', 'military service']],
	['at_home', ['ở nhà', 'at home']],
	['other', ['khác', 'other']],
	['unknown', ['chưa rõ', 'unknown']],
	['upper', ['vào lớp 10', 'into grade 10']],
	['grade', ['HS cuối cấp', 'pupils of the last grade']],
	['candidates', ['HS dự thi, dự tuyển', 'candidates']],
	['pupils', ['học sinh', 'pupils']],
]);

/** Why a column is left out. */
export const leftWords: Readonly<Record<LeftOut, Word>> = {
	ignored: ['bỏ qua theo lựa chọn', 'left out as chosen'],
	unknown: ['chưa hiểu', 'not understood'],
	order: ['số thứ tự', 'row number'],
	note: ['ghi chú', 'remarks'],
	difference: ['chênh lệch, so sánh', 'a difference'],
	rank: ['xếp hạng', 'a rank'],
	subset: ['chỉ một phần học sinh', 'a part of the pupils'],
	part: ['chỉ một phần năm', 'a part of the year'],
	plan: ['số dự kiến', 'a planned number'],
	'percent-of-other': ['tỷ lệ của số khác', 'a rate of something else'],
	'no-document': ['chỉ tiêu chưa có văn bản', 'targets without a document'],
	mixed: ['cột học nghề gộp nhiều luồng', 'the vocational column covers several destinations'],
	unsplit: [
		'chưa tách THPT công lập, ngoài công lập',
		'public and private upper secondary are not told apart',
	],
	other: ['không dùng trong biểu mẫu này', 'has no place in this form'],
	same: ['đã có ở cột khác', 'stands in another column'],
	personal: ['dữ liệu cá nhân', 'personal data'],
};

export const partWords: Readonly<Record<string, Word>> = {
	unit: ['đơn vị', 'unit'],
	unit_id: ['mã đơn vị', 'unit code'],
	order: ['số thứ tự', 'row number'],
	period: ['năm hoặc kỳ', 'period'],
	level: ['cấp học', 'school level'],
	numerator: ['số thực hiện', 'numerator'],
	denominator: ['tổng số', 'denominator'],
	rate: ['tỷ lệ khai', 'declared rate'],
	fraction: ['số thực hiện/tổng số', 'numerator/denominator'],
	target: ['chỉ tiêu', 'target'],
	planned: ['số dự kiến', 'planned number'],
	students: ['số HS theo luồng', 'pupils of a stream'],
	date: ['ngày', 'day'],
	text: ['thông tin thêm', 'further information'],
};

/** Where something was read: "theo tiêu đề", "from the title". */
export const placeWords: Readonly<Record<Saying, Word>> = {
	answer: ['lựa chọn của bạn', 'your choice'],
	numbers: ['các con số', 'the numbers'],
	column: ['tên cột', 'the column name'],
	group: ['tiêu đề gộp', 'the merged title'],
	section: ['tên mục', 'the section title'],
	title: ['tiêu đề', 'the title'],
	sheet: ['tên trang tính', 'the sheet name'],
	letterhead: ['đầu công văn', 'the letterhead'],
	document: ['văn bản kèm', 'the document'],
	file: ['tên tệp', 'the file name'],
	rows: ['tên các dòng', 'the names of the rows'],
	neighbour: ['cột bên cạnh', 'the neighbouring column'],
	usual: ['cách ghi thường gặp', 'what is usual'],
};

export const factWords: Readonly<Record<string, Word>> = {
	year: ['Năm', 'Year'],
	part: ['Phần của năm', 'Part of the year'],
	level: ['Cấp học', 'School level'],
	kind: ['Loại số liệu', 'Kind of figures'],
	unit: ['Số liệu của', 'Figures of'],
	quality: ['Chất lượng', 'Quality'],
	doc_no: ['Văn bản', 'Document'],
	effective_date: ['Ngày hiệu lực', 'Effective on'],
	as_of: ['Số liệu đến ngày', 'As of'],
};
