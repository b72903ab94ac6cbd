import { words } from '../words';

const vi = {
	how: 'Kéo ô đến chỗ mới, hoặc chọn ô rồi dùng phím mũi tên. Ô đang ở đó đổi chỗ cho nó.',
	plan: 'Sắp xếp các ô của bản đồ',
	at: (unit: string, row: string, column: string) => `${unit}: hàng ${row}, cột ${column}`,
	save: 'Lưu cách xếp',
	cancel: 'Hủy',
	file: 'vị trí ô bản đồ',
	saved: 'Đã lưu cách xếp các ô của bản đồ.',
	failed: 'Chưa lưu được cách xếp; các ô vẫn như đang xếp. Hãy thử lại.',
	undo: 'Hoàn tác',
};

export const arrangeWords = words('compare/arrange', vi);
