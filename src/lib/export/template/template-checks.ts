import { qualityNames } from '../../domain/measures/quality';
import type { Entry, FormColumn } from './template-columns';
import { columnLetters } from '../../domain/base/column-letters';
import type { Notice, Range, SheetSpec, ValidationSpec } from '../xlsx/xlsx-spec';

type Check = Pick<ValidationSpec, 'allow' | 'error'> & { readonly prompt: string };

const title = 'Giá trị chưa đúng';
/** The first of January 2000 as a spreadsheet counts days. */
const year2000 = 36_526;

const checks: Readonly<Record<Entry, Check>> = {
	count: {
		allow: { kind: 'whole', min: 0 },
		error: { title, text: 'Chỉ ghi số nguyên từ 0 trở lên. Chưa có số liệu thì để trống ô.' },
		prompt: 'Số nguyên. Không có thì ghi 0, chưa có số liệu thì để trống.',
	},
	percent: {
		allow: { kind: 'decimal', min: 0, max: 100 },
		error: { title, text: 'Chỉ ghi tỷ lệ phần trăm từ 0 đến 100, không ghi dấu %.' },
		prompt: 'Tỷ lệ phần trăm từ 0 đến 100, không ghi dấu %. Ví dụ: 27,92.',
	},
	date: {
		allow: { kind: 'date', min: year2000 },
		error: { title, text: 'Ghi ngày theo ngày/tháng/năm, ví dụ 24/11/2023.' },
		prompt: 'Ghi ngày theo ngày/tháng/năm.',
	},
	quality: {
		allow: { kind: 'list', words: [qualityNames.official, qualityNames.provisional] },
		error: { title, text: 'Chỉ chọn một giá trị trong danh sách.' },
		prompt: 'Chọn trong danh sách. Để trống là chính thức.',
	},
};

const wrong = { fill: 'FFC7CE', colour: '9C0006', bold: true } as const;

/** What the entry cells of rows `first` to `last` accept, and which cells turn red while they contradict others. */
export function templateChecks(
	columns: readonly FormColumn[],
	{ first, last }: { readonly first: number; readonly last: number },
): Required<Pick<SheetSpec, 'validations' | 'rules'>> {
	if (last < first) return { validations: [], rules: [] };
	const down = (column: number): Range => ({ top: first, left: column, bottom: last, right: column });
	const at = (role: NonNullable<FormColumn['role']>) => columns.findIndex((column) => column.role === role);
	const cell = (column: number) => `$${columnLetters(column)}${first + 1}`;
	const [graduates, part, sum] = [at('graduates'), at('part'), at('sum')];
	const both = (other: number, sign: string) =>
		`AND(ISNUMBER(${cell(graduates)}),ISNUMBER(${cell(other)}),${cell(other)}${sign}${cell(graduates)})`;
	return {
		validations: columns.flatMap(({ header, content }, column) => {
			if (content.kind !== 'entry') return [];
			const { allow, error, prompt } = checks[content.entry];
			return [{ over: down(column), allow, error, prompt: notice(header, prompt) }];
		}),
		rules: [
			...(part === -1 ? [] : [{ over: down(part), formula: both(part, '>'), style: wrong }]),
			...(sum === -1 ? [] : [{ over: down(sum), formula: both(sum, '<>'), style: wrong }]),
		],
	};
}

/** A title of at most the 32 characters that a spreadsheet takes. */
function notice(header: string, text: string): Notice {
	return { title: header.length <= 32 ? header : `${header.slice(0, 31).trimEnd()}…`, text };
}
