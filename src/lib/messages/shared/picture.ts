import { words, type Loose } from '../words';

const vi = {
	copied: 'Đã chép ảnh biểu đồ.',
	notCopied: 'Trình duyệt không cho chép ảnh; hãy tải tệp PNG.',
	failed: 'Không tạo được ảnh biểu đồ.',
	source: (dataset: string, documents: string, imports: string) =>
		`Nguồn: bộ số liệu ${dataset}${documents}${imports}.`,
	documents: (list: string) => `, chỉ tiêu theo ${list}`,
	imports: (count: string) => ` và ${count} tệp đã nhập`,
	locked: (name: string, day: string) => `, bản chốt “${name}” ngày ${day}`,
	cut: (shown: string, all: string) => `Ảnh có ${shown} trong ${all} đơn vị, theo thứ tự đang xem.`,
};

export type PictureWords = Loose<typeof vi>;

export const pictureWords = words('shared/picture', vi);
