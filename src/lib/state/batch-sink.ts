import { BatchBuilder, rowsInBatch, type Batch, type Loadable } from '../db/columns';
import type { TableName } from '../domain/tables';
import { KnownRow } from '../intake/known-row';
import type { Found } from '../intake/reading';

/** Turns records into columns as they come and hands full batches over at once: no thread holds the rows of a file. */
export class BatchSink {
	#builders = new Map<TableName, BatchBuilder>();
	#send: (made: Batch) => void;

	constructor(send: (made: Batch) => void) {
		this.#send = send;
	}

	take = (found: Found): void => {
		const { table, row } = found;
		let builder = this.#builders.get(table);
		if (!builder) this.#builders.set(table, (builder = new BatchBuilder(table, rowsInBatch)));
		if (found instanceof KnownRow) builder.addNumbered(found, row);
		else builder.add(found.record as Loadable, row, found.sheet ?? null);
		if (builder.rows === rowsInBatch) this.#hand(table, builder);
	};

	flush(): void {
		for (const [table, builder] of this.#builders) this.#hand(table, builder);
	}

	#hand(table: TableName, builder: BatchBuilder): void {
		this.#builders.delete(table);
		this.#send(builder.batch);
	}
}
