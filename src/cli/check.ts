import { intake } from '$lib/intake/intake';
import type { TableRead } from '$lib/intake/issues/issue-collector';
import type { ColumnLine, TableFacts } from '$lib/intake/meaning/words/line';
import { lineSentence, tableSentences } from '$lib/intake/meaning/words/sentence';
import { open, type SourceFile } from '$lib/intake/open';
import type { Issue } from '$lib/intake/issues/issue';
import type { Found } from '$lib/intake/reading';
import { filesAt, openDataset } from './knowledge';
import { assumed, parsed, UsageError } from './usage';

type Checked = {
	path: string;
	form: string;
	encoding: string;
	delimiter: string;
	records: object[];
	totals: object[];
	issues: readonly Issue[];
	/** What was read of each table: a sentence a column, and where year, level, kind and unit came from. */
	reading: readonly Reading[];
};

type Reading = {
	sheet: string | null;
	facts: TableFacts;
	/** All of it in sentences. */
	sentences_vi: readonly string[];
	sentences_en: readonly string[];
	columns: readonly (ColumnLine & { sentence_vi: string; sentence_en: string })[];
};

/** The tables that records of one table of a file go to: results beside targets go to two. */
const formsOf = ({ form, lines }: TableRead): string[] => [
	form,
	...lines.flatMap(({ table }) => table ?? []),
];

const isTop = ({ record }: Found) =>
	(record as { is_declared_total?: boolean | null }).is_declared_total === true;

/** `check`: what each file says and what is wrong with it, against one data set. */
export async function check(args: string[]): Promise<number> {
	const { values, positionals } = parsed({
		args,
		allowPositionals: true,
		options: {
			json: { type: 'boolean', default: false },
			dataset: { type: 'string', default: 'data/long-an' },
			assume: { type: 'string', multiple: true, default: [] },
		},
	});
	if (positionals.length === 0) throw new UsageError('check: thiếu đường dẫn / no path given.');
	const assume = assumed(values.assume);
	const { knowledge } = openDataset(values.dataset);
	const files: Checked[] = [];
	let errors = 0;
	let warnings = 0;
	for (const file of positionals.flatMap(filesAt)) {
		const { checked, ...counts } = await checkedFile(file);
		errors += counts.errors;
		warnings += counts.warnings;
		files.push(checked);
	}
	process.stdout.write(
		values.json ? `${JSON.stringify({ files, errors, warnings })}\n` : report(files, errors, warnings),
	);
	return errors > 0 ? 1 : 0;

	async function checkedFile(file: SourceFile) {
		const found: Found[] = [];
		const understood = intake(await open(file), knowledge.catalogue, (one) => void found.push(one), {
			assume,
		});
		const forms = new Set<string>([understood.form, ...understood.tables.flatMap(formsOf)]);
		const own = found.filter((one) => forms.has(one.table) && !isTop(one));
		for (const one of found) if (one.table !== 'outcomes') knowledge.learn(one);
		const { form, encoding, delimiter, issues, errors, warnings } = understood;
		const checked: Checked = {
			path: file.name,
			form,
			encoding,
			delimiter,
			records: own.map(({ record, row }) => ({ ...record, row })),
			totals: understood.totals.map(({ record, row }) => ({ ...record, row })),
			issues,
			reading: understood.tables.map(({ sheet, facts, lines }) => ({
				sheet,
				facts,
				sentences_vi: tableSentences({ facts, lines }, 'vi', knowledge.catalogue),
				sentences_en: tableSentences({ facts, lines }, 'en', knowledge.catalogue),
				columns: lines.map((line) => ({
					...line,
					sentence_vi: lineSentence(line, 'vi', knowledge.catalogue),
					sentence_en: lineSentence(line, 'en', knowledge.catalogue),
				})),
			})),
		};
		return { checked, errors, warnings };
	}
}

const marks = { error: 'LỖI', warning: 'Cảnh báo', info: 'Ghi chú' } as const;

function report(files: readonly Checked[], errors: number, warnings: number): string {
	const lines = files.flatMap((file) => [
		`${file.path}: ${file.form}, ${file.records.length} bản ghi, ${file.totals.length} dòng tổng`,
		...file.reading.flatMap(({ sheet, sentences_vi }) => [
			...(sheet === null ? [] : [`  Trang ${sheet}`]),
			...sentences_vi.map((sentence) => `  ${sentence}`),
		]),
		...file.issues.map(
			({ code, severity, sheet, row, column, message_vi }) =>
				`  ${marks[severity]} ${code}${sheet === null ? '' : ` trang ${sheet}`}${row === null ? '' : ` dòng ${row}`}${column === null ? '' : ` cột ${column}`}: ${message_vi}`,
		),
	]);
	return `${lines.join('\n')}\n${errors} lỗi, ${warnings} cảnh báo\n`;
}
