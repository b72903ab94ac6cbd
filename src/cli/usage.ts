import { parseArgs, type ParseArgsConfig } from 'node:util';
import { assumeKeys, type Assume } from '$lib/intake/hints';

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

/** `year=2023 level=THCS` → what a file does not say of itself. */
export function assumed(pairs: readonly string[]): Assume {
	const assume: Record<string, string> = {};
	for (const pair of pairs) {
		const at = pair.indexOf('=');
		const key = assumeKeys.find((name) => name === pair.slice(0, at));
		if (at < 1 || key === undefined)
			throw new UsageError(`--assume ${pair}: viết key=value, key là ${assumeKeys.join(', ')}.`);
		assume[key] = pair.slice(at + 1);
	}
	return assume;
}
