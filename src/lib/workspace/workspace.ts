import type { IDBPDatabase } from 'idb';
import type { Decisions } from '../domain/schema/decisions';
import { isImportRecord, type Damaged, type Draft } from './import-record';
import type { ImportRecord, Receipt } from './import-record';
import { isKept, type Kept, type KeptKind } from './saved-items';
import { isMemory, type Memory, type MemoryKind, type MemoryValues } from './memory';
import { clear, nextSeq, raiseSeq, replace } from './numbering';
import { everything, found, metaOf, readable, textOf, type Readable } from './reading';
import type { Meta, Snapshot } from './snapshot';
import {
	putBack,
	refuseSuccessor,
	revive,
	inState,
	supersede,
	takeAway,
	type Turned,
} from './import-transitions';
import { openStored, type Loss, type Stored } from './stored';
import { Transactions } from './transactions';
import { openingError, WorkspaceError } from './workspace-error';

/**
 * What the user gave: kept in this browser only, replayed at every start. Every method rejects with
 * `WorkspaceError`; a write that rejects has changed nothing.
 */
export class Workspace {
	#stored: IDBPDatabase<Stored>;
	#work: Transactions;

	private constructor(stored: IDBPDatabase<Stored>, work: Transactions) {
		this.#stored = stored;
		this.#work = work;
	}

	/**
	 * Brings older data up to date; data of a newer version is left alone ('newer'). `now` gives ISO times; `onLost` is
	 * called when what is stored is taken away while the page is open.
	 */
	static async open(
		name = 'phan-luong',
		now = () => new Date().toISOString(),
		onLost: (how: Loss) => void = () => undefined,
	): Promise<Workspace> {
		let loss: Loss | null = null;
		try {
			if (typeof indexedDB === 'undefined') throw new WorkspaceError('denied', 'There is no IndexedDB.');
			const stored = await openStored(name, (how) => onLost((loss = how)));
			return new Workspace(stored, new Transactions(stored, now, () => loss));
		} catch (cause) {
			throw openingError(cause);
		}
	}

