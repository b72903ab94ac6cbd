/** What the engine says when its memory is used up, or when it gave up its database itself. */
const lastWords = /^(?:Out of Memory Error|FATAL Error|Aborted\(|std::bad_alloc)/;

/**
 * Did the engine itself break down, and not only the question? A trap of WebAssembly unwinds nothing: locks stay held
 * and memory stays torn. Memory that was once taken is never given back either. An error that comes from a worker is
 * known by its name only.
 */
export function isTrap(cause: unknown): boolean {
	if (!(cause instanceof Error)) return false;
	return cause.name === 'RuntimeError' || cause.name === 'RangeError' || lastWords.test(cause.message);
}
