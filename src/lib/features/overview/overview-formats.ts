import type { App } from '$lib/state/app.svelte';
import type { ShownOverview } from './overview-workbook';

type Format = {
	readonly extension: string;
	readonly write: (app: App, shown: ShownOverview) => Promise<Blob>;
};

/** The files that the table is taken away as, by the name of their button; a writer comes when it is asked for. */
export const formats = {
	csv: { extension: 'csv', write: csv },
	excel: { extension: 'xlsx', write: excel },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

async function csv(_: App, { rows, isPublic }: ShownOverview): Promise<Blob> {
	const { overviewCsv } = await import('./overview-csv');
	return new Blob([overviewCsv(rows, isPublic)], { type: 'text/csv;charset=utf-8' });
}

async function excel(app: App, shown: ShownOverview): Promise<Blob> {
	const [{ overviewWorkbook }, { workbookType, written }] = await Promise.all([
		import('./overview-workbook'),
		import('$lib/workers/office'),
	]);
	const sheet = overviewWorkbook(app, shown);
	const bytes = await written({ kind: 'sheets', sheets: [sheet], title: shown.title });
	return new Blob([bytes], { type: workbookType });
}
