import { RecordBatchReader, type DataType } from 'apache-arrow';
import { isReadable, kindOf, arrowColumn, scaleOf, type Kind, type ArrowValue } from './arrow-values';
import type { Refusal } from '../typed/refusal';

export type AnswerColumn = {
	readonly name: string;
	readonly kind: Kind;
	/** Digits behind the comma of a decimal column; null where each value has its own. */
	readonly scale: number | null;
};

export type Answer = {
	readonly columns: readonly AnswerColumn[];
	readonly rows: readonly (readonly ArrowValue[])[];
	/** There are more rows than were wanted. */
	readonly hasMore: boolean;
};

/** What comes of a question that somebody typed. */
export type Reply =
	| (Answer & { readonly kind: 'rows' })
	/** A column has a type that cannot be shown; cast to text it can. */
	| { readonly kind: 'unreadable'; readonly column: string }
	/** The engine broke down over it. */
	| { readonly kind: 'too-large' }
	| { readonly kind: 'refused'; readonly refusal: Refusal }
	| { readonly kind: 'failed'; readonly message: string; readonly place: TextPlace | null };

/** Line and column from 1, and the offset in the text. */
export type TextPlace = { readonly line: number; readonly column: number; readonly at: number };

export type AskOptions = { readonly limit: number; readonly signal: AbortSignal };

/** Anything that answers typed questions. */
export type TypedAsker = { ask(text: string, options: AskOptions): Promise<Reply> };

/** Reads pieces of an Arrow IPC stream until there are enough rows. */
export async function answerOf(pieces: AsyncIterable<Uint8Array>, limit: number): Promise<Reply> {
	const reader = await RecordBatchReader.from(pieces);
	await reader.open();
	const unreadable = reader.schema.fields.find(({ type }) => !isReadable(type as DataType));
	if (unreadable) return { kind: 'unreadable', column: unreadable.name };
	const columns = reader.schema.fields.map(({ name, type }): AnswerColumn => ({
		name,
		kind: kindOf(type as DataType),
		scale: scaleOf(type as DataType),
	}));
	const rows: ArrowValue[][] = [];
	for await (const batch of reader) {
		const values = columns.flatMap((_, index) => {
			const vector = batch.getChildAt(index);
			return vector ? [arrowColumn(vector)] : [];
		});
		for (let index = 0; index < batch.numRows && rows.length <= limit; index++)
			rows.push(values.map((value) => value(index)));
		if (rows.length > limit) break;
	}
	return { kind: 'rows', columns, rows: rows.slice(0, limit), hasMore: rows.length > limit };
}

/** Where the engine says that it stumbled: it repeats the line, cut at either end, and points below it. */
export function placeOf(message: string, text: string): TextPlace | null {
	const found = /^LINE (\d+): (.*)\n( *)\^/m.exec(message);
	if (!found) return null;
	const [, number = '1', shown = '', blank = ''] = found;
	const line = Number(number);
	const source = text.split('\n')[line - 1];
	if (source === undefined) return null;
	const pointed = Math.max(0, blank.length - `LINE ${number}: `.length);
	const cut = shown.startsWith('...') ? 3 : 0;
	const start = cut === 0 ? 0 : source.indexOf(shown.slice(cut).replace(/\.\.\.$/, ''));
	if (start < 0) return null;
	const column = Math.min(source.length, start + pointed - cut);
	const before = text.split('\n').slice(0, line - 1);
	return { line, column: column + 1, at: before.reduce((sum, one) => sum + one.length + 1, 0) + column };
}

/** The first line of what the engine says. */
export const firstLine = (message: string): string =>
	message.split('\n').find((line) => line.trim() !== '') ?? '';
