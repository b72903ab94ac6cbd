import { entryCell } from '$lib/domain/entry-cells';
import { ownValue } from '$lib/domain/own-value';
import { csvText } from '$lib/export/csv';
import type { Template } from '$lib/export/template';
import { templateCsv } from '$lib/export/template-csv';
import { count, percent } from '$lib/intake/cell';
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
 * The same targets as drafts, `targets.csv`: they stand in the register, marked, and are nobody's target until they
 * are imported with their document.
 */
export function draftCsv(template: Template, texts: Texts, weighed: ReadonlySet<string>): string {
	const columns = entryColumns(template);
	const graduates = columns.find(({ role }) => role === 'graduates');
	return draftTargetsCsv(
		template.units.flatMap(({ unitId }) => {
			const planned = graduates
				? valueOf(graduates, ownValue(texts, entryCell(unitId, graduates.header)) ?? '')
				: null;
			return columns.flatMap(({ indicatorId, header, content }): DraftTarget[] => {
				if (indicatorId === undefined) return [];
				const isCount = content.kind === 'entry' && content.entry === 'count';
				const text = ownValue(texts, entryCell(unitId, header)) ?? '';
				const read = isCount ? count(text) : percent(text, ',');
				if (!read.ok || read.value === null) return [];
				const isWeighed = weighed.has(indicatorId) && typeof planned === 'number';
				return [
					{
						unitId,
						indicatorId,
						periodId: template.period.id,
						valueBp: isCount ? null : read.value,
						valueCount: isCount ? read.value : null,
						plannedDenominator: isWeighed ? planned : null,
					},
				];
			});
		}),
	);
}

/** A target that no document sets yet: a rate in basis points, or a count. */
export type DraftTarget = {
	readonly unitId: string;
	readonly indicatorId: string;
	readonly periodId: string;
	readonly valueBp: number | null;
	readonly valueCount: number | null;
	readonly plannedDenominator: number | null;
};

/** Drafts as a canonical `targets.csv`. */
export const draftTargetsCsv = (targets: readonly DraftTarget[]): string =>
	csvText([
		[
			'unit_id',
			'indicator_id',
			'period_id',
			'kind',
			'revision',
			'value_pct',
			'value_count',
			'planned_denominator',
			'status',
		],
		...targets.map((one) => [
			one.unitId,
			one.indicatorId,
			one.periodId,
			'registered',
			1,
			one.valueBp === null ? null : (one.valueBp / 100).toFixed(2),
			one.valueCount,
			one.plannedDenominator,
			'draft',
		]),
	]);
