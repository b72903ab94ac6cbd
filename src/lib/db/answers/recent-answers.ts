import { Lru } from '../engine/lru';

/** To go back to a view asks nothing. */
const most = 400;
/** Rows: longer lists are not remembered. */
const longest = 2000;

/** The answers that were asked for last, by what tells their questions apart. */
export const recentAnswers = () =>
	new Lru<readonly unknown[]>(most, { isKept: ({ length }) => length <= longest });
