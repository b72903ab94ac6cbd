/** An import as version 1 of the store kept it; its number was given on storing. */
export function oldFile(text: string, more: Readonly<Record<string, unknown>> = {}) {
	const content = new Blob([text]);
	return {
		dataset: 'long-an',
		name: 'khao-sat.csv',
		size: content.size,
		content,
		importedAt: '2026-11-20T08:00:00.000Z',
		assume: { year: '2023' },
		form: 'outcomes',
		rows: 1,
		warnings: 0,
		...more,
	};
}

const done = <T>(request: IDBRequest<T>) =>
	new Promise<T>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

/** Makes a store as version 1 made it, puts files in and takes some numbers out again. */
export async function oldStore(
	name: string,
	files: readonly ReturnType<typeof oldFile>[],
	removed: readonly number[] = [],
): Promise<void> {
	const opening = indexedDB.open(name, 1);
	opening.onupgradeneeded = () => {
		const imports = opening.result.createObjectStore('imports', { keyPath: 'seq', autoIncrement: true });
		imports.createIndex('dataset', 'dataset');
	};
	const database = await done(opening);
	for (const file of files) await done(imports(database).add(file));
	for (const seq of removed) await done(imports(database).delete(seq));
	database.close();
}

const imports = (database: IDBDatabase) =>
	database.transaction('imports', 'readwrite').objectStore('imports');
