import type { Choices } from '$lib/db/views/choices';
import type { View } from '$lib/db/queries/overview';
import type { Asker } from '$lib/db/database';
import { unitPage, type PageView, type UnitPage } from '$lib/db/views/unit';
import { levelsBelow, type UnitEntry } from '$lib/domain/units/unit-list';
import { levelsFor, offered } from '../shared/figures/choice';

/** A page of a unit, and the levels below it that could be shown. */
export type PageQuestion = {
	readonly unit: UnitEntry;
	readonly levels: ReturnType<typeof levelsBelow>;
	readonly view: PageView;
};

type Asked = Pick<View, 'indicator' | 'period' | 'asOf' | 'root'>;

/** What is to be asked for the page of a unit; `wanted` is the level below it that the address names. */
export function pageQuestion(
	choices: Choices,
	units: readonly UnitEntry[],
	unit: UnitEntry,
	{ indicator, period, asOf, root }: Asked,
	wanted: string | null,
): PageQuestion {
	const year = Number(period);
	const current = choices.indicators.find(({ indicatorId }) => indicatorId === indicator);
	const withFigures = levelsFor(choices, indicator, year);
	const levels = levelsBelow(units, unit.unitId, year).filter((one) => withFigures.includes(one.level));
	const below = (levels.find((one) => one.level === wanted) ?? levels[0])?.level ?? null;
	const view = {
		unit: unit.unitId,
		level: unit.level,
		root,
		indicator,
		period,
		asOf,
		below,
		schoolLevel: current?.schoolLevel ?? 'THCS',
		summed: offered(choices)
			.map(({ indicatorId }) => indicatorId)
			.filter((id) => below !== null && levelsFor(choices, id, year).includes(below)),
	};
	return { unit, levels, view };
}

/** The answer for a page. */
export function pageOf(asker: Asker, choices: Choices, { view }: PageQuestion): Promise<UnitPage> {
	const directions = new Map(choices.indicators.map((row) => [row.indicatorId, row.direction]));
	return unitPage(asker, view, directions);
}
