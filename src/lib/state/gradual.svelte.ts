import { untrack } from 'svelte';

/**
 * The front of a long list at once, and `size` more after each frame: a page of hundreds of rows is then written in
 * short tasks. The front is half as long, as the rest of the page is written with it. Until its turn comes a place
 * keeps what stood there before, so that nothing jumps; the rows are therefore keyed by their place.
 */
export function gradual<T>(
	list: () => readonly T[],
	size: () => number,
): { readonly rows: readonly T[]; readonly isWhole: boolean } {
	let rows = $state.raw<readonly T[]>([]);
	let isWhole = $state(false);

	$effect(() => {
		const wanted = list();
		const step = Math.max(1, size());
		const before = untrack(() => rows);
		let frame = 0;
		let later: ReturnType<typeof setTimeout> | undefined;
		let done = 0;
		const advance = () => {
			done += done === 0 ? Math.ceil(step / 2) : step;
			const isLast = done >= wanted.length;
			rows = isLast ? wanted : [...wanted.slice(0, done), ...before.slice(done, wanted.length)];
			isWhole = isLast;
			if (!isLast) frame = requestAnimationFrame(() => (later = setTimeout(advance)));
		};
		advance();
		return () => {
			cancelAnimationFrame(frame);
			clearTimeout(later);
		};
	});

	return {
		get rows() {
			return rows;
		},
		get isWhole() {
			return isWhole;
		},
	};
}
