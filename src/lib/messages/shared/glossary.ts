import { words } from '../words';

/** The terms of the site: each a word as the pages write it and one sentence that a newcomer understands. */
const vi = {
	rate: {
		term: 'Thực hiện',
		text: 'Tỷ lệ đơn vị đã làm được: số học sinh (hoặc số trường) tính vào chỉ tiêu, chia cho tổng số của đơn vị.',
	},
	target: {
		term: 'Chỉ tiêu',
		text: 'Mức của chính đơn vị, ghi trong văn bản đang có hiệu lực: đăng ký, được giao hoặc đã điều chỉnh.',
	},
	registered: {
		term: 'Chỉ tiêu đăng ký',
		text: 'Mức do đơn vị tự đăng ký với cấp trên cho năm đó.',
	},
	assigned: { term: 'Chỉ tiêu được giao', text: 'Mức do cấp trên giao cho đơn vị bằng văn bản.' },
	adjusted: {
		term: 'Chỉ tiêu điều chỉnh',
		text: 'Mức mới thay mức đã đăng ký hoặc được giao, có văn bản và ngày hiệu lực riêng; mức cũ vẫn được giữ để xem lại.',
	},
	declared_total: {
		term: 'Tổng cộng công bố',
		text: 'Chỉ tiêu chung ghi ở dòng "Tổng cộng" của văn bản; được giữ nguyên, không tính lại.',
	},
	gap: {
		term: 'Chênh lệch',
		text: 'Tỷ lệ thực hiện trừ chỉ tiêu của chính đơn vị, tính bằng điểm %: dấu cộng là cao hơn chỉ tiêu, dấu trừ là thấp hơn.',
	},
	points: {
		term: 'Điểm %',
		text: 'Hiệu của hai tỷ lệ: từ 20,00 % lên 21,50 % là tăng 1,50 điểm %, không phải tăng 1,50 phần trăm.',
	},
	missing: {
		term: 'Còn thiếu',
		text: 'Số ít nhất (học sinh hoặc trường) phải có thêm để tỷ lệ của đơn vị đạt chỉ tiêu.',
	},
	excess: {
		term: 'Cần giảm',
		text: 'Với chỉ tiêu càng thấp càng tốt: số ít nhất phải bớt đi để còn trong mức đã đăng ký.',
	},
	attainment: {
		term: 'Mức đạt',
		text: 'Tỷ lệ thực hiện bằng bao nhiêu phần trăm của chỉ tiêu: 100 % là vừa đạt.',
	},
	status: {
		term: 'Mức độ',
		text: 'Xếp theo mức đạt: vượt, đạt, gần đạt, chưa đạt, còn xa; chưa có số liệu hoặc chưa có chỉ tiêu thì ghi riêng.',
	},
	met: {
		term: 'Đạt chỉ tiêu',
		text: 'Tỷ lệ đã làm tròn hai chữ số thập phân bằng hoặc hơn chỉ tiêu của chính đơn vị.',
	},
	rank: {
		term: 'Xếp hạng',
		text: 'Thứ tự trong các đơn vị cùng cấp có đủ số liệu và chỉ tiêu; bằng nhau thì cùng hạng, hạng sau bỏ trống.',
	},
	not_reported: {
		term: 'Chưa nộp',
		text: 'Đơn vị phải gửi số liệu mà chưa gửi; không tính là 0, không xếp hạng.',
	},
	received: {
		term: 'Đã nhận',
		text: 'Đơn vị đã gửi số liệu dùng được; tệp gửi mà không có số liệu nào thì chưa tính là đã nhận.',
	},
	coverage: {
		term: 'Độ phủ',
		text: 'Con số chung được tính từ bao nhiêu đơn vị trong số các đơn vị phải nộp.',
	},
	provisional: {
		term: 'Tạm tính',
		text: 'Con số chung khi còn đơn vị chưa gửi đủ số liệu; sẽ đổi khi nhận đủ.',
	},
	estimated: {
		term: 'Ước tính',
		text: 'Số được chia theo tỷ trọng khi một đơn vị cũ tách cho nhiều đơn vị mới; không phải số báo cáo.',
	},
	quality: {
		term: 'Tính chất',
		text: 'Số chính thức, tạm tính, ước tính hay số đặt ra để xem thử.',
	},
	cut_off: { term: 'Ngày chốt', text: 'Ngày mà số liệu trong báo cáo của đơn vị tính đến.' },
	weighted: {
		term: 'Bình quân gia quyền',
		text: 'Bình quân các chỉ tiêu có tính đơn vị đông hay ít học sinh: đơn vị càng đông, chỉ tiêu của đơn vị càng nặng.',
	},
	contribution: {
		term: 'Đóng góp',
		text: 'Phần của một đơn vị trong chênh lệch chung của tỉnh; cộng mọi đơn vị được đúng chênh lệch chung.',
	},
	ambition: {
		term: 'Tham vọng',
		text: 'Chỉ tiêu đơn vị tự đặt cao hay thấp, so với các đơn vị khác hoặc với kết quả năm trước.',
	},
	path: {
		term: 'Lộ trình',
		text: 'Đường thẳng từ năm đầu có số liệu của giai đoạn đến chỉ tiêu của năm cuối.',
	},
	cluster: {
		term: 'Địa bàn huyện cũ (cụm)',
		text: 'Các xã, phường hiện nay nằm trong một huyện trước đây, cộng lại để theo dõi liên tục qua sáp nhập.',
	},
	lens: {
		term: 'Xem theo',
		text: 'Cách nối số liệu qua sáp nhập: theo đơn vị của từng năm, theo đơn vị hiện nay, hoặc theo địa bàn huyện cũ.',
	},
	as_was: { term: 'Đơn vị của từng năm', text: 'Mỗi năm xem theo các đơn vị hoạt động trong năm đó.' },
	as_is: {
		term: 'Đơn vị hiện nay',
		text: 'Số của các năm trước sáp nhập được cộng từ các đơn vị cũ về đơn vị hiện nay; chỉ tiêu cũ không chuyển sang.',
	},
	declared_rate: {
		term: 'Tỷ lệ tự khai',
		text: 'Tỷ lệ đơn vị ghi sẵn mà không gửi kèm số lượng, nên không cộng được vào con số chung.',
	},
	vet: {
		term: 'GDNN',
		text: 'Giáo dục nghề nghiệp: học trình độ sơ cấp, trung cấp, cao đẳng ở trường nghề và trung tâm.',
	},
};

export type TermKey = keyof typeof vi;

export const glossary = words('shared/glossary', vi);
export const termKeys = Object.keys(vi) as TermKey[];

/** The formula of the method page behind a term. */
export const formulaOf: Partial<Record<TermKey, string>> = {
	rate: 'F1',
	met: 'F2',
	gap: 'F3',
	attainment: 'F3',
	missing: 'F4',
	excess: 'F4',
	coverage: 'F5',
	provisional: 'F5',
	weighted: 'F6',
	declared_total: 'F6',
	contribution: 'F7',
	path: 'F8',
	status: 'F10',
	rank: 'F11',
	received: 'F12',
	not_reported: 'F12',
	declared_rate: 'F13',
};

/** Where the method page explains a term. */
export const termAnchor = (key: TermKey): string => `term-${key.replaceAll('_', '-')}`;
