/** Name of the compressed engine below `engine/`; the version makes a new engine a new address. */
export const engineFile = 'duckdb-eh-1.32.0.wasm.gz';
