import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseDate, parsePeriod } from '$lib/domain/measures/period';
import { tables } from '$lib/domain/schema/tables';
import { assumeKeys, type Assume } from '$lib/intake/meaning/document/assume';

/** The command was called wrongly; the message says how. */
export class UsageError extends Error {}

/** `parseArgs` with its complaints turned into usage errors. */
export function parsed<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
	try {
		return parseArgs(config);
	} catch (cause) {
		throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
	}
}

const isDay = (text: string) => parseDate(text) !== null;

/** What the answers may be; the rest is free text. */
const allowed: Readonly<Partial<Record<keyof Assume, (text: string) => boolean>>> = {
	year: (text) => parsePeriod(text) !== null,
	level: (text) => ['THCS', 'THPT'].includes(text.toUpperCase()),
	kind: (text) => text === 'outcome' || tables.targets.kind.oneOf.some((kind) => kind === text),
	quality: (text) => tables.outcomes.quality.oneOf.some((quality) => quality === text),
	effective_date: isDay,
	as_of: isDay,
};

/** `year=2023 level=THCS` → what a file does not say of itself. */
export function assumed(pairs: readonly string[]): Assume {
	const assume: Record<string, string> = {};
	for (const pair of pairs) {
		const at = pair.indexOf('=');
		const key = assumeKeys.find((name) => name === pair.slice(0, at));
		const value = pair.slice(at + 1).trim();
		if (at < 1 || key === undefined)
			throw new UsageError(`--assume ${pair}: viết key=value / write key=value: ${assumeKeys.join(', ')}.`);
		if (value === '' || allowed[key]?.(value) === false)
			throw new UsageError(`--assume ${pair}: giá trị không hợp lệ / not a valid value.`);
		assume[key] = value;
	}
	return assume;
}
