import { nameIn } from '$lib/domain/base/named';
import type { Overview, UnitProgress } from '$lib/domain/comparisons/overview';
import type { SheetSpec } from '$lib/export/xlsx/xlsx-spec';
import { countHeads } from '$lib/messages/shared/counts';
import { overviewSheetWords } from '$lib/messages/overview/sheet';
import type { App } from '$lib/state/app.svelte';
import { overviewSheet } from './overview-sheet';
import { indicatorOf } from '../shared/figures/subject';
import { knownShortfall, statusLabel, targetText, totalName } from '../shared/figures/counted-unit';
import { coverageNote } from '../shared/picture/keys';
import { sourceLine } from '../shared/picture/source';

export type ShownOverview = {
	readonly title: string;
	readonly subtitle: string;
	readonly overview: Overview;
	readonly rows: readonly UnitProgress[];
	readonly document: string | null;
	readonly isPublic: boolean;
};

/** The overview on screen as a sheet in the reader's language. */
export function overviewWorkbook(app: App, shown: ShownOverview): SheetSpec {
	const { overview, document } = shown;
	const words = overviewSheetWords[app.language];
	return overviewSheet({
		...shown,
		words,
		heads: countHeads(indicatorOf(app), app.language),
		totalText: totalName(overview.province, app.words, app.language),
		missing: knownShortfall(overview.province),
		nameOf: (unit) => nameIn(app.language, unit),
		statusOf: ({ status }) => statusLabel(status, overview.direction, app.words),
		targetText: (row) => targetText(row, app.words, app.language),
		notes: [
			...(overview.province.isIllustrative ? [app.words.overview.demoLong] : []),
			sourceLine(app, document === null ? [] : [document]),
			coverageNote(overview.province, app.words),
		],
	});
}
