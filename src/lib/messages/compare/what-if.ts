import { words } from '../words';

const vi = {
	heading: (year: string) => `Giả định: nếu đơn vị đạt khác đi, năm ${year}`,
	notStored: 'Số giả định chỉ nằm trong địa chỉ trang, không lưu vào số liệu.',
	reset: 'Bỏ mọi giả định',
	assumed: (count: string) => `Đang giả định ở ${count} đơn vị.`,
	noneAssumed: 'Chưa giả định đơn vị nào: kéo thanh trượt hoặc gõ số ở bảng dưới.',
	tiles: {
		label: 'Toàn tỉnh theo giả định',
		rate: 'Tỷ lệ toàn tỉnh',
		gap: 'Chênh lệch so chỉ tiêu tỉnh',
		met: 'Đơn vị đạt chỉ tiêu',
		missing: 'Còn thiếu để mọi đơn vị đạt',
		tooMany: 'Cần giảm để mọi đơn vị đạt',
		now: (value: string) => `hiện nay ${value}`,
		points: 'điểm %',
		target: (value: string) => `chỉ tiêu ${value}`,
		noTarget: 'chưa có chỉ tiêu toàn tỉnh',
		ofJudged: (count: string) => `/ ${count}`,
		whyRate: (numerator: string, denominator: string, rate: string, change: string) =>
			`${numerator} ÷ ${denominator} = ${rate}; so với hiện nay ${change}.`,
	},
	reach: {
		heading: (target: string) => `Cách để toàn tỉnh đạt ${target}`,
		headingOwn: 'Cách để từng đơn vị đạt chỉ tiêu của mình',
		reached: 'Toàn tỉnh đã đạt chỉ tiêu với các số đang có.',
		reachedAssumed: 'Toàn tỉnh đạt chỉ tiêu với các số giả định.',
		alone: 'Một đơn vị thay đổi',
		aloneUnit: 'Đơn vị',
		aloneText: (unit: string, people: string, from: string, to: string) =>
			`${unit} cần thêm ${people}, từ ${from} lên ${to}.`,
		aloneLess: (unit: string, people: string, from: string, to: string) =>
			`${unit} cần giảm ${people}, từ ${from} xuống ${to}.`,
		aloneNot: (unit: string, rate: string) =>
			`Một mình ${unit} không đủ: nhiều nhất đưa toàn tỉnh đến ${rate}.`,
		fewest: 'Ít đơn vị nhất',
		fewestText: (count: string, people: string, units: string) =>
			`${count} đơn vị, tất cả thêm ${people}, không đơn vị nào vượt chỉ tiêu của mình: ${units}.`,
		fewestLess: (count: string, people: string, units: string) =>
			`${count} đơn vị, tất cả giảm ${people}, không đơn vị nào quá chỉ tiêu của mình: ${units}.`,
		fewestNot: (rate: string) => `Mọi đơn vị đạt chỉ tiêu của mình vẫn chưa đủ: toàn tỉnh chỉ đến ${rate}.`,
		all: 'Mọi đơn vị chưa đạt',
		allText: (count: string, people: string, rate: string) =>
			`${count} đơn vị lên đúng chỉ tiêu của mình, tất cả thêm ${people}; toàn tỉnh đến ${rate}.`,
		allLess: (count: string, people: string, rate: string) =>
			`${count} đơn vị xuống đúng chỉ tiêu của mình, tất cả giảm ${people}; toàn tỉnh đến ${rate}.`,
		allReached: 'Mọi đơn vị đã báo cáo đều đạt chỉ tiêu của mình.',
		allReachedAssumed: 'Với các số giả định, mọi đơn vị đã báo cáo đều đạt chỉ tiêu của mình.',
		noTarget: 'Chưa có chỉ tiêu toàn tỉnh công bố nên không tính được hai cách đầu.',
		noOwn: 'Chưa có đơn vị nào có chỉ tiêu để tính.',
		plus: (unit: string, change: string) => `${unit} ${change}`,
		apply: (way: string) => `Đưa vào giả định: ${way}`,
		applyShort: 'Đưa vào giả định',
	},
	sum: {
		label: 'Toàn tỉnh theo giả định',
		rate: (rate: string, now: string) => `Toàn tỉnh ${rate} (hiện nay ${now})`,
		gap: (gap: string) => `${gap} điểm so chỉ tiêu`,
		met: (met: string, judged: string) => `${met}/${judged} đơn vị đạt`,
		missing: (people: string) => `còn thiếu ${people}`,
		tooMany: (people: string) => `cần giảm ${people}`,
	},
	table: {
		caption: 'Tỷ lệ và số lượng giả định của từng đơn vị',
		unit: 'Đơn vị',
		now: 'Hiện nay',
		slider: 'Giả định',
		sliderOf: (unit: string) => `Thanh trượt tỷ lệ giả định của ${unit}`,
		rateOf: (unit: string) => `Tỷ lệ giả định của ${unit}, phần trăm`,
		countOf: (unit: string) => `Số lượng giả định của ${unit}`,
		rate: 'Tỷ lệ %',
		count: 'Số lượng',
		of: (denominator: string) => `/ ${denominator}`,
		change: 'Thay đổi',
		target: 'Chỉ tiêu',
		status: 'Mức độ',
		was: (status: string) => `trước: ${status}`,
	},
	leftOut: (units: string) => `Không giả định được vì chưa có đủ số thực hiện và tổng số: ${units}.`,
	rule: 'Tỷ lệ giả định được đổi ra số lượng ít nhất có tỷ lệ công bố (làm tròn hai chữ số thập phân) đạt mức đó; tổng số giữ nguyên. Tỷ lệ toàn tỉnh = số thực hiện cộng lại ÷ tổng số cộng lại.',
	ruleLower:
		'Tỷ lệ giả định được đổi ra số lượng nhiều nhất có tỷ lệ công bố (làm tròn hai chữ số thập phân) không quá mức đó; tổng số giữ nguyên. Tỷ lệ toàn tỉnh = số thực hiện cộng lại ÷ tổng số cộng lại.',
	none: 'Chưa có đơn vị nào đủ số thực hiện và tổng số để giả định. Hãy chọn năm, chỉ tiêu hoặc cấp đơn vị khác.',
};

export const whatIfWords = words('compare/what-if', vi);
