import type { Language } from '../../domain/base/format';
import type { Loose } from '../messages';

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

const en = {
	copied: 'The picture of the chart is copied.',
	notCopied: 'The browser refuses to copy pictures; download the PNG file.',
	failed: 'The picture of the chart could not be made.',
	source: (dataset: string, documents: string, imports: string) =>
		`Source: data set ${dataset}${documents}${imports}.`,
	documents: (list: string) => `, targets by ${list}`,
	imports: (count: string) => ` and ${count} imported files`,
	locked: (name: string, day: string) => `, locked figures “${name}” of ${day}`,
	cut: (shown: string, all: string) => `The picture has ${shown} of ${all} units, in the order on screen.`,
} satisfies PictureWords;

export const pictureWords: Readonly<Record<Language, PictureWords>> = { vi, en };
