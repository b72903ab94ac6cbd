import { nameIn, shortIn } from '$lib/domain/base/named';
import { ownValue } from '$lib/domain/base/own-value';
import { isOwn } from '$lib/domain/measures/roles';
import { reviewWords } from '$lib/messages/data/review';
import type { App } from '$lib/state/app.svelte';

type Reader = Pick<App, 'language' | 'dataset'>;

/** Denominators that are columns of their own whatever the indicator; an indicator may have none. */
const shared: ReadonlySet<string | null> = new Set(['graduates', 'schools', null]);

/** What a column holds, in words: `field:unit` → "Đơn vị"; '' for an empty column. */
export function meaningLabel(meaning: string, { language, dataset }: Reader): string {
	const words = reviewWords[language];
	const [kind = '', name = ''] = meaning.split(':');
	if (kind === 'field') return ownValue(words.meanings, name) ?? name;
	if (kind === 'ordinal') return words.ordinal;
	if (kind === 'personal') return words.personal;
	if (kind === 'unknown') return words.meaningUnknown;
	if (kind === 'counted' && name === '') return words.meanings.numerator;
	if (kind === 'indicator' && name === '') return words.meanings.declared_pct;
	if (kind === 'indicator' || kind === 'counted' || kind === 'whole') {
		const own = dataset.known?.indicators.find(
			({ indicator_id }) => indicator_id === name || indicator_id.startsWith(`${name}_`),
		);
		const label = (shortIn(language, own)) ?? name;
		if (kind === 'counted') return words.counted(label);
		if (kind === 'whole') return words.whole(label);
		return own?.kind === 'count' ? label : words.rated(label);
	}
	if (kind === 'destination') {
		const own = dataset.known?.destinationKinds.find(({ destination }) => destination === name);
		return (nameIn(language, own)) ?? name;
	}
	return '';
}

/** Everything a column may be said to hold, for a choice. */
export function meaningChoices(app: Reader): { value: string; label: string; group: string }[] {
	const words = reviewWords[app.language];
	const groups = words.groups;
	const option = (value: string, group: string) => ({ value, label: meaningLabel(value, app), group });
	return [
		...Object.keys(words.meanings).map((name) => option(`field:${name}`, groups.common)),
		...(app.dataset.known?.indicators ?? []).map(({ indicator_id }) =>
			option(`indicator:${indicator_id}`, groups.indicator),
		),
		...(app.dataset.known?.indicators ?? [])
			.filter((one) => one.denominator_def === 'schools' || isOwn(one))
			.map(({ indicator_id }) => option(`counted:${indicator_id}`, groups.indicator)),
		...(app.dataset.known?.indicators ?? [])
			.filter((one) => isOwn(one) && !shared.has(one.denominator_def))
			.map(({ indicator_id }) => option(`whole:${indicator_id}`, groups.indicator)),
		...[...new Set((app.dataset.known?.destinationKinds ?? []).map(({ destination }) => destination))].map(
			(code) => option(`destination:${code}`, groups.destination),
		),
	];
}
