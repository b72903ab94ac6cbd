import { cellKey, noDecisions, type Decisions } from '../../domain/schema/decisions';
import type { NameAnswer } from '../../domain/units/name-answer';
import type { View } from '../../db/queries/overview';
import type { Issue } from '../../intake/issues/issue';
import type { ImportRecord } from '../../workspace/import-record';
import type { Dataset } from '../dataset/dataset.svelte';
import { filled, withExchange, withFacet, withNames, withoutNames, withRow } from './decided';
import { warningsIn, type Imports } from '../dataset/imports';
import type { ImportQueue } from './import-queue.svelte';
import { ReadingSession } from './intake-job';
import { teachNames } from './review-names';
import { followed } from '../flow';
import { problemOf, reviewFlow, type Problem, type Stage } from './review-flow';
import { ReviewPlan } from './review-plan.svelte';
import { ReviewReading } from './review-reading.svelte';
import { SharedAnswers } from './shared-answers.svelte';
import type { WorkspaceStore } from '../workspace-store.svelte';

/** The review of one file: read again after every decision, imported in one step or not at all. */
export class Review {
	#stage = $state<Stage>('opening');
	record = $state.raw<ImportRecord | null>(null);
	decisions = $state.raw<Decisions>(noDecisions);
	/** The warnings, as they are now, were seen. */
	isAcknowledged = $state(false);
	replaces = $state<number | null>(null);
	problem = $state<Problem | null>(null);
	canUndo = $state(false);
	readonly reading: ReviewReading;
	readonly planning: ReviewPlan;
	/** Waiting files for which what is answered here counts too. */
	readonly shared: SharedAnswers;

	#earlier: Decisions[] = [];
	#isEnded = false;
	#dataset: Dataset;
	#store: WorkspaceStore;
	#imports: Imports;
	#queue: ImportQueue;
	#view: () => View;

