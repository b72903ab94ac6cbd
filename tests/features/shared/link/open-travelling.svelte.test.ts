import { afterEach, expect, test, vi } from 'vitest';
import { openTravelling } from '$lib/features/shared/link/open-travelling';
import { linkWords } from '$lib/messages/shared/link';
import type { App } from '$lib/state/app.svelte';

/** A worker that never comes up, or cannot read what it was given. */
class Broken {
	onerror: ((event: { message: string }) => void) | null = null;
	postMessage(): void {
		queueMicrotask(() => this.onerror?.({ message: 'NotReadableError' }));
	}
	terminate(): void {}
}

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('an archive that cannot be looked into is told of, and the other files are taken all the same', async () => {
	vi.stubGlobal('Worker', Broken);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const tell = vi.fn();
	const app = { language: 'vi', notices: { tell } } as unknown as App;
	const [archive, other] = [new File(['PK'], 'sao-luu.zip'), new File(['a;b'], 'a.csv')];
	expect(await openTravelling(app, [archive, other])).toEqual([other]);
	expect(tell).toHaveBeenCalledExactlyOnceWith({ tone: 'error', text: linkWords.vi.failed });
});

test('a ZIP of somebody else is a file like any other', async () => {
	const app = { language: 'vi', notices: { tell: vi.fn() } } as unknown as App;
	const foreign = new File(['PK'], 'bao-cao.zip');
	expect(await openTravelling(app, [foreign])).toEqual([foreign]);
	expect(app.notices.tell).not.toHaveBeenCalled();
});
