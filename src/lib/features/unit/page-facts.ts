import type { IndicatorChoice } from '$lib/db/views/choices';
import type { UnitPage } from '$lib/db/views/unit';
import type { UnitProgress } from '$lib/domain/comparisons/overview';
import { summedProgress } from '$lib/domain/comparisons/unit-sum';
import type { UnitYear } from '$lib/domain/comparisons/years';
import type { UnitEntry } from '$lib/domain/units/unit-list';

/** A figure of the year with the indicator it belongs to. */
export type SheetRow = { readonly indicator: IndicatorChoice; readonly row: UnitProgress };

/** Every indicator of the year: the unit's own figures or, of a cluster, the sums of those below it. */
export function sheetOf(
	page: Pick<UnitPage, 'sheet' | 'sums'>,
	unit: UnitEntry,
	indicators: readonly IndicatorChoice[],
): SheetRow[] {
	const summed = page.sums.flatMap(({ indicatorId, overview }) => {
		const row = summedProgress(unit, overview.province, overview.direction);
		return row === null ? [] : [{ id: indicatorId, row }];
	});
	const own = page.sheet.map((row) => ({ id: row.indicatorId, row: row as UnitProgress }));
	return (summed.length > 0 ? summed : own).flatMap(({ id, row }) => {
		const indicator = indicators.find(({ indicatorId }) => indicatorId === id);
		return indicator ? [{ indicator, row }] : [];
	});
}

/** The row of the indicator on screen that has a target, whatever else it has. */
export const targetAlone = ({ sheet, view }: Pick<UnitPage, 'sheet' | 'view'>) =>
	sheet.find(
		({ indicatorId, targetBp, targetCount }) =>
			indicatorId === view.indicator && (targetBp ?? targetCount) !== null,
	) ?? null;

/** Is a figure on screen illustrative? */
export const isDemo = (
	rows: readonly Pick<UnitYear, 'quality'>[],
	{ children, destinations }: Pick<UnitPage, 'children' | 'destinations'>,
): boolean =>
	[...rows, ...(children?.rows ?? [])].some(({ quality }) => quality === 'demo') ||
	destinations.some((one) => one.isIllustrative);

/** The years that have a rate or a target. */
export const yearsTold = (line: readonly UnitYear[]): number[] => [
	...new Set(
		line.filter(({ rateBp, targetBp }) => rateBp !== null || targetBp !== null).map(({ year }) => year),
	),
];
