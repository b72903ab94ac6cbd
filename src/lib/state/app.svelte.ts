import { createContext, tick } from 'svelte';
import type { Language } from '../domain/base/format';
import { defaultFilters, type DatasetInfo } from '../domain/schema/dataset';
import { dataMark } from '../domain/schema/data-mark';
import type { ValueOf } from '../domain/schema/correction';
import { isOfDataset, type Lock } from '../domain/documents/lock';
import { ownInfo } from '../domain/schema/own-dataset';
import type { View } from '../db/queries/overview';
import { inWhole } from '../messages/whole';
import { Dataset } from './dataset/dataset.svelte';
import { FilterState } from './filters.svelte';
import { Imports } from './dataset/imports';
import { ImportQueue } from './import/import-queue.svelte';
import { LinkMissing } from './link-missing.svelte';
import { Notices } from './notices.svelte';
import { Preferences } from './preferences.svelte';
import { preparedAnswers } from './dataset/prepared-files';
import type { Review } from './import/review.svelte';
import { WorkspaceStore } from './workspace-store.svelte';

/** Everything that changes, made once in the layout and handed down. */
export class App {
	readonly #published: readonly DatasetInfo[];
	readonly preferences = new Preferences();
	readonly notices = new Notices();
	readonly store = new WorkspaceStore();
	readonly dataset = new Dataset(this.store);
	readonly imports = new Imports(this.dataset, this.store, () => void this.#onCleared());
	readonly queue = new ImportQueue(this.dataset, this.store, this.imports);
	readonly filters: FilterState;
	/** The page has started: what it shows is the reader's own, not the published first view. */
	isStarted = $state(false);
	/** The figure that somebody is about to correct; the layout shows the form. */
	correcting = $state.raw<(ValueOf & { readonly what: 'outcome' | 'target' }) | null>(null);
	/** The list of keys is asked for; the layout shows it. */
	isShowingKeys = $state(false);
	readonly missing = new LinkMissing(this);
	/** How many backups were dropped somewhere; the page Số liệu opens the newest. */
	backupsHanded = $state(0);
	#handedBackup: File | null = null;
	#review: Review | null = null;

	constructor(datasets: readonly DatasetInfo[]) {
		this.#published = datasets;
		this.filters = new FilterState((id) => defaultFilters(this.#named(id)));
		this.filters.home = this.#named(null).id;
	}

	/** Data sets to choose from: those that the site publishes, then those that were begun here. */
	readonly datasets: readonly DatasetInfo[] = $derived.by(() => {
		const reference = (this.#published[0]?.files ?? []).filter((name) => name.startsWith('reference/'));
		return [...this.#published, ...this.store.begun.map((one) => ownInfo(one, reference))];
	});

	#named(id: string | null): DatasetInfo {
		const [home] = this.#published;
		if (!home) throw new Error('The site publishes no data set.');
		return this.datasets.find((info) => info.id === id) ?? home;
	}

	get words() {
		return inWhole(this.preferences.words, this.info.root_name, this.language);
	}

	get language() {
		return this.preferences.language;
	}

	/** Where its words cannot be fetched the page stays as it is and says so. */
	async speak(language: Language): Promise<void> {
		try {
			await this.preferences.speak(language);
		} catch (cause) {
			console.error(cause);
			document.documentElement.lang = this.language;
			this.notices.tell({ tone: 'error', text: this.words.app.languageFailed });
		}
	}

	/** The data set that the address names. */
	readonly info: DatasetInfo = $derived.by(() => this.#named(this.filters.current.dataset));

	/** The locked figures that the address names, if this browser keeps them; null shows what counts now. */
	get lock(): Lock | null {
		const { lock: id } = this.filters.current;
		if (id === null) return null;
		for (const one of this.store.kept) if (one.kind === 'lock' && one.value.id === id) return one.value;
		return null;
	}

	// one by one: whoever asks what the view shows asks anew when that changes, not when rows are only sorted
	#indicator = $derived.by(() => this.filters.current.indicator);
	#period = $derived.by(() => String(this.filters.current.year));
	#level = $derived.by(() => this.filters.current.level);
	#asOf = $derived.by(() => this.filters.current.asOf);

	get view(): View {
		return {
			indicator: this.#indicator,
			period: this.#period,
			level: this.#level,
			root: this.info.root_unit,
			asOf: this.#asOf,
		};
	}

	/** Does the page show the published first view, untouched by filters, imports or a choice? */
	get isPublishedView(): boolean {
		return this.filters.isDefault && this.store.active.length === 0 && this.store.illustrated === null;
	}

	/** What a copied link carries, so that whoever opens it learns when the figures behind it are others. */
	get dataMark(): string {
		return this.lock === null ? this.markNow : dataMark([this.lock.sha256]);
	}

	/** Of what counts now, whatever is shown. */
	get markNow(): string {
		const { illustrated, active } = this.store;
		const choice = illustrated === null ? [] : [`illustrated ${illustrated}`];
		return dataMark([this.info.mark, ...active.map(({ sha256 }) => sha256), ...choice]);
	}

	async start(): Promise<void> {
		this.filters.start();
		// what a page paints first comes while the rest gets ready
		void preparedAnswers(this.info);
		this.missing.start();
		const language = this.preferences.start();
		if (language !== this.language) await this.speak(language);
		await this.store.start(() => void this.#onOtherTab());
		await this.store.open(this.info.id);
		this.isStarted = true;
		await tick();
		// until here the page hid figures that are not the reader's own
		document.documentElement.removeAttribute('data-own');
		this.missing.look();
		await this.open();
	}

	/** Opens the data set of the address and what waits for it; what fails is told and can be tried again. */
	async open(): Promise<void> {
		try {
			await this.dataset.open(this.info, await this.#lockAsked());
			if (this.missing.still === null) this.missing.told = null;
			if (this.dataset.known !== null) void this.queue.recover();
		} catch (cause) {
			console.error(cause);
		}
	}

	handBackup(file: File): void {
		this.#handedBackup = file;
		this.backupsHanded++;
	}

	/** Once. */
	takeHandedBackup(): File | null {
		const file = this.#handedBackup;
		this.#handedBackup = null;
		return file;
	}

	/** Data sets that locked figures are of. */
	datasetOf(lock: Lock): DatasetInfo | undefined {
		return [this.info, ...this.datasets].find(({ id }) => isOfDataset(lock, id));
	}

	/** The lock of the address. One that is not kept here is told of, and what counts now is shown in its place. */
	async #lockAsked(): Promise<Lock | null> {
		const { dataset, lock: id } = this.filters.current;
		if (id === null) return null;
		if (!this.store.kept.some((one) => one.dataset === dataset)) await this.store.open(this.info.id);
		if (this.lock === null) {
			this.missing.tellLock(id);
			await this.filters.set({ lock: null });
		}
		return this.lock;
	}

	/**
	 * May figures of a unit be corrected? Not before the engine has them, never locked ones, and not those of the top,
	 * which has totals of documents.
	 */
	canCorrect(unit: string): boolean {
		return this.dataset.known !== null && unit !== this.info.root_unit;
	}

	/** Shows the illustrative figures of the data set or hides them; what it does by itself is not kept. */
	async illustrate(isShown: boolean): Promise<void> {
		const { store, dataset } = this;
		const choice = this.#illustrationOf(this.info);
		if (isShown === dataset.choices?.illustration.isShownUnasked) await store.letGo(choice);
		else await store.keep({ ...choice, value: isShown });
		await dataset.illustrate();
	}

	#illustrationOf({ id }: DatasetInfo) {
		return { dataset: id, kind: 'illustrated', key: '' } as const;
	}

	async #onCleared(): Promise<void> {
		const choice = this.#illustrationOf(this.info);
		const { illustrationWords } = await import('../messages/shell/illustration');
		const words = illustrationWords[this.language];
		this.notices.tell({
			tone: 'neutral',
			text: words.cleared,
			action: {
				label: words.showAgain,
				onclick: async () => {
					await this.store.keep({ ...choice, value: true });
					await this.dataset.illustrate();
				},
			},
		});
	}

	/** The review that is open hears of what other tabs do. */
	attend(review: Review): void {
		this.#review = review;
	}

	/** Another tab changed the workspace: what counts is loaded anew, what waits stands in the tray. */
	async #onOtherTab(): Promise<void> {
		await this.store.open(this.info.id);
		const seqs = this.lock === null ? this.store.active.map(({ seq }) => seq) : [];
		if (!this.dataset.counts(seqs)) await this.open();
		await this.#review?.refresh();
		await this.queue.recover();
	}

	/** After every navigation: the database must hold the data set that the address names. */
	async follow(): Promise<void> {
		if (!this.isStarted) return;
		const isSame = this.dataset.info?.id === this.info.id && this.dataset.lock?.id === this.lock?.id;
		if (isSame && (this.lock !== null || this.filters.current.lock === null)) return;
		this.queue.leave();
		await this.open();
	}
}

export const [useApp, provideApp] = createContext<App>();
