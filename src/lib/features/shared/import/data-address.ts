import type { App } from '$lib/state/app.svelte';

export const dataTabs = [
	'import',
	'entry',
	'history',
	'targets',
	'own',
	'units',
	'templates',
	'backup',
	'lock',
] as const;
export type DataTab = (typeof dataTabs)[number];

/**
 * `/data/?tab=history` or `/data/?file=12`. The filters stay: a file is reviewed for the view from which it was given,
 * and that view is gone back to.
 */
export function dataAddress(
	app: Pick<App, 'filters'>,
	{ tab = 'import', file }: { readonly tab?: DataTab; readonly file?: number } = {},
): '/data/' | `/data/?${string}` {
	const own = { ...(tab !== 'import' && { tab }), ...(file !== undefined && { file: String(file) }) };
	return `/data/${app.filters.elsewhere(own)}`;
}

export function dataTab(params: URLSearchParams): DataTab {
	return dataTabs.find((tab) => tab === params.get('tab')) ?? 'import';
}

/** The file under review; null for none. */
export function fileAsked(params: URLSearchParams): number | null {
	const id = Number(params.get('file'));
	return Number.isInteger(id) && id > 0 ? id : null;
}
