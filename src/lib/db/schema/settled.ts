import settled from './materialize.sql?raw';

/** Tables that are worked out anew after every change. */
export const settledTables: readonly string[] = [...settled.matchAll(/TABLE ([\w.]+) AS/g)].map(
	([, name = '']) => name,
);
