import type { Catalogue } from './catalogue';
import type { Row } from './csv';
import { headerPaths } from './header-paths';
import type { Section } from './layout';

/** The table below a header row that the user pointed at; line 0: the table has no header. */
export function pointedSections(rows: readonly Row[], line: number): Section[] {
	const at = rows.findIndex((row) => row.line === line);
	if (line !== 0 && at === -1) return [];
	const row = rows[at];
	const paths = row === undefined ? [] : headerPaths([row.cells]);
	return [
		{
			title: rows.slice(0, Math.max(0, at)),
			header: paths.map((path) => path.join(' ')),
			paths,
			headerLines: row === undefined ? [] : [row.line],
			firstIndex: at + 1,
			endIndex: rows.length,
			footer: [],
		},
	];
}

/** 'Cột 2': how a column is called in a table without a header. */
export const columnName = (index: number) => `Cột ${index + 1}`;

/** A table without a header: its columns are numbered, and the one that holds names of units is called so. */
export function withNamedColumns(section: Section, rows: readonly Row[], { find }: Catalogue): Section {
	if (section.header.length > 0) return section;
	const own = rows.slice(section.firstIndex, Math.min(section.endIndex, section.firstIndex + 50));
	const width = own.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const header = Array.from({ length: width }, (_, index) => columnName(index));
	const hits = header.map(
		(_, index) => own.filter(({ cells }) => find((cells[index] ?? '').trim()).kind === 'exact').length,
	);
	const best = hits.indexOf(Math.max(0, ...hits));
	if (own.length > 0 && (hits[best] ?? 0) * 2 > own.length) header[best] = 'Đơn vị';
	return { ...section, header, paths: header.map((name) => [name]) };
}
