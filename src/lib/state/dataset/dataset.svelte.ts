// Long as it holds together: what opens figures, changes them and lets go of them waits in one line.
import { base } from '$app/paths';
import { Turns } from '../../domain/base/turns';
import type { DatasetInfo } from '../../domain/schema/dataset';
import type { Lock } from '../../domain/documents/lock';
import { choices, type Choices } from '../../db/views/choices';
import type { Batch } from '../../db/schema/columns';
import type { TypedAsker } from '../../db/answers/answer';
import type { Asker, Database } from '../../db/database';
import { illustrate, load, replaceImports, unload } from '../../db/schema/load';
import type { Changes } from '../../db/schema/change';
import type { Known } from '../../intake/catalogue';
import type { Found } from '../../intake/reading';
import type { ImportRecord } from '../../workspace/import-record';
import { Answering } from './answering.svelte';
import { Breakdowns } from './breakdowns';
import type { Replay } from './dataset-replay';
import { EngineData } from './engine-data';
import { extendKnown } from '../import/extend-known';
import { whenIdle } from '../idle';
import { OwnKeeper } from './own-keeper';
import { preparedAnswers } from './prepared-files';
import { Rehearsals } from '../import/rehearsals';
import type { WorkspaceStore } from '../workspace-store.svelte';

/** `signed-out`: its server asks for a code. */
export type Phase = 'published' | 'opening' | 'ready' | 'failed' | 'signed-out';

/**
 * One data set in the database: the published files and, over them, the user's own imports; or figures that were
 * locked, which nothing is added to.
 */
export class Dataset {
	/** Grows after every committed change; whoever reads it asks again. */
	version = $state(0);
	phase = $state<Phase>('published');
	/** Share of the engine that has arrived. */
	engineShare = $state<number | null>(null);
	choices = $state.raw<Choices | null>(null);
	info = $state.raw<DatasetInfo | null>(null);
	/** The locked figures in the database; null for what counts now. */
	lock = $state.raw<Lock | null>(null);
	/** Stored imports that could not be read again; they are kept. */
	unreadable = $state.raw<readonly ImportRecord[]>([]);

