import type { Language } from '../../domain/base/format';
import type { Loose } from '../messages';

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

const en: Loose<typeof vi> = {
	title: (indicator, from, to) => `${indicator}: ${from} and ${to}`,
	titleShort: (indicator) => `${indicator}: two years compared`,
	tooFew:
		'Two years with figures are needed for a comparison. Choose another indicator or level, or import figures of further years.',
	noneInBoth:
		'No unit has figures in both years. If there was a merger between them, look at the units of today or the former districts.',
	text: (from, to, both, up, down, level) =>
		`From ${from} to ${to}, of ${both} units with figures in both years: ${up} rose, ${down} fell, ${level} stayed the same.`,
	most: (unit, points) => `Largest rise: ${unit} (${points} points).`,
	least: (unit, points) => `Largest fall: ${unit} (${points} points).`,
	province: (from, to, points) => `Whole province: ${from} → ${to} (${points} points).`,
	legend: { up: 'rise', down: 'fall', level: 'no change' },
	estimatedMark: 'hollow dot: partly estimated',
	named: (named, all) =>
		`The chart names ${named} of ${all} units: those that changed most and those ticked in the table.`,
	missingIn: (year, units) => `No data for ${year}: ${units}.`,
	notThere: (year, units) => `No unit in ${year}: ${units}.`,
	caption: (from, to) => `Change from ${from} to ${to}`,
	columns: {
		pick: 'Name it',
		points: 'Change (points)',
		students: 'Change of the count',
		direction: 'Direction',
		statusFrom: (year) => `Status ${year}`,
	},
	pick: (unit) => `Name ${unit} on the chart`,
	ways: { up: 'Rise', down: 'Fall', level: 'No change' },
	detail: { points: 'Change', students: 'Count' },
	swap: 'The rate of each unit in two years, joined by a line',
};

export const slopeWords: Readonly<Record<Language, Loose<typeof vi>>> = { vi, en };
