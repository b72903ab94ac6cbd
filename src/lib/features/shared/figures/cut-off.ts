import { cutOffDay } from '$lib/domain/measures/cut-off';
import { date } from '$lib/domain/base/format';
import type { App } from '$lib/state/app.svelte';
import { dotted } from './subject';

type Dated = { readonly asOf: string | null };

/** "số liệu chốt ngày …" of the figures on screen, for what stands under a heading. */
export function cutOffText(rows: readonly Dated[], app: App): string {
	const words = app.words.overview;
	const day = cutOffDay(rows, app.lock);
	return day === null ? words.cutOffUnknown : words.cutOff(date(day, app.language));
}

/** What stands under a heading: what is shown, until which day it counts once there are figures, and what is made up. */
export const underHeading = (
	app: App,
	rows: readonly Dated[] | null | undefined,
	...shown: readonly (string | null | undefined | false)[]
): string =>
	dotted(...shown, rows && cutOffText(rows, app), app.info.fictional && app.words.overview.fictional);
