import { words } from '../words';

/** What a file is, as its name begins; slugs are made of these. */
const vi = {
	results: 'kết quả',
	register: 'sổ chỉ tiêu',
	returns: 'tiến độ nộp',
	award: 'thi đua',
	report: 'báo cáo',
	public: 'công khai',
};

export const fileWords = words('shared/files', vi);
export type FileKind = Exclude<keyof typeof vi, 'public'>;
