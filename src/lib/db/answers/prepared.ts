import type { Asker } from '../database';
import type { RowOf, Shape } from './decode';
import type { Sql } from '../sql';

/** Values column by column, in the order of the question's shape: what is alike stands together and is small when compressed. */
type Columns = readonly (readonly unknown[])[];

/** Answers by question: the number of its text, a bar, its parameters as JSON. */
export type Answers = Readonly<Record<string, Columns>>;

/** What was asked at build time, and in which file each answer lies. */
export type PreparedIndex = {
	/** Of the published data that the answers speak of. */
	readonly mark: string;
	/** Texts of the questions, each with the columns of its answer. */
	readonly texts: readonly { readonly text: string; readonly columns: readonly string[] }[];
	/** Parameters of the answers in each further file, by the number of their text. */
	readonly files: readonly Readonly<Record<number, readonly (readonly unknown[])[]>>[];
	/** What every page asks first. */
	readonly first: Answers;
};

const keyOf = (text: number | string, params: readonly unknown[]) => `${text}|${JSON.stringify(params)}`;

/** Answers the questions that were asked at build time over the same data; null for any other. */
export class PreparedAnswers {
	#texts: ReadonlyMap<string, { readonly at: number; readonly columns: readonly string[] }>;
	#fileOf: ReadonlyMap<string, number>;
	#first: ReadonlyMap<string, Columns>;
	#files = new Map<number, Promise<ReadonlyMap<string, Columns>>>();
	#fetched: (file: number) => Promise<Answers>;

	/** @param fetched the answers of a file */
	constructor({ texts, files, first }: PreparedIndex, fetched: (file: number) => Promise<Answers>) {
		this.#texts = new Map(texts.map(({ text, columns }, at) => [text, { at, columns }]));
		this.#fileOf = new Map(
			files.flatMap((texts, file) =>
				Object.entries(texts).flatMap(([text, asked]) =>
					asked.map((params) => [keyOf(text, params), file] as const),
				),
			),
		);
		this.#first = new Map(Object.entries(first));
		this.#fetched = fetched;
	}

	/** @throws what `fetched` throws; the next question tries again */
	async answerTo<S extends Shape>({ text, params, shape }: Sql<S>): Promise<readonly RowOf<S>[] | null> {
		const known = this.#texts.get(text);
		const names = Object.keys(shape);
		if (known?.columns.join() !== names.join()) return null;
		const key = keyOf(known.at, params);
		const columns = this.#first.get(key) ?? (await this.#fromFile(key));
		if (columns === null) return null;
		return Array.from(
			{ length: columns[0]?.length ?? 0 },
			(_, row) => Object.fromEntries(names.map((name, at) => [name, columns[at]?.[row]])) as RowOf<S>,
		);
	}

	async #fromFile(key: string): Promise<Columns | null> {
		const file = this.#fileOf.get(key);
		if (file === undefined) return null;
		let answers = this.#files.get(file);
		if (!answers) {
			answers = this.#fetched(file).then((found) => new Map(Object.entries(found)));
			this.#files.set(file, answers);
			answers.catch(() => this.#files.delete(file));
		}
		return (await answers).get(key) ?? null;
	}
}

/** Asks for the pages at build time and keeps what was answered, file by file. */
export class Recorder implements Asker {
	#asker: Asker;
	#texts = new Map<string, { readonly at: number; readonly columns: readonly string[] }>();
	#files = new Map<string, Map<string, Columns>>();
	/** Each question is answered once, however many pages ask it. */
	#asked = new Map<string, Promise<readonly unknown[]>>();
	#file = '';

	constructor(asker: Asker) {
		this.#asker = asker;
	}

	/** What is answered from now on lies in this file; '' is the one that every page begins with. */
	into(file: string): void {
		this.#file = file;
	}

	async query<S extends Shape>(question: Sql<S>): Promise<readonly RowOf<S>[]> {
		const { text, params, shape } = question;
		const columns = Object.keys(shape) as (keyof S & string)[];
		const known = this.#texts.get(text) ?? { at: this.#texts.size, columns };
		this.#texts.set(text, known);
		const key = keyOf(known.at, params);
		const asked = this.#asked.get(key);
		if (asked) return asked as Promise<readonly RowOf<S>[]>;
		const answer = this.#asker.query(question);
		this.#asked.set(key, answer);
		const kept = this.#files.get(this.#file) ?? new Map<string, Columns>();
		this.#files.set(this.#file, kept);
		const rows = await answer;
		kept.set(
			key,
			columns.map((name) => rows.map((row) => row[name])),
		);
		return rows;
	}

	/** The index, and the answers of each further file. */
	recorded(mark: string): { index: PreparedIndex; files: Answers[] } {
		const first = this.#files.get('') ?? new Map<string, Columns>();
		const files = [...this.#files].flatMap(([name, answers]) => (name === '' ? [] : [answers]));
		return {
			index: {
				mark,
				texts: [...this.#texts].map(([text, { columns }]) => ({ text, columns })),
				files: files.map((answers) => byText([...answers.keys()])),
				first: Object.fromEntries(first),
			},
			files: files.map((answers) => Object.fromEntries(answers)),
		};
	}
}

/** Keys of answers, taken apart again. */
function byText(keys: readonly string[]): PreparedIndex['files'][number] {
	const found: Record<number, unknown[][]> = {};
	for (const key of keys) {
		const bar = key.indexOf('|');
		(found[Number(key.slice(0, bar))] ??= []).push(JSON.parse(key.slice(bar + 1)) as unknown[]);
	}
	return found;
}
