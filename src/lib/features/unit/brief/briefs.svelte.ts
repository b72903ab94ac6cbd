import { tick } from 'svelte';
import type { UnitPage } from '$lib/db/views/unit';
import type { UnitEntry } from '$lib/domain/units/unit-list';
import { unitWords } from '$lib/messages/unit/unit';
import type { App } from '$lib/state/app.svelte';
import { modelOf, type Model } from '../model';
import { nameOf } from '../names';
import { pageOf, pageQuestion } from '../page-question';

/** What a sheet of paper about one unit says. */
export type Brief = {
	readonly unit: UnitEntry;
	readonly page: UnitPage;
	readonly model: Model;
	readonly isIllustrative: boolean;
};

/** Two frames: charts measure their place in the first and are drawn in the second. */
const drawn = () =>
	new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

/** Sheets of paper, one a unit: they exist only while they are printed. */
export class Briefs {
	readonly #app: App;
	sheets = $state.raw<readonly Brief[]>([]);
	/** How many of them are ready; null while nothing is asked for. */
	progress = $state.raw<{ readonly done: number; readonly all: number } | null>(null);

	constructor(app: App) {
		this.#app = app;
	}

	/** Asks what each sheet says, in the view on screen, and opens the printer's window. */
	async print(list: readonly UnitEntry[], units: readonly UnitEntry[]): Promise<void> {
		const { view, dataset } = this.#app;
		const { asker, choices } = dataset;
		if (asker === null || choices === null || this.progress !== null) return;
		const sheets: Brief[] = [];
		let asked: UnitEntry | undefined;
		try {
			for (const unit of list) {
				asked = unit;
				this.progress = { done: sheets.length, all: list.length };
				const page = await pageOf(asker, choices, pageQuestion(choices, units, unit, view, null));
				const model = modelOf(page, unit, units, Number(view.period), null);
				sheets.push({
					unit,
					page,
					model,
					isIllustrative: model.line.some(({ quality }) => quality === 'demo'),
				});
			}
			this.sheets = sheets;
			await tick();
			await document.fonts.ready;
			await drawn();
			print();
		} catch (cause) {
			console.error(cause);
			const { language, notices } = this.#app;
			const text = unitWords[language].brief.failed(asked ? nameOf(asked, language) : '');
			notices.tell({ tone: 'error', text });
		} finally {
			this.progress = null;
		}
	}

	end(): void {
		this.sheets = [];
	}
}
