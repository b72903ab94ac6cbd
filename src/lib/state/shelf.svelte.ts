import { noDecisions } from '../domain/decisions';
import type { ImportRecord } from '../workspace/import-record';
import { sha256 } from '../workspace/sha256';
import { Workspace } from '../workspace/workspace';

/** One imported file, verbatim, with what was decided about it. */
export type ImportedFile = {
	/** Order of the import; the key under which its rows stand in the database. */
	readonly seq: number;
	readonly dataset: string;
	readonly name: string;
	readonly size: number;
	/** The file as it was given. */
	readonly content: Blob;
	readonly importedAt: string;
	readonly assume: Readonly<Record<string, string>>;
	readonly form: string;
	readonly rows: number;
	readonly warnings: number;
};

/** What a new import says; its number is given when it is stored. */
export type NewImport = Omit<ImportedFile, 'seq'>;

/** An import without its content: what a list shows. */
export type Listed = Omit<ImportedFile, 'content'>;

const channelName = 'phan-luong';
const flag = 'phan-luong.workspace';

/** The stored imports as the screen knows them. Without storage it holds them until the page closes. */
export class Shelf {
	list = $state.raw<readonly Listed[]>([]);
	/** False where the browser forbids storage. */
	isKept = $state(true);

	#workspace: Workspace | null = null;
	#loose: ImportedFile[] = [];
	#looseSeq = 0;
	/** Number → the stored import, also after it was removed here. */
	#records: Record<number, ImportRecord> = {};
	#dataset: string | null = null;
	#channel: BroadcastChannel | null = null;

	async start(onOtherTab: () => void): Promise<void> {
		try {
			this.#workspace = await Workspace.open();
			this.#channel = new BroadcastChannel(channelName);
			this.#channel.onmessage = onOtherTab;
		} catch {
			this.isKept = false;
		}
	}

	/** Imports of one data set in order; remembers them as the list. */
	async stored(dataset: string): Promise<ImportedFile[]> {
		this.#dataset = dataset;
		const files = this.#workspace
			? await this.#active(this.#workspace, dataset)
			: this.#loose.filter((file) => file.dataset === dataset);
		this.list = files.map(listed);
		await this.#mark();
		return files;
	}

	async #active(workspace: Workspace, dataset: string): Promise<ImportedFile[]> {
		const { records } = await workspace.imports(dataset);
		const active = records.filter(({ state }) => state === 'active');
		for (const record of active) if (record.seq !== null) this.#records[record.seq] = record;
		return active.map(imported);
	}

	async add(file: NewImport): Promise<number> {
		const seq = this.#workspace ? await this.#keep(this.#workspace, file) : ++this.#looseSeq;
		if (!this.#workspace) this.#loose.push({ ...file, seq });
		this.#dataset ??= file.dataset;
		await this.#changed();
		return seq;
	}

	async #keep(workspace: Workspace, file: NewImport): Promise<number> {
		const { dataset, name, assume, importedAt, form, rows, warnings } = file;
		const bytes = new Uint8Array(await file.content.arrayBuffer());
		const decisions = { ...noDecisions, assume };
		const said = { who: '', decisions };
		const content = new Blob([bytes]);
		const draft = { dataset, name, content, sha256: sha256(bytes), addedAt: importedAt, ...said };
		const receipt = { importedAt, form, rows, warnings, acknowledged: [], replaces: null, ...said };
		const id = await workspace.addDraft(draft);
		const record = await workspace.activate(id, receipt).catch(async (cause) => {
			await workspace.remove(id).catch(() => undefined);
			throw cause;
		});
		const { seq } = imported(record);
		this.#records[seq] = record;
		return seq;
	}

	/** Removes an import of any data set and hands it out, so that it can be put back. */
	async remove(seq: number): Promise<ImportedFile | null> {
		const record = this.#records[seq];
		const file = record ? imported(record) : this.#loose.find((one) => one.seq === seq);
		if (record) await this.#workspace?.remove(record.id);
		this.#loose = this.#loose.filter((one) => one.seq !== seq);
		await this.#changed();
		return file ?? null;
	}

	async restore(file: ImportedFile): Promise<void> {
		const record = this.#records[file.seq];
		if (this.#workspace && record) await this.#workspace.restore(record);
		else this.#loose.push(file);
		await this.#changed();
	}

	/** The list stays with the data set that was asked for last. */
	async #changed(): Promise<void> {
		if (this.#dataset !== null) await this.stored(this.#dataset);
		this.#channel?.postMessage('changed');
	}

	/** Tells the next start, before anything is drawn, that the published figures are not the reader's own. */
	async #mark(): Promise<void> {
		const count = this.#workspace ? await this.#workspace.count() : 0;
		try {
			if (count > 0) localStorage.setItem(flag, '1');
			else localStorage.removeItem(flag);
		} catch {
			// storage forbidden: there is nothing to mark either
		}
	}
}

function imported(record: ImportRecord): ImportedFile {
	const { dataset, name, size, content, decisions, addedAt } = record;
	return {
		seq: record.seq ?? 0,
		dataset,
		name,
		size,
		content,
		importedAt: record.importedAt ?? addedAt,
		assume: decisions.assume,
		form: record.form ?? '',
		rows: record.rows ?? 0,
		warnings: record.warnings ?? 0,
	};
}

function listed({
	seq,
	dataset,
	name,
	size,
	importedAt,
	assume,
	form,
	rows,
	warnings,
}: ImportedFile): Listed {
	return { seq, dataset, name, size, importedAt, assume, form, rows, warnings };
}
