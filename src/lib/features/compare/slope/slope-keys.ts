import { dashes, type Trend } from '$lib/charts/slope';
import type { Language } from '$lib/domain/base/format';
import type { slopeWords } from '$lib/messages/compare/slope';
import type { Key } from '../../shared/picture/keys';

const ways: readonly Trend[] = ['up', 'down', 'level'];

/** The three ways a line may go, each in the colour of what it means; a hollow end where something is estimated. */
export function slopeKeys(
	lines: readonly { readonly isEstimated: boolean }[],
	isLower: boolean,
	words: Pick<(typeof slopeWords)[Language], 'legend' | 'estimatedMark'>,
): Key[] {
	const ink = (isBetter: boolean) => `var(--status-${isBetter ? 'met' : 'behind'}-edge)`;
	return [
		...ways.map((way): Key => ({
			label: words.legend[way],
			colour: way === 'level' ? 'var(--ink-3)' : ink((way === 'up') !== isLower),
			shape: 'line',
			dash: dashes[way],
		})),
		...(lines.some(({ isEstimated }) => isEstimated)
			? [{ label: words.estimatedMark, colour: ink(true), shape: 'ring' } as const]
			: []),
	];
}
