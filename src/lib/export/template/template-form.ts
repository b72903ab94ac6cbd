import { date } from '../../domain/base/format';
import { parsePeriod } from '../../domain/measures/period';
import type { Template } from './template';
import { templateColumns, type FormColumn } from './template-columns';

export type TitleLine = {
	readonly kind: 'province' | 'title' | 'document' | 'level' | 'due';
	readonly text: string;
	/** To be filled in by the unit. */
	readonly isEntry: boolean;
};

export type Form = { readonly title: readonly TitleLine[]; readonly columns: readonly FormColumn[] };

/** Title and columns of a template, in the words by which the reader of files knows them. */
export function templateForm(template: Template): Form {
	return { title: titleOf(template), columns: templateColumns(template) };
}

function titleOf(template: Template): TitleLine[] {
	const { level, province, document, dueDate, form } = template;
	const line = (kind: TitleLine['kind'], text: string, isEntry = false) => ({ kind, text, isEntry });
	const levelName = level === 'THCS' ? 'I. CẤP TRUNG HỌC CƠ SỞ' : 'II. CẤP TRUNG HỌC PHỔ THÔNG';
	const lines = [
		line('province', province.toLocaleUpperCase('vi')),
		line('title', `${subject(template)} ${periodWords(template)}`),
	];
	if (form === 'targets')
		lines.push(
			document === null
				? line('document', '(Kèm theo văn bản số …… ngày ……)', true)
				: line('document', `(Kèm theo văn bản số ${document.no} ngày ${date(document.date, 'vi')})`),
		);
	lines.push(line('level', levelName));
	if (dueDate !== null) lines.push(line('due', `Hạn nộp: ${date(dueDate, 'vi')}`));
	return lines;
}

function subject({ form, level }: Template): string {
	switch (form) {
		case 'targets':
			return 'BẢNG CHỈ TIÊU ĐĂNG KÝ';
		case 'counted':
			return `KẾT QUẢ PHÂN LUỒNG HỌC SINH TỐT NGHIỆP ${level}`;
		case 'destinations':
			return `KẾT QUẢ KHẢO SÁT HỌC SINH TỐT NGHIỆP ${level}`;
		case 'monthly':
			return `BÁO CÁO HỌC SINH TỐT NGHIỆP ${level} CHƯA HỌC TIẾP`;
	}
}

function periodWords({ period }: Template): string {
	const read = parsePeriod(period.id);
	switch (read?.kind) {
		case 'calendar_year':
			return `NĂM ${read.id}`;
		case 'school_year':
			return `NĂM HỌC ${read.id}`;
		case 'month':
			return `THÁNG ${Number(read.id.slice(5))} NĂM ${read.id.slice(0, 4)}`;
		default:
			return period.label.toLocaleUpperCase('vi');
	}
}
