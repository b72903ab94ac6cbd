/** A table in both shapes that programs ask a clipboard for. */
export type Clip = { readonly html: string; readonly text: string };

/** What a `copy` event hands over. */
export function give({ html, text }: Clip, to: DataTransfer): void {
	to.setData('text/html', html);
	to.setData('text/plain', text);
}

/** Puts a table on the clipboard. A page without a secure address has no `navigator.clipboard`: there by an event. */
export async function toClipboard(clip: Clip): Promise<void> {
	// undefined on a plain http address, whatever the types say
	const clipboard = navigator.clipboard as Clipboard | undefined;
	if (clipboard !== undefined && 'write' in clipboard) {
		const blob = (type: string, content: string) => [type, new Blob([content], { type })] as const;
		const entries = [blob('text/html', clip.html), blob('text/plain', clip.text)];
		await clipboard.write([new ClipboardItem(Object.fromEntries(entries))]);
	} else if (!copiedByEvent(clip)) throw new Error('The browser does not let this page copy.');
}

function copiedByEvent(clip: Clip): boolean {
	const answer = (event: ClipboardEvent) => {
		if (event.clipboardData === null) return;
		give(clip, event.clipboardData);
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	document.addEventListener('copy', answer, { capture: true });
	try {
		return document.execCommand('copy');
	} finally {
		document.removeEventListener('copy', answer, { capture: true });
	}
}
