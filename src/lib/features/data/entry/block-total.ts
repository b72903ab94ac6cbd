import { looseKey } from '$lib/domain/units/names';
import { saysOnlyTotal, saysTotal } from '$lib/intake/layout/total-words';

export const isTotal = (name: string) => saysTotal(name) && !/^binh quan/.test(looseKey(name));

const ofAll = /tong|toan|total/;

/**
 * Which of the names is the total of all; -1 where none is, or several may be. "Tổng cộng" comes before "Cộng", and
 * both before "Cộng vùng I".
 */
export function totalAmong(names: readonly string[]): number {
	const all = names.flatMap((name, at) => (isTotal(name) ? [at] : []));
	const only = all.filter((at) => saysOnlyTotal(names[at] ?? ''));
	const whole = only.filter((at) => ofAll.test(looseKey(names[at] ?? '')));
	const best = [whole, only, all].find(({ length }) => length > 0) ?? [];
	return best.length === 1 ? (best[0] ?? -1) : -1;
}
