import type { Loose } from '../messages';

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

const en: Loose<typeof vi> = {
	heading: 'Divided, share not known',
	count: (count) => `${count} questions`,
	intro:
		'Figures of a commune are never divided while the share is not known. Until it is answered that part is not added to the new unit or the former district: years that it concerns are marked as a part of the area only.',
	former: (unit, above) => `${unit} (former), ${above}`,
	formerAlone: (unit) => `${unit} (former)`,
	and: 'and',
	divided: (unit, parts) => `${unit} was divided among ${parts}.`,
	dividedWhy: (doc) =>
		`The share is not known: resolution ${doc} says only that a part of the people moved, not how many.`,
	dividedWhyAlone: 'The share is not known: the list says only that a part moved, not how much.',
	over: (unit, parts) => `${unit} lies in ${parts}.`,
	overAny: (unit) => `In which former district does ${unit} lie?`,
	overWhy: {
		even: 'It is not known where it belongs: equally many old communes of those districts became part of it.',
		merger: 'It is not known where it belongs: the communes that merged into it lie in several.',
		nobody: 'The list names no unit that merged into it. Write 100 at that one; what is left empty is 0.',
	},
	share: (unit) => `Part of ${unit} (%)`,
	of: (unit) => `Answer for ${unit}`,
	rest: 'the rest',
	reason: 'On what ground (optional)',
	reasonHint: 'list of schools, number of pupils…',
	answer: 'Write the shares',
	faults: {
		unread: 'Write a share as a number from 0 to 100, e.g. 62.5.',
		open: 'Write the shares; only one may be left empty, as the rest, unless the others are 100 % already.',
		sum: (sum) => `The parts add up to ${sum}; they must be 100 %.`,
	},
	saved: (unit) => `The shares of ${unit} are written.`,
	undo: 'Undo',
	failed: (why) => `Not written. ${why}`,
	more: (count) => `Show ${count} more questions`,
	file: 'shares',
};

export const sharesWords = { vi, en };
