import { words } from '../words';

const vi = {
	title: (indicator: string, year: string) => `${indicator}, năm ${year}: chỉ tiêu và mức đạt`,
	corners: {
		high_met: 'chỉ tiêu cao, đạt',
		low_met: 'chỉ tiêu thấp, đạt',
		high_unmet: 'chỉ tiêu cao, chưa đạt',
		low_unmet: 'chỉ tiêu thấp, chưa đạt',
	},
	cornersLower: {
		high_met: 'mức trần thấp, đạt',
		low_met: 'mức trần cao, đạt',
		high_unmet: 'mức trần thấp, chưa đạt',
		low_unmet: 'mức trần cao, chưa đạt',
	},
	xName: 'Chỉ tiêu của chính đơn vị (%)',
	yName: 'Mức đạt = thực hiện ÷ chỉ tiêu (%)',
	yNameLower: 'Mức đạt = chỉ tiêu ÷ thực hiện (%)',
	yardsticks: {
		declared: (value: string) => `chỉ tiêu toàn tỉnh ${value}`,
		weighted: (value: string) => `bình quân gia quyền chỉ tiêu ${value}`,
		mean: (value: string) => `bình quân giản đơn chỉ tiêu ${value}`,
	},
	beyond: '>200\u00a0%',
	beyondNote: 'Mức đạt trên 200 % được vẽ ở vạch 200 % và ghi ">200 %".',
	size: 'Dấu càng lớn, đơn vị càng đông học sinh (tổng số). Hình dạng của dấu cho biết mức độ.',
	labels: 'Khi các dấu ở gần nhau, một số tên được ẩn trên biểu đồ; bảng số có đủ các đơn vị.',
	rule: (name: string) =>
		`"Cao" và "thấp" chỉ là so với ${name}, không phải lời khen chê; "đạt" là đạt chỉ tiêu của chính đơn vị.`,
	text: (high: string, highMet: string, low: string, lowMet: string, name: string) =>
		`So với ${name}: ${high} đơn vị có chỉ tiêu bằng hoặc cao hơn, trong đó ${highMet} đạt; ${low} đơn vị có chỉ tiêu thấp hơn, trong đó ${lowMet} đạt.`,
	textLower: (high: string, highMet: string, low: string, lowMet: string, name: string) =>
		`So với ${name}: ${high} đơn vị có mức trần bằng hoặc thấp hơn, trong đó ${highMet} đạt; ${low} đơn vị có mức trần cao hơn, trong đó ${lowMet} đạt.`,
	missing: (units: string) => `Chưa có số liệu nên không có trên biểu đồ: ${units}.`,
	noTarget: (units: string) => `Chưa có chỉ tiêu tính theo tỷ lệ nên không có trên biểu đồ: ${units}.`,
	notAssessed: (units: string) => `Không tính được mức đạt nên không có trên biểu đồ: ${units}.`,
	empty: 'Chưa có đơn vị nào vừa có chỉ tiêu vừa có số liệu cho lựa chọn này.',
	caption: (year: string) => `Chỉ tiêu và mức đạt của từng đơn vị, năm ${year}`,
	columns: {
		target: 'Chỉ tiêu',
		attainment: 'Mức đạt',
		rate: 'Thực hiện',
		corner: 'Nhóm',
		weight: 'Tổng số',
		status: 'Mức độ',
	},
} as const;

export const quadrantWords = words('compare/quadrant', vi);
