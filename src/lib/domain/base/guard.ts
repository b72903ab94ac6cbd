/** Text that a spreadsheet would run as a formula, or a command, when it opens a text file. */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;
const marked = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** The same further on: a spreadsheet that takes another mark for the separator begins a cell behind it. */
const dangerousWithin = /([;,\t\r\n]"*'*)(?=[=+\-@＝＋－＠])/g;
const markedWithin = /([;,\t\r\n]"*'*)'(?=[=+\-@＝＋－＠])/g;

/**
 * Text for a cell of a text file: one apostrophe goes before what a spreadsheet would run, and before the
 * apostrophes of a text that already has them there, so that `unguarded` gives back exactly what was written.
 */
export function guarded(text: string): string {
	const within = text.replace(dangerousWithin, "$1'");
	return dangerous.test(text) ? `'${within}` : within;
}

/** What `guarded` was given; any other text as it is. */
export function unguarded(text: string): string {
	const from = marked.test(text) ? text.slice(1) : text;
	return from.replace(markedWithin, '$1');
}
