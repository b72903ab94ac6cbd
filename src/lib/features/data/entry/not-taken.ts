import type { Language } from '$lib/domain/base/format';
import type { Template } from '$lib/export/template/template';
import type { entryWords } from '$lib/messages/shared/entry';
import type { Pasted } from './entry-block';
import { namesakes } from './named-lines';

const most = 5;

/** What of the clipboard found no place in the table, in sentences; empty where everything did. */
export function notTaken(
	{ unknown, left, refused }: Omit<Pasted, 'texts'>,
	template: Pick<Template, 'units'>,
	words: (typeof entryWords)[Language],
	number: (value: number) => string,
): string {
	const some = (all: readonly string[]) => all.slice(0, most).join('; ');
	const alike = [...new Set(unknown)]
		.map((name) => ({ name, all: namesakes(template, name) }))
		.filter(({ all }) => all.length > 0);
	const others = unknown.filter((name) => alike.every((one) => one.name !== name));
	return [
		...(refused === null ? [] : [words.refused(refused)]),
		...(others.length > 0 ? [words.unknown(some(others))] : []),
		...alike.map(({ name, all }) => words.several(name, number(all.length), all.join('; '))),
		...(left.length > 0 ? [words.left(number(left.length), some(left))] : []),
	].join(' ');
}
