import { groups } from '../../domain/base/group';
import { countryLists, type Line } from './lists';

/** What of the people of an old commune went to a new one. */
export type Move = {
	/** Codes. */
	readonly from: string;
	readonly to: string;
	/** All of them, or a part of which nobody says how large it is. */
	readonly isWhole: boolean;
	/** '1656/14': the resolution and its clause. */
	readonly resolution: string;
};

const onlyLand: ReadonlySet<string> = new Set(['area only', 'all area']);

/**
 * Every old commune with where its people went. What got land alone got nobody; whoever alone got people, got all of
 * them.
 */
export function moves(): readonly Move[] {
	return [...groups(countryLists().successors, ({ from_code }) => from_code).values()].flatMap(movesOf);
}

function movesOf(lines: readonly Line<'successors'>[]): Move[] {
	const all = lines.filter(({ share, note }) => share === 'whole' || note === 'all population');
	const peopled = all.length > 0 ? all : lines.filter(({ note }) => !onlyLand.has(note));
	return peopled.map(({ from_code: from, to_code: to, resolution }) => ({
		...{ from, to, resolution },
		isWhole: peopled.length === 1,
	}));
}
