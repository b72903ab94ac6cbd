/** The text on the clipboard; null where the browser does not hand it out. */
export async function readClipboard(): Promise<string | null> {
	try {
		return await navigator.clipboard.readText();
	} catch {
		return null;
	}
}

/** A range of cells as Excel copies it, as a file; null for text that is no table. */
export function clipboardFile(text: string, name: (time: string) => string, now = new Date()): File | null {
	if (!/[\t;,|]/.test(text) || text.trim() === '') return null;
	const two = (part: number) => String(part).padStart(2, '0');
	const time = `${two(now.getHours())}-${two(now.getMinutes())}-${two(now.getSeconds())}`;
	return new File([text], name(time), { type: 'text/plain' });
}
