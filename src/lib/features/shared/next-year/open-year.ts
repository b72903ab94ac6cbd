import { inLanguage, shortIn } from '$lib/domain/base/named';
import { monthsDue, targetsToCarry } from '$lib/db/queries/year';
import { changesBetween, type Version } from '$lib/domain/measures/definitions';
import { handMadeName } from '$lib/domain/schema/hand-made';
import { definitionWords } from '$lib/messages/shared/definitions';
import { entryWords } from '$lib/messages/shared/entry';
import type { App } from '$lib/state/app.svelte';
import { importTogether, upToDate, type MadeFile } from '$lib/state/import/made-file';
import { turnAllBack } from '../import/turn-import';
import { draftTargetsCsv } from './draft-targets';
import { dueCsv, dueSaid } from './due-days';

/**
 * Opens a year: the targets of the year before become drafts of the units that are there in the new one, and the
 * monthly returns are due on the days of the last year that has any. Both are files like any other, to be undone.
 * Gives the number of targets; null when it failed, which is told.
 */
export async function openYear(app: App, year: number): Promise<number | null> {
	const words = entryWords[app.language];
	try {
		await upToDate(app);
		const { asker } = app.dataset;
		if (asker === null) throw new Error('The data set is not open.');
		const [from, to, root] = [String(year - 1), String(year), app.info.root_unit];
		const targets = await asker.query(targetsToCarry(from, to, root));
		const due = await asker.query(monthsDue(to, root));
		const files: MadeFile[] = [];
		if (due.length > 0) files.push(yearFile(to, entryWords.vi.dueFile, dueCsv(due, year)));
		if (targets.length > 0) {
			const names = new Map(app.dataset.known?.units.map((unit) => [unit.unit_id, unit.name_vi]));
			const drafts = targets.map((one) => ({
				...one,
				unitName: names.get(one.unitId) ?? '',
				periodId: to,
				plannedDenominator: null,
			}));
			files.push(yearFile(to, entryWords.vi.draftFile, draftTargetsCsv(drafts)));
		}
		const said = dueSaid(due, year, words.due);
		if (files.length === 0) {
			app.notices.tell({ tone: 'neutral', text: `${words.openedEmpty(to)} ${said}` });
			return 0;
		}
		const done = await importTogether(app, files);
		if (!('records' in done)) throw new Error(done.errors[0]?.message_en ?? 'Nothing could be imported.');
		if (targets.length > 0)
			app.notices.tell({
				tone: 'success',
				text: [words.opened(to, String(targets.length)), said, ...changedIn(app, year, targets)].join(' '),
				action: { label: words.undo, onclick: () => turnAllBack(app, done.records) },
			});
		else app.notices.tell({ tone: 'neutral', text: `${words.openedEmpty(to)} ${said}` });
		return targets.length;
	} catch (cause) {
		console.error(cause);
		app.notices.tell({ tone: 'error', text: words.openFailed });
		return null;
	}
}

/** What is counted otherwise from that year on, so that its targets are not simply those of the year before. */
function changedIn(app: App, year: number, targets: readonly { readonly indicatorId: string }[]): string[] {
	const words = definitionWords[app.language];
	const { definitions = [], indicators = [], renamings = [] } = app.dataset.choices ?? {};
	return [...new Set(targets.map(({ indicatorId }) => indicatorId))].flatMap((id) => {
		const found = indicators.find(({ indicatorId }) => indicatorId === id);
		const years = { from: year - 1, to: year };
		const said = (one: Version, then: string) =>
			words.from(
				shortIn(app.language, found) ?? id,
				String(year),
				one.basis ?? '',
				`${inLanguage(app.language, one.changeVi, one.changeEn) ?? ''} ${then}`,
			);
		return [
			...changesBetween(definitions, id, years).map((one) => said(one, words.apart(String(year)))),
			...changesBetween(renamings, id, years).map((one) => said(one, words.same)),
		];
	});
}

const yearFile = (year: string, what: string, text: string): MadeFile => ({
	name: handMadeName(`năm ${year}`, what),
	text,
	areWarningsSeen: true,
});
