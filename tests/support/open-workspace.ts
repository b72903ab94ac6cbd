import 'fake-indexeddb/auto';
import { afterEach, beforeEach } from 'vitest';
import { Workspace } from '../../src/lib/workspace/workspace';
import { WorkspaceError, type WorkspaceFault } from '../../src/lib/workspace/workspace-error';

let name = '';
const opened: Workspace[] = [];

/** Every test has a store of its own, closed at its end. */
export function ownStore(): void {
	beforeEach(() => {
		// test files share one process, and with it the database of the browser that is not there
		name = `store-${crypto.randomUUID()}`;
	});
	afterEach(() => {
		for (const workspace of opened.splice(0)) workspace.close();
	});
}

export const storeName = () => name;

/** A workspace over the store of this test; several are several tabs. Its clock stands at `now`. */
export async function tab(now?: () => string): Promise<Workspace> {
	const workspace = await Workspace.open(name, now);
	opened.push(workspace);
	return workspace;
}

/** What a failing call says of itself; 'none' when it did not fail. */
export async function fault(work: Promise<unknown>): Promise<WorkspaceFault | 'none'> {
	try {
		await work;
		return 'none';
	} catch (cause) {
		if (cause instanceof WorkspaceError) return cause.kind;
		throw cause;
	}
}

type Store = IDBObjectStore;

/** Until the answer is called, what is stored passes through `instead`, which may throw. */
export function onStoring(instead: (store: Store, value: unknown) => void): () => void {
	const { add, put } = IDBObjectStore.prototype;
	IDBObjectStore.prototype.add = function (this: Store, ...given) {
		instead(this, given[0]);
		return add.apply(this, given);
	};
	IDBObjectStore.prototype.put = function (this: Store, ...given) {
		instead(this, given[0]);
		return put.apply(this, given);
	};
	return () => Object.assign(IDBObjectStore.prototype, { add, put });
}
