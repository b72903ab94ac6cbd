import type { Attachment } from 'svelte/attachments';

const restMs = 200;
const graceMs = 120;

/**
 * An explanation in the top layer beside what it explains: while the pointer rests on either, while the focus is
 * there, and by a press or a tap. Escape hides it and nothing else.
 */
export class Tip {
	#panel: HTMLElement | null = null;
	#opener: HTMLElement | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly panel: Attachment<HTMLElement> = (panel) => {
		this.#panel = panel;
		return listening(panel, {
			pointerenter: () => clearTimeout(this.#timer),
			pointerleave: () => this.#later(graceMs, () => this.hide()),
		});
	};

	readonly opener: Attachment<HTMLElement> = (opener) => {
		this.#opener = opener;
		const stop = listening(opener, {
			pointerenter: ({ pointerType }) => pointerType === 'mouse' && this.#later(restMs, () => this.show()),
			pointerleave: () => this.#later(graceMs, () => this.hide()),
			focus: () => opener.matches(':focus-visible') && this.show(),
			blur: () => this.hide(),
			click: () => this.show(),
		});
		return () => {
			stop();
			clearTimeout(this.#timer);
			this.hide();
		};
	};

	show(): void {
		clearTimeout(this.#timer);
		const [panel, opener] = [this.#panel, this.#opener];
		if (!panel || !opener || panel.matches(':popover-open')) return;
		panel.showPopover();
		const from = opener.getBoundingClientRect();
		const { clientWidth: width, clientHeight: height } = document.documentElement;
		const below = from.bottom + 6;
		const isRoom = below + panel.offsetHeight + 8 <= height;
		panel.style.top = `${isRoom ? below : Math.max(8, from.top - 6 - panel.offsetHeight)}px`;
		panel.style.left = `${Math.max(8, Math.min(from.left, width - panel.offsetWidth - 8))}px`;
		document.addEventListener('keydown', this.#press, { capture: true });
		document.addEventListener('scroll', this.#scroll, { capture: true, passive: true });
	}

	hide(): void {
		clearTimeout(this.#timer);
		document.removeEventListener('keydown', this.#press, { capture: true });
		document.removeEventListener('scroll', this.#scroll, { capture: true });
		if (this.#panel?.isConnected && this.#panel.matches(':popover-open')) this.#panel.hidePopover();
	}

	readonly #scroll = () => this.hide();
	readonly #press = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		// a dialog around it stays open
		event.preventDefault();
		event.stopPropagation();
		this.hide();
	};

	#later(after: number, act: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(act, after);
	}
}

type Answers = Partial<Record<'pointerenter' | 'pointerleave', (event: PointerEvent) => unknown>> &
	Partial<Record<'focus' | 'blur' | 'click', () => unknown>>;

function listening(element: HTMLElement, answers: Answers): () => void {
	const all = Object.entries(answers) as [string, EventListener][];
	for (const [name, answer] of all) element.addEventListener(name, answer);
	return () => {
		for (const [name, answer] of all) element.removeEventListener(name, answer);
	};
}