	constructor(
		dataset: Dataset,
		store: WorkspaceStore,
		imports: Imports,
		queue: ImportQueue,
		view: () => View,
	) {
		this.#dataset = dataset;
		this.#store = store;
		this.#imports = imports;
		this.#queue = queue;
		this.#view = view;
		this.planning = new ReviewPlan(dataset);
		this.shared = new SharedAnswers(store, queue);
		this.reading = new ReviewReading({
			known: () => this.#dataset.known,
			decisions: () => this.decisions,
			onRead: () => {
				this.isAcknowledged = false;
				if (this.#stage === 'opening') this.#go('open');
			},
			onFailed: () => this.#go('failed'),
			onSettled: () => this.replan(),
		});
	}

	get stage(): Stage {
		return this.#stage;
	}

	get canImport(): boolean {
		const { progress, errors, values, names, warnings } = this.reading;
		const isDecided = errors === 0 && values > 0 && names.length === 0;
		return this.stage === 'open' && progress === null && isDecided && (warnings === 0 || this.isAcknowledged);
	}

	async open(id: number): Promise<void> {
		const record = await this.#store.get(id);
		if (record?.state !== 'draft') {
			this.#go('gone');
			return;
		}
		this.record = record;
		this.decisions = record.decisions;
		const opened = this.#queue.handOver(id, record.decisions);
		this.replaces =
			this.#store.active.find(({ name, sha256 }) => name === record.name && sha256 !== record.sha256)?.id ??
			null;
		const session = opened?.session ?? new ReadingSession(record.name, record.content);
		await this.reading.begin(session, opened?.read ?? null);
	}

	/** Decides something; it is kept at once and the file is read anew. */
	decide(change: Partial<Decisions>): Promise<void> {
		this.#earlier.push(this.decisions);
		this.canUndo = true;
		return this.#decideAll({ ...this.decisions, ...change });
	}

	/** Takes the last decision back, and what other files learnt from it. */
	async undo(): Promise<void> {
		const before = this.#earlier.pop();
		this.canUndo = this.#earlier.length > 0;
		if (before !== undefined) await this.#decideAll(before);
	}

	edit(sheet: string | null, line: number, cell: number, text: string): Promise<void> {
		return this.decide({ edits: { ...this.decisions.edits, [cellKey(sheet, line, cell)]: text } });
	}

	/** Takes the proposed repair of each finding. */
	repair(found: readonly Issue[]): Promise<void> {
		const repairs = found.flatMap(({ sheet, row, cell, repair }) =>
			row !== null && cell !== null && repair !== null ? [[cellKey(sheet, row, cell), repair] as const] : [],
		);
		return this.decide({ edits: { ...this.decisions.edits, ...Object.fromEntries(repairs) } });
	}

	/** Says what written names mean, in one step; null: it is asked again. Files that wait learn which unit is meant. */
	answerNames(said: ReadonlyMap<string, NameAnswer | null>): Promise<void> {
		return this.decide(withNames(this.decisions, said));
	}

	/** Asks for names again: what was remembered of them is forgotten, here and in every file that waits. */
	forget(keys: readonly string[]): Promise<void> {
		return this.decide(withoutNames(this.decisions, keys));
	}

	/** Answers what the file does not say of itself; remembered for files with the same columns. */
	async assume(answers: Readonly<Record<string, string>>): Promise<void> {
		const assume = filled({ ...this.decisions.assume, ...answers });
		await this.decide({ assume });
		await this.#store.remember('assume', this.#shape, assume);
	}

	/** Says what a column holds; null: it is read as its words say. */
	async setColumn(key: string, meaning: string | null): Promise<void> {
		const columns = filled({ ...this.decisions.columns, [key]: meaning ?? '' });
		await this.decide({ columns });
		await this.#store.remember('columns', this.#shape, columns);
	}

	setFacet(key: string, facet: string, value: string): Promise<void> {
		return this.decide(withFacet(this.decisions, key, facet, value));
	}

	exchange(one: string, other: string): Promise<void> {
		return this.decide(withExchange(this.decisions, one, other));
	}

	setRow(sheet: string | null, line: number, value: string): Promise<void> {
		return this.decide(withRow(this.decisions, sheet, line, value));
	}

	async replace(id: number | null): Promise<void> {
		this.replaces = id;
		await this.replan();
	}

	/** Works out again what would change: the reading, the view or what is replaced is another one. */
	replan(): Promise<void> {
		if (this.#isEnded) return Promise.resolve();
		const isImportable = this.reading.errors === 0 && this.reading.values > 0;
		const instead = this.#store.active.find(({ id }) => id === this.replaces)?.seq ?? null;
		return this.planning.make(isImportable ? this.reading.last : null, this.#view(), instead);
	}

	/** Imports the file; null when it could not be, then `problem` says why and nothing has changed. */
	async import(): Promise<ImportRecord | null> {
		const [record, read] = [this.record, this.reading.last];
		if (!this.canImport || record === null || read === null) return null;
		this.#go('writing');
		this.problem = null;
		try {
			const { decisions, replaces } = this;
			const acknowledged = warningsIn(read.answer);
			return await this.#imports.make({ id: record.id, read, decisions, acknowledged, replaces });
		} catch (cause) {
			console.error(cause);
			this.problem = problemOf(cause);
			this.#go(this.problem === 'conflict' ? 'gone' : 'open');
			return null;
		}
	}

	/** Another tab changed the workspace: its decisions about this file are taken over. */
	async refresh(): Promise<void> {
		const id = this.record?.id;
		if (id === undefined || this.#isEnded || this.stage === 'writing') return;
		const stored = await this.#store.get(id);
		if (stored?.state !== 'draft') this.#go('gone');
		else if (JSON.stringify(stored.decisions) !== JSON.stringify(this.decisions)) {
			this.decisions = stored.decisions;
			await this.reading.again();
		}
	}

	/** Lets go of the reader; a draft stays a draft. */
	end(): void {
		this.#isEnded = true;
		this.reading.end();
		this.planning.end();
	}

	#go(stage: Stage): void {
		this.#stage = followed(reviewFlow, this.#stage, stage);
	}

	get #shape(): string {
		return this.reading.answer?.understood.tables[0]?.shape ?? '';
	}

	/** What is answered for one file counts at once for those that wait: of names for all, else for the same columns. */
	async #decideAll(after: Decisions): Promise<void> {
		const { decisions: before, record } = this;
		const { answer } = this.reading;
		this.decisions = after;
		this.problem = null;
		const reading = this.reading.again();
		try {
			if (record !== null) {
				await this.#store.decide(record.id, after);
				const change = { before: before.names, after: after.names };
				await teachNames({ store: this.#store, queue: this.#queue }, record.id, change);
			}
		} catch (cause) {
			console.error(cause);
			this.problem = problemOf(cause);
			if (this.problem === 'conflict') this.#go('gone');
		}
		await reading;
		if (record !== null && answer !== null && !this.#isEnded)
			await this.shared.carry(record.id, { before, after }, answer.understood);
	}
}
