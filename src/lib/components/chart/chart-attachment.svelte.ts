import type { Attachment } from 'svelte/attachments';
import type { ECharts, EChartsCoreOption } from '$lib/charts/runtime';

type Runtime = { readonly drawn: (element: HTMLElement) => ECharts };

interface Settings {
	/** Which parts of the chart library are fetched. */
	readonly runtime?: () => Promise<Runtime>;
	/** Told once the chart is there, and with null when it leaves. */
	readonly onready?: (chart: ECharts | null) => void;
}

// the chart library is a file of its own: words and numbers are readable before it is here
const bars = () => import('$lib/charts/runtime');

/** Paper has another size than the screen and no script runs for it: the picture stretches with its place. */
function stretchable(element: HTMLElement, drawn: ECharts): void {
	const svg = element.querySelector('svg');
	svg?.setAttribute('viewBox', `0 0 ${drawn.getWidth()} ${drawn.getHeight()}`);
	svg?.setAttribute('preserveAspectRatio', 'none');
}

/**
 * Draws `option` into the element and again when it changes, each chart in a task of its own after the words and
 * numbers of the page; follows the element's size; leaves with it.
 */
export function chart(
	option: () => EChartsCoreOption,
	{ runtime = bars, onready }: Settings = {},
): Attachment<HTMLElement> {
	return (element) => {
		let instance: ECharts | null = null;
		let isGone = false;
		const show = (made: ECharts, next: EChartsCoreOption) => {
			made.setOption(next, { notMerge: true });
			stretchable(element, made);
		};
		const size = new ResizeObserver(() => {
			// a place that is not shown has no size
			if (instance === null || element.clientWidth === 0) return;
			instance.resize();
			stretchable(element, instance);
		});
		void runtime().then(({ drawn }) => {
			if (isGone) return;
			const made = drawn(element);
			instance = made;
			show(made, option());
			size.observe(element);
			onready?.(made);
		});
		$effect(() => {
			const next = option();
			if (instance === null) return;
			const made = instance;
			const later = setTimeout(() => show(made, next));
			return () => clearTimeout(later);
		});
		return () => {
			isGone = true;
			size.disconnect();
			onready?.(null);
			instance?.dispose();
			instance = null;
		};
	};
}
