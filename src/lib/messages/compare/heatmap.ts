import { words } from '../words';

const vi = {
	title: (indicator: string) => `${indicator}: từng đơn vị qua các năm`,
	show: 'Trong ô',
	shows: { rate: 'Tỷ lệ', gap: 'Chênh lệch', status: 'Mức độ' },
	shownIn: {
		rate: 'Trong ô là tỷ lệ thực hiện (%).',
		gap: 'Trong ô là chênh lệch so với chỉ tiêu của chính đơn vị (điểm\u00a0%).',
		status: 'Trong ô là mức độ so với chỉ tiêu của chính đơn vị.',
	},
	caption: (indicator: string) => `${indicator}: từng đơn vị và từng năm`,
	sorted: {
		rate: (year: string) => `Sắp xếp theo tỷ lệ năm ${year}.`,
		gap: (year: string) => `Sắp xếp theo chênh lệch năm ${year}.`,
		name: 'Sắp xếp theo tên.',
		order: 'Theo thứ tự văn bản.',
	},
	current: 'Đơn vị hiện nay',
	ended: (day: string) => `Đơn vị đến ngày ${day}`,
	notThere: 'không phải là đơn vị trong năm này',
	cell: (what: string, rate: string, status: string) => `${what}: ${rate}, ${status}`,
	cellTarget: (what: string, rate: string, target: string, gap: string, status: string) =>
		`${what}: ${rate}, chỉ tiêu ${target}, ${gap} điểm\u00a0%, ${status}`,
	cellAll: (what: string, rate: string, used: string, expected: string) =>
		`${what}: ${rate}, ${used}/${expected} đơn vị`,
	text: (year: string, met: string, judged: string, expected: string) =>
		`Năm ${year}: ${met} trong ${judged} đơn vị được đánh giá đạt chỉ tiêu của mình (cần báo cáo: ${expected} đơn vị).`,
	textBefore: (year: string, met: string, judged: string) => `Năm ${year}: ${met}/${judged}.`,
	textRates: (first: string, firstRate: string, last: string, lastRate: string) =>
		`Tỷ lệ toàn tỉnh từ ${firstRate} (năm ${first}) đến ${lastRate} (năm ${last}).`,
	oneYear:
		'Chỉ tiêu này, ở cấp đơn vị đang xem, mới có số liệu của một năm; khi có thêm năm, mỗi năm là một cột.',
	reported: 'Đơn vị có số liệu',
	reached: 'Đơn vị đạt chỉ tiêu',
	legendBlank: 'Ô trống: không phải là đơn vị trong năm đó.',
	keys: 'Dùng phím mũi tên để đi giữa các ô, Enter để xem cách tính.',
} as const;

export const heatmapWords = words('compare/heatmap', vi);
