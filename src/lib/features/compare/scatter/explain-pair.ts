import { percent } from '$lib/domain/base/format';
import type { UnitProgress } from '$lib/domain/comparisons/overview';
import { sharedWords } from '$lib/messages/compare/shared';
import { wholeWords } from '$lib/messages/whole';
import type { App } from '$lib/state/app.svelte';
import { explainUnit } from '../../shared/why/explain-unit';
import { quotient, type Explanation, type Fact } from '../../shared/why/explanation';

/** Two figures of one unit, each with the name of its indicator; each leads to its own explanation. */
export function explainPair(
	app: App,
	name: string,
	rows: readonly (readonly [indicator: string, row: UnitProgress])[],
): Explanation {
	const shared = wholeWords(sharedWords, app);
	return {
		title: app.words.why.unitTitle(name),
		facts: rows.map(([indicator, row]): Fact => ({
			label: indicator,
			said: [
				`${quotient(app, row)} =`,
				{
					kind: 'figure',
					text: percent(row.rateBp, app.language),
					label: shared.whyAll(`${name}, ${indicator}`),
					isEstimated: row.quality === 'estimated',
					why: () => explainUnit(app, row),
				},
			],
		})),
		text: [{ kind: 'note', text: shared.pressFigure }],
	};
}
