import type { Page } from '@playwright/test';

/** What this browser keeps of one file, without its bytes. */
export type StoredFile = {
	readonly id: number;
	readonly name: string;
	readonly state: 'draft' | 'active' | 'undone' | 'replaced';
	readonly seq: number | null;
	readonly replaces: number | null;
	readonly edits: number;
};

/** All files that this browser keeps, read past the page. */
export function stored(page: Page): Promise<StoredFile[]> {
	return page.evaluate(
		() =>
			new Promise<StoredFile[]>((resolve, reject) => {
				const opening = indexedDB.open('phan-luong');
				opening.onerror = () => reject(opening.error ?? new Error('closed'));
				opening.onsuccess = () => {
					const database = opening.result;
					if (!database.objectStoreNames.contains('imports')) {
						database.close();
						resolve([]);
						return;
					}
					const asking = database.transaction('imports').objectStore('imports').getAll();
					asking.onerror = () => reject(asking.error ?? new Error('unreadable'));
					asking.onsuccess = () => {
						database.close();
						resolve(
							asking.result.map(({ id, name, state, seq, replaces, decisions }) => ({
								id,
								name,
								state,
								seq,
								replaces,
								edits: Object.keys(decisions?.edits ?? {}).length,
							})),
						);
					};
				};
			}),
	);
}

/** How many imports count. */
export async function storedImports(page: Page): Promise<number> {
	return (await stored(page)).filter(({ state }) => state === 'active').length;
}

/** "khao-sat.csv active" of every file, in the order in which they came. */
export async function states(page: Page): Promise<string[]> {
	return (await stored(page)).map(({ name, state }) => `${name} ${state}`);
}
