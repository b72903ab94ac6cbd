import { isSame, noDecisions, type Decisions } from '../../domain/schema/decisions';
import type { Batch } from '../../db/schema/columns';
import { WorkspaceError } from '../../workspace/workspace-error';
import type { Dataset } from '../dataset/dataset.svelte';
import { valuesIn, warningsIn, type Imports } from '../dataset/imports';
import { readFile, ReadingSession, TookTooLong, type FileAnswer } from './intake-job';
import { OpenFile, type OpenReading } from './open-file';
import { changed, given, isReady, type Item, type Refusal } from './queue-item';
import { withRemembered } from '../remembered';
import type { WorkspaceStore } from '../workspace-store.svelte';

/** What came of importing all files that were ready. */
export type ImportedTogether = {
	readonly files: number;
	readonly values: number;
	readonly batches: readonly Batch[];
	/** Names of the files that were not imported. */
	readonly failed: readonly string[];
};

/** Files waiting to be looked at and imported: read one after another, kept as drafts, nothing lost by a reload. */
export class ImportQueue {
	items = $state.raw<readonly Item[]>([]);

	#dataset: Dataset;
	#store: WorkspaceStore;
	#imports: Imports;
	#made = 0;
	#abort: AbortController | null = null;
	#current: number | null = null;
	#work: Promise<void> | null = null;
	/** While it is under way no file is read. */
	#held: Promise<void> | null = null;
	#open = new OpenFile();

	constructor(dataset: Dataset, store: WorkspaceStore, imports: Imports) {
		this.#dataset = dataset;
		this.#store = store;
		this.#imports = imports;
	}

	get ready(): readonly Item[] {
		return this.items.filter(isReady);
	}

