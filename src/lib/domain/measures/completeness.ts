import { daysBetween } from './period';
import { rateBp } from './rate';

export type Receipt =
	| { readonly state: 'on_time' }
	| { readonly state: 'late'; readonly days: number }
	| { readonly state: 'undated' }
	| { readonly state: 'empty' }
	| { readonly state: 'missing' };

/**
 * State of one return on a day (F12). Due days end at 23:59 in Asia/Ho_Chi_Minh, so whole ISO days compare.
 * A return received after `asOf` is still missing then; `hasValues` false is an empty return. Values whose day
 * of receipt nobody wrote down are `undated`: received, and never claimed to be on time.
 */
export function receipt(
	receivedAt: string | null,
	dueAt: string | null,
	hasValues: boolean,
	asOf: string | null,
): Receipt {
	if (receivedAt === null) return hasValues ? { state: 'undated' } : { state: 'missing' };
	if (asOf !== null && receivedAt > asOf) return { state: 'missing' };
	if (!hasValues) return { state: 'empty' };
	const days = dueAt === null ? 0 : daysBetween(dueAt, receivedAt);
	return days > 0 ? { state: 'late', days } : { state: 'on_time' };
}

export type Completeness = {
	readonly onTime: number;
	readonly received: number;
	/** Of the received: nobody wrote down when they came. */
	readonly undated: number;
	readonly expected: number;
};

/** On time and received, of all returns expected (F12); an empty return is not received. */
export function completeness(receipts: readonly Receipt[]): Completeness {
	const count = (...states: readonly Receipt['state'][]) =>
		receipts.filter(({ state }) => states.includes(state)).length;
	return {
		onTime: count('on_time'),
		received: count('on_time', 'late', 'undated'),
		undated: count('undated'),
		expected: receipts.length,
	};
}

/** Share of a side in basis points; null of nothing expected, and on time where no received return has a day. */
export function shareBp(of: Completeness, side: 'onTime' | 'received'): number | null {
	const isUnknown = side === 'onTime' && of.received > 0 && of.undated === of.received;
	return isUnknown ? null : rateBp(of[side], of.expected);
}
