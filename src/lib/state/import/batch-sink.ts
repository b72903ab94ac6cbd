import { BatchBuilder, rowsInBatch, type Batch, type Loadable } from '../../db/schema/columns';
import type { TableName } from '../../domain/schema/tables';
import type { KnownRows } from '../../intake/cells/known-row';
import type { Found } from '../../intake/reading';

/** Turns records into columns as they come and hands full batches over at once: no thread holds the rows of a file. */
export class BatchSink {
	#builders = new Map<TableName, BatchBuilder>();
	#send: (made: Batch) => void;

	constructor(send: (made: Batch) => void) {
		this.#send = send;
	}

	take = (found: Found): void => {
		const { table, row } = found;
		const builder = this.#builderOf(table);
		builder.add(found.record as Loadable, row, found.sheet ?? null);
		if (builder.rows === rowsInBatch) this.#hand(table, builder);
	};

	/** The same of known rows, from one on and before another. */
	takeKnown = (rows: KnownRows, from: number, until: number): void => {
		for (let at = from; at < until;) {
			const builder = this.#builderOf(rows.table);
			const end = Math.min(until, at + rowsInBatch - builder.rows);
			builder.addNumbered(rows, [at, end], rows.firstLine + at);
			if (builder.rows === rowsInBatch) this.#hand(rows.table, builder);
			at = end;
		}
	};

	#builderOf(table: TableName): BatchBuilder {
		let builder = this.#builders.get(table);
		if (!builder) this.#builders.set(table, (builder = new BatchBuilder(table, rowsInBatch)));
		return builder;
	}

	flush(): void {
		for (const [table, builder] of this.#builders) this.#hand(table, builder);
	}

	#hand(table: TableName, builder: BatchBuilder): void {
		this.#builders.delete(table);
		this.#send(builder.batch);
	}
}
