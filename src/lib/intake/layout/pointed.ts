import type { Catalogue } from '../catalogue';
import type { Row } from '../text/csv';
import { headerPaths } from './header-paths';
import type { Section } from './layout';
import { textFacets } from '../meaning/words/facets';

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
const columnName = (index: number) => `Cột ${index + 1}`;

/**
 * A table without a header: its columns are numbered. The one column that holds names of units is called so, there and
 * in a header whose corner is blank and that names no other.
 */
export function withNamedColumns(section: Section, rows: readonly Row[], { find }: Catalogue): Section {
	const hasHeader = section.header.length > 0;
	if (hasHeader && (!section.header.includes('') || section.header.some(isUnitName))) return section;
	const own = rows.slice(section.firstIndex, Math.min(section.endIndex, section.firstIndex + 50));
	const width = own.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const header = hasHeader ? [...section.header] : Array.from({ length: width }, (_, at) => columnName(at));
	const hits = header.map(
		(_, index) => own.filter(({ cells }) => find((cells[index] ?? '').trim()).kind === 'exact').length,
	);
	const best = hits.indexOf(Math.max(0, ...hits));
	const isUnit = own.length > 0 && (hits[best] ?? 0) * 2 > own.length;
	if (hasHeader && !(isUnit && header[best] === '')) return section;
	if (isUnit) header[best] = unitName;
	const paths = hasHeader
		? section.paths.map((path, at) => (at === best ? [unitName] : path))
		: header.map((name) => [name]);
	return { ...section, header, paths };
}

const unitName = 'Đơn vị';
const isUnitName = (header: string) => header.trim() === 'unit_id' || textFacets(header).namesUnits;
