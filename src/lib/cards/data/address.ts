import type { App } from '$lib/state/app.svelte';

export const dataTabs = ['import', 'history', 'targets', 'templates', 'backup', 'lock'] as const;
export type DataTab = (typeof dataTabs)[number];

/** `/data/?tab=history` or `/data/?file=12`, with the data set where it is not the usual one. */
export function dataAddress(
	app: App,
	to: { readonly tab?: DataTab; readonly file?: number } = {},
): '/data/' | `/data/?${string}` {
	const params = new URLSearchParams(app.filters.datasetAddress);
	if (to.tab !== undefined && to.tab !== 'import') params.set('tab', to.tab);
	if (to.file !== undefined) params.set('file', String(to.file));
	const text = params.toString();
	return text === '' ? '/data/' : `/data/?${text}`;
}

export function dataTab(params: URLSearchParams): DataTab {
	return dataTabs.find((tab) => tab === params.get('tab')) ?? 'import';
}

/** The file under review; null for none. */
export function fileAsked(params: URLSearchParams): number | null {
	const id = Number(params.get('file'));
	return Number.isInteger(id) && id > 0 ? id : null;
}
