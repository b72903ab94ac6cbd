import type { Decisions } from '../domain/schema/decisions';
import type { OwnDataset } from '../domain/schema/own-dataset';
import { factsOf } from '../workspace/import-record';
import type { Damaged, Draft, ImportFacts, ImportRecord, Receipt } from '../workspace/import-record';
import { illustratedIn, type Kept, type KeptKind } from '../workspace/saved-items';
import type { MemoryKind, MemoryValues } from '../workspace/memory';
import { MemoryWorkspace, type Keeper } from '../workspace/memory-workspace';
import type { Snapshot } from '../workspace/snapshot';
import type { Turned } from '../workspace/import-transitions';
import { Workspace } from '../workspace/workspace';
import { WorkspaceError } from '../workspace/workspace-error';
import { forgetReadings, forgetStates, markOwn } from './own-traces';
import { rememberedOf } from './remembered';

/** An import without its content: what a list shows. */
export type Listed = ImportFacts;

/** What belongs to no data set is kept under this name. */
const noDataset = '';
const channelName = 'phan-luong';

/**
 * The workspace as the screen knows it: the imports of one data set, and what was learned. Where the browser
 * forbids storage it lasts until the page closes, and `trouble` says why.
 */
export class WorkspaceStore {
	list = $state.raw<readonly Listed[]>([]);
	damaged = $state.raw<readonly Damaged[]>([]);
	remembered = $state.raw(rememberedOf([]));
	/** What the reader made or brought along for this data set. */
	kept = $state.raw<readonly Kept[]>([]);
	/** Data sets that were begun in this browser. */
	begun = $state.raw<readonly OwnDataset[]>([]);
	/** Nothing is kept in this browser, for any data set. */
	isEmpty = $state(true);
	who = $state('');
	lastBackupAt = $state<string | null>(null);
	lastChangeAt = $state<string | null>(null);
	/** Why nothing is kept; null where it is. */
	trouble = $state<'denied' | 'newer' | 'gone' | 'failed' | null>(null);

	active = $derived(this.list.filter(({ state }) => state === 'active'));
	drafts = $derived(this.list.filter(({ state }) => state === 'draft'));
	/** Whether illustrative figures of this data set are wanted; null where nobody chose. */
	illustrated = $derived.by(() => illustratedIn(this.kept));

	#kept: Keeper = new MemoryWorkspace();
	#turn = 0;
	#newest: Promise<unknown> = Promise.resolve();
	#dataset: string | null = null;
	#channel: BroadcastChannel | null = null;

