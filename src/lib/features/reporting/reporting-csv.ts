import { shareBp, type Completeness } from '$lib/domain/measures/completeness';
import { csvText } from '$lib/export/text/csv';
import { save } from '$lib/export/office/save';
import { rate } from '$lib/domain/base/format';
import type { Line, Reporting } from '$lib/domain/measures/reporting';
import { columnName, stateText, type ReportingSpeech } from './speech';

/**
 * The table on screen: a line a unit, a column a period, the shares at the end.
 * @internal tested as cells, before they are text
 */
export function gridRows(
	{ columns }: Pick<Reporting, 'columns'>,
	lines: readonly Line[],
	speech: ReportingSpeech,
): string[][] {
	const { words, language } = speech;
	const share = (of: Completeness, side: 'onTime' | 'received') => rate(shareBp(of, side), language);
	const head = [
		words.grid.csvUnit,
		words.grid.unit,
		words.grid.csvParent,
		...columns.map(({ id }) => columnName(id, speech)),
		`${words.grid.shareOnTime} (%)`,
		`${words.grid.shareReceived} (%)`,
	];
	const rows = lines.map((line) => [
		line.unitId,
		line.nameVi,
		line.parentVi ?? '',
		...columns.map(({ id }) => {
			const cell = line.cells.get(id);
			return cell ? stateText(cell.standing, speech) : words.notExpected;
		}),
		share(line.completeness, 'onTime'),
		share(line.completeness, 'received'),
	]);
	return [head, ...rows];
}

export function saveGrid(
	name: string,
	found: Reporting,
	lines: readonly Line[],
	speech: ReportingSpeech,
): void {
	const text = csvText(gridRows(found, lines, speech));
	save(name, 'text/csv;charset=utf-8', `\ufeff${text}`);
}
