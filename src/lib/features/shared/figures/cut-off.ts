import { cutOffDay } from '$lib/domain/measures/cut-off';
import { date } from '$lib/domain/base/format';
import type { App } from '$lib/state/app.svelte';

/** "số liệu chốt ngày …" of the figures on screen, for what stands under a heading. */
export function cutOffText(rows: readonly { readonly asOf: string | null }[], app: App): string {
	const words = app.words.overview;
	const day = cutOffDay(rows, app.lock);
	return day === null ? words.cutOffUnknown : words.cutOff(date(day, app.language));
}
