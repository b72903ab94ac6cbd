/** Letters that an address carries; a longer text stays in this tab. */
const longest = 2000;
/** The same as the address spells it: hosts refuse lines beyond 8 KB. */
const longestSpelt = 6000;

const place = 'phan-luong.sql';

export function isLinkable(text: string): boolean {
	return text.length <= longest && encodeURIComponent(text).length <= longestSpelt;
}

/** The address with this text in it, or with the remark that the tab keeps it. */
export function addressWith(url: URL, text: string): URL {
	const next = new URL(url);
	next.searchParams.delete('sql');
	next.searchParams.delete('kept');
	if (isLinkable(text)) next.searchParams.set('sql', text);
	else next.searchParams.set('kept', '1');
	return next;
}

/** A text that is too long for an address; the tab may refuse to keep it. */
export function keep(text: string): void {
	try {
		sessionStorage.setItem(place, text);
	} catch {
		// a browser that keeps nothing: the text lives as long as the page
	}
}

export function kept(): string | null {
	try {
		return sessionStorage.getItem(place);
	} catch {
		return null;
	}
}
