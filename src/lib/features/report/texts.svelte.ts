import { reportWords } from '$lib/messages/report/report';
import type { App } from '$lib/state/app.svelte';
import type { Texts } from './build/build';
import { keptReport, textsOf } from './kept-texts';

/** So long after the last key what was typed is kept, and the paper follows. */
const pause = 500;

type Typed = { readonly dataset: string; readonly year: number; readonly texts: Texts };

/** The texts of the report on screen: what is kept, and what is being typed on top of it. */
export class WrittenTexts {
	#app: App;
	#year: () => number;
	#typed = $state.raw<Typed | null>(null);
	/** Typed and settled: on its way into the workspace, or there already. */
	#settled = $state.raw<Typed | null>(null);
	#clock: ReturnType<typeof setTimeout> | undefined;

	#kept = $derived.by(() => textsOf(this.#app.store.kept, this.#year()));
	/** As the fields show it. */
	shown: Texts = $derived.by(() => this.#over(this.#typed));
	/** As the paper shows it. */
	settled: Texts = $derived.by(() => this.#over(this.#settled));
	/** Fields that still stand as in an earlier report. */
	carried: readonly string[] = $derived.by(() =>
		Object.keys(this.#kept.carried).filter((key) => !Object.hasOwn(this.#here(this.#typed) ?? {}, key)),
	);
	/** The year of that report, by the key of the field. */
	from: Readonly<Record<string, number>> = $derived.by(() => this.#kept.from);

	constructor(app: App, year: () => number) {
		this.#app = app;
		this.#year = year;
	}

	#here(typed: Typed | null): Texts | null {
		return typed?.dataset === this.#app.info.id && typed.year === this.#year() ? typed.texts : null;
	}

	#over(typed: Typed | null): Texts {
		return { ...this.#kept.carried, ...this.#kept.own, ...this.#here(typed) };
	}

	/** Text of a field as it is typed. */
	set(key: string, text: string): void {
		if (this.#typed !== null && this.#here(this.#typed) === null) this.flush();
		const { id: dataset } = this.#app.info;
		this.#typed = { dataset, year: this.#year(), texts: { ...this.#here(this.#typed), [key]: text } };
		clearTimeout(this.#clock);
		this.#clock = setTimeout(() => this.flush(), pause);
	}

	/** Keeps at once what was typed. */
	flush(): void {
		clearTimeout(this.#clock);
		const typed = this.#typed;
		if (typed === null || typed === this.#settled) return;
		this.#settled = typed;
		void this.#keep(typed);
	}

	async #keep({ dataset, year, texts }: Typed): Promise<void> {
		const { store, notices, language } = this.#app;
		if (dataset !== this.#app.info.id) return;
		try {
			await store.keep(keptReport(dataset, year, { ...textsOf(store.kept, year).own, ...texts }));
		} catch (cause) {
			console.error(cause);
			notices.tell({ tone: 'error', text: reportWords[language].notKept });
		}
	}
}
