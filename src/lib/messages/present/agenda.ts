import { words, type Loose } from '../words';

/** What slides say: neutral sentences, no praise or blame of pupils. */
const vi = {
	names: {
		cover: 'Bìa',
		basis: 'Căn cứ, phạm vi, định nghĩa',
		summary: 'Tóm tắt',
		rate: (indicator: string) => `Kết quả từng đơn vị: ${indicator}`,
		schools: 'Hướng nghiệp ở các trường',
		ways: (level: string) => `Cơ cấu các luồng sau ${level}`,
		trend: (indicator: string) => `Diễn biến qua các năm: ${indicator}`,
		gap: (indicator: string) => `Số còn thiếu và đóng góp: ${indicator}`,
		reached: (indicator: string) => `Đơn vị theo mức độ: ${indicator}`,
		causes: 'Khó khăn, nguyên nhân',
		practices: 'Mô hình hay',
		quality: 'Chất lượng liên quan',
		prompts: 'Gợi ý thảo luận',
		next: 'Phương hướng, chỉ tiêu năm tiếp theo',
		proposals: 'Kiến nghị, đề xuất',
		awards: 'Đề nghị biểu dương',
		table: (indicator: string) => `Phụ lục, bảng số: ${indicator}`,
		returns: 'Phụ lục, tình hình gửi số liệu',
		method: 'Phụ lục, cách tính',
	},
	reasons: {
		noOutcome: 'chưa có kết quả thực hiện của năm này',
		notJudged: 'chưa có chỉ tiêu để so với kết quả',
		noIndicator: 'chưa có chỉ tiêu hoặc kết quả ở cấp đơn vị này',
		noDocument: 'chưa có kế hoạch hoặc văn bản nào',
		noWays: 'chưa có số liệu các luồng',
		oneYear: 'mới có số liệu của một năm',
		noGap: 'chưa đủ số thực hiện, tổng số và chỉ tiêu',
		noNotes: 'chưa có ghi chú loại này ở trang Đơn vị',
		noTarget: 'chưa có chỉ tiêu của các năm sau',
		noPrompts: 'số liệu chưa gợi ra điểm nào để thảo luận',
		noReturns: 'chưa có đơn vị nào phải gửi số liệu',
		unitGone: 'không còn đơn vị này trong số liệu',
		empty: 'chưa có nội dung',
	},
	cover: {
		title: (year: string) => `Sơ kết công tác phân luồng học sinh năm ${year}`,
		period: (first: string, last: string) => `Giai đoạn ${first}-${last}`,
		level: (level: string, count: string) => `${count} đơn vị ${level}`,
		fictional: 'Tỉnh hư cấu, mọi số liệu là số liệu minh họa',
	},
	basis: {
		title: 'Căn cứ và cách hiểu các chỉ tiêu',
		document: (type: string, no: string, date: string) => `${type} ${no} ngày ${date}`,
		documentUndated: (type: string, no: string) => `${type} ${no}`,
		plan: (name: string, span: string) => `${name} (${span})`,
		defined: (name: string, what: string) => `${name}: ${what}`,
	},
	all: 'Toàn bộ',
	summary: {
		title: (name: string, rate: string) => `${name}: ${rate}`,
		titleGap: (name: string, rate: string, gap: string) =>
			`${name}: ${rate}, chênh ${gap} điểm so với chỉ tiêu`,
		subtitle: (year: string, used: string, expected: string) =>
			`Năm ${year}; tính từ ${used}/${expected} đơn vị có đủ số thực hiện và tổng số`,
		target: (value: string) => `chỉ tiêu ${value}`,
		noTarget: 'chưa có chỉ tiêu chung',
		weighted: (value: string) => `bình quân gia quyền các chỉ tiêu ${value}`,
		counts: (numerator: string, denominator: string) => `${numerator} / ${denominator}`,
		met: 'Đơn vị đạt chỉ tiêu',
		ofJudged: (count: string) => `trong ${count} đơn vị được đánh giá`,
		missing: 'Còn thiếu để mọi đơn vị đạt',
		excess: 'Cần giảm để mọi đơn vị đạt',
		notReported: 'Chưa có số liệu',
		ofUnits: (count: string) => `trong ${count} đơn vị`,
	},
	rate: {
		title: (name: string, met: string, judged: string) =>
			`${name}: ${met} trong ${judged} đơn vị đạt chỉ tiêu của mình`,
		titleNone: (name: string) => name,
		subtitle: (name: string, year: string) => `${name}, năm ${year}`,
		value: 'Thực hiện',
		target: 'Chỉ tiêu',
		coverage: (used: string, expected: string) => `${used}/${expected} đơn vị`,
		left: (count: string) => `${count} đơn vị không liệt kê`,
	},
	schools: {
		title: 'Hướng nghiệp ở các trường',
		subtitle: (year: string) => `Số trường, năm ${year}; tổng của các đơn vị có số liệu`,
		head: ['Chỉ tiêu', 'Số trường', 'Tỷ lệ', 'Chỉ tiêu chung', 'Đơn vị đạt'],
		of: (numerator: string, denominator: string) => `${numerator}/${denominator}`,
	},
	ways: {
		title: (name: string, share: string, level: string) => `${share} vào ${name} sau ${level}`,
		graduates: (year: string, units: string, count: string) =>
			`Năm ${year}, ${units} đơn vị, ${count} học sinh tốt nghiệp; các luồng không trùng nhau`,
		completers: (year: string, units: string, count: string) =>
			`Năm ${year}, ${units} đơn vị, ${count} học sinh hoàn thành chương trình; các luồng không trùng nhau`,
	},
	trend: {
		title: (name: string, first: string, last: string, change: string) =>
			`${name}: từ ${first} đến ${last} thay đổi ${change} điểm`,
		subtitle: (used: string, expected: string) =>
			`Số thực hiện cộng lại ÷ tổng số cộng lại của các đơn vị; năm cuối ${used}/${expected} đơn vị`,
		gaps: (years: string) => `Không có số liệu: ${years}.`,
		adjusted: 'Chỉ tiêu mỗi năm theo văn bản có hiệu lực của năm đó.',
		markAdjusted: 'điều chỉnh',
		markMerged: 'sáp nhập',
		carried: 'Các năm trước khi sáp nhập đơn vị được giữ theo đơn vị khi đó.',
		pooled: (first: string, last: string, rate: string) => `Tính chung ${first}-${last}: ${rate}.`,
	},
	gap: {
		title: (name: string, gap: string) => `${name}: chênh ${gap} điểm so với chỉ tiêu chung`,
		titleOwn: (name: string, gap: string) =>
			`${name}: chênh ${gap} điểm so với bình quân gia quyền các chỉ tiêu`,
		subtitle: (missing: string) => `Để mọi đơn vị đạt chỉ tiêu của mình: ${missing}`,
		missing: (people: string) => `còn thiếu ${people}`,
		excess: (people: string) => `cần giảm ${people}`,
		none: 'mọi đơn vị đã đạt',
		label: 'Phần đóng góp vào chênh lệch chung, điểm phần trăm',
		short: (points: string, people: string) => `${points} điểm · thiếu ${people}`,
		over: (points: string, people: string) => `${points} điểm · vượt mức ${people}`,
		only: (points: string) => `${points} điểm`,
	},
	reached: {
		title: (name: string, met: string, judged: string) =>
			`${name}: ${met}/${judged} đơn vị đạt hoặc vượt chỉ tiêu`,
		subtitle: (year: string) => `Năm ${year}; mỗi đơn vị so với chỉ tiêu của mình`,
		head: ['Mức độ', 'Số đơn vị', 'Đơn vị'],
	},
	voices: {
		causes: 'Khó khăn, nguyên nhân do đơn vị nêu',
		practices: 'Mô hình hay, kinh nghiệm',
		proposals: 'Kiến nghị, đề xuất của các đơn vị',
		awards: 'Đề nghị biểu dương',
		said: 'Theo ghi chú của các đơn vị',
		head: ['Đơn vị', 'Nội dung'],
		headGroup: ['Nhóm', 'Đơn vị', 'Nội dung'],
		ruled: 'Quy tắc thi đua đã khóa',
		saidAndRuled: 'Theo ghi chú của các đơn vị; quy tắc thi đua đã khóa',
		headRule: ['Tiêu chí', 'Nội dung'],
		rank: (rank: string, unit: string, score: string) => `Hạng ${rank}: ${unit}, ${score} điểm`,
		more: (units: string) => `Còn ${units} đơn vị xếp sau (xem So sánh, mục Thi đua).`,
		awardNote: 'Danh sách để hội nghị xem xét; phần mềm không quyết định khen thưởng.',
	},
	quality: {
		title: 'Chất lượng liên quan',
		subtitle: (year: string) => `Năm ${year}; tổng của các đơn vị có số liệu`,
		head: ['Chỉ tiêu', 'Số lượng', 'Tỷ lệ', 'Chỉ tiêu chung', 'Đơn vị đạt'],
	},
	prompts: {
		title: 'Gợi ý thảo luận',
		subtitle: 'Tự sinh từ số liệu; người chủ trì sửa cho hợp',
		shortfall: (unit: string, people: string, name: string) =>
			`${unit} còn thiếu ${people} (${name}): cần hỗ trợ gì về chỗ học, tư vấn, đi lại?`,
		ahead: (unit: string, gap: string, name: string) =>
			`${unit} cao hơn chỉ tiêu ${gap} điểm (${name}): cách làm nào có thể chia sẻ?`,
		rise: (unit: string, change: string, year: string, name: string) =>
			`${unit} thay đổi ${change} điểm so với năm ${year} (${name}): điều gì đã khác trước?`,
		targets: (low: string, lowest: string, high: string, highest: string, name: string) =>
			`Chỉ tiêu đăng ký từ ${low} (${lowest}) đến ${high} (${highest}) (${name}): đặt mức năm tới theo căn cứ nào?`,
		missing: (units: string, name: string) =>
			`${units} chưa có số liệu (${name}): vướng ở khâu nào, khi nào gửi được?`,
		declared: (units: string, name: string) =>
			`${units} mới gửi tỷ lệ, chưa có tổng số (${name}): cần gì để gửi đủ?`,
	},
	next: {
		title: 'Phương hướng và chỉ tiêu năm tiếp theo',
		titlePace: (name: string, pace: string, year: string) =>
			`${name}: đến năm ${year} cần thay đổi ${pace} điểm mỗi năm`,
		subtitle: 'Tốc độ cần đạt tính theo đường thẳng từ kết quả hiện nay đến chỉ tiêu của năm cuối',
		head: ['Chỉ tiêu', 'Thực hiện', 'Chỉ tiêu', 'Chỉ tiêu', 'Cần mỗi năm'],
		points: (value: string) => `${value} điểm`,
		task: (unit: string, text: string) => `${unit}: ${text}`,
		by: (text: string, who: string, day: string) => `${text} (${[who, day].filter(Boolean).join(', ')})`,
		due: (day: string) => `hạn ${day}`,
	},
	table: {
		title: (name: string) => `Bảng số: ${name}`,
		subtitle: (year: string) => `Năm ${year}; “–” là chưa có số liệu, khác với 0`,
		head: ['Đơn vị', 'Số thực hiện', 'Tổng số', 'Thực hiện', 'Chỉ tiêu', 'Chênh lệch', 'Mức độ'],
	},
	returns: {
		title: (received: string, expected: string) => `Đã nhận ${received} trong ${expected} báo cáo đến hạn`,
		subtitle: (day: string) => `Tính đến hết ngày ${day}`,
		head: ['Số liệu', 'Tình trạng', 'Số đơn vị', 'Đơn vị'],
		late: (days: string) => `trễ ${days} ngày`,
		missing: 'chưa gửi',
		empty: 'gửi nhưng chưa có số',
		undated: 'không ghi ngày nhận',
		allOnTime: 'Mọi báo cáo đến hạn đều đúng hạn.',
	},
	method: {
		title: 'Cách tính',
		lines: [
			'Tỷ lệ = số thực hiện ÷ tổng số × 100, làm tròn hai chữ số thập phân rồi mới so với chỉ tiêu.',
			'Tỷ lệ chung = số thực hiện cộng lại ÷ tổng số cộng lại của các đơn vị có đủ cả hai; không lấy trung bình các tỷ lệ.',
			'Chênh lệch tính bằng điểm phần trăm; mỗi đơn vị so với chỉ tiêu của chính mình.',
			'Mức độ (do phần mềm đặt, không phải quy định): vượt từ 105 % chỉ tiêu; gần đạt từ 90 %; chưa đạt từ 70 %; còn xa dưới 70 %.',
			'Đơn vị chưa gửi số liệu không được tính là 0 và không xếp hạng.',
		],
	},
	brief: {
		title: (unit: string, year: string) => `${unit}: tóm tắt năm ${year}`,
		head: ['Chỉ tiêu', 'Số thực hiện / tổng số', 'Thực hiện', 'Chỉ tiêu của đơn vị', 'Chênh lệch', 'Mức độ'],
	},
	foot: {
		source: (doc: string) => `Nguồn: ${doc}`,
		sourceOwn: 'Nguồn: số liệu đơn vị gửi',
		cutOff: (date: string) => `chốt ngày ${date}`,
		cutOffUnknown: 'chưa ghi ngày chốt',
		coverage: (used: string, expected: string) => `${used}/${expected} đơn vị`,
	},
	deckTitle: (root: string, year: string) => `${root}: phân luồng học sinh năm ${year}`,
	and: (names: string, more: string) => `${names} và ${more} đơn vị khác`,
};

export const agendaWords = words('present/agenda', vi);
export type AgendaWords = Loose<typeof vi>;