	/** Imports of one data set in order, drafts last. A damaged one that names no data set is told for each. */
	imports(dataset: string): Promise<Readable> {
		return this.#work.read(async () => {
			const all = await found(this.#stored);
			return readable(all.filter(({ value }) => (textOf(value, 'dataset') ?? dataset) === dataset));
		});
	}

	/** null when it is gone or damaged. */
	get(id: number): Promise<ImportRecord | null> {
		return this.#work.read(async () => {
			const record = await this.#stored.get('imports', id);
			return isImportRecord(record) ? record : null;
		});
	}

	/** How many imports count, over all data sets. */
	count(): Promise<number> {
		return this.#work.read(async () => {
			const { records } = readable(await found(this.#stored));
			return records.filter(({ state }) => state === 'active').length;
		});
	}

	/** Keeps a file that is being looked at; gives its id. */
	addDraft(draft: Draft): Promise<number> {
		const record: Omit<ImportRecord, 'id'> = {
			...draft,
			state: 'draft',
			seq: null,
			size: draft.content.size,
			importedAt: null,
			form: null,
			rows: null,
			warnings: null,
			acknowledged: [],
			replaces: null,
		};
		// the key is made on storing: the record has none yet
		return this.#work.write((stored) => stored.objectStore('imports').add(record as ImportRecord));
	}

	/** Keeps what was decided about a draft; a conflict when it is none any more. */
	decide(id: number, decisions: Decisions): Promise<void> {
		return this.#work.write(async (stored) => {
			const imports = stored.objectStore('imports');
			await imports.put({ ...(await inState(imports, id, 'draft')), decisions });
		});
	}

	/**
	 * Makes a draft count, under the next number and, if it says so, in place of another import of its data
	 * set. A conflict when it is no draft any more or what it replaces no longer counts.
	 */
	activate(id: number, receipt: Receipt): Promise<ImportRecord> {
		return this.#work.write(async (stored) => {
			const imports = stored.objectStore('imports');
			const draft = await inState(imports, id, 'draft');
			const record: ImportRecord = { ...draft, ...receipt, state: 'active', seq: await nextSeq(stored) };
			if (receipt.replaces !== null) {
				const { dataset } = await inState(imports, receipt.replaces, 'active');
				if (dataset !== draft.dataset)
					throw new WorkspaceError('conflict', `Import ${receipt.replaces} is of another data set.`);
				await supersede(imports, record);
			}
			await imports.put(record);
			return record;
		});
	}

	/** Takes an import back; what it replaced counts again. A conflict when it does not count. */
	undo(id: number): Promise<Turned> {
		return this.#work.write(async (stored) => {
			const imports = stored.objectStore('imports');
			const record: ImportRecord = { ...(await inState(imports, id, 'active')), state: 'undone' };
			await imports.put(record);
			return { record, replaced: await revive(imports, record) };
		});
	}

	/** The reverse of `undo`. A conflict when it is not undone or another import stands where it would. */
	redo(id: number): Promise<Turned> {
		return this.#work.write(async (stored) => {
			const imports = stored.objectStore('imports');
			const record: ImportRecord = { ...(await inState(imports, id, 'undone')), state: 'active' };
			await refuseSuccessor(imports, id);
			await imports.put(record);
			return { record, replaced: await supersede(imports, record) };
		});
	}

	/** Removes an import of any state for good, damaged ones too; if it counted, what it replaced counts again. */
	remove(id: number): Promise<void> {
		return this.#work.write((stored) => takeAway(stored.objectStore('imports'), id));
	}

	/** The reverse of `remove`; a conflict when its id, its number or its place is taken. */
	restore(record: ImportRecord): Promise<void> {
		return this.#work.write(async (stored) => {
			await putBack(stored.objectStore('imports'), record);
			await raiseSeq(stored, record.seq ?? 0);
		});
	}

	/** Keeps what was learned; what was known under the same key gives way. */
	remember<K extends MemoryKind>(
		dataset: string,
		kind: K,
		key: string,
		value: MemoryValues[K],
	): Promise<void> {
		return this.#work.write(async (stored) => {
			await stored.objectStore('memory').put({ dataset, kind, key, value } as Memory);
		});
	}

	/** The reverse of `remember`. */
	forget(dataset: string, kind: MemoryKind, key: string): Promise<void> {
		return this.#work.write((stored) => stored.objectStore('memory').delete([dataset, kind, key]));
	}

	recall(dataset: string): Promise<Memory[]> {
		return this.#work.read(async () => {
			return (await this.#stored.getAll('memory', rangeOf(dataset))).filter(isMemory);
		});
	}

	/** Keeps what was made or brought along; what stood under the same key gives way. */
	keep(one: Kept): Promise<void> {
		return this.#work.write(async (stored) => void (await stored.objectStore('kept').put(one)));
	}

	/** The reverse of `keep`; nothing happens where there is nothing. */
	letGo(dataset: string, kind: KeptKind, key: string): Promise<void> {
		return this.#work.write((stored) => stored.objectStore('kept').delete([dataset, kind, key]));
	}

	kept(dataset: string): Promise<Kept[]> {
		return this.#work.read(async () => (await this.#stored.getAll('kept', rangeOf(dataset))).filter(isKept));
	}

	meta<K extends keyof Meta>(key: K): Promise<Meta[K]> {
		return this.#work.read(async () => (await metaOf(this.#stored.transaction('meta').store))[key]);
	}

	/** Saying when the last backup was made is not a change; a backup holds what there was when it was begun. */
	setMeta(key: 'who' | 'lastBackupAt', value: string): Promise<void> {
		return this.#work.write(
			async (stored) => void (await stored.objectStore('meta').put(value, key)),
			key !== 'lastBackupAt',
		);
	}

	/** Everything, and what of it cannot be understood: a backup will not hold that. */
	snapshot(): Promise<Snapshot & { readonly damaged: readonly Damaged[] }> {
		return this.#work.read(() => everything(this.#stored));
	}

	/** Puts a snapshot in the place of everything, damaged imports included. Numbers once given stay given. */
	replaceAll(snapshot: Snapshot): Promise<void> {
		return this.#work.write((stored) => replace(stored, snapshot), false);
	}

	/** Is there nothing to back up or to wipe, in any data set? */
	isEmpty(): Promise<boolean> {
		return this.#work.read(async () => {
			const stored = this.#stored.transaction(['imports', 'memory', 'kept']);
			const counts = await Promise.all(
				(['imports', 'memory', 'kept'] as const).map((store) => stored.objectStore(store).count()),
			);
			return counts.every((count) => count === 0);
		});
	}

	/** Forgets everything but the highest number. */
	wipe(): Promise<void> {
		return this.#work.write(clear);
	}

	close(): void {
		this.#stored.close();
	}
}

/** A list sorts behind every text: the range holds all keys that begin with the data set. */
const rangeOf = (dataset: string) => IDBKeyRange.bound([dataset], [dataset, []]);
