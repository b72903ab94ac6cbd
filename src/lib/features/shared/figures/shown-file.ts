import { shortIn } from '$lib/domain/base/named';
import { fileName } from '$lib/domain/documents/file-name';
import { fileWords, type FileKind } from '$lib/messages/shared/files';
import type { App } from '$lib/state/app.svelte';

export type NamedFile = {
	readonly indicator: string;
	readonly year: number | string;
	/** Whose figures; without it the whole data set's. */
	readonly unit?: string | undefined;
	readonly isPublic?: boolean;
};

/** The indicator's own word in a file name: "Duy trì sĩ số"; that of its level where it is the chief one: "THCS". */
export function indicatorWord(app: Pick<App, 'dataset' | 'language'>, id: string): string {
	const found = app.dataset.choices?.indicators.find(({ indicatorId }) => indicatorId === id);
	if (found?.role === 'headline') return found.schoolLevel;
	return shortIn(app.language, found) ?? id;
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
