import { words } from '../words';

const vi = {
	title: (indicator: string, from: string, to: string) => `${indicator}: năm ${from} và năm ${to}`,
	titleShort: (indicator: string) => `${indicator}: so sánh hai năm`,
	tooFew:
		'Cần ít nhất hai năm có số liệu để so sánh. Hãy chọn chỉ tiêu hoặc cấp đơn vị khác, hoặc nhập thêm số liệu của các năm khác.',
	noneInBoth:
		'Không có đơn vị nào có số liệu ở cả hai năm. Nếu giữa hai năm có sáp nhập, hãy xem theo đơn vị hiện nay hoặc địa bàn huyện cũ.',
	text: (from: string, to: string, both: string, up: string, down: string, level: string) =>
		`Từ năm ${from} đến năm ${to}, trong ${both} đơn vị có số liệu cả hai năm: ${up} đơn vị tăng, ${down} giảm, ${level} không đổi.`,
	most: (unit: string, points: string) => `Tăng nhiều nhất: ${unit} (${points} điểm\u00a0%).`,
	least: (unit: string, points: string) => `Giảm nhiều nhất: ${unit} (${points} điểm\u00a0%).`,
	province: (from: string, to: string, points: string) =>
		`Toàn tỉnh: ${from} → ${to} (${points} điểm\u00a0%).`,
	legend: { up: 'tăng', down: 'giảm', level: 'không đổi' },
	estimatedMark: 'chấm rỗng: có số ước tính',
	named: (named: string, all: string) =>
		`Biểu đồ ghi tên ${named} trong ${all} đơn vị: những đơn vị thay đổi nhiều nhất và những đơn vị được chọn trong bảng.`,
	missingIn: (year: string, units: string) => `Chưa có số liệu năm ${year}: ${units}.`,
	notThere: (year: string, units: string) => `Không phải là đơn vị trong năm ${year}: ${units}.`,
	caption: (from: string, to: string) => `Thay đổi từ năm ${from} đến năm ${to}`,
	columns: {
		pick: 'Ghi tên',
		points: 'Thay đổi (điểm\u00a0%)',
		students: 'Thay đổi số lượng',
		direction: 'Chiều',
		statusFrom: (year: string) => `Mức độ ${year}`,
	},
	pick: (unit: string) => `Ghi tên ${unit} trên biểu đồ`,
	ways: { up: 'Tăng', down: 'Giảm', level: 'Không đổi' },
	detail: { points: 'Thay đổi', students: 'Số lượng' },
	swap: 'Tỷ lệ của từng đơn vị trong hai năm, nối bằng một đường',
} as const;

export const slopeWords = words('compare/slope', vi);
