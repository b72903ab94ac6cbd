import { scanned, type Token } from './tokens';

/** Why a text is not asked at all. `word` is what it stumbled over, as it was typed. */
export type Refusal =
	/** `remote`: the engine is a server's, which takes no SQL. */
	| { readonly why: 'empty' | 'open' | 'several' | 'unbalanced' | 'remote'; readonly at: number }
	| {
			readonly why: 'statement' | 'inside' | 'function' | 'file';
			readonly at: number;
			readonly word: string;
	  };

/** Where in the text it lies; null where it is not about a part of it. */
export const placeIn = ({ why, at }: Refusal): number | null =>
	why === 'empty' || why === 'remote' ? null : at;

export type Checked =
	| { readonly isRefused: true; readonly refusal: Refusal }
	/** The one statement, without what ends it. */
	| { readonly isRefused: false; readonly statement: string };

/** Statements that only read. */
const readingWords = ['select', 'with', 'values', 'describe', 'show', 'summarize', 'explain'] as const;
const reads: ReadonlySet<string> = new Set<string>([...readingWords, 'desc']);

/** What may stand after WITH … or in parentheses, and writes. */
const writes: ReadonlySet<string> = new Set(['insert', 'update', 'delete', 'merge', 'truncate']);

/**
 * Functions that reach beyond the tables: files, the network, memory, settings, or a question hidden in a string.
 * The engine has been told to refuse files as well; this tells it in words that a reader understands.
 */
const beyond =
	/^(read_\w+|\w*_scan|\w*_scan_\w+|parquet_\w+|glob|sniff_csv|query|query_table|checkpoint|force_checkpoint|enable_logging|disable_logging|truncate_duckdb_logs|write_log|nextval|which_secret|duckdb_secrets|test_\w+_types)$/;

const fileAfter: ReadonlySet<string> = new Set([
	'from',
	'join',
	'table',
	'describe',
	'desc',
	'show',
	'summarize',
]);

const refused = (refusal: Refusal): Checked => ({ isRefused: true, refusal });

function isMark(token: Token | undefined, text: string): boolean {
	return token?.kind === 'mark' && token.text === text;
}

/** The word that says what a statement does: past parentheses, and past EXPLAIN with its options. */
function verb(tokens: readonly Token[]): Token | undefined {
	let at = tokens.findIndex((token) => !isMark(token, '('));
	let first = tokens[at];
	while (first?.kind === 'word' && first.text === 'explain') {
		at++;
		if (tokens[at]?.text === 'analyze') at++;
		if (isMark(tokens[at], '(') && !reads.has(tokens[at + 1]?.text ?? '')) {
			while (at < tokens.length && !isMark(tokens[at], ')')) at++;
			at++;
		}
		while (isMark(tokens[at], '(')) at++;
		first = tokens[at];
	}
	return first;
}

/** Parentheses that do not match could end a bracket that somebody else opened. */
function unbalanced(tokens: readonly Token[]): Token | undefined {
	const open: Token[] = [];
	for (const token of tokens) {
		if (isMark(token, '(')) open.push(token);
		else if (isMark(token, ')') && open.pop() === undefined) return token;
	}
	return open.at(-1);
}

/** A word that writes where a statement may begin: after a bracket, and followed by another word. */
function writer(tokens: readonly Token[]): Token | undefined {
	return tokens.find((token, at) => {
		if (token.kind !== 'word' || !writes.has(token.text)) return false;
		const before = tokens[at - 1];
		const next = tokens[at + 1];
		const isStart = isMark(before, '(') || isMark(before, ')') || before?.text === 'as';
		return isStart && (next?.kind === 'word' || next?.kind === 'quoted');
	});
}

function forbidden(tokens: readonly Token[], text: string): Refusal | null {
	for (const [at, token] of tokens.entries()) {
		const before = tokens[at - 1];
		const word = text.slice(token.from, token.to);
		const isName = token.kind === 'word' || token.kind === 'quoted';
		if (isName && isMark(tokens[at + 1], '(') && beyond.test(token.text.toLowerCase()))
			return { why: 'function', at: token.from, word };
		if (token.kind === 'string' && before?.kind === 'word' && fileAfter.has(before.text))
			return { why: 'file', at: token.from, word };
	}
	return null;
}

/** Exactly one statement that reads, or why not. Nothing has been asked of the engine yet. */
export function checked(text: string): Checked {
	const { tokens, openFrom } = scanned(text);
	if (openFrom !== null) return refused({ why: 'open', at: openFrom });
	const end = tokens.findIndex((token) => isMark(token, ';'));
	const own = end < 0 ? tokens : tokens.slice(0, end);
	const [first] = own;
	const last = own.at(-1);
	const second = end < 0 ? undefined : tokens.slice(end).find((token) => !isMark(token, ';'));
	if (!first || !last) return refused({ why: 'empty', at: 0 });
	const main = verb(own);
	if (!main || main.kind !== 'word' || !reads.has(main.text)) {
		const at = main ?? first;
		return refused({ why: 'statement', at: at.from, word: text.slice(at.from, at.to) });
	}
	if (second) return refused({ why: 'several', at: second.from });
	const loose = unbalanced(own);
	if (loose) return refused({ why: 'unbalanced', at: loose.from });
	const writing = writer(own);
	if (writing)
		return refused({ why: 'inside', at: writing.from, word: text.slice(writing.from, writing.to) });
	const reaching = forbidden(own, text);
	return reaching ? refused(reaching) : { isRefused: false, statement: text.slice(0, last.to) };
}
