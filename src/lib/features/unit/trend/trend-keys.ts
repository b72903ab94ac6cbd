import type { PictureKey } from '$lib/export/image/image';
import type { Language } from '$lib/domain/base/format';
import type { unitWords } from '$lib/messages/unit/unit';
import type { Model } from '../model';
import type { YearLine } from './trend';

const looks = {
	own: { colour: 'var(--accent)', shape: 'line' },
	hollow: { colour: 'var(--accent)', shape: 'ring' },
	target: { colour: 'var(--target)', shape: 'line' },
	old: { colour: 'var(--ink-3)', shape: 'line', dash: [4, 3] },
	path: { colour: 'var(--ink)', shape: 'line', dash: [1.5, 2.5] },
	lens: { colour: 'var(--status-far)', shape: 'line' },
	split: { colour: 'var(--status-far)', shape: 'ring' },
} as const;

/** A sign of the chart; on the page it has a look of its own, in a picture that of its key. */
export type TrendKey = PictureKey & { readonly sign: keyof typeof looks };

/** The signs that are in the chart, with their words. */
export function trendKeys(
	lines: readonly YearLine[],
	{ through, stage }: Pick<Model, 'through' | 'stage'>,
	words: (typeof unitWords)[Language]['trend'],
): TrendKey[] {
	const targets = lines.flatMap((line) => line.targets);
	const shown: readonly (readonly [keyof typeof looks, boolean, string])[] = [
		['own', lines.some(({ rateBp }) => rateBp !== null), words.own],
		['hollow', lines.some(({ isDeclaredOnly }) => isDeclaredOnly), words.hollow],
		['target', targets.some(({ isInForce }) => isInForce), words.target],
		['old', targets.some(({ isInForce }) => !isInForce), words.oldTarget],
		['path', lines.some(({ pathBp }) => pathBp !== null), words.path(String(stage?.end.year ?? ''))],
		['lens', through.years.length > 0, words.carried],
		['split', through.years.some(({ isApportioned }) => isApportioned), words.apportioned],
	];
	return shown.flatMap(([sign, isThere, label]) => (isThere ? [{ sign, label, ...looks[sign] }] : []));
}
