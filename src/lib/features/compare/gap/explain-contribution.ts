import { count, percent, signed } from '$lib/domain/base/format';
import type { GapParts } from '$lib/domain/comparisons/contribution';
import { gapWords } from '$lib/messages/compare/gap';
import { wholeWords } from '$lib/messages/whole';
import type { App } from '$lib/state/app.svelte';
import type { Fact } from '../../shared/why/explanation';

/** What a unit adds to the gap, with its numbers (F7); null where it has no part in the sum. */
export function explainContribution(app: App, sum: GapParts, unitId: string): Fact | null {
	const part = sum.parts.find(({ row }) => row.unitId === unitId);
	if (!part) return null;
	const words = wholeWords(gapWords, app);
	const { row, shownBp } = part;
	const text = words.whyProvince(
		count(row.numerator, app.language),
		percent(sum.yardstick === 'own' ? row.targetBp : sum.targetBp, app.language),
		count(row.denominator, app.language),
		count(sum.denominator, app.language),
		signed(shownBp / 100, app.language),
	);
	return { label: words.why, said: [text] };
}
