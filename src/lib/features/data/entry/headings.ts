import { entryCell } from '$lib/domain/schema/entry-cells';
import type { Renaming } from '$lib/domain/measures/definitions';
import type { Template } from '$lib/export/template/template';
import type { Known } from '$lib/intake/catalogue';
import { entryColumns } from './entry-table';

type Texts = Readonly<Record<string, string>>;
type Indicators = Template['indicators'];

/**
 * What was typed under a heading that the form has no more, under the one that it has now: an indicator may be called
 * otherwise since, and those whom it is measured by with it. What stands under today's heading wins.
 */
export function underHeadings(
	texts: Texts,
	template: Template,
	known: Pick<Known, 'indicators'>,
	renamings: readonly Renaming[],
): Texts {
	const now = entryColumns(template).map(({ header }) => header);
	const moved = new Map<string, string>();
	for (const indicators of called(template.indicators, known, renamings))
		for (const hasCompleters of [false, true])
			entryColumns({ ...template, indicators, hasCompleters }).forEach(({ header }, at) => {
				const heading = now[at];
				if (heading !== undefined && !now.includes(header)) moved.set(header, heading);
			});
	const after = new Map<string, string>();
	for (const [key, text] of Object.entries(texts)) {
		const [unitId, header] = JSON.parse(key) as [string, string];
		const heading = moved.get(header);
		if (heading === undefined) after.set(key, text);
		else if (!Object.hasOwn(texts, entryCell(unitId, heading))) after.set(entryCell(unitId, heading), text);
	}
	return Object.fromEntries(after);
}

/** The indicators of a form by each of the names that they have had. */
function called(indicators: Indicators, known: Pick<Known, 'indicators'>, renamings: readonly Renaming[]) {
	const namesOf = indicators.map(({ indicatorId, nameVi }) => [
		...new Set([
			nameVi,
			...known.indicators.flatMap((one) => (one.indicator_id === indicatorId ? [one.name_vi] : [])),
			...renamings.flatMap((one) => (one.indicatorId === indicatorId ? [one.nameVi] : [])),
		]),
	]);
	const most = Math.max(1, ...namesOf.map((names) => names.length));
	return Array.from({ length: most }, (_none, at): Indicators =>
		indicators.map((one, index) => ({ ...one, nameVi: namesOf[index]?.[at] ?? one.nameVi })),
	);
}
