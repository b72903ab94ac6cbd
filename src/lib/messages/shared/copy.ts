import type { Language } from '../../domain/base/format';
import { many } from '../many';
import type { Loose } from '../messages';

const vi = {
	done: (rows: string, columns: string) =>
		`Đã chép bảng: ${rows} dòng, ${columns} cột. Dán vào Excel hoặc Word bằng Ctrl+V.`,
	range: (cells: string, rows: string, columns: string) =>
		`Đã chép ${cells} ô (${rows} dòng, ${columns} cột).`,
	away: 'Chưa chép được ô nào: vùng chọn quá dài nên một phần chưa nằm trong bộ nhớ của trang. Hãy chọn vùng ngắn hơn.',
	nothing: 'Bảng chưa có dòng nào để chép.',
	failed: 'Trình duyệt không cho chép bảng; hãy tải tệp CSV hoặc Excel.',
};

const en: Loose<typeof vi> = {
	done: (rows, columns) =>
		`Table copied: ${many(rows, 'row')}, ${many(columns, 'column')}. Paste it into Excel or Word with Ctrl+V.`,
	range: (cells, rows, columns) =>
		`${many(cells, 'cell')} copied (${many(rows, 'row')}, ${many(columns, 'column')}).`,
	away: 'Nothing was copied: the range is so long that some of its rows are not at hand. Choose a shorter one.',
	nothing: 'The table has no rows to copy yet.',
	failed: 'The browser does not let the table be copied; download the CSV or Excel file instead.',
};

export const copyWords: Readonly<Record<Language, Loose<typeof vi>>> = { vi, en };
