import { Workspace, type ImportedFile, type NewImport } from '../workspace/workspace';

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
			? await this.#workspace.imports(dataset)
			: this.#loose.filter((file) => file.dataset === dataset);
		this.list = files.map(listed);
		await this.#mark();
		return files;
	}

	async add(file: NewImport): Promise<number> {
		const seq = this.#workspace ? await this.#workspace.add(file) : ++this.#looseSeq;
		if (!this.#workspace) this.#loose.push({ ...file, seq });
		this.#dataset ??= file.dataset;
		await this.#changed();
		return seq;
	}

	/** Removes an import of any data set and hands it out, so that it can be put back. */
	async remove(seq: number): Promise<ImportedFile | null> {
		const file = this.#workspace
			? await this.#workspace.get(seq)
			: this.#loose.find((one) => one.seq === seq);
		await this.#workspace?.remove(seq);
		this.#loose = this.#loose.filter((one) => one.seq !== seq);
		await this.#changed();
		return file ?? null;
	}

	async restore(file: ImportedFile): Promise<void> {
		if (this.#workspace) await this.#workspace.restore(file);
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
