import { groups } from '../../../domain/base/group';
import type { Catalogue } from '../../catalogue';
import { cellKind } from '../../cells/cell-kind';
import type { Row } from '../../text/csv';
import type { Section } from '../layout';
import { textFacets, whatOf } from '../../meaning/words/facets';
import { headsOf, measureColumn, type Head } from './turned-heads';
import { bare, linesOf } from './turned-lines';
import { movedRow, type View } from '../view';

const mostRows = 80;

/** A turned table; or what stands in the way: the columns that nobody understands, none where no unit is named. */
export type Turned = { readonly view: View } | { readonly unread: readonly string[] };

/**
 * A table with figures down and units, levels, years or plan and result across, turned as the others are. Null: it is
 * none. `whose`: the unit of a table that names none.
 */
export function turned(
	section: Section,
	rows: readonly Row[],
	catalogue: Catalogue,
	whose: string | null,
): Turned | null {
	if (rows.length < 2 || rows.length > mostRows) return null;
	const labels = labelColumn(section, rows);
	if (labels === null) return null;
	const parts = partColumn(section, rows, labels);
	const measures = measureColumn(section.header, rows);
	const isFigure = (index: number) => index > parts && index !== measures;
	const { heads, unread } = headsOf(section.header, isFigure, catalogue);
	const named = heads.filter(({ unit }) => unit !== '').length;
	if (heads.length === 0 || unread.length > 0) return { unread };
	if (named > 0 && (named < heads.length - 1 || heads.some(({ says }) => says !== ''))) return null;
	const keys = new Set(heads.map((head) => `${keyOf(head)}|${head.says}`));
	if (keys.size < heads.length) return null;
	if (named === 0 && whose === null) return { unread: [] };
	const own = whose === null ? '' : (catalogue.unitById.get(whose)?.name_vi ?? whose);
	const hasLevels = heads.some(({ level }) => level !== '');
	const hasPeriods = heads.some(({ period }) => period !== '');
	const rowsOf = [...groups(heads, keyOf).values()];
	const says = [...new Set(heads.map((head) => head.says))];
	const lines = linesOf(rows, labels, measures, isFigure).flatMap(({ path, row }) => {
		const part = parts === labels ? '' : bare(row.cells[parts] ?? '');
		const whole = part === '' || part === path.at(-1) ? path : [...path, part];
		return says.map((said) => ({ row, said, path: pathOf(whole, said) }));
	});
	const extra = [...(hasLevels ? ['Cấp học'] : []), ...(hasPeriods ? ['Năm'] : [])];
	const paths = [['Đơn vị'], ...extra.map((name) => [name]), ...lines.map(({ path }) => path)];
	const top = section.headerLines.at(-1) ?? 0;
	const titles: Row = { line: top, cells: section.header };
	const view: View = {
		paths,
		header: paths.map((path) => path.join(' ')),
		rows: null,
		all: rowsOf.map((group) => {
			const { index = 0, unit = '', level = '', period = '' } = group[0] ?? {};
			const at = (said: string) => group.find((head) => head.says === said)?.index;
			return movedRow(top, [
				[titles, index, unit || own],
				...(hasLevels ? [[titles, index, level] as const] : []),
				...(hasPeriods ? [[titles, index, period] as const] : []),
				...lines.map(({ row, said }) => cellAt(row, at(said))),
			]);
		}),
	};
	return { view };
}

const keyOf = ({ unit, level, period }: Head) => `${unit}|${level}|${period}`;

const cellAt = (row: Row, index: number | undefined): readonly [Row | null, number, string] =>
	index === undefined ? [null, 0, ''] : [row, index, row.cells[index] ?? ''];

/** The name of a column below that of the line; a line of rates stays one in whichever column it stands. */
function pathOf(line: readonly string[], said: string): string[] {
	if (said === '') return [...line];
	const isRate = (text: string) => textFacets(text).says.get('measure')?.includes('rate') === true;
	return isRate(line.at(-1) ?? '') && !isRate(said) ? [said, ...line] : [...line, said];
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
