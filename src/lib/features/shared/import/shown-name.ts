import { isHandMade } from '$lib/domain/schema/hand-made';
import type { Messages } from '$lib/messages/shared/core';

/** As it was pasted in either language: see `clipboardFile`. */
const pasted = /^(?:dán|pasted) (\d\d)-(\d\d)-(\d\d)\.(?:csv|html)$/u;

/** What a reader calls it: what was typed or pasted here is a table, and no file of theirs. */
export function shownName(name: string, { importing }: Pick<Messages, 'importing'>): string {
	const [, hour, minute, second] = pasted.exec(name) ?? [];
	if (hour !== undefined) return importing.pastedAt(`${hour}:${minute}:${second}`);
	return isHandMade(name) ? name.replace(/\.csv$/u, '') : name;
}
