import { words } from '../words';

const vi = {
	heading: 'Cách tính đã đổi',
	none: 'Chưa chỉ tiêu nào đổi cách tính: mọi năm theo phiên bản 522 (Quyết định 522/QĐ-TTg ngày 14/5/2018). Khi có văn bản mới, ghi ở Số liệu, phần Chỉ tiêu riêng.',
	from: (name: string, year: string, basis: string, change: string) =>
		`${name}: từ năm ${year}${basis ? ` (${basis})` : ''}, ${change}`,
	apart: (year: string) =>
		`Số liệu trước năm ${year} và từ năm ${year} tính theo hai định nghĩa, không so sánh trực tiếp được.`,
	same: 'Cách tính không đổi.',
	holds: (year: string, first: string, basis: string) =>
		`Năm ${year} tính theo định nghĩa áp dụng từ năm ${first}${basis ? ` (${basis})` : ''}.`,
	holdsFirst: (year: string) => `Năm ${year} tính theo định nghĩa ban đầu.`,
	intro:
		'Khi văn bản đổi cách tính một chỉ tiêu, ghi năm bắt đầu và điều đã đổi. Các năm trước giữ cách tính cũ; mọi trang nói rõ hai bên không so sánh trực tiếp.',
	add: 'Ghi cách tính mới',
	form: 'Cách tính mới của một chỉ tiêu',
	indicator: 'Chỉ tiêu',
	year: 'Từ năm',
	basis: 'Số văn bản',
	basisHint: 'ví dụ 12/2026/TT-BGDĐT',
	change: 'Đổi điều gì, một câu',
	changeHint: 'Ví dụ: tính thêm học sinh học trung học nghề.',
	changeEn: 'Câu ấy bằng tiếng Anh (không bắt buộc)',
	counted: 'Từ năm ấy tính các luồng',
	save: 'Lưu cách tính',
	fileWord: 'cách tính từ năm',
	saved: (name: string, year: string) => `Đã ghi cách tính mới của “${name}” từ năm ${year}.`,
	faults: {
		year: 'Năm bắt đầu phải sau năm bắt đầu của định nghĩa đang dùng, ghi bằng bốn chữ số.',
		change: 'Ghi một câu: đã đổi điều gì.',
		counted: 'Chọn ít nhất một luồng.',
	},
} as const;

export const definitionWords = words('shared/definitions', vi);