	/** Opens what was stored; `onOtherTab` is called when another tab has changed it. */
	async start(onOtherTab: () => void): Promise<void> {
		try {
			this.#kept = await Workspace.open(undefined, undefined, (how) => {
				if (how === 'gone') this.trouble = how;
			});
		} catch (cause) {
			const kind = cause instanceof WorkspaceError ? cause.kind : 'failed';
			this.trouble = kind === 'denied' || kind === 'newer' ? kind : 'failed';
			return;
		}
		this.begun = await this.#begun();
		if (typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel(channelName);
		this.#channel.onmessage = onOtherTab;
	}

	/** Imports of one data set in order; remembers them as the list. What was read before a later change gives way to it. */
	async open(dataset: string): Promise<readonly ImportRecord[]> {
		const turn = ++this.#turn;
		const reading = this.#read(dataset, turn);
		this.#newest = reading.catch(() => undefined);
		const records = await reading;
		if (turn !== this.#turn) await this.#newest;
		return records;
	}

	async #read(dataset: string, turn: number): Promise<readonly ImportRecord[]> {
		this.#dataset = dataset;
		const { records, damaged } = await this.#kept.imports(dataset);
		const memory = await this.#kept.recall(dataset);
		const kept = await this.#kept.kept(dataset);
		if (turn !== this.#turn) return records;
		this.list = records.map(factsOf);
		this.damaged = damaged;
		this.remembered = rememberedOf(memory);
		this.kept = kept;
		this.begun = await this.#begun();
		this.isEmpty = await this.#kept.isEmpty();
		this.who = (await this.#kept.meta('who')) ?? '';
		this.lastBackupAt = await this.#kept.meta('lastBackupAt');
		this.lastChangeAt = await this.#kept.meta('lastChangeAt');
		const isOwn = records.some(({ state }) => state === 'active') || this.illustrated !== null;
		markOwn(isOwn && this.trouble === null);
		return records;
	}

	async #begun(): Promise<readonly OwnDataset[]> {
		const all = await this.#kept.kept(noDataset);
		return all.flatMap((one) => (one.kind === 'dataset' ? [one.value] : []));
	}

	/** Begins a data set, or puts one back. */
	begin(value: OwnDataset): Promise<void> {
		return this.keep({ dataset: noDataset, kind: 'dataset', key: value.id, value });
	}

	end(id: string): Promise<void> {
		return this.letGo({ dataset: noDataset, kind: 'dataset', key: id });
	}

	/** What counts of a data set as it is stored at this moment; what is shown stays as it is. */
	async countingNow(dataset: string) {
		const { records } = await this.#kept.imports(dataset);
		const active: readonly Listed[] = records.map(factsOf).filter(({ state }) => state === 'active');
		return { active, illustrated: illustratedIn(await this.#kept.kept(dataset)) };
	}

	/** What was made or brought along for a data set that need not be open. */
	keptOf(dataset: string): Promise<readonly Kept[]> {
		return this.#kept.kept(dataset);
	}

	/** How many files there are of a data set, whatever became of them. */
	async filesOf(dataset: string): Promise<number> {
		const { records, damaged } = await this.#kept.imports(dataset);
		return records.length + damaged.length;
	}

	get(id: number): Promise<ImportRecord | null> {
		return this.#kept.get(id);
	}

	/** The number of the next import, unless another tab takes it first. */
	async nextSeq(): Promise<number> {
		return (await this.#kept.meta('lastSeq')) + 1;
	}

	addDraft(draft: Draft): Promise<number> {
		return this.#changing(() => this.#kept.addDraft(draft));
	}

	decide(id: number, decisions: Decisions): Promise<void> {
		return this.#changing(() => this.#kept.decide(id, decisions));
	}

	activate(id: number, receipt: Receipt): Promise<ImportRecord> {
		return this.#changing(() => this.#kept.activate(id, receipt));
	}

	undo(id: number): Promise<Turned> {
		return this.#changing(() => this.#kept.undo(id));
	}

	redo(id: number): Promise<Turned> {
		return this.#changing(() => this.#kept.redo(id));
	}

	/** For good; hands the import out, so that it can be put back. */
	async remove(id: number): Promise<ImportRecord | null> {
		const record = await this.#kept.get(id);
		await this.#changing(() => this.#kept.remove(id));
		await forgetReadings(id);
		if (record?.state === 'active' || record?.state === 'undone') await forgetStates(record.dataset);
		return record;
	}

	/** The files of a data set for good; hands them out, so that they can be put back. */
	async removeAllOf(dataset: string): Promise<readonly ImportRecord[]> {
		const { records } = await this.#kept.imports(dataset);
		for (const { id } of records) await this.remove(id);
		return records;
	}

	restore(record: ImportRecord): Promise<void> {
		return this.#changing(() => this.#kept.restore(record));
	}

	remember<K extends MemoryKind>(kind: K, key: string, value: MemoryValues[K]): Promise<void> {
		return this.#learning((dataset) => this.#kept.remember(dataset, kind, key, value));
	}

	forget(kind: MemoryKind, key: string): Promise<void> {
		return this.#learning((dataset) => this.#kept.forget(dataset, kind, key));
	}

	/** What names mean from now on, in one go: written name → its unit, or null where that is forgotten. */
	learnNames(names: ReadonlyMap<string, string | null>): Promise<void> {
		if (names.size === 0) return Promise.resolve();
		return this.#learning(async (dataset) => {
			for (const [key, unit] of names)
				await (unit === null
					? this.#kept.forget(dataset, 'name', key)
					: this.#kept.remember(dataset, 'name', key, unit));
		});
	}

	keep(one: Kept): Promise<void> {
		return this.#changing(() => this.#kept.keep(one));
	}

	/** For good; `keep` puts it back. */
	letGo({ dataset, kind, key }: { dataset: string; kind: KeptKind; key: string }): Promise<void> {
		return this.#changing(() => this.#kept.letGo(dataset, kind, key));
	}

	sign(who: string): Promise<void> {
		this.who = who;
		return this.#changing(() => this.#kept.setMeta('who', who));
	}

	backedUp(at: string): Promise<void> {
		return this.#changing(() => this.#kept.setMeta('lastBackupAt', at));
	}

	snapshot(): Promise<Snapshot & { readonly damaged: readonly Damaged[] }> {
		return this.#kept.snapshot();
	}

	async replaceAll(snapshot: Snapshot): Promise<void> {
		await this.#changing(() => this.#kept.replaceAll(snapshot));
		await forgetStates(null);
	}

	async wipe(): Promise<void> {
		await this.#changing(() => this.#kept.wipe());
		await forgetReadings(null);
		await forgetStates(null);
	}

	/** Of the data set that was opened last; where none was, nothing is kept. */
	#learning(work: (dataset: string) => Promise<void>): Promise<void> {
		const dataset = this.#dataset;
		return dataset === null ? Promise.resolve() : this.#changing(() => work(dataset));
	}

	/** The list stays with the data set that was opened last. */
	async #changing<T>(work: () => Promise<T>): Promise<T> {
		const answer = await work();
		if (this.#dataset !== null) await this.open(this.#dataset);
		this.#channel?.postMessage('changed');
		return answer;
	}
}
