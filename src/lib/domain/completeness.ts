import { daysBetween } from './period';

export type Receipt =
	| { readonly state: 'on_time' }
	| { readonly state: 'late'; readonly days: number }
	| { readonly state: 'empty' }
	| { readonly state: 'missing' };

/**
 * State of one return on a day (F12). Due days end at 23:59 in Asia/Ho_Chi_Minh, so whole ISO days compare.
 * A return received after `asOf` is still missing then; `hasValues` false is an empty return.
 */
export function receipt(
	receivedAt: string | null,
	dueAt: string | null,
	hasValues: boolean,
	asOf: string | null,
): Receipt {
	if (receivedAt === null) return hasValues ? { state: 'on_time' } : { state: 'missing' };
	if (asOf !== null && receivedAt > asOf) return { state: 'missing' };
	if (!hasValues) return { state: 'empty' };
	const days = dueAt === null ? 0 : daysBetween(dueAt, receivedAt);
	return days > 0 ? { state: 'late', days } : { state: 'on_time' };
}
