import { words } from '../words';

const vi = {
	heading: 'Chia, tách chưa biết tỷ lệ',
	count: (count: string) => `${count} câu hỏi`,
	intro:
		'Trang không tự chia số liệu của một xã khi chưa biết tỷ lệ. Đến khi có câu trả lời, phần ấy không được cộng vào đơn vị mới hay địa bàn huyện cũ: các năm liên quan ghi là mới có một phần địa bàn.',
	former: (unit: string, above: string) => `${unit} (cũ), ${above}`,
	formerAlone: (unit: string) => `${unit} (cũ)`,
	and: 'và',
	divided: (unit: string, parts: string) => `${unit} chia cho ${parts}.`,
	dividedWhy: (doc: string) =>
		`Chưa biết tỷ lệ: Nghị quyết ${doc} chỉ ghi chuyển một phần dân số, không ghi bao nhiêu.`,
	dividedWhyAlone: 'Chưa biết tỷ lệ: danh mục chỉ ghi chuyển một phần, không ghi bao nhiêu.',
	over: (unit: string, parts: string) => `${unit} nằm trên ${parts}.`,
	overAny: (unit: string) => `${unit} nằm trên địa bàn huyện cũ nào?`,
	overWhy: {
		even: 'Chưa biết thuộc địa bàn nào: số xã cũ của các huyện ấy chuyển về đây bằng nhau.',
		merger: 'Chưa biết thuộc địa bàn nào: các xã sáp nhập vào đây thuộc nhiều địa bàn.',
		nobody: 'Danh mục không ghi đơn vị nào sáp nhập vào đây. Ghi 100 ở địa bàn ấy; ô để trống là 0.',
	},
	share: (unit: string) => `Phần về ${unit} (%)`,
	of: (unit: string) => `Trả lời cho ${unit}`,
	rest: 'phần còn lại',
	reason: 'Căn cứ (không bắt buộc)',
	reasonHint: 'danh sách trường, số học sinh…',
	answer: 'Ghi tỷ lệ',
	faults: {
		unread: 'Ghi tỷ lệ bằng số từ 0 đến 100, ví dụ 62,5.',
		open: 'Ghi tỷ lệ; chỉ được để trống một ô, là phần còn lại, trừ khi các ô kia đã đủ 100 %.',
		sum: (sum: string) => `Các phần cộng lại là ${sum}, phải bằng 100 %.`,
	},
	saved: (unit: string) => `Đã ghi tỷ lệ chia của ${unit}.`,
	undo: 'Hoàn tác',
	failed: (why: string) => `Chưa ghi được. ${why}`,
	more: (count: string) => `Hiện thêm ${count} câu hỏi`,
	file: 'tỷ lệ chia',
};

export const sharesWords = words('data/shares', vi);
