/** Compressed files below `prepared/DATASET/VERSION/`; other sources or data are another version. */
export const preparedFiles = {
	fixed: {
		/** Which answers there are, and those that every page begins with. */
		index: 'index.json.gz',
		/** A database file of the engine. */
		database: 'database.duckdb.gz',
		/** What files are read against. */
		known: 'known.json.gz',
	},
	answers: (at: number) => `${at}.json.gz`,
} as const;
