import { yearDrafts, yearFigures } from '$lib/db/queries/year';
import type { Asker } from '$lib/db/database';
import { entryCell } from '$lib/domain/schema/entry-cells';
import { percent, rate, type Language } from '$lib/domain/base/format';
import { chartedRateBp } from '$lib/domain/measures/rate';
import type { Template } from '$lib/export/template/template';
import { templateColumns } from '$lib/export/template/template-columns';

/** What a unit was asked for and reached, in basis points. */
export type BeforeValue = { readonly targetBp: number | null; readonly rateBp: number | null };

export type YearAsked = {
	readonly year: number;
	readonly level: string;
	readonly root: string;
	readonly indicators: readonly string[];
};

const keyOf = (unitId: string, indicatorId: string) => JSON.stringify([unitId, indicatorId]);

/** Targets and outcomes of a year by unit and indicator; those that had neither are left out. */
export async function yearBefore(
	asker: Asker,
	{ year, level, root, indicators }: YearAsked,
): Promise<ReadonlyMap<string, BeforeValue>> {
	const rows = await asker.query(yearFigures(String(year), level, root, indicators));
	return new Map(
		rows.flatMap((row) => {
			const value = { targetBp: row.targetBp, rateBp: chartedRateBp(row) };
			const isEmpty = value.targetBp === null && value.rateBp === null;
			return isEmpty ? [] : [[keyOf(row.unitId, row.indicatorId), value] as const];
		}),
	);
}

/** Draft targets of a year, in basis points, by unit and indicator. */
export async function draftsOf(
	asker: Asker,
	{ year, level, root, indicators }: YearAsked,
): Promise<ReadonlyMap<string, number>> {
	const rows = await asker.query(yearDrafts(String(year), level, root, indicators));
	return new Map(rows.map((row) => [keyOf(row.unitId, row.indicatorId), row.valueBp]));
}

export function besideText(
	before: ReadonlyMap<string, BeforeValue>,
	unitId: string,
	indicatorId: string,
	words: { readonly lastValues: (target: string, rate: string) => string },
	language: Language,
): string {
	const found = before.get(keyOf(unitId, indicatorId));
	return found ? words.lastValues(percent(found.targetBp, language), percent(found.rateBp, language)) : '';
}

/**
 * The drafts of the year in the cells that are empty, and where there is none the targets of the year before; and how
 * many of each.
 */
export function carriedOver(
	template: Template,
	texts: Readonly<Record<string, string>>,
	before: ReadonlyMap<string, BeforeValue>,
	drafts: ReadonlyMap<string, number>,
): { readonly texts: Readonly<Record<string, string>>; readonly ofDrafts: number; readonly ofBefore: number } {
	const after = new Map(Object.entries(texts));
	let [ofDrafts, ofBefore] = [0, 0];
	for (const { indicatorId, header } of templateColumns(template)) {
		if (indicatorId === undefined) continue;
		for (const { unitId } of template.units) {
			const draft = drafts.get(keyOf(unitId, indicatorId));
			const bp = draft ?? before.get(keyOf(unitId, indicatorId))?.targetBp ?? null;
			const key = entryCell(unitId, header);
			if (bp === null || after.get(key)) continue;
			after.set(key, rate(bp, 'vi'));
			if (draft === undefined) ofBefore += 1;
			else ofDrafts += 1;
		}
	}
	return { texts: Object.fromEntries(after), ofDrafts, ofBefore };
}
