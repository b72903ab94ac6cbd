import { flushSync } from 'svelte';
import { onTestFinished } from 'vitest';

/** What asks by effects, as it does in a page, until the test is over. */
export function rooted<T>(make: () => T): T {
	const made: T[] = [];
	onTestFinished($effect.root(() => void made.push(make())));
	flushSync();
	return made[0] as T;
}
