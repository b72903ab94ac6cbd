/** Milliseconds after which something waits no longer for a quiet moment. */
const patience = 1_500;

/** Resolves when what is on screen is painted and the page has nothing better to do. */
export function whenIdle(): Promise<void> {
	// outside a browser nothing is painted
	if (typeof requestAnimationFrame === 'undefined') return Promise.resolve();
	return new Promise((resolve) => {
		const rest = () =>
			'requestIdleCallback' in window
				? requestIdleCallback(() => resolve(), { timeout: patience })
				: setTimeout(resolve, 200);
		requestAnimationFrame(() => setTimeout(rest));
		// a page in the background is never painted
		setTimeout(resolve, patience);
	});
}

/** The same, not before so many milliseconds have passed. */
export async function whenQuiet(milliseconds: number): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, milliseconds));
	await whenIdle();
}
