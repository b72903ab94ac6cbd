import { base } from '$app/paths';
import type { Database } from '../../db/database';
import { replaceAll, type Setting } from '../../db/schema/load';
import type { DatasetInfo } from '../../domain/schema/dataset';
import { askedRoot } from '../../domain/units/register-level';
import { engineFiles } from '../../domain/schema/engine-file';
import type { Lock } from '../../domain/documents/lock';
import type { Known } from '../../intake/catalogue';
import { locked, published } from './dataset-files';
import type { OwnState } from './own-states';
import { preparedDatabase, preparedKnown } from './prepared-files';

/** What lies beneath the user's own imports: the data in the engine, and what files are read against there. */
type Ground = { readonly database: Database; readonly known: Known };

/** `kept`: what came in the place of the published data, with the imports that it holds. */
type Filled = Ground & { readonly kept: OwnState | null };

type Watch = { readonly onProgress: (share: number) => void; readonly onGone: () => void };

const addresses = {
	module: `${base}/engine/${engineFiles.module}`,
	worker: `${base}/engine/${engineFiles.worker}`,
	empty: `${base}/engine/${engineFiles.empty}`,
};

const nothing = Promise.resolve(null);

const keyOf = (info: DatasetInfo, lock: Lock | null) => [info.id, lock?.id, askedRoot(info)].join(' ');

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

	/** Are these data in the engine already, beneath whatever was imported? */
	holds(info: DatasetInfo, lock: Lock | null): boolean {
		return this.#ground?.key === keyOf(info, lock);
	}

	/**
	 * Puts published data or locked figures into the engine, unless they are there; own imports over them go. What was
	 * kept of the data set with its imports comes in their place, unless it cannot be opened.
	 */
	async hold(
		info: DatasetInfo,
		lock: Lock | null,
		kept: Promise<OwnState | null> = nothing,
	): Promise<Filled & { readonly isFresh: boolean }> {
		if (this.#ground !== null && this.holds(info, lock)) {
			const { known } = this.#ground;
			return { database: await this.#started(null), known, kept: null, isFresh: false };
		}
		this.#ground = null;
		const filled = lock === null ? await this.#published(info, kept) : await this.#locked(info, lock);
		this.#ground = { key: keyOf(info, lock), known: filled.known };
		return { ...filled, isFresh: true };
	}

	/** The engine with whatever is in it. */
	database(): Promise<Database> {
		return this.#started(null);
	}

	/** As it was kept or as the site was built; where that is missing or broken, from the published files themselves. */
	async #published(info: DatasetInfo, kept: Promise<OwnState | null>): Promise<Filled> {
		const setting = { isFictional: info.fictional, isWanted: null, askedRoot: askedRoot(info) };
		if (info.own && (await kept) === null) return this.#read(published(info), setting);
		const known = kept.then((one) => one?.ground.base ?? preparedKnown(info));
		known.catch(() => undefined);
		try {
			const file = kept.then((one) => one?.file ?? preparedDatabase(info));
			const database = this.#database === null ? await this.#started(file) : await this.#replaced(file);
			return { database, known: await known, kept: await kept };
		} catch (cause) {
			console.warn(cause);
			return (await kept) === null ? this.#read(published(info), setting) : this.#published(info, nothing);
		}
	}

	async #replaced(file: Promise<Uint8Array>): Promise<Database> {
		const database = await this.#started(null);
		await database.takeOver(await file);
		return database;
	}

	/** What was locked is shown, illustrative or not. */
	#locked(info: DatasetInfo, lock: Lock): Promise<Filled> {
		const setting = { isFictional: info.fictional, isWanted: true, askedRoot: askedRoot(info) };
		return this.#read(locked(info, lock), setting);
	}

	async #read(reading: ReturnType<typeof published>, setting: Setting): Promise<Filled> {
		const database = await this.#started(null);
		const { batches, known } = await reading;
		await replaceAll(database, [{ seq: 0, parts: batches }], setting);
		return { database, known, kept: null };
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
