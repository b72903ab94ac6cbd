import { batch, rowsInBatch, transferables, type Loadable } from '../db/columns';
import type { TableName } from '../domain/tables';
import { catalogue } from '../intake/catalogue';
import { readDataset } from '../intake/dataset';
import { intake } from '../intake/intake';
import { open } from '../intake/open';
import type { Found } from '../intake/reading';
import { facts } from './knowing';
import type { IntakeJob, IntakeMessage } from './intake-job';

function post(message: IntakeMessage, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}

/** Collects records by table and hands full batches over at once, so that no thread holds the whole file twice. */
class BatchSink {
	#rows = new Map<TableName, Loadable[]>();

	take = ({ table, record, row, sheet }: Found): void => {
		let rows = this.#rows.get(table);
		if (!rows) this.#rows.set(table, (rows = []));
		rows.push(Object.assign(record, { file_row: row, file_sheet: sheet ?? null }));
		if (rows.length >= rowsInBatch) this.#send(table, rows);
	};

	flush(): void {
		for (const [table, rows] of this.#rows) if (rows.length > 0) this.#send(table, rows);
	}

	#send(table: TableName, rows: Loadable[]): void {
		const made = batch(table, rows);
		this.#rows.set(table, []);
		post({ kind: 'batch', batch: made }, transferables(made));
	}
}

async function work(job: IntakeJob): Promise<void> {
	const sink = new BatchSink();
	if (job.kind === 'dataset') {
		const { knowledge, results } = readDataset(job.files, job.root, sink.take);
		sink.flush();
		const issues = results.flatMap(({ understood }) =>
			understood.issues.filter(({ severity }) => severity === 'error'),
		);
		post({ kind: 'dataset', answer: { known: knowledge.known, issues, errors: issues.length } });
		return;
	}
	const bytes = new Uint8Array(await job.file.arrayBuffer());
	const learned: Found[] = [];
	const take = (found: Found) => {
		if (!facts.has(found.table)) learned.push({ ...found, record: { ...found.record } });
		sink.take(found);
	};
	const understood = intake(await open({ name: job.name, bytes }), catalogue(job.known), take, {
		assume: job.assume,
		onProgress: (rows) => post({ kind: 'progress', rows }),
	});
	sink.flush();
	post({ kind: 'file', answer: { understood, learned } });
}

// only what is thrown outside a promise becomes the worker's error event, which rejects the job
addEventListener('message', ({ data }: MessageEvent<IntakeJob>) => {
	work(data).catch((cause: unknown) =>
		setTimeout(() => {
			throw cause instanceof Error ? cause : new Error(String(cause));
		}),
	);
});