	#engine = new EngineData({
		onProgress: (share) => (this.engineShare = share),
		onGone: () => this.#again(),
	});
	#answering = $state.raw<Answering | null>(null);
	#known = $state.raw<Known | null>(null);
	#store: WorkspaceStore;
	#keeper: OwnKeeper;
	#turn = 0;
	/** Numbers of the imports whose rows are in the database, and of those that could not be read. */
	#counted: readonly number[] = [];
	/** What the database was told of illustrative figures; null leaves it to what was imported. */
	#wanted: boolean | null = null;
	#breakdowns = new Breakdowns();
	#rehearsals = new Rehearsals();
	/** Changes wait for one another: a replay that is under way would otherwise miss an import or bring it back. */
	#turns = new Turns();
	#opening: Promise<unknown> = Promise.resolve();

	constructor(store: WorkspaceStore) {
		this.#store = store;
		this.#keeper = new OwnKeeper(store, () => this.#standing());
	}

	/** What counts now, once nothing is opened or changed; null for locked figures. */
	async #standing() {
		await this.settled();
		const { info, phase, lock } = this;
		if (phase !== 'ready' || lock !== null || info === null || this.isRemote) return null;
		return { info, wanted: this.#wanted, database: await this.#engine.database() };
	}

	/** Who answers the pages: the engine, or what was prepared with the site until it is there; null before. */
	get asker(): (Asker & TypedAsker) | null {
		return this.#answering;
	}

	/** Does a question on screen wait for the engine? */
	get isAwaited(): boolean {
		return (this.#answering?.waiting ?? 0) > 0;
	}

	/** Does a server answer for it? It is only read then. */
	get isRemote(): boolean {
		return this.info?.engine !== undefined && this.lock === null;
	}

	get #isSignedOut(): boolean {
		return this.phase === 'signed-out';
	}

	/** What a file is read against; null until the data set is open, and for locked figures. */
	get known(): Known | null {
		return this.phase === 'ready' && this.lock === null && !this.isRemote ? this.#known : null;
	}

	/**
	 * Opens a data set and replays the imports made for it, or asks the server that answers for it. The latest call wins.
	 * A set that is open goes on answering as it was until the replay counts: whoever is at work on a page is not
	 * interrupted.
	 */
	open(info: DatasetInfo, lock: Lock | null = null): Promise<void> {
		const opening = this.#open(info, lock);
		this.#opening = opening.catch(() => undefined);
		return opening;
	}

	async #open(info: DatasetInfo, lock: Lock | null): Promise<void> {
		const turn = ++this.#turn;
		const isAnother = this.info?.id !== info.id || this.lock?.id !== lock?.id;
		if (isAnother) this.choices = null;
		this.info = info;
		this.lock = lock;
		if (isAnother || this.phase !== 'ready') {
			this.phase = 'opening';
			this.#answering = null;
		}
		try {
			if (this.phase === 'opening') await this.#answerAtOnce(info, lock, turn);
			await this.#turns.take(async () => {
				if (turn !== this.#turn) return;
				if (this.isRemote) await this.#openedRemotely(info, turn);
				else await this.#opened(info, lock, turn);
			});
		} catch (cause) {
			if (turn !== this.#turn) return;
			this.#answering?.fail(cause);
			if (!this.#isSignedOut) this.phase = 'failed';
			throw cause;
		}
	}

	/** Are illustrative figures among what the pages show? null while it is not known. */
	get isIllustrated(): boolean | null {
		const { isShown, hasAny } = this.choices?.illustration ?? { isShown: null, hasAny: null };
		return isShown === null ? null : isShown && hasAny;
	}

	/**
	 * Published data that nobody changed are answered by what was prepared; the engine waits until that is painted.
	 */
	async #answerAtOnce(info: DatasetInfo, lock: Lock | null, turn: number): Promise<void> {
		const prepared = lock === null ? preparedAnswers(info) : null;
		const records = await this.#store.open(info.id);
		if (prepared === null || turn !== this.#turn) return;
		if (records.some(({ state }) => state === 'active') || this.#store.illustrated !== null) return;
		const answering = new Answering(prepared);
		const offered = choices(answering);
		this.#answering = answering;
		void offered.then(
			(found) => {
				if (this.#answering === answering && this.choices === null) this.choices = found;
			},
			() => undefined,
		);
		if ((await prepared) !== null) await Promise.race([whenIdle(), answering.isNeeded]);
	}

	async #openedRemotely(info: DatasetInfo, turn: number): Promise<void> {
		const { RemoteDatabase } = await import('../../db/remote/remote-database');
		const signedOut = () => {
			if (turn === this.#turn) this.phase = 'signed-out';
		};
		const remote = new RemoteDatabase(`${base}/${info.engine}`, info.id, signedOut);
		const offered = await choices(remote);
		if (turn === this.#turn) this.#answer(remote, offered);
	}

	/** From now on these are the answers of the pages. */
	#answer(asker: Asker & TypedAsker, offered: Choices, isAnswered = false): void {
		this.choices = offered;
		const answering = isAnswered && this.#answering ? this.#answering : new Answering(Promise.resolve(null));
		answering.hold(asker);
		this.#answering = answering;
		this.phase = 'ready';
		this.#breakdowns.ready(performance.now());
		// the moment from which any question is answered, for whoever measures
		performance.mark('data set live');
		if (!isAnswered) this.version += 1;
	}

	async #opened(info: DatasetInfo, lock: Lock | null, turn: number): Promise<void> {
		const records = (await this.#store.open(info.id)).filter(
			({ state }) => lock === null && state === 'active',
		);
		// a lock shows what it locked
		const wanted = lock === null ? this.#store.illustrated : null;
		const isOpen = this.#engine.holds(info, lock);
		const kept = isOpen ? Promise.resolve(null) : this.#keeper.find(info, records, wanted);
		this.#keeper.unsettled();
		const held = this.#engine.hold(info, lock, kept);
		const known = held.then((ground) => ground.known);
		// what went wrong is told where `held` is waited for
		known.catch(() => undefined);
		// what was kept needs no replay, unless it is not what came
		const isFound = (await kept) !== null;
		const isKept = isFound && (await held).kept !== null;
		if (isFound && !isKept) void this.#keeper.distrust(info.id);
		const own = isKept ? null : await replayed(records, known, info.id);
		const { database, isFresh, kept: state } = await held;
		if (isFresh) {
			this.#counted = state?.ground.lessons.map(({ seq }) => seq) ?? [];
			this.#wanted = state === null ? null : wanted;
		}
		if (turn !== this.#turn) return;
		if (own !== null) {
			if (own.imports.length > 0 || wanted !== this.#wanted || this.#counted.length > 0)
				await replaceImports(database, own.imports, wanted);
			this.#wanted = wanted;
			this.#counted = [...own.imports, ...own.unreadable].flatMap(({ seq }) => seq ?? []);
		}
		const lessons = own?.imports ?? state?.ground.lessons ?? [];
		const isWhole = (own?.unreadable.length ?? 0) === 0;
		this.#keeper.filled(await known, isWhole ? lessons.map(({ seq, learned }) => ({ seq, learned })) : null);
		const isAnswered =
			this.#answering !== null && this.phase === 'opening' && records.length === 0 && wanted === null;
		// what was prepared is what the engine says: a page that shows it has nothing to ask again
		const offered = (isAnswered ? this.choices : null) ?? (await choices(database));
		if (turn !== this.#turn) return;
		this.#known = own?.known ?? lessons.reduce((so, { learned }) => extendKnown(so, learned), await known);
		this.unreadable = own?.unreadable ?? [];
		this.#answer(database, offered, isAnswered);
		if (lock === null) void this.#keeper.keepSoon();
	}

	/** Resolves when nothing is being opened or changed; whether that worked, `phase` says. */
	async settled(): Promise<void> {
		let seen: readonly unknown[];
		do await Promise.all((seen = [this.#opening, this.#turns.last]));
		while (seen[0] !== this.#opening || seen[1] !== this.#turns.last);
	}

	/**
	 * The engine of the browser with the data of this set in it: pages are painted before that.
	 * @throws where a server answers for it, or nothing could be opened
	 */
	async ready(): Promise<Database> {
		await this.settled();
		if (this.phase !== 'ready' || this.isRemote) throw new Error('No data set is open here.');
		return this.#engine.database();
	}

	/** Do exactly these imports count in the database, with illustrative figures as the store says? */
	counts(seqs: readonly (number | null)[]): boolean {
		return (
			(this.lock !== null || this.#wanted === this.#store.illustrated) &&
			seqs.length === this.#counted.length &&
			seqs.every((seq) => seq !== null && this.#counted.includes(seq))
		);
	}

	/** Shows illustrative figures or hides them, as the store says now. */
	async illustrate(): Promise<void> {
		if (this.phase !== 'ready' || this.lock !== null || this.isRemote) {
			if (this.info !== null) await this.open(this.info, this.lock);
			return;
		}
		return this.#turns.take(async () => {
			const wanted = this.#store.illustrated;
			if (wanted === this.#wanted) return;
			const database = await this.#engine.database();
			await illustrate(database, wanted);
			this.#wanted = wanted;
			await this.#changed(database);
		});
	}

	/** What an import would change, without changing anything; to add it is then done soon. */
	async rehearse<T>(
		batches: readonly Batch[],
		ask: (asker: Asker) => Promise<T>,
		instead: number | null = null,
	): Promise<Changes & { answer: T }> {
		const seq = await this.#store.nextSeq();
		return this.#rehearsals.make(await this.ready(), batches, ask, { seq, instead });
	}

	/** What was rehearsed will not be added; the database lets go of it. */
	async unrehearse(): Promise<void> {
		this.#rehearsals.forget();
		if (this.phase !== 'ready' || this.isRemote) return;
		await (await this.#engine.database()).takeBack();
		// what was put off while it was being looked at
		void this.#keeper.keepSoon();
	}

	/**
	 * Adds the rows of a stored import; a replay meanwhile may have brought them already. `isOfNow`: were they read
	 * against what is known now?
	 */
	add(seq: number, batches: readonly Batch[], learned: readonly Found[], isOfNow = false): Promise<void> {
		return this.#turns.take(async () => {
			if (this.#counted.includes(seq)) return;
			const database = await this.#engine.database();
			if (!(await this.#rehearsals.commit(seq, batches))) await load(database, batches, seq);
			this.#counted = [...this.#counted, seq];
			if (this.#known) this.#known = extendKnown(this.#known, learned);
			this.#keeper.added(seq, learned, isOfNow);
			await this.#changed(database);
		});
	}

	/** Takes the rows of an import back; what later files were read against needs a fresh reading. */
	async remove({ seq }: Pick<ImportRecord, 'seq'>): Promise<void> {
		if (seq === null) return;
		await this.settled();
		const known = this.#keeper.knownWithout(seq);
		if (known === null) {
			if (this.info !== null) await this.open(this.info, this.lock);
			return;
		}
		return this.#turns.take(async () => {
			const database = await this.#engine.database();
			await unload(database, seq);
			this.#counted = this.#counted.filter((one) => one !== seq);
			this.#keeper.removed(seq);
			this.#known = known;
			await this.#changed(database);
		});
	}

	async #changed(database: Database): Promise<void> {
		this.choices = await choices(database);
		this.version += 1;
		void this.#keeper.keepSoon();
	}

	/**
	 * The engine was ended or broke down: another one takes its place with the same data. One that breaks down over the
	 * data themselves is a failed opening, not the next of many engines.
	 */
	#again(): void {
		this.#rehearsals.forget();
		if (this.phase !== 'ready') return;
		this.#answering?.fail(new Error('The engine was ended.'));
		if (this.info !== null) void this.#keeper.distrust(this.info.id);
		if (!this.#breakdowns.isHopeful(performance.now())) {
			this.phase = 'failed';
			return;
		}
		this.#answering = null;
		this.phase = 'opening';
		if (this.info) this.open(this.info, this.lock).catch((cause: unknown) => console.error(cause));
	}
}

/** The code for it comes where there are own imports. */
async function replayed(
	records: readonly ImportRecord[],
	known: Promise<Known>,
	dataset: string,
): Promise<Replay> {
	if (!records.some(({ state }) => state === 'active'))
		return { known: await known, imports: [], unreadable: [] };
	const { replay } = await import('./dataset-replay');
	return replay(records, known, dataset);
}
