/** A table in both shapes that programs ask a clipboard for; a plain text has no HTML. */
export type Clip = { readonly html?: string; readonly text: string };
/** A text may still be in the making when it is given. */
type Coming = Pick<Clip, 'html'> & { readonly text: string | Promise<string> };

/** What a `copy` event hands over. */
export function give({ html, text }: Clip, to: DataTransfer): void {
	if (html !== undefined) to.setData('text/html', html);
	to.setData('text/plain', text);
}

/**
 * Puts a table or a text on the clipboard. Some browsers let a page do that within a press only: they are asked before
 * the text is awaited. A page without a secure address has no `navigator.clipboard`: there by an event.
 */
export async function toClipboard(clip: Coming): Promise<void> {
	// undefined on a plain http address, whatever the types say
	const clipboard = navigator.clipboard as Clipboard | undefined;
	if (clipboard !== undefined && 'write' in clipboard) await clipboard.write([itemOf(clip)]);
	else if (!copiedByEvent({ ...clip, text: await clip.text }))
		throw new Error('The browser does not let this page copy.');
}

function itemOf({ html, text }: Coming): ClipboardItem {
	const blob = (type: string, content: string) => new Blob([content], { type });
	return new ClipboardItem({
		...(html !== undefined && { 'text/html': blob('text/html', html) }),
		'text/plain':
			typeof text === 'string' ? blob('text/plain', text) : text.then((made) => blob('text/plain', made)),
	});
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
