import type { Batch } from '../db/columns';
import type { Known } from '../intake/catalogue';
import type { Understood } from '../intake/desk';
import type { Assume } from '../intake/hints';
import type { Issue } from '../intake/issue';
import type { SourceFile } from '../intake/open';
import type { Found } from '../intake/reading';

/** What the intake worker is asked. It keeps no state: to cancel is to end the worker. */
export type IntakeJob =
	| { readonly kind: 'dataset'; readonly root: string; readonly files: readonly SourceFile[] }
	| {
			readonly kind: 'file';
			readonly name: string;
			readonly file: Blob;
			readonly known: Known;
			readonly assume: Assume;
	  };

export type DatasetAnswer = {
	readonly known: Known;
	readonly issues: readonly Issue[];
	readonly errors: number;
};

export type FileAnswer = {
	readonly understood: Understood;
	/** Records that later files must know of (units, targets, documents …), not the mass of outcomes. */
	readonly learned: readonly Found[];
};

export type IntakeMessage =
	| { readonly kind: 'progress'; readonly rows: number }
	| { readonly kind: 'batch'; readonly batch: Batch }
	| { readonly kind: 'dataset'; readonly answer: DatasetAnswer }
	| { readonly kind: 'file'; readonly answer: FileAnswer };

type Handlers = { readonly onProgress?: (rows: number) => void; readonly signal?: AbortSignal };

type Answers = { readonly dataset: DatasetAnswer; readonly file: FileAnswer };

/** Runs one job in a worker of its own; aborting ends the worker at once. */
function run<K extends keyof Answers>(
	job: Extract<IntakeJob, { kind: K }>,
	{ onProgress, signal }: Handlers,
): Promise<{ answer: Answers[K]; batches: Batch[] }> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' });
		const batches: Batch[] = [];
		const end = () => worker.terminate();
		signal?.addEventListener('abort', () => {
			end();
			reject(new DOMException('Cancelled', 'AbortError'));
		});
		worker.onmessage = ({ data }: MessageEvent<IntakeMessage>) => {
			if (data.kind === 'progress') onProgress?.(data.rows);
			else if (data.kind === 'batch') batches.push(data.batch);
			else {
				end();
				// a job is answered in its own kind
				resolve({ answer: data.answer as Answers[K], batches });
			}
		};
		worker.onerror = (event) => {
			end();
			reject(new Error(event.message || 'The reader stopped.'));
		};
		worker.postMessage(job);
	});
}

/** Reads a published data set: its batches in loading order, and what later files are read against. */
export function readDataset(root: string, files: readonly SourceFile[], handlers: Handlers = {}) {
	return run<'dataset'>({ kind: 'dataset', root, files }, handlers);
}

/** Reads one file of the user's. */
export function readFile(name: string, file: Blob, known: Known, assume: Assume, handlers: Handlers = {}) {
	return run<'file'>({ kind: 'file', name, file, known, assume }, handlers);
}
