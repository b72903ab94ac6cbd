/** Text that a spreadsheet would run as a formula, or a command, when it opens a text file. */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;
const marked = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text for a cell of a text file: one apostrophe goes before what a spreadsheet would run, and before the
 * apostrophes of a text that already has them there, so that `unguarded` gives back exactly what was written.
 */
export function guarded(text: string): string {
	return dangerous.test(text) ? `'${text}` : text;
}

/** What `guarded` was given; any other text as it is. */
export function unguarded(text: string): string {
	return marked.test(text) ? text.slice(1) : text;
}
