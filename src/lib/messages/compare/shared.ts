import { words } from '../words';

const vi = {
	lens: 'Xem theo',
	lenses: {
		as_was: 'Đơn vị của từng năm',
		as_is: 'Đơn vị hiện nay',
		cluster: 'Địa bàn huyện cũ',
	},
	lensNotes: {
		as_is:
			'Số của các năm trước sáp nhập được cộng từ số lượng của các đơn vị cũ. Chỉ tiêu cũ không chuyển sang đơn vị mới nên các năm đó không đánh giá mức độ.',
		cluster:
			'Mỗi địa bàn huyện cũ được cộng từ số lượng của các đơn vị nằm trong đó để theo dõi liên tục qua sáp nhập: số của chính huyện đến khi sáp nhập, rồi số của các xã mới. Xã mới nằm trên nhiều huyện cũ được tính cho huyện có nhiều xã cũ chuyển trọn hơn, các địa bàn ấy ghi là ước tính. Địa bàn không có chỉ tiêu riêng nên không đánh giá mức độ.',
	},
	endedNote: (day: string) =>
		`Các đơn vị này kết thúc ngày ${day}. Từ sau ngày đó hãy xem theo đơn vị hiện nay hoặc địa bàn huyện cũ.`,
	endedOn: (day: string) => `đến ${day}`,
	estimatedNote:
		'Ước tính: có đơn vị cũ được chia cho nhiều đơn vị mới, số lượng được chia theo tỷ trọng trong bảng đối chiếu; hoặc mới có số liệu, hay mới biết tỷ lệ chia, của một phần địa bàn; hoặc xã mới nằm trên nhiều huyện cũ.',
	partial: (years: string) => `mới có một phần địa bàn: ${years}`,
	estimated: 'ước tính',
	from: 'Từ năm',
	to: 'Đến năm',
	stage: 'Giai đoạn',
	stageChoose: 'Chọn…',
	stageOf: (first: string, last: string) => `${first}–${last}`,
	unit: 'Đơn vị',
	province: 'Toàn tỉnh',
	provinceTarget: 'Chỉ tiêu toàn tỉnh',
	points: 'điểm\u00a0%',
	pointsOf: (value: string) => `${value} điểm\u00a0%`,
	table: 'Bảng số',
	marks: 'Từng đơn vị trên biểu đồ; dùng phím mũi tên để chuyển, Enter để xem cách tính',
	inYear: (unit: string, year: string) => `${unit}, năm ${year}`,
	coverage: (used: string, expected: string) => `${used}/${expected} đơn vị`,
	provisional: (used: string, expected: string) => `tạm tính (${used}/${expected} đơn vị)`,
	failed: 'Chưa tính được. Số liệu vẫn còn nguyên; hãy tải lại trang.',
	whyUnit: (unit: string, year: string) => `Giải thích số liệu của ${unit}, năm ${year}`,
	whyAll: (unit: string) => `Giải thích số liệu của ${unit}`,
	pressFigure: 'Bấm vào một tỷ lệ để xem chỉ tiêu, mức độ và nguồn của con số đó.',
	noneFound: 'Chưa có đơn vị nào cho lựa chọn này. Hãy chọn chỉ tiêu hoặc cấp đơn vị khác.',
	andMore: (names: string, count: string) => `${names} và ${count} đơn vị khác`,
	dialog: {
		carriedFormula: 'Cách tính',
		from: 'Cộng từ',
		part: (unit: string, share: string, counts: string) => `${unit} (${share}): ${counts}`,
		partOf: (numerator: string, denominator: string) => `${numerator} / ${denominator}`,
		partMissing: 'chưa có số liệu',
		shareUnknown: 'một phần, chưa biết tỷ lệ: không cộng',
		mostParts: 'nằm trên nhiều huyện cũ; tính trọn nơi có phần lớn',
		parts: (known: string, expected: string) => `Có số liệu của ${known}/${expected} đơn vị thành phần.`,
		target: 'Chỉ tiêu',
		noTarget: 'Không có: chỉ tiêu của đơn vị cũ không chuyển sang đơn vị mới. Mức độ không được đánh giá.',
		reference: (value: string) =>
			`Để tham khảo: bình quân gia quyền chỉ tiêu của các đơn vị cũ (Σtd ÷ Σd) là ${value}; đây không phải chỉ tiêu của đơn vị.`,
		quality: 'Tính chất',
		cutOff: 'Ngày chốt',
		year: 'Năm',
		sum: 'Cộng các năm',
		sumText:
			'Cộng số thực hiện và tổng số của các năm có đủ cả hai rồi mới chia; không lấy trung bình các tỷ lệ.',
		provinceText:
			'Cộng số thực hiện và tổng số của các đơn vị đã gửi đủ cả hai rồi mới chia; không lấy trung bình các tỷ lệ.',
		coverageText: (used: string, expected: string) =>
			`Độ phủ: ${used}/${expected} đơn vị có đủ số thực hiện và tổng số.`,
		change: 'Thay đổi',
		changeText: (to: string, from: string, points: string) => `${to} − ${from} = ${points} điểm\u00a0%`,
		changeStudents: (to: string, from: string, difference: string) => `${to} − ${from} = ${difference}`,
		declared: (value: string, doc: string, day: string) =>
			`Tổng cộng công bố ${value}, văn bản ${doc}, hiệu lực ${day}`,
		noDeclared: 'Không có dòng tổng cộng công bố cho năm này.',
		met: 'Đơn vị đạt',
		metOf: (met: string, judged: string) => `${met} trong ${judged} đơn vị được đánh giá`,
		perYear: 'Từng năm',
		band: 'Mức độ',
	},
} as const;

export const sharedWords = words('compare/shared', vi);
