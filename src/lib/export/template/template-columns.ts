import { asCompleted } from '../../domain/measures/completed';
import { date } from '../../domain/base/format';
import { parsePeriod } from '../../domain/measures/period';
import type { Template, TemplateUnit } from './template';

export type Entry = 'count' | 'percent' | 'date' | 'quality';

/** Locked columns hold what is known of a unit, entries are filled in, the sum is a formula of a workbook. */
export type FormColumn = {
	readonly header: string;
	/** Characters. */
	readonly width: number;
	/** What the header alone does not say. */
	readonly remark?: string;
	/** Of a target to register. */
	readonly indicatorId?: string;
	/** What checks of the form speak of. */
	readonly role?: 'graduates' | 'part' | 'stream' | 'sum';
	readonly content:
		| { readonly kind: 'ordinal' | 'target' | 'sum' }
		| { readonly kind: 'code' | 'text'; readonly of: (unit: TemplateUnit) => string }
		| { readonly kind: 'entry'; readonly entry: Entry };
};

export const nameHeader = 'Tên đơn vị';

/** The columns of a form, in order. */
export function templateColumns(template: Template): FormColumn[] {
	const body = bodyColumns(template).map((column) => ({
		...column,
		header: asCompleted(column.header, template.hasCompleters),
		...(column.remark !== undefined && { remark: asCompleted(column.remark, template.hasCompleters) }),
	}));
	return [...headColumns(template), ...periodColumn(template), ...body];
}

function headColumns({ units }: Template): FormColumn[] {
	const longest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, text.length), 0);
	const fit = (texts: readonly string[], size = 1) =>
		Math.min(34, Math.max(12, Math.ceil(longest(texts) * size) + 2));
	return [
		{ header: 'STT', width: 5, content: { kind: 'ordinal' } },
		{
			header: 'Mã đơn vị',
			width: fit(
				units.map(({ unitId }) => unitId),
				0.85,
			),
			content: { kind: 'code', of: ({ unitId }) => unitId },
		},
		{
			header: nameHeader,
			width: fit(units.map(({ name }) => name)),
			content: { kind: 'text', of: ({ name }) => name },
		},
	];
}

/** A period that the title cannot say stands in every row, in words that no spreadsheet takes for a day. */
function periodColumn({ period }: Template): FormColumn[] {
	const read = parsePeriod(period.id);
	if (read?.kind === 'calendar_year' || read?.kind === 'school_year') return [];
	const isMonth = read?.kind === 'month';
	const words = isMonth
		? `Tháng ${Number(read.id.slice(5))}/${read.id.slice(0, 4)}`
		: parsePeriod(period.label)?.id === period.id
			? period.label
			: period.id;
	const header = isMonth ? 'Tháng' : 'Kỳ báo cáo';
	return [{ header, width: Math.max(10, words.length + 2), content: { kind: 'text', of: () => words } }];
}

function bodyColumns(template: Template): FormColumn[] {
	const { form, level, indicators } = template;
	switch (form) {
		case 'targets':
			return [
				...indicators.map(({ nameVi, indicatorId, isCount }) => ({
					...(isCount === true
						? entry(`${nameVi} (số lượng)`, 24, 'count')
						: entry(`${nameVi} (%)`, 24, 'percent')),
					indicatorId,
				})),
				{ ...entry('Số học sinh tốt nghiệp dự kiến', 14, 'count'), role: 'graduates' },
			];
		case 'counted':
			return [
				{ header: 'Chỉ tiêu đăng ký (%)', width: 12, content: { kind: 'target' } },
				{ ...entry(`Số học sinh tốt nghiệp ${level}`, 14, 'count'), role: 'graduates' },
				{
					...entry('Số học sinh vào giáo dục nghề nghiệp', 16, 'count'),
					role: 'part',
					remark:
						level === 'THCS'
							? 'Học sinh tốt nghiệp THCS học tiếp trình độ sơ cấp, trung cấp, kể cả vừa học giáo dục thường xuyên vừa học trung cấp.'
							: 'Học sinh tốt nghiệp THPT học tiếp trình độ cao đẳng tại cơ sở giáo dục nghề nghiệp.',
				},
				...ownColumns(template),
				...asOfColumn(template),
				qualityColumn,
			];
		case 'destinations':
			return [
				{ ...entry(`Số học sinh tốt nghiệp ${level}`, 10, 'count'), role: 'graduates' },
				...streamColumns(template),
				...(template.destinations.length > 0 ? [sumColumn] : []),
				...asOfColumn(template),
				qualityColumn,
			];
		case 'monthly':
			return [
				{ ...entry(`Số học sinh tốt nghiệp ${level}`, 18, 'count'), role: 'graduates' },
				{
					...entry('HS chưa học PT, GDTX, nghề', 20, 'count'),
					role: 'part',
					remark:
						'Học sinh đã tốt nghiệp nhưng chưa học phổ thông, chưa học giáo dục thường xuyên và chưa học nghề. Không có em nào thì ghi 0.',
				},
				entry('Ngày nộp', 14, 'date'),
			];
	}
}

/** Of several that are counted among the same, its column stands once. */
function ownColumns({ own = [] }: Template): FormColumn[] {
	const headers = own.flatMap(({ part, whole }) => [...(whole === null ? [] : [whole]), part]);
	return [...new Set(headers.map(counting))].map((header) => entry(header, 18, 'count'));
}

/** "Học sinh có việc làm" → "Số học sinh có việc làm". */
function counting(words: string): string {
	if (/^(?:tổng )?số /iu.test(words)) return words;
	return `Số ${words.slice(0, 1).toLocaleLowerCase('vi')}${words.slice(1)}`;
}

function entry(header: string, width: number, kind: Entry): FormColumn {
	return { header, width, content: { kind: 'entry', entry: kind } };
}

const qualityColumn: FormColumn = {
	...entry('Chất lượng số liệu', 11, 'quality'),
	remark: 'Chọn trong danh sách. Để trống là chính thức.',
};

const sumColumn: FormColumn = {
	header: 'Tổng các luồng',
	width: 9,
	role: 'sum',
	remark: 'Tự cộng. Ô đỏ: tổng khác số học sinh tốt nghiệp.',
	content: { kind: 'sum' },
};

function asOfColumn({ asOf }: Template): FormColumn[] {
	if (asOf === null) return [];
	const day = date(asOf, 'vi');
	return [{ header: 'Ngày chốt số liệu', width: 12, content: { kind: 'text', of: () => day } }];
}

function streamColumns({ destinations }: Template): FormColumn[] {
	return destinations.map(({ nameVi }) => ({ ...entry(nameVi, 10, 'count'), role: 'stream' }));
}
