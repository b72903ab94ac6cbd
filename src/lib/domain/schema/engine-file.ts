/** Compressed engine files below `engine/`; the version makes a new engine a new address, and so must any other change. */
export const engineFiles = {
	module: 'duckdb-eh-1.32.0-inner.wasm.gz',
	worker: 'duckdb-browser-eh.worker-1.32.0.js.gz',
	empty: 'empty-1.32.0.duckdb.gz',
} as const;

/** Size of the engine's module once it is inflated: how much of it has arrived is told against this. */
export const moduleBytes = 26_823_069;
