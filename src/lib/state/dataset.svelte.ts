import { base } from '$app/paths';
import type { DatasetInfo } from '../domain/dataset';
import type { Lock } from '../domain/lock';
import { engineFiles } from '../domain/engine-file';
import { choices, type Choices } from '../db/choices';
import type { Batch } from '../db/columns';
import type { TypedAsker } from '../db/answer';
import type { Asker, Database } from '../db/database';
import { load, replaceAll, unload } from '../db/load';
import { difference, inPlaceOf, rehearsal, type Changes } from '../db/change';
import type { Known } from '../intake/catalogue';
import type { Found } from '../intake/reading';
import type { ImportRecord } from '../workspace/import-record';
import { locked, published } from './dataset-files';
import { replay } from './dataset-replay';
import { facts, knowing } from './knowing';
import type { Shelf } from './shelf.svelte';

export type Phase = 'published' | 'opening' | 'ready' | 'failed';

/**
 * One data set in the database: the published files and, over them, the user's own imports; or figures that were
 * locked, which nothing is added to.
 */
export class Dataset {
	/** Grows after every committed change; whoever reads it asks again. */
	version = $state(0);
	phase = $state<Phase>('published');
	/** Share of the engine that has arrived. */
	engineShare = $state<number | null>(null);
	choices = $state.raw<Choices | null>(null);
	info = $state.raw<DatasetInfo | null>(null);
	/** The locked figures in the database; null for what counts now. */
	lock = $state.raw<Lock | null>(null);
	/** Stored imports that could not be read again; they are kept. */
	unreadable = $state.raw<readonly ImportRecord[]>([]);

	#database: Promise<Database> | null = null;
	#open: Database | null = null;
	#known: Known | null = null;
	#shelf: Shelf;
	#turn = 0;
	/** Numbers of the imports whose rows are in the database, and of those that could not be read. */
	#counted: readonly number[] = [];
	#queue: Promise<unknown> = Promise.resolve();

	constructor(shelf: Shelf) {
		this.#shelf = shelf;
	}

	/** The database once the chosen data set is in it; null before. */
	get asker(): (Asker & TypedAsker) | null {
		return this.phase === 'ready' ? this.#open : null;
	}

	/** What a file is read against; null until the data set is open, and for locked figures. */
	get known(): Known | null {
		return this.phase === 'ready' && this.lock === null ? this.#known : null;
	}

	/**
	 * Opens a data set and replays the imports made for it. The latest call wins. A set that is open goes on answering
	 * as it was until the replay counts: whoever is at work on a page is not interrupted.
	 */
	open(info: DatasetInfo, lock: Lock | null = null): Promise<void> {
		const turn = ++this.#turn;
		const isAnother = this.info?.id !== info.id || this.lock?.id !== lock?.id;
		if (isAnother) this.choices = null;
		this.info = info;
		this.lock = lock;
		if (isAnother || this.phase !== 'ready') this.phase = 'opening';
		return this.#inTurn(async () => {
			if (turn !== this.#turn) return;
			try {
				await this.#opened(info, lock, turn);
			} catch (cause) {
				if (turn !== this.#turn) return;
				this.phase = 'failed';
				throw cause;
			}
		});
	}

	async #opened(info: DatasetInfo, lock: Lock | null, turn: number): Promise<void> {
		const reading = lock === null ? published(info) : locked(info, lock);
		const database = await this.#engine();
		const { batches, known } = await reading;
		const records = await this.#shelf.open(info.id);
		const own = await replay(lock === null ? records : [], known);
		if (turn !== this.#turn) return;
		await replaceAll(database, [{ seq: 0, parts: batches }, ...own.imports]);
		const offered = await choices(database);
		if (turn !== this.#turn) return;
		this.#open = database;
		this.#known = own.known;
		this.#counted = [...own.imports, ...own.unreadable].flatMap(({ seq }) => seq ?? []);
		this.choices = offered;
		this.unreadable = own.unreadable;
		this.phase = 'ready';
		this.version += 1;
	}

	/** Resolves when no change is under way; whether the last one worked, `phase` says. */
	async settled(): Promise<void> {
		let seen;
		do await (seen = this.#queue);
		while (seen !== this.#queue);
	}

	/** Do exactly these imports count in the database? */
	counts(seqs: readonly (number | null)[]): boolean {
		return (
			seqs.length === this.#counted.length && seqs.every((seq) => seq !== null && this.#counted.includes(seq))
		);
	}

	/** What an import would change, without changing anything. */
	async rehearse<T>(
		batches: readonly Batch[],
		ask: (asker: Asker) => Promise<T>,
		instead: number | null = null,
	): Promise<Changes & { answer: T }> {
		return rehearsal(await this.#engine(), batches, ask, instead);
	}

	/** What locked figures say, and how what counts now differs from them; nothing is changed. */
	async beside<T>(lock: Lock, ask: (asker: Asker) => Promise<T>): Promise<Changes & { answer: T }> {
		if (this.info === null) throw new Error('No data set is open.');
		const { batches } = await locked(this.info, lock);
		return inPlaceOf(await this.#engine(), batches, ask);
	}

	/** How one return differs from another, whether they count or not. */
	async difference(earlier: readonly Batch[], later: readonly Batch[]): Promise<Changes> {
		return difference(await this.#engine(), earlier, later);
	}

	/** Adds the rows of a stored import; a replay meanwhile may have brought them already. */
	add(seq: number, batches: readonly Batch[], learned: readonly Found[]): Promise<void> {
		return this.#inTurn(async () => {
			if (this.#counted.includes(seq)) return;
			const database = await this.#engine();
			await load(database, batches, seq);
			this.#counted = [...this.#counted, seq];
			if (this.#known) this.#known = knowing(this.#known, learned);
			await this.#changed(database);
		});
	}

	/** Takes the rows of an import back; what later files were read against needs a fresh reading. */
	remove({ seq, form }: Pick<ImportRecord, 'seq' | 'form'>): Promise<void> {
		if (seq === null) return Promise.resolve();
		if (form === null || !facts.has(form))
			return this.info === null ? Promise.resolve() : this.open(this.info, this.lock);
		return this.#inTurn(async () => {
			const database = await this.#engine();
			await unload(database, seq);
			this.#counted = this.#counted.filter((one) => one !== seq);
			await this.#changed(database);
		});
	}

	/** Changes wait for one another: a replay that is under way would otherwise miss an import or bring it back. */
	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const next = this.#queue.then(work);
		this.#queue = next.catch(() => undefined);
		return next;
	}

	async #changed(database: Database): Promise<void> {
		this.choices = await choices(database);
		this.version += 1;
	}

	/** A failed start is forgotten, so that the next call tries again. */
	#engine(): Promise<Database> {
		this.#database ??= import('../db/engine').then(({ openDatabase }) =>
			openDatabase(
				{ module: `${base}/engine/${engineFiles.module}`, worker: `${base}/engine/${engineFiles.worker}` },
				{ onProgress: (share) => (this.engineShare = share), onGone: () => this.#again() },
			),
		);
		this.#database.catch(() => (this.#database = null));
		return this.#database;
	}

	/** The engine would not stop and was ended: another one takes its place with the same data. */
	#again(): void {
		this.#database = null;
		this.#open = null;
		this.phase = 'opening';
		if (this.info) this.open(this.info, this.lock).catch((cause: unknown) => console.error(cause));
	}
}
