// Long as it is a text: the page of the method from its first sentence to its last.
import { words, type Loose } from '../words';

/** The method in plain Vietnamese. Worked examples are checked against the code by a test. */
const vi = {
	title: 'Phương pháp',
	lead: 'Các con số trên trang được tính thế nào, từ nguồn nào, và hiểu ra sao. Trang này đọc được khi chưa tải phần tính toán và in ra được.',
	contents: 'Mục lục',
	sections: {
		signals: 'Ba tín hiệu',
		terms: 'Từ dùng trên trang',
		indicators: 'Các chỉ tiêu',
		formulas: 'Cách tính',
		bands: 'Mức độ đạt',
		gaps: 'Thiếu, bằng 0, không phải nộp',
		ranks: 'Xếp hạng',
		total: 'Số toàn tỉnh và độ phủ',
		mergers: 'Sáp nhập đơn vị',
		small: 'Đơn vị có ít học sinh',
		sources: 'Nguồn và giấy phép',
		privacy: 'Dữ liệu ở lại trên máy',
		changes: 'Thay đổi gần đây',
	},
	signals: {
		intro: 'Trang cho biết ba điều khác nhau và không trộn chúng thành một điểm số:',
		list: [
			{
				term: 'Mức',
				text: 'tỷ lệ thực hiện so với chỉ tiêu của chính đơn vị: chênh lệch bằng điểm %, phần trăm chỉ tiêu đã thực hiện, số em còn thiếu.',
			},
			{
				term: 'Nhịp',
				text: 'thay đổi qua các năm so với con đường đến cuối giai đoạn, và số điểm % cần thêm mỗi năm.',
			},
			{ term: 'Đầy đủ', text: 'đơn vị nào đã báo cáo, đúng hạn hay trễ, còn thiếu hay nộp rỗng.' },
		],
		outro:
			'Mọi con số đều có lời giải thích khi bấm "vì sao?": phép tính với số cụ thể, văn bản giao hoặc đăng ký chỉ tiêu, ngày chốt, tệp và dòng nguồn.',
	},
	terms: {
		intro:
			'Từ có gạch chân chấm trên các trang hiện lời giải thích này khi rê chuột, khi chạm, hoặc khi đến bằng phím Tab.',
		formula: (no: string) => `công thức ${no}`,
	},
	indicators: {
		intro:
			'Danh mục dưới đây lấy từ bộ số liệu dùng chung. Chỉ tiêu là con số có ngày hiệu lực và văn bản, không phải hằng số: đổi cách tính thì lập phiên bản định nghĩa mới.',
		caption: 'Danh mục chỉ tiêu',
		name: 'Chỉ tiêu',
		level: 'Cấp',
		counts: 'Số thực hiện',
		of: 'Tổng số',
		direction: 'Hướng',
		basis: 'Căn cứ',
		directions: { higher: 'càng cao càng tốt', lower: 'càng thấp càng tốt', info: 'chỉ để biết' },
		and: ' + ',
		year: 'Năm 2023 tính lứa học sinh tốt nghiệp năm học 2022-2023.',
	},
	formulas: {
		intro:
			'Ký hiệu: n là số thực hiện, d là tổng số, r là tỷ lệ thực hiện, t là chỉ tiêu của đơn vị, T là chỉ tiêu của tỉnh, A là phần trăm chỉ tiêu đã thực hiện. Số được tính bằng số nguyên (phần vạn) rồi mới in ra, nên không có sai số làm tròn ngầm. Ví dụ chung: t = 20,00 %, d = 1.000, n = 183.',
		example: 'Ví dụ',
		list: [
			{
				no: 'F1',
				name: 'Tỷ lệ thực hiện',
				rule: 'r = n ÷ d, làm tròn hai chữ số thập phân, từ nửa trở lên làm tròn lên. Tổng số bằng 0 hoặc thiếu thì không có tỷ lệ, không phải 0 %. Chỉ có tỷ lệ tự khai thì dùng tỷ lệ đó và ghi "chưa có tổng số".',
				example: '183 ÷ 1.000 = 18,30 %.',
			},
			{
				no: 'F2',
				name: 'Đạt chỉ tiêu',
				rule: 'Đạt khi r đã làm tròn bằng hoặc cao hơn t; với chỉ tiêu càng thấp càng tốt thì bằng hoặc thấp hơn.',
				example: '3 ÷ 7 = 42,857…, làm tròn 42,86 %, đạt chỉ tiêu đăng ký 42,86 %.',
			},
			{
				no: 'F3',
				name: 'Chênh lệch và mức đạt',
				rule: 'Chênh lệch = r − t, tính bằng điểm %. Mức đạt A = r ÷ t (chỉ tiêu càng thấp càng tốt: t ÷ r), làm tròn hai chữ số thập phân như tỷ lệ nhưng không làm tròn lên thành một mốc chưa tới: 89,996 % ghi là 89,99 %, vì 90 % là mốc gần đạt.',
				example: '18,30 − 20,00 = −1,70 điểm; 18,30 ÷ 20,00 = 91,50 %.',
			},
			{
				no: 'F4',
				name: 'Số em còn thiếu',
				rule: 'Số ít nhất cần thêm để tỷ lệ sau khi làm tròn đạt chỉ tiêu: k = ⌈(2t − 1) · d ÷ 20000⌉ − n, với t tính bằng phần vạn; không nhỏ hơn 0.',
				example: '⌈(2 · 2000 − 1) · 1000 ÷ 20000⌉ − 183 = 200 − 183 = 17 em.',
			},
			{
				no: 'F5',
				name: 'Tỷ lệ toàn tỉnh',
				rule: 'R = tổng n ÷ tổng d của các đơn vị có đủ cả hai. Không lấy trung bình các tỷ lệ. Chưa đủ đơn vị thì ghi "tạm tính" kèm độ phủ.',
				example: '(183 + 176) ÷ (1.000 + 640) = 21,89 %, độ phủ 2/3 đơn vị.',
			},
			{
				no: 'F6',
				name: 'Chỉ tiêu toàn tỉnh',
				rule: 'Dòng tổng cộng của văn bản được giữ nguyên. Bên cạnh là bình quân gia quyền Tw = Σ(t · d) ÷ Σd; phần chênh T − Tw do cách lấy trọng số và được ghi riêng.',
				example:
					'(20,00 · 1.000 + 25,00 · 600) ÷ 1.600 = 21,88 %; văn bản ghi 22,00 % thì phần chênh là +0,12 điểm.',
			},
			{
				no: 'F7',
				name: 'Đóng góp vào chênh lệch của tỉnh',
				rule: 'c = (n − T · d) ÷ Σd. Cộng mọi đơn vị được đúng R − T.',
				example:
					'T = 20,00 %: (183 − 200) ÷ 1.640 = −1,04 điểm và (176 − 128) ÷ 1.640 = +2,93 điểm; cộng lại +1,89 = 21,89 − 20,00.',
			},
			{
				no: 'F8',
				name: 'Nhịp cần đạt',
				rule: 'Số điểm cần thêm mỗi năm = (chỉ tiêu cuối giai đoạn − r) ÷ số năm còn lại. Lộ trình thẳng L nối mức đầu với chỉ tiêu cuối; "kịp tiến độ" khi r không thấp hơn L. Hết giai đoạn thì không tính.',
				example:
					'Năm 2023 r = 18,30, cuối 2025 cần 30,00: 11,70 ÷ 2 = 5,85 điểm mỗi năm. Từ 10,00 năm 2019, lộ trình năm 2023 là 23,33: chưa kịp.',
			},
			{
				no: 'F9',
				name: 'Nhiều năm',
				rule: 'Tỷ lệ chung = tổng n ÷ tổng d các năm; số năm đạt trên số năm được đánh giá; thay đổi từ năm đầu đến năm cuối. Năm thiếu số liệu được nêu tên, không bỏ qua.',
				example: '(150 + 160 + 183) ÷ 3.000 = 16,43 %; thay đổi 18,30 − 15,00 = +3,30 điểm.',
			},
			{
				no: 'F10',
				name: 'Mức độ',
				rule: 'Xếp theo A (mục Mức độ đạt). Đã đạt thì luôn là đạt, dù A làm tròn ra sao.',
				example: 'A = 91,50 %: gần đạt.',
			},
			{
				no: 'F11',
				name: 'Thứ hạng',
				rule: 'Bằng nhau cùng hạng, hạng sau bỏ trống (1-2-2-4). Không có số liệu, tổng số bằng 0 hoặc chưa có chỉ tiêu thì không xếp hạng.',
				example: '30,00; 25,00; 25,00; 20,00 xếp hạng 1, 2, 2, 4.',
			},
			{
				no: 'F12',
				name: 'Tiến độ nộp',
				rule: 'Đúng hạn ÷ phải nộp, và đã nhận ÷ phải nộp, tính tại một ngày. Hạn đến 23:59 giờ Việt Nam của ngày hạn. Nộp rỗng không phải đã nhận.',
				example:
					'Hạn 25/11, bốn đơn vị nộp ngày 20, 25, 27 và chưa nộp: đúng hạn 2 ÷ 4 = 50,00 %, đã nhận 3 ÷ 4 = 75,00 %. Báo cáo ngày 27 trễ 2 ngày.',
			},
			{
				no: 'F13',
				name: 'Tỷ lệ tự khai',
				rule: 'Chênh giữa tỷ lệ khai và tỷ lệ tính: đến 0,01 điểm là do làm tròn, đến 0,50 là cảnh báo, trên nữa là lỗi. Biểu đồ luôn dùng tỷ lệ tính.',
				example: 'Khai 77,00 %, tính được 80,34 %: lệch 3,34 điểm, là lỗi.',
			},
			{
				no: 'F14',
				name: 'Trường hợp riêng',
				rule: 'd = 0: không tính tỷ lệ. Chỉ tiêu 0 ở nơi càng cao càng tốt nghĩa là không giao chỉ tiêu. Chỉ tiêu 0 ở nơi càng thấp càng tốt: đạt khi n = 0. A trên 200 in ">200 %". Học sinh theo mô hình 9+ được tính ở cả hai chỉ tiêu nhưng chỉ một lần trong cơ cấu các luồng.',
				example:
					'Không quá 5,00 % và thực hiện 4,00 %: A = 5,00 ÷ 4,00 = 125,00 %. Cam kết 0 mà có 2 em: chưa đạt, còn 2 em.',
			},
			{
				no: 'F15',
				name: 'Điểm thi đua',
				rule: 'Tổng của trọng số × A, mỗi A không quá mức trần đã chọn; cũng có thể tính theo thay đổi so với năm trước, hoặc cả hai. Không có quy định chung: trọng số, mức trần và điểm cộng trừ do người dùng đặt và được in kèm kết quả.',
				example: '0,6 × 91,5 + 0,4 × 100 (trần 100, thực hiện 110) = 94,90.',
			},
		],
	},
	bands: {
		intro:
			'Mức độ do phần mềm đặt, không phải quy định, tính theo phần trăm chỉ tiêu đã thực hiện (A). Cận dưới thuộc về mức trên.',
		caption: 'Các mức độ',
		status: 'Mức độ',
		when: 'Khi nào',
		rules: {
			exceeded: 'đã đạt và A từ 105 %',
			met: 'r đã làm tròn đạt chỉ tiêu',
			near: 'chưa đạt, A từ 90 %',
			behind: 'A từ 70 % đến dưới 90 %',
			far: 'A dưới 70 %',
			missing: 'đơn vị phải báo cáo nhưng chưa gửi số liệu',
			no_target: 'có số liệu nhưng chưa có chỉ tiêu có hiệu lực',
			not_assessed: 'không có học sinh tốt nghiệp, chưa báo tổng số, hoặc chỉ tiêu chỉ để biết',
		},
		note: 'Mỗi mức có chữ, hình và màu; bản in đen trắng vẫn phân biệt được.',
	},
	gaps: {
		intro: 'Bốn điều dễ lẫn, ở đây luôn tách riêng:',
		list: [
			{
				term: 'Thiếu',
				text: 'phải báo cáo mà chưa có: dòng không có thanh, chỉ có vạch chỉ tiêu, sau các đơn vị đã xếp hạng; không tính là 0.',
			},
			{ term: 'Bằng 0', text: 'là một giá trị: 0 em trên 40 em là 0,00 %.' },
			{
				term: 'Không phải nộp',
				text: 'đơn vị chưa thành lập hoặc đã kết thúc vào ngày hạn, hoặc trường không dạy cấp học đó: không nằm trong số phải nộp.',
			},
			{
				term: 'Chưa có chỉ tiêu',
				text: 'có số liệu nhưng không có gì để so: không xếp hạng, không đánh giá.',
			},
		],
	},
	ranks: {
		list: [
			'Hạng theo tỷ lệ hoặc theo chênh lệch với chỉ tiêu của chính đơn vị; cột ghi rõ theo cách nào.',
			'Chỉ so các đơn vị cùng cấp và cùng thời kỳ; đơn vị cũ và đơn vị mới không chung một bảng xếp hạng.',
			'Thiếu số liệu không phải là cuối bảng: đơn vị không có hạng.',
			'Đơn vị bằng nhau xếp theo thứ tự chữ cái tiếng Việt.',
			'So sánh là so sánh đơn vị với chỉ tiêu, không xếp loại học sinh.',
		],
	},
	total: {
		list: [
			'Tỷ lệ toàn tỉnh là số thực hiện cộng lại chia cho tổng số cộng lại; đơn vị chỉ khai tỷ lệ không tham gia.',
			'Độ phủ cho biết bao nhiêu đơn vị (và bao nhiêu phần tổng số, khi đã biết) nằm trong con số đó. Dưới 100 % thì ghi "tạm tính".',
			'Dòng tổng cộng của văn bản giữ nguyên như công bố, không bị tính lại. Bình quân giản đơn và bình quân gia quyền đứng cạnh dưới tên riêng của mình.',
			'Phụ lục năm 2023 của Long An công bố 27,92 %; bình quân giản đơn của 15 đơn vị là 27,34 %. Muốn có bình quân gia quyền cần số tốt nghiệp dự kiến của từng đơn vị, phụ lục không có.',
		],
	},
	mergers: {
		intro:
			'Đơn vị có ngày đầu và ngày cuối. Khi sáp nhập, có ba cách nhìn và trang luôn nói rõ đang dùng cách nào:',
		list: [
			{ term: 'Như khi đó', text: 'mỗi đơn vị đến ngày cuối của mình; đường biểu diễn dừng tại đó.' },
			{
				term: 'Theo đơn vị mới',
				text: 'số đếm của đơn vị cũ chuyển sang đơn vị mới theo bảng đối chiếu. Chuyển trọn thì chính xác; chia phần thì là ước tính, được gạch chéo và ghi rõ. Phần chưa biết tỷ lệ không được cộng: năm ấy ghi là mới có một phần địa bàn, cho đến khi tỷ lệ được trả lời ở Danh mục đơn vị.',
			},
			{
				term: 'Theo địa bàn huyện cũ',
				text: 'số của huyện đến ngày 30/6/2025, sau đó cộng các xã mới trên địa bàn ấy để chuỗi số liệu không đứt. Xã mới gồm xã cũ của nhiều huyện được tính trọn cho huyện có nhiều xã cũ chuyển trọn hơn (bằng nhau thì xét cả xã chuyển một phần); địa bàn của các huyện ấy ghi là ước tính. Vẫn bằng nhau thì không tính cho huyện nào và trang hỏi ở Danh mục đơn vị.',
			},
		],
		outro:
			'Chỉ chia số đếm, không bao giờ chia tỷ lệ. Chỉ tiêu của đơn vị cũ không tự chuyển sang đơn vị mới: phải có văn bản.',
	},
	small: {
		text: 'Tổng số dưới 30 được đánh dấu *: thêm hoặc bớt một em, tỷ lệ đã đổi hơn 3 điểm %. Với vài trường, hãy đọc "9/9 trường" hơn là "100 %".',
	},
	sources: {
		intro: 'Các văn bản được dẫn trong bộ số liệu dùng chung và bộ số liệu thật kèm trang:',
		caption: 'Văn bản',
		doc: 'Số, ký hiệu',
		title: 'Trích yếu',
		issuer: 'Cơ quan',
		signed: 'Ngày ký',
		unverified: 'chưa đối chiếu số',
		datasets: 'Bộ số liệu kèm trang',
		demo: 'Mọi kết quả thực hiện kèm trang là số liệu minh họa và được ghi nhãn như vậy ở mọi nơi. Từ lần nhập số liệu thật đầu tiên của một bộ, trang bỏ chúng khỏi bộ đó; ở tỉnh hư cấu, số liệu nhập vào chỉ thay số của cùng chỉ tiêu và cùng kỳ.',
		licence:
			'Phần mềm: giấy phép MIT. Số liệu biên soạn từ văn bản: CC BY 4.0, ghi nguồn là văn bản gốc. Văn bản gốc thuộc cơ quan ban hành.',
	},
	privacy: {
		list: [
			'Không tài khoản, không máy chủ xử lý: tệp được đọc ngay trong trình duyệt của bạn.',
			'Trang không gửi yêu cầu nào đến máy khác ngoài nơi đặt trang; chính sách bảo mật của trang chặn việc đó.',
			'Tệp đã nhập nằm trong bộ nhớ của trình duyệt này. Xóa dữ liệu duyệt web là xóa tệp: hãy sao lưu ở trang Số liệu.',
			'Chỉ nhận số liệu tổng hợp. Tệp có họ tên, ngày sinh hay số định danh bị từ chối trước khi lưu.',
		],
		notices: 'Phần mềm của người khác trong trang này, với giấy phép của họ',
	},
	changes: {
		list: [
			'Tiến độ nộp theo tháng, xem lại được tại một ngày bất kỳ, kèm tin nhắc.',
			'Trang Phương pháp; ô tìm nhanh Ctrl K.',
			'Sổ chỉ tiêu với mọi bản điều chỉnh; mẫu biểu điền sẵn cho từng đơn vị.',
			'Nhập Excel và phông chữ cũ; xem trước thay đổi; hoàn tác; sao lưu.',
		],
	},
};

export const aboutWords = words('about/about', vi);
export type AboutWords = Loose<typeof vi>;

/** Above the licences of others, which speak English themselves. */
export const noticesHead =
	'Trang này được làm từ các gói phần mềm dưới đây; có gói không để lại gì trong trang.\nThis site is built from the packages below; of some of them nothing is left in it.';
