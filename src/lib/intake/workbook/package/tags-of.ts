const [open, close, slash, question, bang] = [0x3c, 0x3e, 0x2f, 0x3f, 0x21];

/** How many tags some XML has, and how deep its elements stand in one another, counted without reading it. */
export function tagsOf(xml: Uint8Array): { readonly tags: number; readonly depth: number } {
	let [tags, depth, now] = [0, 0, 0];
	for (let at = xml.indexOf(open); at !== -1; at = xml.indexOf(open, at + 1)) {
		tags += 1;
		const next = xml[at + 1];
		if (next === slash) now -= 1;
		else if (next !== question && next !== bang) {
			const end = endOfTag(xml, at + 1);
			if (xml[end] === open || xml[end - 1] !== slash) now += 1;
			if (now > depth) depth = now;
		}
	}
	return { tags, depth };
}

/** Where a tag ends, or the next one begins. */
function endOfTag(xml: Uint8Array, from: number): number {
	let at = from;
	while (at < xml.length && xml[at] !== close && xml[at] !== open) at += 1;
	return at;
}
