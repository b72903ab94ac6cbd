import { words } from '../words';

const vi = {
	heading: (year: string) => `Đóng góp của từng đơn vị vào chênh lệch toàn tỉnh, năm ${year}`,
	against: 'So với',
	yardsticks: { province: 'Chỉ tiêu toàn tỉnh', own: 'Chỉ tiêu từng đơn vị' },
	tiles: {
		label: 'Chênh lệch toàn tỉnh và các phần của nó',
		rate: 'Tỷ lệ toàn tỉnh',
		ratePartial: 'Tỷ lệ toàn tỉnh, tạm tính',
		rateOwn: 'Tỷ lệ các đơn vị có chỉ tiêu',
		counts: (numerator: string, denominator: string, coverage: string) =>
			`${numerator} / ${denominator} · ${coverage}`,
		target: 'Chỉ tiêu toàn tỉnh công bố',
		weighted: 'Bình quân gia quyền chỉ tiêu',
		weightedNote: 'mỗi chỉ tiêu nhân với tổng số thực tế của đơn vị',
		gap: 'Chênh lệch',
		gapSum: (rate: string, target: string, gap: string) => `${rate} − ${target} = ${gap} điểm %`,
		gapNote: (count: string) => `bằng tổng đóng góp của ${count} đơn vị`,
		residual: 'Chênh do trọng số',
		residualNote: (declared: string, weighted: string) => `${declared} công bố − ${weighted} gia quyền`,
		noDeclared: 'chưa có chỉ tiêu toàn tỉnh công bố',
		points: 'điểm %',
		above: 'Đơn vị đóng góp dương',
		ofUnits: (count: string) => `/ ${count}`,
		aboveNote: (up: string, down: string) => `cộng lại ${up} · các đơn vị còn lại ${down}`,
	},
	caption: 'Đóng góp của từng đơn vị vào chênh lệch toàn tỉnh',
	text: (count: string, sum: string, up: string, down: string) =>
		`Đóng góp của ${count} đơn vị, cộng lại bằng ${sum} điểm %. ${up} ${down}`,
	textUp: (unit: string, value: string) => `Nâng nhiều nhất: ${unit} (${value} điểm).`,
	textDown: (unit: string, value: string) => `Kéo xuống nhiều nhất: ${unit} (${value} điểm).`,
	marks: 'Đóng góp của từng đơn vị; dùng phím mũi tên để đi qua',
	mark: (unit: string, value: string) => `${unit}: ${value} điểm %`,
	total: 'Tổng',
	table: 'Bảng số đóng góp',
	columns: {
		unit: 'Đơn vị',
		share: 'Phần trong toàn tỉnh',
		rate: 'Thực hiện',
		target: 'So với',
		contribution: 'Đóng góp',
	},
	legend: {
		helps: 'kéo tỷ lệ toàn tỉnh về phía đạt',
		hurts: 'kéo tỷ lệ toàn tỉnh xa mức đạt',
		plain: 'không đánh giá tốt, xấu',
		estimated: 'số ước tính',
	},
	formula: {
		province:
			'Đóng góp = (số thực hiện − chỉ tiêu toàn tỉnh × tổng số ÷ 100) ÷ tổng số của mọi đơn vị × 100. Cộng mọi đơn vị được đúng tỷ lệ toàn tỉnh trừ chỉ tiêu toàn tỉnh.',
		own: 'Đóng góp = (tổng số ÷ tổng số của mọi đơn vị) × (tỷ lệ − chỉ tiêu của chính đơn vị). Cộng mọi đơn vị được đúng tỷ lệ trừ bình quân gia quyền các chỉ tiêu.',
	},
	onlyOwn:
		'Chưa có chỉ tiêu toàn tỉnh công bố cho lựa chọn này nên chỉ so được với chỉ tiêu của từng đơn vị.',
	residual: (points: string) =>
		`Chỉ tiêu công bố khác bình quân gia quyền của chỉ tiêu các đơn vị ${points} điểm; phần này không do kết quả của đơn vị nào nên để riêng.`,
	rounding: (points: string) =>
		`Các số in ra đã làm tròn hai chữ số thập phân, cộng lại lệch ${points} điểm so với tổng; tổng được tính từ số chưa làm tròn.`,
	exact: 'Các số in ra cộng lại đúng bằng tổng.',
	unrounded:
		'Tỷ lệ và bình quân gia quyền in ra đã làm tròn; chênh lệch được tính từ số chưa làm tròn nên có thể lệch 0,01 điểm so với hiệu của hai số in ra.',
	coverage: (used: string, expected: string) => `Đã tính ${used} trong ${expected} đơn vị.`,
	leftOut: {
		no_counts: (units: string) => `Không tính vì chưa có đủ số thực hiện và tổng số: ${units}.`,
		no_graduates: (units: string) => `Không tính vì tổng số bằng 0: ${units}.`,
		no_target: (units: string) => `Không tính vì chưa có chỉ tiêu dạng tỷ lệ: ${units}.`,
	},
	none: 'Chưa có đơn vị nào đủ số thực hiện, tổng số và chỉ tiêu để tính đóng góp. Hãy chọn năm, chỉ tiêu hoặc cấp đơn vị khác.',
	why: 'Đóng góp',
	whyProvince: (numerator: string, target: string, denominator: string, sum: string, value: string) =>
		`(${numerator} − ${target} × ${denominator}) ÷ ${sum} × 100 = ${value} điểm %`,
};

export const gapWords = words('compare/gap', vi);
