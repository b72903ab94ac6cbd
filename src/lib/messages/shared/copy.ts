import { words } from '../words';

const vi = {
	done: (rows: string, columns: string) =>
		`Đã chép bảng: ${rows} dòng, ${columns} cột. Dán vào Excel hoặc Word bằng Ctrl+V.`,
	range: (cells: string, rows: string, columns: string) =>
		`Đã chép ${cells} ô (${rows} dòng, ${columns} cột).`,
	away: 'Chưa chép được ô nào: vùng chọn quá dài nên một phần chưa nằm trong bộ nhớ của trang. Hãy chọn vùng ngắn hơn.',
	nothing: 'Bảng chưa có dòng nào để chép.',
	failed: 'Trình duyệt không cho chép bảng; hãy tải tệp CSV hoặc Excel.',
};

export const copyWords = words('shared/copy', vi);