	/** Takes files in; resolves when the last of them was read, with what became of them. */
	async take(files: readonly File[]): Promise<readonly Item[]> {
		const taken = files.map((file) => this.#item(file.name, file, null));
		this.items = [...this.items, ...taken];
		await this.#go();
		return taken.flatMap(({ key }) => this.items.find((item) => item.key === key) ?? []);
	}

	/**
	 * The drafts that an earlier visit or another tab left stand in the tray again; those about which something
	 * else was decided meanwhile are read anew.
	 */
	async recover(): Promise<void> {
		for (const { id, decisions } of this.#store.drafts) {
			const item = this.#standing(id);
			if (item?.phase === 'read' && item.decisions !== null && !isSame(item.decisions, decisions))
				this.#set(item.key, { phase: 'waiting' });
			const record = item ? null : await this.#store.get(id);
			// it may have come into the tray meanwhile
			if (record?.state === 'draft' && !this.#standing(id))
				this.items = [...this.items, this.#item(record.name, record.content, id)];
		}
		const here = this.#store.drafts.map(({ id }) => id);
		this.items = this.items.filter(({ draft }) => draft === null || here.includes(draft));
		await this.#go();
	}

	/** Reads a file again, after something about it was decided elsewhere. */
	async again(keys: readonly number[]): Promise<void> {
		for (const key of keys) this.#set(key, { phase: 'waiting' });
		await this.#go();
	}

	/** Drops a file, whatever is being done with it; nothing of it was counted. */
	async drop(key: number): Promise<void> {
		const item = this.items.find((one) => one.key === key);
		this.items = this.items.filter((one) => one.key !== key);
		if (this.#current === key) this.#abort?.abort('dropped');
		if (item && item.draft !== null) await this.#store.remove(item.draft);
	}

	/** The file left the tray: it was imported or discarded where it was reviewed. */
	settle(draft: number): void {
		this.#open.end(draft);
		this.items = this.items.filter((item) => item.draft !== draft);
	}

	/** Files of another data set wait in the workspace until it is opened again; those not read yet are let go. */
	leave(): void {
		this.#abort?.abort();
		this.#open.end();
		this.items = [];
	}

	/**
	 * Lets go of all that waits while something else is put in its place. Files that are given meanwhile belong to what
	 * comes: they are read once it is there.
	 */
	async replaced(work: () => Promise<void>): Promise<void> {
		this.leave();
		const held = (this.#held = work());
		try {
			await held;
		} finally {
			if (this.#held === held) this.#held = null;
			// what waits in the end: what is there now, or what was when it failed
			await this.recover();
		}
	}

	/** Imports every file that is ready, one after another; gives the number of those that were imported, and their rows. */
	async importReady(): Promise<ImportedTogether> {
		let [files, values] = [0, 0];
		const batches: Batch[] = [];
		const failed: string[] = [];
		for (const { key, draft, name } of this.ready) {
			const record = draft === null ? null : await this.#store.get(draft);
			await this.#dataset.settled();
			const { known } = this.#dataset;
			if (record?.state !== 'draft' || known === null) continue;
			this.#set(key, { phase: 'importing' });
			try {
				const read = await readFile(record.name, record.content, known, record.decisions);
				const item = this.items.find((one) => one.key === key);
				// an earlier file of this round may have changed what this one means
				if (!item || !isReady({ ...item, phase: 'read', answer: read.answer })) {
					this.#set(key, { phase: 'read', answer: read.answer });
					continue;
				}
				await this.#imports.make({
					id: record.id,
					read,
					decisions: record.decisions,
					acknowledged: warningsIn(read.answer),
					replaces: null,
				});
				this.settle(record.id);
				files += 1;
				values += valuesIn(read);
				batches.push(...read.batches);
			} catch (cause) {
				console.error(cause);
				failed.push(name);
				this.#set(key, { phase: 'read' });
			}
		}
		return { files, values, batches, failed };
	}

	#item(name: string, file: Blob, draft: number | null): Item {
		return given(++this.#made, name, file, draft);
	}

	#standing(draft: number): Item | undefined {
		return this.items.find((item) => item.draft === draft);
	}

	#set(key: number, change: Partial<Item>): void {
		this.items = this.items.map((item) => (item.key === key ? changed(item, change) : item));
	}

	/** One file at a time; whoever asks waits for the same round. */
	#go(): Promise<void> {
		this.#work ??= this.#round().finally(() => (this.#work = null));
		return this.#work;
	}

	async #round(): Promise<void> {
		for (;;) {
			while (this.#held !== null) await this.#held.catch(() => undefined);
			const next = this.items.find(({ phase }) => phase === 'waiting');
			if (!next) return;
			this.#current = next.key;
			await this.#read(next);
			this.#current = null;
		}
	}

	async #read(item: Item): Promise<void> {
		const { key, file, draft } = item;
		const refuse = (refusal: Refusal, answer: FileAnswer | null = null) =>
			this.#set(key, { phase: 'refused', refusal, answer });
		if (item.size === 0) return refuse('empty');
		const abort = (this.#abort = new AbortController());
		await this.#dataset.settled();
		// it was dropped, or left with its data set, while that was being opened
		if (abort.signal.aborted) return;
		const { known, info } = this.#dataset;
		if (known === null || info === null) return refuse('failed');
		this.#set(key, { phase: 'reading', rows: 0 });
		const handlers = {
			signal: abort.signal,
			onProgress: (rows: number) => void (abort.signal.aborted || this.#set(key, { rows })),
		};
		const session = new ReadingSession(item.name, file);
		try {
			const stored = draft === null ? null : await this.#store.get(draft);
			let decisions = this.#withNames(stored?.decisions ?? noDecisions);
			let read = await session.read(known, decisions, handlers);
			const learned =
				draft === null ? withRemembered(decisions, read.answer.understood, this.#store.remembered) : null;
			if (learned !== null) {
				decisions = learned;
				read = await session.read(known, decisions, handlers);
			}
			const { answer } = read;
			if (answer.sheets.length === 0) return refuse('unreadable', answer);
			if (answer.understood.issues.some(({ code }) => code === 'V05')) return refuse('personal', answer);
			if (abort.signal.aborted) return;
			const id = draft ?? (await this.#imports.keep(info.id, item.name, answer, decisions));
			if (draft === null && abort.signal.reason === 'dropped') return void (await this.#store.remove(id));
			if (stored && !isSame(stored.decisions, decisions)) await this.#store.decide(id, decisions);
			if (abort.signal.aborted) return;
			const now = await this.#store.get(id);
			if (abort.signal.aborted) return;
			this.items = this.items.filter((one) => one.key === key || one.draft !== id);
			this.#open.keep({ draft: id, known, decisions, session, read });
			// what was decided in another tab while it was being read is read next
			const isOld = now?.state === 'draft' && !isSame(now.decisions, decisions);
			this.#set(key, { phase: isOld ? 'waiting' : 'read', answer, decisions, draft: id });
		} catch (cause) {
			if (abort.signal.aborted) return;
			console.error(cause);
			if (cause instanceof TookTooLong) return refuse('slow');
			refuse(cause instanceof WorkspaceError && cause.kind === 'full' ? 'full' : 'failed');
		} finally {
			if (!this.#open.is(session)) session.end();
		}
	}

	/** Hands the file that was read last over, if it is this one and what it was read against still holds. */
	handOver(draft: number, decisions: Decisions): OpenReading | null {
		return this.#open.handOver(draft, this.#dataset.known, decisions);
	}

	#withNames(decisions: Decisions): Decisions {
		return { ...decisions, names: { ...this.#store.remembered.names, ...decisions.names } };
	}
}
