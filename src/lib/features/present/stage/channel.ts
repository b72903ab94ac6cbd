import type { Deck } from '$lib/domain/documents/deck';

/** What the stage and the presenter's window tell each other; both are windows of one browser. */
export type Said =
	/** The presenter's window has opened. */
	| { readonly kind: 'hello' }
	/** A key that was pressed there. */
	| { readonly kind: 'key'; readonly key: string }
	| { readonly kind: 'shown'; readonly deck: Deck; readonly at: number; readonly isBlank: boolean };

const name = 'phan-luong.stage';

/** Opens the way between the two; close it when the window goes. */
export function speaking(hear: (said: Said) => void): { say: (said: Said) => void; close: () => void } {
	if (typeof BroadcastChannel === 'undefined') return { say: () => {}, close: () => {} };
	const channel = new BroadcastChannel(name);
	channel.onmessage = ({ data }: MessageEvent<Said>) => hear(data);
	return { say: (said) => channel.postMessage(said), close: () => channel.close() };
}
