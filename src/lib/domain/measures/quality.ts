import { looseKey } from '../units/names';
import { tables } from '../schema/tables';
import type { Quality } from '../schema/vocabulary';

/** The quality of a figure as Vietnamese forms write it. */
export const qualityNames: Readonly<Record<Quality, string>> = {
	official: 'chính thức',
	provisional: 'tạm tính',
	estimated: 'ước tính',
	demo: 'minh họa',
};

const byWord: ReadonlyMap<string, Quality> = new Map(
	tables.outcomes.quality.oneOf.flatMap((quality) => [
		[quality, quality],
		[looseKey(qualityNames[quality]), quality],
	]),
);

/** 'official', 'Chính thức', 'chinh thuc' → official; null for any other word. */
export function qualityOf(text: string): Quality | null {
	return byWord.get(looseKey(text)) ?? null;
}
