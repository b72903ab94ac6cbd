/** What was copied, as its program gives it: cells between tabs, and the same as a page. */
export type Copied = { readonly text: string; readonly html: string };

/** What is on the clipboard; null where the browser does not hand it out. */
export async function readClipboard(): Promise<Copied | null> {
	try {
		const [item] = await navigator.clipboard.read();
		const as = async (type: string) =>
			item?.types.includes(type) ? (await item.getType(type)).text() : '';
		return { text: await as('text/plain'), html: await as('text/html') };
	} catch {
		return null;
	}
}

export const copiedIn = (clipboard: DataTransfer | null): Copied => ({
	text: clipboard?.getData('text/plain') ?? '',
	html: clipboard?.getData('text/html') ?? '',
});

/**
 * A range of cells of Excel or a table of Word, as a file; null for what is no table. The page knows more than the
 * text: merged cells, raised and struck-through letters, lines within a cell.
 */
export function clipboardFile(
	{ text, html }: Copied,
	name: (time: string, ending: string) => string,
	now = new Date(),
): File | null {
	const two = (part: number) => String(part).padStart(2, '0');
	const time = `${two(now.getHours())}-${two(now.getMinutes())}-${two(now.getSeconds())}`;
	// the mark says UTF-8, whatever the page says of itself
	if (/<table[\s>]/i.test(html))
		return new File(['\ufeff', html], name(time, 'html'), { type: 'text/html' });
	if (!/[\t;,|]/.test(text) || text.trim() === '') return null;
	return new File([text], name(time, 'csv'), { type: 'text/plain' });
}
