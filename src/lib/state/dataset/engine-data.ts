import { base } from '$app/paths';
import type { Database } from '../../db/database';
import { replaceAll, type Setting } from '../../db/schema/load';
import type { DatasetInfo } from '../../domain/schema/dataset';
import { askedRoot } from '../../domain/units/register-level';
import { engineFiles } from '../../domain/schema/engine-file';
import type { Lock } from '../../domain/documents/lock';
import type { Known } from '../../intake/catalogue';
import { locked, published } from './dataset-files';
import { preparedDatabase, preparedKnown } from './prepared-files';

/** What lies beneath the user's own imports: the data in the engine, and what files are read against there. */
export type Ground = { readonly database: Database; readonly known: Known };

type Watch = { readonly onProgress: (share: number) => void; readonly onGone: () => void };

const addresses = {
	module: `${base}/engine/${engineFiles.module}`,
	worker: `${base}/engine/${engineFiles.worker}`,
};

/** The one engine of the page and what was put into it. */
export class EngineData {
	#watch: Watch;
	#database: Promise<Database> | null = null;
	#ground: { readonly key: string; readonly known: Known } | null = null;

	constructor({ onProgress, onGone }: Watch) {
		const gone = () => {
			this.#database = null;
			this.#ground = null;
			onGone();
		};
		this.#watch = { onProgress, onGone: gone };
	}

	/** Puts published data or locked figures into the engine, unless they are there; own imports over them go. */
	async hold(info: DatasetInfo, lock: Lock | null): Promise<Ground & { readonly isFresh: boolean }> {
		const key = [info.id, lock?.id, askedRoot(info)].join(' ');
		if (this.#ground?.key === key) {
			const { known } = this.#ground;
			return { database: await this.#started(null), known, isFresh: false };
		}
		this.#ground = null;
		const { database, known } = lock === null ? await this.#published(info) : await this.#locked(info, lock);
		this.#ground = { key, known };
		return { database, known, isFresh: true };
	}

	/** The engine with whatever is in it. */
	database(): Promise<Database> {
		return this.#started(null);
	}

	/** As the site was built; where that is missing or broken, from the published files themselves. */
	async #published(info: DatasetInfo): Promise<Ground> {
		const setting = { isFictional: info.fictional, isWanted: null, askedRoot: askedRoot(info) };
		if (info.own) return this.#read(published(info), setting);
		const known = preparedKnown(info);
		known.catch(() => undefined);
		try {
			const file = preparedDatabase(info);
			const database = this.#database === null ? await this.#started(file) : await this.#replaced(file);
			return { database, known: await known };
		} catch (cause) {
			console.warn(cause);
			return this.#read(published(info), setting);
		}
	}

	async #replaced(file: Promise<Uint8Array>): Promise<Database> {
		const database = await this.#started(null);
		await database.takeOver(await file);
		return database;
	}

	/** What was locked is shown, illustrative or not. */
	#locked(info: DatasetInfo, lock: Lock): Promise<Ground> {
		const setting = { isFictional: info.fictional, isWanted: true, askedRoot: askedRoot(info) };
		return this.#read(locked(info, lock), setting);
	}

	async #read(reading: ReturnType<typeof published>, setting: Setting): Promise<Ground> {
		const database = await this.#started(null);
		const { batches, known } = await reading;
		await replaceAll(database, [{ seq: 0, parts: batches }], setting);
		return { database, known };
	}

	/** A failed start is forgotten, so that the next call tries again. */
	#started(file: Promise<Uint8Array> | null): Promise<Database> {
		this.#database ??= import('../../db/engine/engine').then(({ openDatabase }) =>
			openDatabase(addresses, { ...this.#watch, file }),
		);
		const started = this.#database;
		started.catch(() => {
			if (this.#database === started) this.#database = null;
		});
		return started;
	}
}
