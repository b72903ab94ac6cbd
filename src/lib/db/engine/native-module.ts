/** DuckDB for servers: the very core that runs in the browser. It is installed where somebody serves (decision 35). */
const nativePackage: string = '@duckdb/node-api';

type Value = string | number | bigint | boolean | null;

/** A day as the package has it. */
type Day = { readonly days: number };

/** The little of that package which is used here. */
export type NativeModule = {
	readonly DuckDBInstance: {
		create(path: string, options: Readonly<Record<string, string>>): Promise<NativeInstance>;
	};
	readonly DuckDBDateValue: new (days: number) => Day;
	readonly DuckDBDataChunk: {
		create(types: readonly NativeType[], rows: number): NativeChunk;
	};
};

type NativeInstance = { connect(): Promise<NativeConnection>; closeSync(): void };

type NativeType = { readonly typeId: number };

type NativeChunk = { setColumns(columns: readonly (readonly (Value | Day)[])[]): void };

type NativeStatement = {
	clearBindings(): void;
	bindNull(at: number): void;
	bindBoolean(at: number, value: boolean): void;
	bindInteger(at: number, value: number): void;
	bindDouble(at: number, value: number): void;
	bindVarchar(at: number, value: string): void;
	runAndReadAll(): Promise<NativeAnswer>;
	destroySync(): void;
};

type NativeAnswer = {
	columnNames(): readonly string[];
	columnTypes(): readonly NativeType[];
	getColumns(): readonly (readonly Value[])[];
};

export type NativeConnection = {
	run(text: string): Promise<unknown>;
	runAndReadAll(text: string): Promise<NativeAnswer>;
	prepare(text: string): Promise<NativeStatement>;
	createAppender(table: string, schema: string): Promise<NativeAppender>;
	interrupt(): void;
	closeSync(): void;
};

type NativeAppender = {
	readonly columnCount: number;
	columnType(at: number): NativeType;
	appendDataChunk(chunk: NativeChunk): void;
	closeSync(): void;
};

/** Of the types of the engine those that answers and tables have here. */
export const nativeTypes = {
	boolean: 1,
	tinyint: 2,
	smallint: 3,
	integer: 4,
	bigint: 5,
	float: 10,
	double: 11,
	date: 13,
	varchar: 17,
} as const;

/** The package where it is installed, null elsewhere. */
export async function nativeModule(): Promise<NativeModule | null> {
	try {
		// by a name that no bundler follows
		return (await import(/* @vite-ignore */ nativePackage)) as NativeModule;
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND') return null;
		throw cause;
	}
}
