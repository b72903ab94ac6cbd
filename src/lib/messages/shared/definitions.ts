import type { Loose } from '../messages';

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

const en: Loose<typeof vi> = {
	heading: 'What changed in counting',
	none: 'No indicator is counted in another way yet: every year follows version 522 (Decision 522/QĐ-TTg of 14 May 2018). When a new document says otherwise, record it on the data page under Own indicators.',
	from: (name, year, basis, change) => `${name}: from ${year}${basis ? ` (${basis})` : ''}, ${change}`,
	apart: (year) =>
		`Figures before ${year} and from ${year} on follow two definitions and are not directly comparable.`,
	same: 'It is counted as before.',
	holds: (year, first, basis) =>
		`${year} follows the definition that holds from ${first}${basis ? ` (${basis})` : ''}.`,
	holdsFirst: (year) => `${year} follows the first definition.`,
	intro:
		'When a document changes how an indicator is counted, record from which year and what changed. Earlier years keep the way they were counted; every page says that the two sides are not directly comparable.',
	add: 'Record a new way of counting',
	form: 'A new way of counting an indicator',
	indicator: 'Indicator',
	year: 'From year',
	basis: 'Document number',
	basisHint: 'for example 12/2026/TT-BGDĐT',
	change: 'What changes, in one sentence (Vietnamese)',
	changeHint: 'For example: tính thêm học sinh học trung học nghề.',
	changeEn: 'The same in English (optional)',
	counted: 'Counted from that year on',
	save: 'Save',
	fileWord: 'counted from',
	saved: (name, year) => `The new way of counting “${name}” from ${year} was recorded.`,
	faults: {
		year: 'It must begin in a later year than the definition in use; years have four digits.',
		change: 'Enter one sentence: what changed.',
		counted: 'Choose at least one destination.',
	},
};

export const definitionWords = { vi, en };
