import { awardFacts } from '$lib/db/views/award';
import { choices as choicesIn, type Choices } from '$lib/db/views/choices';
import { histories } from '$lib/db/views/compare';
import type { Asker } from '$lib/db/database';
import { dictionary } from '$lib/db/typed/dictionary';
import { overview } from '$lib/db/views/overview';
import { hasDemo, novemberOf } from '$lib/db/queries/dictionary';
import { unitNameRows } from '$lib/db/queries/palette';
import { placeRows } from '$lib/db/queries/places';
import { targetRows } from '$lib/db/queries/targets';
import { units as unitsOf } from '$lib/db/views/unit';
import type { DatasetInfo } from '$lib/domain/schema/dataset';
import { lenses } from '$lib/domain/units/unit-lens';
import { vi } from '$lib/messages/shared/core';
import { levelShown, levelsFor, offered, yearsFor } from './shared/figures/choice';
import { awardLevels, judgedIndicators } from './shared/award/award-rules';
import { offeredView } from './data/targets/register';
import { figures } from './present/figures';
import { reportChoice } from './report/choice';
import { reportFigures } from './report/build/report-figures';
import { levelOrderOf } from './reporting/choice';
import { reportingAnswer, reportingNeighbours } from './reporting/question';
import { pageOf, pageQuestion } from './unit/page-question';

/** Takes the answers of a page; those asked after `into` are kept together. */
type Recording = Asker & { into(file: string): void };

/**
 * Asks what the pages of a published data set ask: each in its default view, the views one change of the filters
 * away, and every unit. Pages ask through the same functions, so that what is recorded here is what they look for.
 */
export async function askForPages(asker: Recording, info: DatasetInfo): Promise<void> {
	const { year, level: wanted, indicator } = info.default;
	const root = info.root_unit;
	const choices = await choicesIn(asker);
	const level = levelShown(choices, { indicator, year, level: wanted });
	const view = { indicator, period: String(year), level, root, asOf: null };
	await overview(asker, view);
	const units = await unitsOf(asker, root);

	asker.into('shell');
	await asker.query(unitNameRows(root));

	for (const { indicatorId } of offered(choices)) {
		asker.into(`overview ${indicatorId}`);
		for (const other of yearsFor(choices, indicatorId))
			for (const one of levelsFor(choices, indicatorId, other))
				await overview(asker, { ...view, indicator: indicatorId, period: String(other), level: one });
		const ever = levelShown(choices, { indicator: indicatorId, level: wanted, year: null });
		for (const lens of lenses)
			await histories(asker, { indicator: indicatorId, root, asOf: null, level: ever }, lens);
	}

	asker.into('compare');
	await asker.query(placeRows(view));
	await awarded(asker, choices, { ...view, year });

	for (const [at, unit] of units.entries()) {
		asker.into(`units ${Math.floor(at / unitsAFile)}`);
		await pageOf(asker, choices, pageQuestion(choices, units, unit, view, null));
	}

	asker.into('reporting');
	const order = levelOrderOf(vi);
	const first = await reportingAnswer(asker, root, choices, { form: null, year, level: wanted }, order);
	for (const next of reportingNeighbours(first)) await reportingAnswer(asker, root, choices, next, order);

	asker.into('conference');
	const question = { root, period: view.period, level, asOf: null, rule: null, isFictional: info.fictional };
	await figures(asker, { ...question, indicators: [indicator] }, choices);
	const reported = reportChoice(choices, { year, level: wanted });
	await reportFigures(asker, choices, {
		...reported,
		root,
		asOf: null,
		today: info.default.year + '-12-31',
		lock: null,
	});

	asker.into('data');
	const register = offeredView({ ...choices, rows: choices.registered }, { indicator, year, level: wanted });
	await asker.query(
		targetRows({
			...view,
			indicator: register.indicator,
			period: String(register.year),
			level: register.level,
		}),
	);
	await dictionary(asker);
	await asker.query(novemberOf(year));
	await asker.query(hasDemo());
}

const unitsAFile = 60;

/** What a new emulation rule begins with: the indicator of the view, or the first that can be judged. */
async function awarded(
	asker: Asker,
	choices: Choices,
	{ indicator, year, level: wanted, root }: { indicator: string; year: number; level: string; root: string },
): Promise<void> {
	const levels = awardLevels(choices, year);
	const level = levels.includes(wanted) ? wanted : (levels[0] ?? wanted);
	const offeredHere = judgedIndicators(choices, year, level).map(({ indicatorId }) => indicatorId);
	const first = offeredHere.includes(indicator) ? indicator : (offeredHere[0] ?? indicator);
	await awardFacts(asker, { indicators: [first], year, level, root, asOf: null, looksBack: false });
}
