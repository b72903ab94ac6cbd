import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** One imported file, verbatim, with what was decided about it. */
export type ImportedFile = {
	/** Order of the import; the key under which its rows stand in the database. */
	readonly seq: number;
	readonly dataset: string;
	readonly name: string;
	readonly size: number;
	/** The file as it was given. */
	readonly content: Blob;
	readonly importedAt: string;
	readonly assume: Readonly<Record<string, string>>;
	readonly form: string;
	readonly rows: number;
	readonly warnings: number;
};

/** What a new import says; its number is given when it is stored. */
export type NewImport = Omit<ImportedFile, 'seq'>;

interface Stored extends DBSchema {
	imports: { key: number; value: ImportedFile; indexes: { dataset: string } };
}

const version = 1;

/** What the user gave: kept in this browser only, replayed at every start. */
export class Workspace {
	#stored: IDBPDatabase<Stored>;

	private constructor(stored: IDBPDatabase<Stored>) {
		this.#stored = stored;
	}

	/** Rejects when the browser forbids storage (private windows, policy). */
	static async open(name = 'phan-luong'): Promise<Workspace> {
		const stored = await openDB<Stored>(name, version, {
			upgrade(database) {
				const imports = database.createObjectStore('imports', { keyPath: 'seq', autoIncrement: true });
				imports.createIndex('dataset', 'dataset');
			},
			// another tab wants a newer schema: let go, or it would wait for ever
			blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
		});
		return new Workspace(stored);
	}

	/** Imports of one data set in the order in which they were made. */
	imports(dataset: string): Promise<ImportedFile[]> {
		return this.#stored.getAllFromIndex('imports', 'dataset', dataset);
	}

	get(seq: number): Promise<ImportedFile | undefined> {
		return this.#stored.get('imports', seq);
	}

	count(): Promise<number> {
		return this.#stored.count('imports');
	}

	/** Stores a file and returns its number; rejects with QuotaExceededError when there is no room. */
	async add(file: NewImport): Promise<number> {
		const transaction = this.#stored.transaction('imports', 'readwrite', { durability: 'strict' });
		// the key is generated on storing: the record has none yet
		const seq = await transaction.store.add(file as ImportedFile);
		await transaction.done;
		return seq;
	}

	/** Puts a removed import back under its own number. */
	async restore(file: ImportedFile): Promise<void> {
		await this.#stored.put('imports', file);
	}

	async remove(seq: number): Promise<void> {
		await this.#stored.delete('imports', seq);
	}

	close(): void {
		this.#stored.close();
	}
}
