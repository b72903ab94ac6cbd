import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from '../../intake/text/csv';
import { dataFolder } from '../files';

/** The lists of the country's units below `data/viet-nam/`: what each column says stands in data/README.md. */
type Columns = {
	provinces:
		'code' | 'name_vi' | 'name_en' | 'subtype' | 'valid_from' | 'valid_to' | 'successor_code' | 'slug';
	districts: 'code' | 'name_vi' | 'name_en' | 'subtype' | 'province_code' | 'slug' | 'valid_from';
	'districts-ended': 'code' | 'name_vi' | 'province_code' | 'to_code' | 'date' | 'date_precision';
	communes:
		| 'code'
		| 'name_vi'
		| 'name_en'
		| 'subtype'
		| 'district_code'
		| 'province_code'
		| 'valid_from'
		| 'valid_to';
	successors: 'from_code' | 'to_code' | 'share' | 'resolution' | 'note';
	'changes-2023-2025': 'from_code' | 'from_name_vi' | 'from_district_code' | 'change' | 'to_code' | 'date';
	spellings: 'code' | 'variant';
	renamed: 'level' | 'code' | 'name_vi' | 'valid_to';
};

export type Line<List extends keyof Columns> = Readonly<Record<Columns[List], string>>;

const dialect = { delimiter: ',', quote: '"', escape: 'double', newline: '\n' } as const;

function read<List extends keyof Columns>(list: List): readonly Line<List>[] {
	const rows: string[][] = [];
	const text = readFileSync(join(dataFolder, 'viet-nam', `${list}.csv`), 'utf8');
	readRows(text, dialect, (some) => void rows.push(...some.map(({ cells }) => cells)));
	const [columns = [], ...lines] = rows;
	const entries = (cells: readonly string[]) => columns.map((column, at) => [column, cells[at] ?? '']);
	return lines.map((cells) => Object.fromEntries(entries(cells)) as Line<List>);
}

let lists: ReturnType<typeof readAll> | undefined;

function readAll() {
	return {
		provinces: read('provinces'),
		districts: read('districts'),
		districtsEnded: read('districts-ended'),
		communes: read('communes'),
		successors: read('successors'),
		changes: read('changes-2023-2025'),
		spellings: read('spellings'),
		renamed: read('renamed'),
	};
}

/** All of them, read once. */
export const countryLists = () => (lists ??= readAll());
