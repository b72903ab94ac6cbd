/** Words of the administrative report itself, which is always Vietnamese. Numbers come formatted. */
export const documentWords = {
	motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
	kind: 'BÁO CÁO',
	about: (period: string) =>
		`Kết quả thực hiện giáo dục hướng nghiệp và định hướng phân luồng học sinh ${period}`,
	number: (number: string) => `Số: ${number}`,
	noNumber: '        /BC-…',
	day: (place: string, day: string, month: string, year: string) =>
		`${place}, ngày ${day} tháng ${month} năm ${year}`,
	gap: '…',
	noSuperior: '[TÊN CƠ QUAN CHỦ QUẢN]',
	noIssuer: '[TÊN CƠ QUAN BAN HÀNH]',
	noTitle: '[CHỨC VỤ CỦA NGƯỜI KÝ]',
	noName: '[Họ và tên]',
	unwritten: (hint: string) => `[${hint}]`,
	opening: (plan: string, issuer: string) => `Thực hiện ${plan}, ${issuer} báo cáo kết quả như sau:`,
	noPlan: 'Kế hoạch số … ngày … của …',
	noIssuerInside: '[tên cơ quan ban hành]',
	ending: (issuer: string, about: string) => `Trên đây là báo cáo ${about} của ${issuer}./.`,
	endingAbout: 'kết quả thực hiện giáo dục hướng nghiệp và định hướng phân luồng học sinh',
	recipientsTitle: 'Nơi nhận:',
	mark: 'DỰ THẢO – CÓ SỐ LIỆU MINH HỌA, KHÔNG PHẢI SỐ LIỆU THỐNG KÊ',
	fictional: 'DỰ THẢO – TỈNH HƯ CẤU, SỐ LIỆU MINH HỌA',
	sections: {
		direction: 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
		results: 'II. KẾT QUẢ THỰC HIỆN',
		judgement: 'III. ĐÁNH GIÁ CHUNG',
		tasks: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ, GIẢI PHÁP',
		proposals: 'V. KIẾN NGHỊ, ĐỀ XUẤT',
		awards: 'VI. THI ĐUA, KHEN THƯỞNG',
	},
	results: { THCS: '1. Cấp trung học cơ sở', THPT: '2. Cấp trung học phổ thông' },
	streams: '3. Cơ cấu các luồng',
	years: '4. So sánh các năm, so với lộ trình',
	quality: '5. Tình hình nộp báo cáo, chất lượng số liệu',
	fields: {
		superior: { label: 'Cơ quan chủ quản', hint: 'Ủy ban nhân dân tỉnh …' },
		issuer: { label: 'Cơ quan ban hành', hint: 'Sở Giáo dục và Đào tạo' },
		number: { label: 'Số, ký hiệu', hint: '…/BC-SGDĐT' },
		place: { label: 'Địa danh', hint: 'Tên tỉnh hoặc nơi đóng trụ sở' },
		day: { label: 'Ngày ban hành', hint: '' },
		period: { label: 'Kỳ báo cáo', hint: 'năm 2023' },
		plan: { label: 'Văn bản được thực hiện', hint: 'Kế hoạch số … ngày … của …' },
		signer_lines: { label: 'Quyền hạn, chức vụ người ký', hint: 'KT. Giám đốc\nPhó Giám đốc' },
		signer_name: { label: 'Họ và tên người ký', hint: 'Họ và tên' },
		recipients: { label: 'Nơi nhận', hint: '- UBND tỉnh (b/c);\n- Lưu: VT, …' },
		documents: {
			label: '1. Văn bản đã ban hành',
			hint: 'Kế hoạch, công văn chỉ đạo, hướng dẫn đã ban hành trong kỳ',
		},
		communication: {
			label: '2. Tuyên truyền, tư vấn hướng nghiệp',
			hint: 'Hình thức, số lượt, đối tượng của công tác tuyên truyền, tư vấn',
		},
		coordination: {
			label: '3. Phối hợp giữa các cơ quan, đơn vị',
			hint: 'Cơ quan phối hợp, nội dung và kết quả phối hợp',
		},
		funding: { label: '4. Kinh phí', hint: 'Nguồn và mức kinh phí đã bố trí, đã thực hiện' },
		strengths: {
			label: '1. Ưu điểm, mô hình hay',
			hint: 'Kết quả nổi bật, mô hình và cách làm hay của đơn vị',
		},
		limits: { label: '2. Tồn tại, hạn chế', hint: 'Việc chưa làm được, chỉ tiêu chưa đạt' },
		causes_objective: { label: '3. Nguyên nhân khách quan', hint: 'Nguyên nhân khách quan' },
		causes_subjective: { label: '4. Nguyên nhân chủ quan', hint: 'Nguyên nhân chủ quan' },
		lessons: { label: '5. Bài học kinh nghiệm', hint: 'Điều rút ra cho kỳ sau' },
		tasks: {
			label: 'Nhiệm vụ, giải pháp; phân công đơn vị, thời hạn',
			hint: 'Việc phải làm, đơn vị chủ trì, đơn vị phối hợp, thời hạn',
		},
		proposals: { label: 'Kiến nghị, đề xuất', hint: 'Kiến nghị với cấp trên và các cơ quan liên quan' },
		awards: {
			label: 'Thi đua, khen thưởng (nếu có)',
			hint: 'Tập thể, cá nhân đề nghị khen thưởng và tiêu chí',
		},
	},
	documentTypes: {
		KH: 'Kế hoạch số',
		QĐ: 'Quyết định số',
		CV: 'Công văn số',
		TB: 'Thông báo số',
		BC: 'Báo cáo số',
		CT: 'Chỉ thị số',
		NQ: 'Nghị quyết số',
	} as Readonly<Record<string, string>>,
	otherDocument: 'Văn bản số',
	documentOn: (type: string, no: string, date: string) => `${type} ${no} ngày ${date}`,
	documentUndated: (type: string, no: string) => `${type} ${no}`,
	unitHeads: {
		district: 'Huyện, thị xã, thành phố',
		commune: 'Xã, phường',
		cluster: 'Địa bàn huyện cũ',
		school: 'Trường',
	} as Readonly<Record<string, string>>,
	unitHead: 'Đơn vị',
	wholes: { province: 'Toàn tỉnh', other: 'Toàn địa bàn' },
	ordinal: 'STT',
	total: 'Tổng cộng',
	sums: {
		none: 'Chưa có chỉ tiêu và số liệu của cấp học này trong kỳ.',
		noRate: (whole: string) => `${whole} chưa có đơn vị nào gửi đủ số liệu để tính tỷ lệ.`,
		THCS: (whole: string, numerator: string, denominator: string, rate: string, partial: string) =>
			`${whole} có ${numerator} trên ${denominator} học sinh tốt nghiệp THCS học tiếp tại cơ sở giáo dục nghề nghiệp trình độ sơ cấp, trung cấp, tỷ lệ ${rate}${partial}.`,
		THPT: (whole: string, numerator: string, denominator: string, rate: string, partial: string) =>
			`${whole} có ${numerator} trên ${denominator} học sinh tốt nghiệp THPT học tiếp tại cơ sở giáo dục nghề nghiệp trình độ cao đẳng, tỷ lệ ${rate}${partial}.`,
		partial: (used: string, expected: string) => ` (tạm tính trên ${used}/${expected} đơn vị có đủ số liệu)`,
		declared: (target: string, document: string, gap: string) =>
			`Chỉ tiêu là ${target}${document}; chênh lệch ${gap} điểm %.`,
		declaredOnly: (target: string, document: string) => `Chỉ tiêu là ${target}${document}.`,
		under: (document: string) => ` theo ${document}`,
		noDeclared: (whole: string) =>
			`Chưa có văn bản ghi chỉ tiêu ${whole.toLocaleLowerCase('vi')} của năm này.`,
		met: (met: string, judged: string) =>
			`Có ${met}/${judged} đơn vị được đánh giá đạt hoặc vượt chỉ tiêu của mình`,
		noneJudged: 'Chưa có đơn vị nào đủ căn cứ để đánh giá.',
		names: (names: string) => `: ${names}`,
		notMet: (names: string) => `Đơn vị chưa đạt chỉ tiêu: ${names}.`,
		missing: (count: string, names: string) =>
			`Chưa có số liệu của ${count} đơn vị, không tính là 0: ${names}.`,
		/** Some gave a rate without counts. */
		atLeast: (count: string) => `ít nhất ${count}`,
		short: (count: string, unit: string) =>
			`Để mọi đơn vị đã có số liệu đạt chỉ tiêu của mình, còn thiếu ${count} ${unit}.`,
		excess: (count: string, unit: string) =>
			`Để mọi đơn vị đã có số liệu đạt mức của mình, cần giảm ${count} ${unit}.`,
		andMore: (names: string, count: string) => `${names} và ${count} đơn vị khác`,
	},
	counted: { graduates: 'học sinh', schools: 'trường' } as Readonly<Record<string, string>>,
	table: {
		units: (level: string, year: string) =>
			`Kết quả của từng đơn vị so với chỉ tiêu, cấp ${level}, năm ${year}`,
		graduates: { THCS: 'HS tốt nghiệp THCS', THPT: 'HS tốt nghiệp THPT' },
		continued: { THCS: 'HS vào sơ cấp, trung cấp', THPT: 'HS vào cao đẳng' },
		rate: 'Tỷ lệ (%)',
		target: 'Chỉ tiêu (%)',
		gap: 'Chênh lệch (điểm %)',
		status: 'Mức độ',
		metOf: (met: string, judged: string) => `${met}/${judged} đạt`,
		totalNote: (document: string) =>
			`Dòng Tổng cộng: tỷ lệ bằng tổng số học sinh học tiếp chia cho tổng số học sinh tốt nghiệp của các đơn vị có đủ cả hai, không phải trung bình các tỷ lệ; chỉ tiêu là số ghi trong ${document}.`,
		totalNoteNone:
			'Dòng Tổng cộng: tỷ lệ bằng tổng số học sinh học tiếp chia cho tổng số học sinh tốt nghiệp của các đơn vị có đủ cả hai, không phải trung bình các tỷ lệ; chưa có văn bản ghi chỉ tiêu chung.',
		declaredNote: '(*) Tỷ lệ do đơn vị khai, chưa có tổng số nên không vào dòng Tổng cộng.',
		missingNote: 'Dấu "–": chưa có số liệu hoặc không tính được, không phải bằng 0.',
		byStatus: (level: string) => `Số đơn vị theo mức độ, cấp ${level}`,
		units_: 'Số đơn vị',
		share: 'Tỷ trọng (%)',
		inAnnex: (annex: string) => `Số liệu của từng đơn vị ở ${annex}.`,
		schools: (level: string) => `Các chỉ tiêu về trường học, cấp ${level}`,
		indicator: 'Chỉ tiêu',
		schoolsMet: 'Số trường',
		schoolsAll: 'Tổng số trường',
		unitsMet: 'Đơn vị đạt',
	},
	schoolIndicators: {
		prog_local_thcs:
			'Trường THCS có chương trình giáo dục hướng nghiệp gắn với hoạt động sản xuất, kinh doanh, dịch vụ của địa phương',
		counsellor_thcs:
			'Trường THCS có giáo viên kiêm nhiệm tư vấn hướng nghiệp đáp ứng yêu cầu về chuyên môn, nghiệp vụ',
		prog_local_thpt:
			'Trường THPT có chương trình giáo dục hướng nghiệp gắn với hoạt động sản xuất, kinh doanh, dịch vụ của địa phương',
		counsellor_thpt:
			'Trường THPT có giáo viên kiêm nhiệm tư vấn hướng nghiệp đáp ứng yêu cầu về chuyên môn, nghiệp vụ',
	} as Readonly<Record<string, string>>,
	destinations: {
		none: 'Chưa có số liệu về cơ cấu các luồng trong kỳ.',
		noneOf: (level: string) => `Chưa có số liệu về cơ cấu các luồng sau tốt nghiệp ${level}.`,
		title: (level: string, units: string, expected: string) =>
			`Học sinh tốt nghiệp ${level} theo luồng (${units}/${expected} đơn vị)`,
		way: 'Luồng',
		students: 'Số học sinh',
		share: 'Tỷ lệ (%)',
		sentence: (level: string, largest: string, share: string) =>
			`Sau tốt nghiệp ${level}, luồng có nhiều học sinh nhất là ${largest} (${share}).`,
		note: 'Mỗi học sinh được tính ở đúng một luồng. Học sinh vừa học giáo dục thường xuyên vừa học trung cấp (9+) là một luồng riêng.',
	},
	comparison: {
		none: 'Chưa có số liệu của các năm để so sánh.',
		title: (level: string) => `Kết quả qua các năm, cấp ${level}`,
		year: 'Năm',
		level: 'Cấp đơn vị',
		coverage: 'Đơn vị có số liệu',
		met: 'Đơn vị đạt',
		change: (level: string, from: string, to: string, points: string, first: string, last: string) =>
			`Cấp ${level}: từ năm ${from} đến năm ${to}, tỷ lệ thay đổi ${points} điểm % (từ ${first} đến ${last}).`,
		pooled: (rate: string, from: string, to: string) =>
			`Tính chung các năm ${from}-${to}, tỷ lệ là ${rate} (số thực hiện cộng lại chia cho tổng số cộng lại).`,
		missingYears: (years: string) => `Năm chưa có đủ số liệu: ${years}.`,
		stage: (level: string, target: string, end: string) =>
			`Cấp ${level}: chỉ tiêu đến năm ${end} là ${target}.`,
		pace: (points: string, from: string, to: string) =>
			`Để đạt, từ năm ${from} đến năm ${to} cần thay đổi ${points} điểm % mỗi năm.`,
		reached: 'Kết quả hiện nay đã đạt mức này.',
		onPace: { yes: 'So với lộ trình thẳng: kịp tiến độ.', no: 'So với lộ trình thẳng: chưa kịp tiến độ.' },
		over: 'Giai đoạn đã kết thúc.',
		noStage: 'Chưa có chỉ tiêu cuối giai đoạn trong số liệu, nên chưa so với lộ trình.',
	},
	reporting: {
		none: 'Chưa có biểu nào để theo dõi việc nộp báo cáo trong kỳ.',
		title: (day: string) => `Tình hình nộp báo cáo, tính đến hết ngày ${day}`,
		form: 'Biểu',
		yearly: (indicator: string) => `${indicator}, cả năm`,
		monthly: (indicator: string) => `${indicator}, hằng tháng`,
		monthlyOf: (indicator: string, level: string) => `${indicator}, hằng tháng (${level})`,
		expected: 'Phải nộp',
		received: 'Đã nhận',
		onTime: 'Đúng hạn',
		late: 'Trễ hạn',
		missing: 'Chưa nộp, nộp rỗng',
		owing: (form: string, names: string) => `Chưa nộp đủ biểu "${form}": ${names}.`,
		cutOff: (day: string) => `Số liệu chốt đến ngày ${day}.`,
		noCutOff: 'Số liệu chưa ghi ngày chốt.',
		declaredOnly: (level: string, count: string, names: string) =>
			`Cấp ${level}: ${count} đơn vị chỉ khai tỷ lệ, chưa có số thực hiện và tổng số (${names}).`,
		small: (level: string, count: string, names: string) =>
			`Cấp ${level}: ${count} đơn vị có tổng số dưới 30, cần thận trọng khi đọc tỷ lệ (${names}).`,
		provisional: (level: string, count: string) =>
			`Cấp ${level}: số liệu của ${count} đơn vị là tạm tính hoặc ước tính.`,
		demo: (level: string, count: string) => `Cấp ${level}: số liệu của ${count} đơn vị là minh họa.`,
		sound: 'Chưa thấy điểm cần lưu ý khác về chất lượng số liệu.',
	},
	next: {
		target: (level: string, year: string, target: string, document: string) =>
			`Chỉ tiêu năm ${year} cấp ${level}: ${target}${document}.`,
		none: (year: string) => `Chỉ tiêu năm ${year}: chưa có trong số liệu.`,
	},
	annexes: {
		name: (number: string) => `Phụ lục ${number}`,
		attached: (number: string, day: string, issuer: string) =>
			`(Kèm theo Báo cáo số ${number} ngày ${day} của ${issuer})`,
		targets: (year: string) => `CHỈ TIÊU VÀ KẾT QUẢ THỰC HIỆN NĂM ${year}`,
		levels: { THCS: 'CẤP TRUNG HỌC CƠ SỞ', THPT: 'CẤP TRUNG HỌC PHỔ THÔNG' },
		long: {
			vet_after_thcs:
				'Tỷ lệ % học sinh tốt nghiệp THCS tiếp tục học tập tại các cơ sở giáo dục nghề nghiệp đào tạo trình độ sơ cấp, trung cấp',
			vet_after_thpt:
				'Tỷ lệ % học sinh tốt nghiệp THPT tiếp tục học tập tại các cơ sở giáo dục nghề nghiệp đào tạo trình độ cao đẳng',
			prog_local_thcs:
				'Tỷ lệ % trường học có chương trình giáo dục hướng nghiệp gắn với hoạt động sản xuất, kinh doanh, dịch vụ của địa phương',
			counsellor_thcs:
				'Tỷ lệ % trường học có giáo viên kiêm nhiệm làm nhiệm vụ tư vấn hướng nghiệp đáp ứng yêu cầu về chuyên môn, nghiệp vụ',
			prog_local_thpt:
				'Tỷ lệ % trường học có chương trình giáo dục hướng nghiệp gắn với hoạt động sản xuất, kinh doanh, dịch vụ của địa phương',
			counsellor_thpt:
				'Tỷ lệ % trường học có giáo viên kiêm nhiệm làm nhiệm vụ tư vấn hướng nghiệp đáp ứng yêu cầu về chuyên môn, nghiệp vụ',
		} as Readonly<Record<string, string>>,
		target: 'Chỉ tiêu',
		result: 'Thực hiện',
		totalNote:
			'Dòng Tổng cộng: cột Thực hiện bằng số thực hiện cộng lại chia cho tổng số cộng lại của các đơn vị có đủ số liệu; cột Chỉ tiêu giữ nguyên số của văn bản:',
		totalDocument: (indicator: string, document: string) => `${indicator}: ${document}`,
		noDocument: 'chưa có văn bản ghi dòng tổng cộng',
		definitions: 'ĐỊNH NGHĨA VÀ CÁCH TÍNH',
		definitionsTitle: 'Các chỉ tiêu',
		numerator: 'Số thực hiện',
		denominator: 'Tổng số',
		direction: 'Hướng',
		version: 'Phiên bản',
		and: ' + ',
		formulas: 'Cách tính',
		rules: [
			'Tỷ lệ thực hiện = số thực hiện ÷ tổng số × 100, làm tròn hai chữ số thập phân rồi mới so sánh. Tổng số bằng 0 hoặc thiếu thì không có tỷ lệ.',
			'Chênh lệch = tỷ lệ thực hiện − chỉ tiêu, tính bằng điểm phần trăm (điểm %).',
			'Đạt khi tỷ lệ thực hiện bằng hoặc cao hơn chỉ tiêu của chính đơn vị; với chỉ tiêu càng thấp càng tốt thì bằng hoặc thấp hơn.',
			'Mức độ do phần mềm xếp, không phải quy định, theo phần trăm chỉ tiêu đã thực hiện: vượt từ 105 %; gần đạt từ 90 % đến khi đạt; chưa đạt từ 70 % đến dưới 90 %; còn xa dưới 70 %.',
			'Tỷ lệ toàn tỉnh = số thực hiện cộng lại ÷ tổng số cộng lại của các đơn vị có đủ cả hai, không phải trung bình các tỷ lệ. Chưa đủ đơn vị thì ghi tạm tính.',
			'Đơn vị chưa nộp số liệu được ghi là chưa nộp, không tính là 0.',
			'Năm của chỉ tiêu tính lứa học sinh tốt nghiệp của năm học kết thúc trong năm đó.',
		],
		mergers: 'ĐỐI CHIẾU ĐƠN VỊ SÁP NHẬP',
		mergersTitle: 'Đơn vị mới và các đơn vị trước đó',
		newUnit: 'Đơn vị mới',
		oldUnits: 'Đơn vị trước đó',
		since: 'Từ ngày',
		part: (name: string, share: string) => `${name} (một phần, ${share})`,
	},
} as const;
