import { batch, rowsInBatch, type Batch, type Loadable } from '../db/columns';
import type { TableName } from '../domain/tables';
import type { Found } from '../intake/reading';

/** Collects records by table and hands full batches over at once, so that no thread holds the whole file twice. */
export class BatchSink {
	#rows = new Map<TableName, Loadable[]>();
	#send: (made: Batch) => void;

	constructor(send: (made: Batch) => void) {
		this.#send = send;
	}

	take = ({ table, record, row, sheet }: Found): void => {
		let rows = this.#rows.get(table);
		if (!rows) this.#rows.set(table, (rows = []));
		rows.push(Object.assign(record, { file_row: row, file_sheet: sheet ?? null }));
		if (rows.length >= rowsInBatch) this.#hand(table, rows);
	};

	flush(): void {
		for (const [table, rows] of this.#rows) if (rows.length > 0) this.#hand(table, rows);
	}

	#hand(table: TableName, rows: Loadable[]): void {
		this.#rows.set(table, []);
		this.#send(batch(table, rows));
	}
}
