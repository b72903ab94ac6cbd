import { transferables, type Batch } from '../db/schema/columns';
import { catalogue } from '../intake/catalogue';
import { readDataset } from '../intake/dataset';
import { intake } from '../intake/intake';
import { edited, open } from '../intake/open';
import type { Found } from '../intake/reading';
import type { Opened } from '../intake/layout/sheet';
import { BatchSink } from './import/batch-sink';
import type { IntakeJob, IntakeMessage } from './import/intake-job';
import { facts } from './import/extend-known';
import { ShownRows } from './import/shown-rows';

/** The file that this worker serves, once it was opened. */
let file: { opened: Opened; sha256: Promise<string>; content: Blob; shown: ShownRows } | null = null;

function post(message: IntakeMessage, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}

const sendBatch = (made: Batch) => post({ kind: 'batch', batch: made }, transferables(made));

function readPublished({ root, files, isFictional }: Extract<IntakeJob, { kind: 'dataset' }>): void {
	const sink = new BatchSink(sendBatch);
	const { knowledge, results } = readDataset(files, root, sink.take, isFictional);
	sink.flush();
	const issues = results.flatMap(({ understood }) =>
		understood.issues.filter(({ severity }) => severity === 'error'),
	);
	post({ kind: 'dataset', answer: { known: knowledge.known, issues, errors: issues.length } });
}

async function openedFile(name: string, blob: Blob) {
	if (file !== null) return file;
	const bytes = new Uint8Array(await blob.arrayBuffer());
	// the published data needs neither
	const { quickSha256 } = await import('../workspace/sha256');
	// the browser sums up on a thread of its own while the file is read
	const sha256 = quickSha256(bytes);
	const opened = await open({ name, bytes });
	const content = new Blob([bytes], { type: blob.type });
	return (file = { opened, sha256, content, shown: new ShownRows(opened.sheets) });
}

async function read({
	name,
	file: blob,
	known,
	decisions,
}: Extract<IntakeJob, { kind: 'file' }>): Promise<void> {
	const { opened, sha256, content } = await openedFile(name, blob);
	const sink = new BatchSink(sendBatch);
	const learned: Found[] = [];
	const take = (found: Found) => {
		if (!facts.has(found.table)) learned.push(found);
		sink.take(found);
	};
	const counts = new Map<string | null, number>();
	const understood = intake(opened, catalogue(known), take, {
		...decisions,
		onKnown: sink.takeKnown,
		onProgress: (rows) => post({ kind: 'progress', rows }),
		onRead: (sheet, rows) => void counts.set(sheet, rows),
	});
	sink.flush();
	const shown = new ShownRows(
		opened.sheets.map((sheet) => edited(sheet, decisions)),
		counts,
	);
	file = { opened, sha256, content, shown };
	const answer = { understood, learned, sha256: await sha256, content, sheets: shown.sizes };
	post({ kind: 'file', answer });
}

async function work(job: IntakeJob): Promise<void> {
	if (job.kind === 'dataset') readPublished(job);
	else if (job.kind === 'file') await read(job);
	else post({ kind: 'rows', ask: job.ask, rows: file?.shown.asked(job) ?? [] });
}

// only what is thrown outside a promise becomes the worker's error event, which rejects the job
addEventListener('message', ({ data }: MessageEvent<IntakeJob>) => {
	work(data).catch((cause: unknown) =>
		setTimeout(() => {
			throw cause instanceof Error ? cause : new Error(String(cause));
		}),
	);
});
