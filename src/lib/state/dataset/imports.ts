import type { Decisions } from '../../domain/schema/decisions';
import type { ImportRecord } from '../../workspace/import-record';
import type { Turned } from '../../workspace/import-transitions';
import { askPersistence } from '../../workspace/storage';
import type { Dataset } from './dataset.svelte';
import type { FileAnswer, FileRead } from '../import/intake-job';
import type { Listed, WorkspaceStore } from '../workspace-store.svelte';

/** What is imported: a draft as it was read with these decisions. */
export type Made = {
	readonly id: number;
	readonly read: FileRead;
	readonly decisions: Decisions;
	/** Codes of the warnings that were seen and let stand. */
	readonly acknowledged: readonly string[];
	/** The import in whose place it stands. */
	readonly replaces: ImportRecord['replaces'];
};

/** Values of a file that count: its own records, not the documents and periods that came with them. */
export function valuesIn({ answer: { understood } }: Pick<FileRead, 'answer'>): number {
	const { form, counts } = understood;
	return form === 'unknown' ? 0 : (counts[form] ?? 0);
}

/** The rules that warned in a file, each once. */
export function warningsIn({ understood }: FileAnswer): string[] {
	const codes = understood.issues.flatMap(({ severity, code }) => (severity === 'warning' ? [code] : []));
	return [...new Set(codes)];
}

const now = () => new Date().toISOString();

/** Imports made, taken back and put back: first in the workspace, in one step, then in the database. */
export class Imports {
	#dataset: Dataset;
	#store: WorkspaceStore;
	#onCleared: () => void;

	/** `onCleared`: an import has just put an end to illustrative figures. */
	constructor(dataset: Dataset, store: WorkspaceStore, onCleared: () => void = () => undefined) {
		this.#dataset = dataset;
		this.#store = store;
		this.#onCleared = onCleared;
	}

	/** Keeps a file that was read as a draft of a data set; gives its id. */
	keep(
		dataset: string,
		name: string,
		{ sha256, content }: FileAnswer,
		decisions: Decisions,
	): Promise<number> {
		const { who } = this.#store;
		return this.#store.addDraft({ dataset, name, content, sha256, addedAt: now(), who, decisions });
	}

	/** Makes a draft count. If its rows cannot be loaded, it is taken back and all is as before. */
	async make({ id, read, decisions, acknowledged, replaces }: Made): Promise<ImportRecord> {
		const { understood, learned } = read.answer;
		const before = this.#store.active;
		const isOfNow = read.known === this.#dataset.known && this.#dataset.counts(before.map(({ seq }) => seq));
		const record = await this.#store.activate(id, {
			importedAt: now(),
			who: this.#store.who,
			form: understood.form,
			rows: valuesIn(read),
			warnings: understood.warnings,
			decisions,
			acknowledged,
			replaces,
		});
		try {
			await this.#clearing(() =>
				replaces === null
					? this.#dataset.add(record.seq ?? 0, read.batches, learned, isOfNow)
					: this.#reopen(),
			);
		} catch (cause) {
			await this.#store.undo(id);
			throw cause;
		}
		if (replaces === null && isOfNow) void keep(before, record, read);
		// from the first import on there is something to lose
		void askPersistence();
		return record;
	}

	async undo(id: number): Promise<Turned> {
		const turned = await this.#store.undo(id);
		if (turned.replaced !== null) await this.#reopen();
		else if (this.#isHere(turned.record)) await this.#dataset.remove(turned.record);
		return turned;
	}

	async redo(id: number): Promise<Turned> {
		const turned = await this.#store.redo(id);
		if (this.#isHere(turned.record)) await this.#clearing(() => this.#reopen());
		return turned;
	}

	/** Removes a file for good; hands it out, so that it can be put back. */
	async remove(id: number): Promise<ImportRecord | null> {
		const record = await this.#store.remove(id);
		if (record?.state === 'active' && this.#isHere(record)) await this.#reopen();
		return record;
	}

	async restore(record: ImportRecord): Promise<void> {
		await this.#store.restore(record);
		if (record.state === 'active' && this.#isHere(record)) await this.#clearing(() => this.#reopen());
	}

	async #clearing(work: () => Promise<void>): Promise<void> {
		const was = this.#dataset.isIllustrated;
		await work();
		if (was === true && this.#dataset.isIllustrated === false) this.#onCleared();
	}

	#isHere({ dataset }: ImportRecord): boolean {
		return dataset === this.#dataset.info?.id;
	}

	#reopen(): Promise<void> {
		const { info } = this.#dataset;
		return info === null ? Promise.resolve() : this.#dataset.open(info);
	}
}

/** So that the next visit need not read the file again; `before` are the imports against which it was read. */
async function keep(before: readonly Listed[], record: ImportRecord, { batches, answer }: FileRead) {
	const { keepReading } = await import('./dataset-replay');
	await keepReading(record.dataset, [...before, record], { batches, learned: answer.learned });
}
