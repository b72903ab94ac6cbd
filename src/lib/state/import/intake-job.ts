import type { Batch } from '../../db/schema/columns';
import type { Decisions } from '../../domain/schema/decisions';
import type { Known } from '../../intake/catalogue';
import type { Understood } from '../../intake/issues/issue-collector';
import type { Issue } from '../../intake/issues/issue';
import type { SourceFile } from '../../intake/open';
import type { Found } from '../../intake/reading';

/** What the intake worker is asked. It serves one file and is ended with it: to cancel is to end it. */
export type IntakeJob =
	| {
			readonly kind: 'dataset';
			readonly root: string;
			readonly files: readonly SourceFile[];
			readonly isFictional: boolean;
	  }
	| {
			readonly kind: 'file';
			readonly name: string;
			readonly file: Blob;
			readonly known: Known;
			readonly decisions: Decisions;
	  }
	| ({ readonly kind: 'rows'; readonly ask: number } & RowsAsked);

/** Rows of a sheet for the screen: a stretch of them, or those that begin on certain lines. */
export type RowsAsked = {
	readonly sheet: string | null;
	readonly from: number;
	readonly count: number;
	readonly lines: readonly number[] | null;
};

/** A row as it stands in the file, with the user's edits. */
export type SheetRow = { readonly index: number; readonly line: number; readonly cells: readonly string[] };

type DatasetAnswer = {
	readonly known: Known;
	readonly issues: readonly Issue[];
	readonly errors: number;
};

export type FileAnswer = {
	readonly understood: Understood;
	/** Records that later files must know of (units, targets, documents …), not the mass of outcomes. */
	readonly learned: readonly Found[];
	readonly sha256: string;
	/** The very bytes that were read: the file on disk may change meanwhile. */
	readonly content: Blob;
	/** Rows of each sheet that the screen can show, and how wide they are. */
	readonly sheets: readonly {
		readonly name: string | null;
		readonly rows: number;
		readonly columns: number;
	}[];
};

export type IntakeMessage =
	| { readonly kind: 'progress'; readonly rows: number }
	| { readonly kind: 'batch'; readonly batch: Batch }
	| { readonly kind: 'dataset'; readonly answer: DatasetAnswer }
	| { readonly kind: 'file'; readonly answer: FileAnswer }
	| { readonly kind: 'rows'; readonly ask: number; readonly rows: readonly SheetRow[] };

type Handlers = {
	readonly onProgress?: (rows: number) => void;
	readonly signal?: AbortSignal;
	/** How long the worker may be silent, in milliseconds. */
	readonly patience?: number;
};

/** A reader that says nothing for so long is at a file that it will not get through. */
const patience = 60_000;

/** The worker was ended because it said nothing for too long; later files do not wait behind such a file. */
export class TookTooLong extends Error {
	override name = 'TookTooLong';
}

type Answers = { readonly dataset: DatasetAnswer; readonly file: FileAnswer };

/** What reading a file gave: the account of it, and its rows ready to be loaded. */
export type FileRead = {
	readonly answer: FileAnswer;
	readonly batches: Batch[];
	/** What it was read against. */
	readonly known: Known;
};

function newWorker(): Worker {
	return new Worker(new URL('../intake.worker.ts', import.meta.url), { type: 'module' });
}

/** Asks a worker one job; batches arrive on the way. */
function asked<K extends keyof Answers>(
	worker: Worker,
	job: Extract<IntakeJob, { kind: keyof Answers }> & { readonly kind: K },
	{ onProgress, signal, patience: most = patience }: Handlers,
): Promise<{ answer: Answers[K]; batches: Batch[] }> {
	return new Promise((resolve, reject) => {
		const batches: Batch[] = [];
		const giveUp = () => reject(new TookTooLong(`No word from the reader for ${most} ms.`));
		let silence = setTimeout(giveUp, most);
		const onMessage = ({ data }: MessageEvent<IntakeMessage>) => {
			clearTimeout(silence);
			if (data.kind === 'progress' || data.kind === 'batch' || data.kind === 'rows')
				silence = setTimeout(giveUp, most);
			if (data.kind === 'progress') onProgress?.(data.rows);
			else if (data.kind === 'batch') batches.push(data.batch);
			else if (data.kind !== 'rows' && data.kind === job.kind) {
				worker.removeEventListener('message', onMessage);
				// a job is answered in its own kind
				resolve({ answer: data.answer as Answers[K], batches });
			}
		};
		const stop = (cause: Error) => {
			clearTimeout(silence);
			reject(cause);
		};
		signal?.addEventListener('abort', () => stop(new DOMException('Cancelled', 'AbortError')));
		worker.addEventListener('message', onMessage);
		worker.onerror = (event) => stop(new Error(event.message || 'The reader stopped.'));
		worker.postMessage(job);
	});
}

/** Reads a published data set: its batches in loading order, and what later files are read against. */
export async function readDataset(root: string, files: readonly SourceFile[], isFictional = false) {
	const worker = newWorker();
	try {
		return await asked<'dataset'>(worker, { kind: 'dataset', root, files, isFictional }, {});
	} finally {
		worker.terminate();
	}
}

/** Reads one file of the user's and lets go of it. */
export async function readFile(
	name: string,
	file: Blob,
	known: Known,
	decisions: Decisions,
	handlers: Handlers = {},
): Promise<FileRead> {
	const session = new ReadingSession(name, file);
	try {
		return await session.read(known, decisions, handlers);
	} finally {
		session.end();
	}
}

/** One file under review: opened once, read again after every decision, its rows at hand for the screen. */
export class ReadingSession {
	#worker: Worker | null = null;
	#name: string;
	#file: Blob;
	#asks = new Map<number, (rows: readonly SheetRow[]) => void>();
	#made = 0;

	constructor(name: string, file: Blob) {
		this.#name = name;
		this.#file = file;
	}

	async read(known: Known, decisions: Decisions, handlers: Handlers = {}): Promise<FileRead> {
		const worker = this.#started();
		handlers.signal?.addEventListener('abort', () => this.end());
		const job = { kind: 'file', name: this.#name, file: this.#file, known, decisions } as const;
		try {
			return { ...(await asked<'file'>(worker, job, handlers)), known };
		} catch (cause) {
			// a worker that stopped in the middle knows nothing any more: the next reading opens the file again
			this.end();
			throw cause;
		}
	}

	/** Rows of a sheet; they are those of the last reading. */
	rows(wanted: RowsAsked): Promise<readonly SheetRow[]> {
		const worker = this.#worker;
		if (worker === null) return Promise.resolve([]);
		const ask = ++this.#made;
		return new Promise((resolve) => {
			this.#asks.set(ask, resolve);
			worker.postMessage({ kind: 'rows', ask, ...wanted } satisfies IntakeJob);
		});
	}

	end(): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const resolve of this.#asks.values()) resolve([]);
		this.#asks.clear();
	}

	#started(): Worker {
		if (this.#worker) return this.#worker;
		const worker = (this.#worker = newWorker());
		worker.addEventListener('message', ({ data }: MessageEvent<IntakeMessage>) => {
			if (data.kind !== 'rows') return;
			this.#asks.get(data.ask)?.(data.rows);
			this.#asks.delete(data.ask);
		});
		return worker;
	}
}
