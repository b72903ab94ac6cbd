import type { Decisions } from '../domain/schema/decisions';
import { byOrder, type Damaged, type Draft, type ImportRecord, type Receipt } from './import-record';
import { keptKey, type Kept, type KeptKind } from './saved-items';
import type { Memory, MemoryKind, MemoryValues } from './memory';
import { noMeta, type Meta, type Snapshot } from './snapshot';
import {
	putBack,
	refuseSuccessor,
	revive,
	inState,
	supersede,
	takeAway,
	type Turned,
} from './import-transitions';
import type { Workspace } from './workspace';
import { WorkspaceError } from './workspace-error';

/** What both kinds of workspace can do. */
export type Keeper = Pick<Workspace, Exclude<keyof Workspace, 'count'>>;

/** A workspace that lasts as long as the page: where the browser forbids storage. */
export class MemoryWorkspace implements Keeper {
	#records = new Map<number, ImportRecord>();
	#memory = new Map<string, Memory>();
	#kept = new Map<string, Kept>();
	#meta: Meta = noMeta;
	#lastId = 0;

	#shelved = {
		get: async (id: number) => this.#records.get(id),
		put: async (record: ImportRecord) => void this.#records.set(record.id, record),
		add: async (record: ImportRecord) => {
			if (this.#records.has(record.id)) throw new WorkspaceError('conflict', 'The number is taken.');
			this.#records.set(record.id, record);
		},
		delete: async (id: number) => void this.#records.delete(id),
		index: () => ({
			getAll: async (id: number) => [...this.#records.values()].filter(({ replaces }) => replaces === id),
		}),
	};

	#changed(): void {
		this.#meta = { ...this.#meta, lastChangeAt: new Date().toISOString() };
	}

	async imports(dataset: string): Promise<{ records: ImportRecord[]; damaged: Damaged[] }> {
		const records = [...this.#records.values()].filter((record) => record.dataset === dataset);
		return { records: records.toSorted(byOrder), damaged: [] };
	}

	async get(id: number): Promise<ImportRecord | null> {
		return this.#records.get(id) ?? null;
	}

	async addDraft(draft: Draft): Promise<number> {
		const id = ++this.#lastId;
		this.#records.set(id, {
			...draft,
			id,
			state: 'draft',
			seq: null,
			size: draft.content.size,
			importedAt: null,
			form: null,
			rows: null,
			warnings: null,
			acknowledged: [],
			replaces: null,
		});
		this.#changed();
		return id;
	}

	async decide(id: number, decisions: Decisions): Promise<void> {
		this.#records.set(id, { ...(await inState(this.#shelved, id, 'draft')), decisions });
		this.#changed();
	}

	async activate(id: number, receipt: Receipt): Promise<ImportRecord> {
		const draft = await inState(this.#shelved, id, 'draft');
		const seq = this.#meta.lastSeq + 1;
		const record: ImportRecord = { ...draft, ...receipt, state: 'active', seq };
		if (receipt.replaces !== null) {
			await inState(this.#shelved, receipt.replaces, 'active');
			await supersede(this.#shelved, record);
		}
		this.#records.set(id, record);
		this.#meta = { ...this.#meta, lastSeq: seq };
		this.#changed();
		return record;
	}

	async undo(id: number): Promise<Turned> {
		const record: ImportRecord = { ...(await inState(this.#shelved, id, 'active')), state: 'undone' };
		this.#records.set(id, record);
		this.#changed();
		return { record, replaced: await revive(this.#shelved, record) };
	}

	async redo(id: number): Promise<Turned> {
		const record: ImportRecord = { ...(await inState(this.#shelved, id, 'undone')), state: 'active' };
		await refuseSuccessor(this.#shelved, id);
		const replaced = await supersede(this.#shelved, record);
		this.#records.set(id, record);
		this.#changed();
		return { record, replaced };
	}

	async remove(id: number): Promise<void> {
		await takeAway(this.#shelved, id);
		this.#changed();
	}

	async restore(record: ImportRecord): Promise<void> {
		await putBack(this.#shelved, record);
		this.#changed();
	}

	async remember<K extends MemoryKind>(
		dataset: string,
		kind: K,
		key: string,
		value: MemoryValues[K],
	): Promise<void> {
		this.#memory.set(JSON.stringify([dataset, kind, key]), { dataset, kind, key, value } as Memory);
	}

	async forget(dataset: string, kind: MemoryKind, key: string): Promise<void> {
		this.#memory.delete(JSON.stringify([dataset, kind, key]));
	}

	async recall(dataset: string): Promise<Memory[]> {
		return [...this.#memory.values()].filter((one) => one.dataset === dataset);
	}

	async keep(one: Kept): Promise<void> {
		this.#kept.set(keptKey(one), one);
		this.#changed();
	}

	async letGo(dataset: string, kind: KeptKind, key: string): Promise<void> {
		this.#kept.delete(keptKey({ dataset, kind, key }));
		this.#changed();
	}

	async kept(dataset: string): Promise<Kept[]> {
		return [...this.#kept.values()].filter((one) => one.dataset === dataset);
	}

	async meta<K extends keyof Meta>(key: K): Promise<Meta[K]> {
		return this.#meta[key];
	}

	async setMeta(key: 'who' | 'lastBackupAt', value: string): Promise<void> {
		this.#meta = { ...this.#meta, [key]: value };
	}

	async snapshot(): Promise<Snapshot & { readonly damaged: readonly Damaged[] }> {
		const records = [...this.#records.values()].toSorted(byOrder);
		const [memory, kept] = [[...this.#memory.values()], [...this.#kept.values()]];
		return { records, memory, kept, meta: this.#meta, damaged: [] };
	}

	async replaceAll({ records, memory, kept, meta }: Snapshot): Promise<void> {
		this.#records = new Map(records.map((record) => [record.id, record]));
		this.#memory = new Map(memory.map((one) => [JSON.stringify([one.dataset, one.kind, one.key]), one]));
		this.#kept = new Map(kept.map((one) => [keptKey(one), one]));
		this.#lastId = Math.max(this.#lastId, ...records.map(({ id }) => id));
		const lastSeq = Math.max(this.#meta.lastSeq, meta.lastSeq, ...records.map(({ seq }) => seq ?? 0));
		this.#meta = { ...meta, lastSeq };
	}

	async isEmpty(): Promise<boolean> {
		return [this.#records, this.#memory, this.#kept].every(({ size }) => size === 0);
	}

	async wipe(): Promise<void> {
		await this.replaceAll({
			records: [],
			memory: [],
			kept: [],
			meta: { ...noMeta, lastSeq: this.#meta.lastSeq },
		});
	}

	close(): void {
		// nothing is held open
	}
}
