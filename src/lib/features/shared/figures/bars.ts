import type { Bar } from '$lib/domain/documents/deck';
import { percent, signed, type Language } from '$lib/domain/base/format';
import type { UnitProgress } from '$lib/domain/comparisons/overview';
import type { Direction } from '$lib/domain/schema/vocabulary';
import type { Messages } from '$lib/messages/shared/core';
import { statusLabel, targetText } from './counted-unit';

export type BarSpeech = {
	readonly direction: Direction;
	readonly words: Messages;
	readonly language: Language;
};

type Judged = Pick<UnitProgress, 'rateBp' | 'targetBp' | 'gapPoints' | 'status'>;

/** A unit against its own target, its texts as every output shows them. */
export const unitBar = (
	name: string,
	row: Judged & Pick<UnitProgress, 'targetCount'>,
	{ direction, words, language }: BarSpeech,
): Bar => ({
	name,
	valueBp: row.rateBp,
	targetBp: row.targetBp,
	status: row.status,
	statusLabel: statusLabel(row.status, direction, words),
	value: percent(row.rateBp, language),
	target: targetText(row, words, language),
	gap: signed(row.gapPoints, language),
});

/** All units together; their target is a rate or none. */
export const wholeBar = (name: string, judged: Judged, speech: BarSpeech): Bar => ({
	...unitBar(name, { ...judged, targetCount: null }, speech),
	isWhole: true,
});

/** The greatest rate or target, basis points: the end of one scale for all parts of a chart. */
export const topOf = (bars: readonly Pick<Bar, 'valueBp' | 'targetBp'>[]): number =>
	Math.max(1, ...bars.flatMap(({ valueBp, targetBp }) => [valueBp ?? 0, targetBp ?? 0]));
