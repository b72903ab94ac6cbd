import type { Batch } from '../db/columns';
import { overview } from '../db/overview';
import type { ChangeCounts } from '../db/rehearse';
import type { View } from '../db/queries/overview';
import type { Overview } from '../domain/overview';
import type { Assume } from '../intake/hints';
import type { Issue } from '../intake/issue';
import { WorkspaceError } from '../workspace/workspace-error';
import type { Dataset } from './dataset.svelte';
import { readFile, type FileAnswer } from './intake-job';
import type { ImportedFile, Shelf } from './shelf.svelte';

/** What an import would do to the view on screen. */
export type Plan = { readonly counts: ChangeCounts; readonly before: Overview; readonly after: Overview };

type Read = { readonly answer: FileAnswer; readonly batches: readonly Batch[]; readonly rows: number };

export type Step =
	| { readonly kind: 'reading'; readonly rows: number }
	| { readonly kind: 'planning' }
	| { readonly kind: 'checked'; readonly read: Read; readonly plan: Plan | null }
	| { readonly kind: 'writing' }
	| { readonly kind: 'refused'; readonly reason: 'excel' | 'empty' | 'failed' | 'no_room' };

/** Columns of faults that an answer mends: what the file does not say of itself. */
const askable = new Set<string | null>(['ky', 'cap_hoc', 'doc_no', 'effective_date']);

const now = () => new Date().toISOString();

/** One file from drop to database: read, looked at, then written in one step or not at all. */
export class Importing {
	file = $state.raw<File | null>(null);
	step = $state.raw<Step | null>(null);
	assume = $state.raw<Assume>({});

	#queue: File[] = [];
	#abort: AbortController | null = null;
	#dataset: Dataset;
	#shelf: Shelf;
	#view: () => View;

	constructor(dataset: Dataset, shelf: Shelf, view: () => View) {
		this.#dataset = dataset;
		this.#shelf = shelf;
		this.#view = view;
	}

	get issues(): readonly Issue[] {
		return this.step?.kind === 'checked' ? this.step.read.answer.understood.issues : [];
	}

	get hasErrors(): boolean {
		return this.step?.kind === 'checked' && this.step.read.answer.understood.errors > 0;
	}

	/** Is everything that is wrong a question that can be answered here? */
	get onlyAsks(): boolean {
		return this.issues.every(
			({ severity, row, column }) => severity !== 'error' || (row === null && askable.has(column)),
		);
	}

	/** Ends all that was begun for another data set. */
	async leave(): Promise<void> {
		this.#queue = [];
		await this.cancel();
	}

	/** Are there questions whose answer would mend the faults? */
	get asks(): boolean {
		return this.issues.some(
			({ severity, row, column }) => severity === 'error' && row === null && askable.has(column),
		);
	}

	/** Files wait their turn: one is looked at at a time. */
	async take(files: readonly File[]): Promise<void> {
		this.#queue.push(...files);
		if (this.file === null) await this.#next();
	}

	async #next(): Promise<void> {
		this.#abort?.abort();
		this.step = null;
		this.assume = {};
		this.file = this.#queue.shift() ?? null;
		if (this.file) await this.check({});
	}

	/** Reads the file, with what its sender was asked. */
	async check(assume: Assume): Promise<void> {
		const { file } = this;
		const known = this.#dataset.known;
		if (file === null || known === null) return;
		this.assume = assume;
		if (/\.(xlsx|xls|ods)$/i.test(file.name)) return this.#refuse('excel');
		if (file.size === 0) return this.#refuse('empty');
		this.#abort?.abort();
		const abort = (this.#abort = new AbortController());
		this.step = { kind: 'reading', rows: 0 };
		try {
			const { answer, batches } = await readFile(file.name, file, known, assume, {
				signal: abort.signal,
				onProgress: (rows) => {
					if (!abort.signal.aborted) this.step = { kind: 'reading', rows };
				},
			});
			const { counts, form } = answer.understood;
			// the form's own records, not the documents and periods that came with them
			const rows = (form === 'unknown' ? 0 : counts[form]) ?? 0;
			const read: Read = { answer, batches, rows };
			if (answer.understood.errors === 0 && rows > 0) this.step = { kind: 'planning' };
			const plan = answer.understood.errors === 0 && rows > 0 ? await this.#plan(batches) : null;
			if (!abort.signal.aborted) this.step = { kind: 'checked', read, plan };
		} catch (cause) {
			if (!abort.signal.aborted) this.#refuse('failed', cause);
		}
	}

	async #plan(batches: readonly Batch[]): Promise<Plan> {
		const view = this.#view();
		const asker = this.#dataset.asker;
		if (asker === null) throw new Error('The data set is not open.');
		const before = await overview(asker, view);
		const { answer: after, counts } = await this.#dataset.rehearse(batches, (within) =>
			overview(within, view),
		);
		return { counts, before, after };
	}

	#refuse(reason: Extract<Step, { kind: 'refused' }>['reason'], cause?: unknown): void {
		if (cause !== undefined) console.error(cause);
		this.step = { kind: 'refused', reason };
	}

	/** Stores the file, then its rows; if the rows fail, the file goes again and all is as before. */
	async confirm(): Promise<{ seq: number; name: string; rows: number } | null> {
		const { step, file, assume } = this;
		const info = this.#dataset.info;
		if (step?.kind !== 'checked' || file === null || info === null || this.hasErrors) return null;
		const { answer, batches, rows } = step.read;
		this.step = { kind: 'writing' };
		let seq: number | null = null;
		try {
			seq = await this.#shelf.add({
				dataset: info.id,
				name: file.name,
				size: file.size,
				content: file,
				importedAt: now(),
				assume: Object.fromEntries(Object.entries(assume)),
				form: answer.understood.form,
				rows,
				warnings: answer.understood.warnings,
			});
			await this.#dataset.add(seq, batches, answer.learned);
		} catch (cause) {
			if (seq !== null) await this.#shelf.remove(seq);
			const isFull = cause instanceof WorkspaceError && cause.kind === 'full';
			this.#refuse(isFull ? 'no_room' : 'failed', cause);
			return null;
		}
		const done = { seq, name: file.name, rows };
		await this.#next();
		return done;
	}

	/** Ends the reading at once; nothing was written. What is being written is not left half done. */
	async cancel(): Promise<void> {
		if (this.step?.kind === 'writing') return;
		this.#abort?.abort();
		await this.#next();
	}

	/** Takes an import back, of whichever data set; hands it out, so that it can be put back. */
	async undo(seq: number): Promise<ImportedFile | null> {
		const file = await this.#shelf.remove(seq);
		if (file && file.dataset === this.#dataset.info?.id) await this.#dataset.remove(file);
		return file;
	}

	/** Puts a removed import back where it was. */
	async redo(file: ImportedFile): Promise<void> {
		await this.#shelf.restore(file);
		const { info } = this.#dataset;
		if (info !== null && file.dataset === info.id) await this.#dataset.open(info);
	}
}
