import type { Database } from '../../db/database';
import type { DatasetInfo } from '../../domain/schema/dataset';
import type { Known } from '../../intake/catalogue';
import type { Found } from '../../intake/reading';
import { extendKnown } from '../import/extend-known';
import { whenQuiet } from '../idle';
import type { Lesson, OwnState } from './own-states';
import type { Listed, WorkspaceStore } from '../workspace-store.svelte';

/** What stands in the engine at this moment; null while something is opened or changed. */
type Standing = { readonly info: DatasetInfo; readonly database: Database; readonly wanted: boolean | null };

/** Milliseconds without a change after which the state is kept. */
const quiet = 3_000;

/** Keeps the data set with its imports as it stands in the engine, once the page has nothing better to do. */
export class OwnKeeper {
	#store: WorkspaceStore;
	#look: () => Promise<Standing | null>;
	#base: Known | null = null;
	/** What the imports said, in their order; null where a replay might say otherwise. */
	#lessons: readonly Lesson[] | null = null;
	#turn = 0;
	/** Has this page seen imports of the data set? Without any, nothing can have been kept of it. */
	#hadImports = false;
	/** The data set whose state is not to be used again until it is kept anew. */
	#distrusted: string | null = null;

	constructor(store: WorkspaceStore, look: () => Promise<Standing | null>) {
		this.#store = store;
		this.#look = look;
	}

	/** What was kept of the data set with exactly these imports. */
	async find(info: DatasetInfo, active: readonly Listed[], wanted: boolean | null): Promise<OwnState | null> {
		if (active.length === 0 || info.id === this.#distrusted) return null;
		const { ownStates, stateKey } = await import('./own-states');
		return ownStates.get(info.id, stateKey(info, active, wanted));
	}

	/** What was kept may be no good. */
	async distrust(dataset: string): Promise<void> {
		this.#distrusted = dataset;
		const { ownStates } = await import('./own-states');
		await ownStates.forget(dataset);
	}

	/** The engine is about to be filled anew: nothing of it is what the store says until it is `filled`. */
	unsettled(): void {
		this.#turn++;
		this.#lessons = null;
	}

	/** `lessons`: null where not all imports are in the engine. */
	filled(base: Known, lessons: readonly Lesson[] | null): void {
		this.#base = base;
		this.#lessons = lessons;
		if (lessons === null || lessons.length > 0) this.#hadImports = true;
	}

	/** An import was added; `isLast`: was it read against all that counted before it, and nothing else? */
	added(seq: number, learned: readonly Found[], isLast: boolean): void {
		this.#lessons = this.#lessons !== null && isLast ? [...this.#lessons, { seq, learned }] : null;
		this.#hadImports = true;
	}

	/** What files are read against once this import is gone; null where later ones were read against what it said. */
	knownWithout(seq: number): Known | null {
		const [base, lessons] = [this.#base, this.#lessons];
		const at = lessons?.findIndex((one) => one.seq === seq) ?? -1;
		if (base === null || lessons === null || at < 0) return null;
		if (at < lessons.length - 1 && lessons[at]?.learned.length !== 0) return null;
		return lessons.toSpliced(at, 1).reduce((so, { learned }) => extendKnown(so, learned), base);
	}

	/** A replay reads later imports under other keys: only the last goes without a trace. */
	removed(seq: number): void {
		this.#lessons = this.#lessons?.at(-1)?.seq === seq ? this.#lessons.slice(0, -1) : null;
	}

	/** Once nothing has changed for a while; a later change begins anew. */
	async keepSoon(): Promise<void> {
		const turn = ++this.#turn;
		await whenQuiet(quiet);
		if (turn === this.#turn) await this.#keep(turn).catch((cause: unknown) => console.warn(cause));
	}

	async #keep(turn: number): Promise<void> {
		const [base, lessons] = [this.#base, this.#lessons];
		const standing = await this.#look();
		if (standing === null || base === null || lessons === null || this.#store.trouble !== null) return;
		if (!this.#hadImports) return;
		const { info, database, wanted } = standing;
		const { ownStates, stateKey } = await import('./own-states');
		if (lessons.length === 0) return ownStates.forget(info.id);
		/** Of what is stored at this moment, if that is what stands in the engine. */
		const keyNow = async () => {
			const { active, illustrated } = await this.#store.countingNow(info.id);
			const isSame =
				illustrated === wanted &&
				active.length === lessons.length &&
				active.every(({ seq }, at) => seq === lessons[at]?.seq);
			return isSame ? stateKey(info, active, wanted) : null;
		};
		const key = await keyNow();
		if (key === null || (await ownStates.has(info.id, key))) return;
		const file = await database.written();
		// a change since then has begun another turn
		if (file === null || turn !== this.#turn) return;
		await ownStates.keep(info.id, key, { file, ground: { base, lessons } });
		if (this.#distrusted === info.id) this.#distrusted = null;
		// another tab may have deleted everything meanwhile
		if ((await keyNow()) !== key) await ownStates.forget(info.id);
	}
}
