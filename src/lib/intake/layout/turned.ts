import { looseKey, tidy } from '../../domain/units/names';
import type { Catalogue } from '../catalogue';
import { cellKind } from '../cells/cell-kind';
import type { Row } from '../text/csv';
import type { Section } from './layout';
import { textFacets, whatOf } from '../meaning/words/facets';
import { saysOnlyTotal } from './total-words';
import { movedRow, type View } from './view';

const mostRows = 80;

/** What the column of a turned table stands for. */
type Head = {
	readonly index: number;
	readonly unit: string;
	readonly level: string;
	readonly period: string;
};

/**
 * A table with figures down and units, levels or years across, turned as the others are. Null: it is none. `whose`: the
 * unit of a table that names none.
 */
export function turned(
	section: Section,
	rows: readonly Row[],
	catalogue: Catalogue,
	whose: string | null,
): View | null {
	if (rows.length < 2 || rows.length > mostRows) return null;
	const labels = labelColumn(section, rows);
	if (labels === null) return null;
	const parts = partColumn(section, rows, labels);
	const measures = section.header.findIndex((name) => /^(?:don vi tinh|dvt)$/.test(looseKey(name).trim()));
	const heads = section.header.flatMap((name, index) =>
		index <= parts || index === measures ? [] : headOf(name, index, catalogue),
	);
	const named = heads.filter(({ unit }) => unit !== '').length;
	const filled = section.header.filter(
		(name, index) => index > parts && index !== measures && name !== '',
	).length;
	if (heads.length === 0 || heads.length < filled || (named === 0 && whose === null)) return null;
	if (named > 0 && named < heads.length - 1) return null;
	const keys = new Set(heads.map(({ unit, level, period }) => `${unit}|${level}|${period}`));
	if (keys.size < heads.length) return null;
	const own = whose === null ? '' : (catalogue.unitById.get(whose)?.name_vi ?? whose);
	const hasLevels = heads.some(({ level }) => level !== '');
	const hasPeriods = heads.some(({ period }) => period !== '');
	const lines = linesOf(rows, labels, measures, heads).map(({ path, row }) => {
		const part = parts === labels ? '' : bare(row.cells[parts] ?? '');
		return { row, path: part === '' || part === path.at(-1) ? path : [...path, part] };
	});
	const extra = [...(hasLevels ? ['Cấp học'] : []), ...(hasPeriods ? ['Năm'] : [])];
	const paths = [['Đơn vị'], ...extra.map((name) => [name]), ...lines.map(({ path }) => path)];
	const top = section.headerLines.at(-1) ?? 0;
	const titles: Row = { line: top, cells: section.header };
	return {
		paths,
		header: paths.map((path) => path.join(' ')),
		rows: null,
		all: heads.map(({ index, unit, level, period }) =>
			movedRow(top, [
				[titles, index, unit || own],
				...(hasLevels ? [[titles, index, level] as const] : []),
				...(hasPeriods ? [[titles, index, period] as const] : []),
				...lines.map(({ row }) => [row, index, row.cells[index] ?? ''] as const),
			]),
		),
	};
}

/** The column whose cells name what is counted. */
function labelColumn({ header }: Section, rows: readonly Row[]): number | null {
	for (let index = 0; index < Math.min(3, header.length); index++) {
		const texts = rows.map(({ cells }) => bare(cells[index] ?? '')).filter((text) => text !== '');
		if (texts.length * 2 < rows.length || texts.some((text) => cellKind(text) === 'number')) continue;
		const telling = texts.filter((text) => {
			const { whats, weak, says, unknown } = textFacets(text);
			return (
				unknown.length === 0 &&
				(whatOf([...whats, ...weak]) !== null || says.has('measure') || says.has('level'))
			);
		});
		const counted = telling.filter((text) => whatOf(textFacets(text).whats) !== null);
		if (counted.length >= 2 && telling.length * 3 >= texts.length * 2) return index;
	}
	return null;
}

/** A second column of labels without a name of its own, "Tổng số | Nữ" of what the first one names; else the first. */
function partColumn({ header }: Section, rows: readonly Row[], labels: number): number {
	const name = header[labels + 1] ?? '';
	if (name !== '' && name !== header[labels]) return labels;
	const texts = rows.map(({ cells }) => cells[labels + 1] ?? '').filter((text) => text.trim() !== '');
	const isSaid = (text: string) => cellKind(text) === 'text' && textFacets(text).unknown.length === 0;
	return texts.length * 2 >= rows.length && texts.every(isSaid) ? labels + 1 : labels;
}

const bare = (text: string) =>
	tidy(text).replace(/^(?:(?:\d{1,2}[.)]?){1,3}|[IVX]{1,4}[.)]|[a-zđ][.)]|[-–+*•])\s+(?=\p{L})/u, '');

function headOf(name: string, index: number, catalogue: Catalogue): Head[] {
	if (name.trim() === '') return [];
	const none = { index, unit: '', level: '', period: '' };
	if (saysOnlyTotal(name)) return [{ ...none, unit: name }];
	const match = catalogue.find(name);
	if (match.kind === 'exact' || match.kind === 'alias') return [{ ...none, unit: name }];
	const { says, periods, whats, unknown, field } = textFacets(name);
	const [level, otherLevel] = says.get('level') ?? [];
	const [period, otherPeriod] = periods;
	const isForResults =
		(says.get('role') ?? []).every((role) => role === 'result') && !says.has('part') && !says.has('subset');
	if (
		!isForResults ||
		unknown.length > 0 ||
		whats.length > 0 ||
		field !== null ||
		otherLevel !== undefined ||
		otherPeriod !== undefined
	)
		return [];
	return [{ ...none, level: level ?? '', period: period?.id ?? '' }];
}

/** The lines with figures, each below the line without figures that stands over it. */
function linesOf(
	rows: readonly Row[],
	labels: number,
	measures: number,
	heads: readonly Head[],
): { path: string[]; row: Row }[] {
	let group: string | null = null;
	return rows.flatMap((row) => {
		const label = bare(row.cells[labels] ?? '');
		if (label === '') return [];
		if (heads.every(({ index }) => (row.cells[index] ?? '').trim() === '')) {
			const { says, whats, periods } = textFacets(label);
			if (says.has('level') || whats.length > 0 || periods.length > 0) group = label;
			return [];
		}
		const measure = measures === -1 ? '' : (row.cells[measures] ?? '').trim();
		const name = measure === '' || label.includes(measure) ? label : `${label} (${measure})`;
		return [{ path: group === null ? [name] : [group, name], row }];
	});
}
