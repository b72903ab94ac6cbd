import { entryCell } from '$lib/domain/schema/entry-cells';
import { ownValue } from '$lib/domain/base/own-value';
import type { Template } from '$lib/export/template/template';
import { templateCsv } from '$lib/export/template/template-csv';
import { count, percent } from '$lib/intake/cells/cell';
import { draftTargetsCsv, type DraftTarget } from '../../shared/next-year/draft-targets';
import { entryColumns, valueOf } from './entry-table';

type Texts = Readonly<Record<string, string>>;

/**
 * The form as a file that units could have sent: what was typed, in one way of writing numbers. A unit of which
 * nothing was typed is not in it: an empty line would be an empty return. Figures count up to `today` at the latest.
 */
export function entryCsv(template: Template, texts: Texts, today: string): string {
	const columns = entryColumns(template);
	const units = template.units.filter(({ unitId }) =>
		columns.some(({ header }) => ownValue(texts, entryCell(unitId, header))),
	);
	const asOf = template.asOf !== null && template.asOf > today ? today : template.asOf;
	return templateCsv({ ...template, asOf, units }, (unit, column) => {
		const text = ownValue(texts, entryCell(unit?.unitId ?? '', column.header)) ?? '';
		// what cannot be read is left for the checks of the file to name
		return unit === null && column.indicatorId === undefined
			? null
			: (valueOf(column, text) ?? (text || null));
	});
}

/**
 * The same targets as drafts, `targets.csv`, with the names of their units: they stand in the register, marked, and are
 * nobody's target until they are imported with their document. The total is the one of the top of the data set.
 */
export function draftCsv(template: Template, texts: Texts, weighed: ReadonlySet<string>): string {
	const columns = entryColumns(template);
	const graduates = columns.find(({ role }) => role === 'graduates');
	const units = [
		...template.units.map(({ unitId, name }) => ({ unitId, unitName: name, typed: unitId })),
		{ unitId: template.rootId, unitName: template.province, typed: '' },
	];
	return draftTargetsCsv(
		units.flatMap(({ unitId, unitName, typed }) => {
			const planned = graduates
				? valueOf(graduates, ownValue(texts, entryCell(typed, graduates.header)) ?? '')
				: null;
			return columns.flatMap(({ indicatorId, header, content }): DraftTarget[] => {
				const text = ownValue(texts, entryCell(typed, header)) ?? '';
				if (indicatorId === undefined || text.trim() === '') return [];
				const isCount = content.kind === 'entry' && content.entry === 'count';
				const read = isCount ? count(text) : percent(text, ',');
				// what cannot be read is left for the checks of the file to name
				const value = read.ok ? read.value : text;
				if (value === null) return [];
				return [
					{
						unitId,
						unitName,
						isTotal: typed === '',
						indicatorId,
						periodId: template.period.id,
						valueBp: isCount ? null : value,
						valueCount: isCount ? value : null,
						plannedDenominator: weighed.has(indicatorId) && typeof planned === 'number' ? planned : null,
					},
				];
			});
		}),
	);
}
