import { percent } from '$lib/domain/base/format';
import type { UnitProgress } from '$lib/domain/comparisons/overview';
import { sharedWords } from '$lib/messages/compare/shared';
import { wholeWords } from '$lib/messages/whole';
import type { App } from '$lib/state/app.svelte';
import { explainUnit } from '../../shared/why/explain-unit';
import { quotient, type Explanation, type Fact } from '../../shared/why/explanation';

/** A figure, with the indicator that it is of and its name. */
type Of = readonly [name: string, row: UnitProgress, indicator: string];

/** Two figures of one unit; each leads to its own explanation. */
export function explainPair(app: App, name: string, rows: readonly Of[]): Explanation {
	const shared = wholeWords(sharedWords, app);
	return {
		title: app.words.why.unitTitle(name),
		facts: rows.map(([label, row, indicator]): Fact => ({
			label,
			said: [
				`${quotient(app, row)} =`,
				{
					kind: 'figure',
					text: percent(row.rateBp, app.language),
					label: shared.whyAll(`${name}, ${label}`),
					isEstimated: row.quality === 'estimated',
					why: () => explainUnit(app, row, { indicator }),
				},
			],
		})),
		text: [{ kind: 'note', text: shared.pressFigure }],
	};
}
