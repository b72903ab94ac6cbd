import { ownValue } from '$lib/domain/base/own-value';
import type { RowZoom } from './row-zoom.svelte';

/** What lies over the slide. */
export type StageState = {
	over: 'find' | 'grid' | 'blank' | null;
	/** What was typed of the number of a slide. */
	digits: string;
	isPinned: boolean;
	isLaser: boolean;
};

type Deeds = {
	/** To a slide, from 0; beyond either end it is the last one there. */
	readonly go: (to: number) => void;
	/** So many slides on. */
	readonly step: (by: number) => void;
	/** Whatever lies over the slide goes. */
	readonly close: () => void;
	/** To the whole screen, or back. */
	readonly fill: () => Promise<void>;
	readonly openPresenter: () => void;
	readonly zoom: Pick<RowZoom, 'row' | 'open' | 'step'>;
};

/** The keys of the stage: `act` of a key alone, true where it meant something; `press` of a key on the page. */
export function stageKeys(stage: StageState, { go, step, close, fill, openPresenter, zoom }: Deeds) {
	const keys: Readonly<Record<string, () => void>> = {
		ArrowRight: () => step(1),
		ArrowDown: () => step(1),
		PageDown: () => step(1),
		' ': () => step(1),
		ArrowLeft: () => step(-1),
		ArrowUp: () => step(-1),
		PageUp: () => step(-1),
		Home: () => go(0),
		End: () => go(Infinity),
		b: () => (stage.over = stage.over === 'blank' ? null : 'blank'),
		g: () => (stage.over = stage.over === 'grid' ? null : 'grid'),
		f: () => void fill(),
		l: () => (stage.isLaser = !stage.isLaser),
		p: () => (stage.isPinned = !stage.isPinned),
		z: () => (zoom.row === null ? zoom.open() : close()),
		s: openPresenter,
		'/': () => (stage.over = 'find'),
	};

	function act(key: string): boolean {
		if (/^\d$/.test(key)) {
			stage.digits = (stage.digits + key).slice(-3);
			return true;
		}
		if (key === 'Enter' && stage.digits !== '') {
			go(Number(stage.digits) - 1);
			stage.digits = '';
			return true;
		}
		stage.digits = '';
		if (stage.over === 'blank' && key !== 'b' && key !== 'B') {
			stage.over = null;
			return true;
		}
		if ((key === 'ArrowDown' && zoom.step(1)) || (key === 'ArrowUp' && zoom.step(-1))) return true;
		const action = ownValue(keys, key) ?? ownValue(keys, key.toLowerCase());
		action?.();
		return action !== undefined;
	}

	function press(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const { over, digits } = stage;
		if (event.key === 'Escape') {
			const isBare = over === null && digits === '';
			if (isBare && zoom.row === null && !stage.isLaser) return;
			event.preventDefault();
			// what lies on top goes first
			if (isBare && zoom.row === null) stage.isLaser = false;
			else if (isBare) close();
			[stage.over, stage.digits] = [null, ''];
			return;
		}
		const target = event.target as HTMLElement;
		if (target.closest('input, select')) return;
		// a button that has the focus is pressed by its own keys, and the grid has its own arrows
		if (target.closest('button') && (event.key === ' ' || (event.key === 'Enter' && digits === ''))) return;
		if (over === 'grid' && /^Arrow|^Home$|^End$|^Page/.test(event.key)) return;
		if (act(event.key)) event.preventDefault();
	}

	return { act, press };
}
