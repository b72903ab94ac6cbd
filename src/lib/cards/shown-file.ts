import { fileName } from '$lib/domain/file-name';
import { ownValue } from '$lib/domain/own-value';
import { fileWords, type FileKind } from '$lib/messages/files';
import type { App } from '$lib/state/app.svelte';

export type NamedFile = {
	readonly indicator: string;
	readonly year: number | string;
	/** Whose figures; without it the whole data set's. */
	readonly unit?: string | undefined;
	readonly isPublic?: boolean;
};

/** The two ways into vocational education are known by the level they follow. */
const known: Readonly<Record<string, string>> = { vet_after_thcs: 'THCS', vet_after_thpt: 'THPT' };

/** The indicator's own word in a file name: "THCS", "Duy trì sĩ số". */
export function indicatorWord(app: Pick<App, 'dataset' | 'language'>, id: string): string {
	const found = app.dataset.choices?.indicators.find(({ indicatorId }) => indicatorId === id);
	return ownValue(known, id) ?? (app.language === 'vi' ? found?.shortVi : found?.shortEn) ?? id;
}

/** What a file of figures is called by. */
export function filePartsOf(app: App, kind: FileKind, of: NamedFile): string[] {
	const words = fileWords[app.language];
	const whose = of.unit ?? app.info.root_unit;
	return [
		words[kind],
		indicatorWord(app, of.indicator),
		String(of.year),
		whose,
		...(of.isPublic ? [words.public] : []),
	];
}

/** Its name: 'ket-qua-thcs-2023-long-an.xlsx'. */
export const shownFile = (app: App, kind: FileKind, of: NamedFile, extension: string): string =>
	fileName(filePartsOf(app, kind, of), extension);
