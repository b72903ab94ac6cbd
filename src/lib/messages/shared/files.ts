import type { Language } from '../../domain/base/format';
import type { Loose } from '../messages';

/** What a file is, as its name begins; slugs are made of these. */
const vi = {
	results: 'kết quả',
	register: 'sổ chỉ tiêu',
	returns: 'tiến độ nộp',
	award: 'thi đua',
	report: 'báo cáo',
	public: 'công khai',
};

const en: Loose<typeof vi> = {
	results: 'results',
	register: 'target register',
	returns: 'returns',
	award: 'emulation',
	report: 'report',
	public: 'public',
};

export const fileWords: Readonly<Record<Language, Loose<typeof vi>>> = { vi, en };
export type FileKind = Exclude<keyof typeof vi, 'public'>;
