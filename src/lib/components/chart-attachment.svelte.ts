import type { Attachment } from 'svelte/attachments';
import type { EChartsCoreOption } from '$lib/charts/runtime';

/** Draws `option` into the element and again when it changes; follows the element's size; leaves with it. */
export function chart(option: () => EChartsCoreOption): Attachment<HTMLElement> {
	return (element) => {
		let instance: { resize(): void; dispose(): void } | null = null;
		let isGone = false;
		let show: ((next: EChartsCoreOption) => void) | null = null;
		const size = new ResizeObserver(() => instance?.resize());
		// the chart library is a file of its own: words and numbers are readable before it is here
		void import('$lib/charts/runtime').then(({ drawn }) => {
			if (isGone) return;
			const made = drawn(element);
			instance = made;
			show = (next) => made.setOption(next, { notMerge: true });
			show(option());
			size.observe(element);
		});
		$effect(() => {
			const next = option();
			show?.(next);
		});
		return () => {
			isGone = true;
			size.disconnect();
			instance?.dispose();
		};
	};
}
