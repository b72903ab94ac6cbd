import { nameIn } from '$lib/domain/base/named';
import { date, type Language } from '$lib/domain/base/format';
import type { UnitEntry } from '$lib/domain/units/unit-list';
import { unitWords } from '$lib/messages/unit/unit';
import type { App } from '$lib/state/app.svelte';
import { levelName } from '../shared/figures/subject';

/** The full name of a unit in the reader's language. */
export function nameOf(unit: Pick<UnitEntry, 'nameVi' | 'nameEn'>, language: Language): string {
	return nameIn(language, unit);
}

/** What tells units of one name apart: level, the unit above, and the last day of a former one. */
export function placeOf(app: App, unit: UnitEntry, above: UnitEntry | undefined): string {
	const { language } = app;
	const words = unitWords[language];
	const level = levelName(app, unit.level);
	return [
		level,
		above && above.level !== 'province' && nameOf(above, language),
		unit.validTo !== null && words.former(date(unit.validTo, language)),
	]
		.filter(Boolean)
		.join(' · ');
}
