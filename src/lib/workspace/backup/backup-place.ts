import { openDB, type DBSchema } from 'idb';

/** The backup that this browser made last: what a link names, so that whoever opens it knows which file to ask for. */
type LastBackup = {
	readonly name: string;
	readonly sha256: string;
	/** Of the figures that were open when it was made. */
	readonly mark: string;
};

/** A folder of the user's choice, as the browser hands it out; it asks again before it is written to. */
export type Folder = FileSystemDirectoryHandle & {
	queryPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** Of this browser alone, so in no backup: stored beside the workspace. */
interface Place extends DBSchema {
	place: { key: 'folder' | 'last'; value: Folder | LastBackup };
}

const opened = () =>
	openDB<Place>('phan-luong-backup', 1, {
		upgrade: (database) => void database.createObjectStore('place'),
	});

async function withPlace<T>(
	work: (database: Awaited<ReturnType<typeof opened>>) => Promise<T>,
	otherwise: T,
): Promise<T> {
	try {
		const database = await opened();
		try {
			return await work(database);
		} finally {
			database.close();
		}
	} catch (cause) {
		// storage may be forbidden: then there is no place to keep
		console.warn(cause);
		return otherwise;
	}
}

export const backupFolder = (): Promise<Folder | null> =>
	withPlace(
		async (database) => ((await database.get('place', 'folder')) as Folder | undefined) ?? null,
		null,
	);

/** Null forgets it. */
export const keepFolder = (folder: Folder | null): Promise<void> =>
	withPlace(async (database) => {
		if (folder === null) await database.delete('place', 'folder');
		else await database.put('place', folder, 'folder');
	}, undefined);

export const lastBackup = (): Promise<LastBackup | null> =>
	withPlace(
		async (database) => ((await database.get('place', 'last')) as LastBackup | undefined) ?? null,
		null,
	);

export const keepLastBackup = (last: LastBackup | null): Promise<void> =>
	withPlace(async (database) => {
		if (last === null) await database.delete('place', 'last');
		else await database.put('place', last, 'last');
	}, undefined);

/** May the folder be written to? Asks the user where the browser wants it: only after a press of theirs. */
export async function mayWrite(folder: Folder): Promise<boolean> {
	const how = { mode: 'readwrite' } as const;
	if ((await folder.queryPermission?.(how)) === 'granted') return true;
	return (await folder.requestPermission?.(how)) === 'granted';
}

/** Where a name is taken, `name (2).zip`: a backup never takes the place of another. */
async function freeName(folder: Folder, name: string): Promise<string> {
	const [, stem = name, ending = ''] = /^(.*)(\.[^.]+)$/.exec(name) ?? [];
	for (let turn = 1; ; turn++) {
		const tried = turn === 1 ? name : `${stem} (${turn})${ending}`;
		try {
			await folder.getFileHandle(tried);
		} catch (cause) {
			if (cause instanceof DOMException && cause.name === 'NotFoundError') return tried;
			throw cause;
		}
	}
}

/** Takes a file away, as far as that can be done: the browser may hold it for a moment after it was given up. */
async function removed(folder: Folder, name: string): Promise<void> {
	for (let turn = 0; turn < 20; turn++) {
		try {
			return await folder.removeEntry(name);
		} catch (cause) {
			if (cause instanceof DOMException && cause.name === 'NotFoundError') return;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}

/** Writes a file into the folder and gives the name that it got; whole or not at all. */
export async function writeInto(folder: Folder, name: string, content: Blob): Promise<string> {
	const free = await freeName(folder, name);
	const file = await folder.getFileHandle(free, { create: true });
	let stream: FileSystemWritableFileStream | undefined;
	try {
		stream = await file.createWritable();
		await stream.write(content);
		await stream.close();
	} catch (cause) {
		await stream?.abort().catch(() => undefined);
		await removed(folder, free);
		throw cause;
	}
	return free;
}
