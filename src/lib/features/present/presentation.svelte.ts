import type { Deck, DeckEdits } from '$lib/domain/documents/deck';
import { agendaWords } from '$lib/messages/present/agenda';
import { presentWords } from '$lib/messages/present/present';
import type { App } from '$lib/state/app.svelte';
import { asked } from '$lib/state/dataset/asked.svelte';
import { levelsFor, levelShown } from '../shared/figures/choice';
import { rulesOf } from '../shared/award/award-rules';
import { deckOf, items, type Swap } from './agenda/agenda';
import type { Item } from './agenda/context';
import { deckKey, focusOf, noEdits, stamped } from './editor/edits';
import { figures, measureAll, withMeasured, type Figures, type Question } from './figures';

/** Steps that can be taken back. */
const mostSteps = 100;
/** Milliseconds after the last letter until a text is kept. */
const pause = 400;

/**
 * The deck of the view: its figures, what the user made of it, and the slides. Every change is kept by itself; made
 * once in a component.
 */
export class Presentation {
	readonly #app: App;
	readonly #answer;
	readonly #discussed;
	/** What is being typed counts before it is kept. */
	#typed = $state.raw<DeckEdits | null>(null);
	#past = $state.raw<readonly DeckEdits[]>([]);
	#lastMark: string | null = null;
	/** To which it belongs, also when another was gone to before it is kept. */
	#dataset = '';
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** While an indicator is discussed in the place of a slide's own. */
	swap = $state.raw<Swap | null>(null);
	/** The item that is edited. */
	chosen = $state('cover');

	readonly level = $derived.by(() => levelShown(this.#app.dataset.choices, this.#app.filters.current));
	readonly key = $derived.by(() => deckKey(this.#app.filters.current.year, this.level, this.#app.lock?.id));
	/** The deck of a lock begins as that of what counts now. */
	readonly #stored = $derived.by(() => {
		const begun = deckKey(this.#app.filters.current.year, this.level);
		const kept = this.#app.store.kept.flatMap((one) => (one.kind === 'deck' ? [one] : []));
		const found = kept.find(({ key }) => key === this.key) ?? kept.find(({ key }) => key === begun);
		return found && { ...found.value, id: this.key };
	});
	readonly edits: DeckEdits = $derived.by(() =>
		this.#typed?.id === this.key ? this.#typed : (this.#stored ?? noEdits(this.key)),
	);
	readonly canUndo = $derived.by(() => this.#past.some(({ id }) => id === this.key));
	readonly figures: Figures | null = $derived.by(() => {
		const known = this.#answer.value;
		const other = this.#discussed.value;
		if (known === null || other === null || other.year !== known.year || other.level !== known.level)
			return known;
		return { ...known, measured: withMeasured(known.measured, other.measured) };
	});
	readonly items: readonly Item[] = $derived.by(() => {
		const given = this.#given;
		return given === null ? [] : items(given, this.swap);
	});
	readonly deck: Deck | null = $derived.by(() => {
		const given = this.#given;
		return given === null ? null : deckOf(given, this.items);
	});

	/** As text, so that only another question is asked anew, and not each slide in the address. */
	readonly #question = $derived.by(() => {
		const { year, asOf } = this.#app.filters.current;
		const question: Question = {
			root: this.#app.info.root_unit,
			period: String(year),
			level: this.level,
			asOf,
			indicators: this.focus,
			rule: rulesOf(this.#app).find(({ lockedAt }) => lockedAt !== null) ?? null,
			isFictional: this.#app.info.fictional,
		};
		return JSON.stringify(question);
	});

	constructor(app: App) {
		this.#app = app;
		this.#answer = asked(app, ({ asker, choices }) => {
			if (choices === null) return null;
			const question = JSON.parse(this.#question) as Question;
			return () => figures(asker, question, choices);
		});
		this.#discussed = asked(app, ({ asker, choices }) => {
			const indicator = choices?.indicators.find(({ indicatorId }) => indicatorId === this.swap?.indicator);
			if (indicator === undefined) return null;
			const view = JSON.parse(this.#question) as Question;
			const { level } = view;
			const year = Number(view.period);
			return async () => {
				const [measured] = await measureAll(asker, [indicator], view, () => true);
				return measured ? { year, level, measured } : null;
			};
		});
	}

	get isPending(): boolean {
		return this.#answer.isPending || this.#discussed.isPending;
	}

	get hasFailed(): boolean {
		return this.#answer.error !== null;
	}

	/** Indicators with slides of their own beside the official ones: those chosen, and the one of the view. */
	get focus(): string[] {
		return focusOf(this.edits, this.#app.filters.current.indicator);
	}

	/** Indicators with anything in the year at the level. */
	get offered() {
		const { choices } = this.#app.dataset;
		const { year } = this.#app.filters.current;
		return (choices?.indicators ?? []).filter(
			({ indicatorId }) => choices && levelsFor(choices, indicatorId, year).includes(this.level),
		);
	}

	get #given() {
		const known = this.figures;
		if (known === null) return null;
		const { words, language, lock } = this.#app;
		const edits = { ...this.edits, indicators: this.focus };
		return { figures: known, words, say: agendaWords[language], language, edits, lock };
	}

	/** Changes with the same mark, such as the letters of one field, are one step. */
	change(next: DeckEdits, mark: string | null = null): void {
		if (mark === null || mark !== this.#lastMark) this.#past = [...this.#past, this.edits].slice(-mostSteps);
		this.#lastMark = mark;
		this.#write(next);
	}

	undo(): void {
		const at = this.#past.findLastIndex(({ id }) => id === this.key);
		const before = this.#past[at];
		if (!before) return;
		this.#past = this.#past.toSpliced(at, 1);
		this.#lastMark = null;
		this.#write(before);
	}

	#write(next: DeckEdits): void {
		this.#typed = next;
		this.#dataset = this.#app.info.id;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), pause);
	}

	/** Keeps at once what was typed. */
	flush(): void {
		clearTimeout(this.#timer);
		if (this.#typed !== null) void this.#keep(this.#typed, this.#dataset);
	}

	async #keep(next: DeckEdits, dataset: string): Promise<void> {
		const app = this.#app;
		const value = stamped(next);
		try {
			await app.store.keep({ dataset, kind: 'deck', key: next.id, value });
			if (this.#typed === next) this.#typed = null;
		} catch (cause) {
			console.error(cause);
			app.notices.tell({ tone: 'error', text: presentWords[app.language].failed });
		}
	}
}
