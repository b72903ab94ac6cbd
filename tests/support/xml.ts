/** Throws unless the text is one well-formed element: tags nest, attributes are quoted, every "&" is a reference. */
export function assertWellFormed(xml: string): void {
	const open: string[] = [];
	let roots = 0;
	const body = xml.replace(/^\ufeff?<\?xml [^?]*\?>/, '');
	const tag = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
	for (let at = 0; at < body.length;) {
		const text = /[^<]*/y;
		text.lastIndex = at;
		const words = text.exec(body)?.[0] ?? '';
		if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(words))
			throw new Error(`Bare & in ${words}`);
		// eslint-disable-next-line no-control-regex
		if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(words)) throw new Error('A control character.');
		if (open.length === 0 && words.trim() !== '') throw new Error(`Text outside the root: ${words}`);
		at += words.length;
		if (at >= body.length) break;
		tag.lastIndex = at;
		const found = tag.exec(body);
		if (found === null) throw new Error(`No tag at ${body.slice(at, at + 80)}`);
		const [whole, isEnd, name = '', attributes = '', isEmpty] = found;
		if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(attributes))
			throw new Error(`Bare & in ${whole}`);
		const names = [...attributes.matchAll(/([\w:.-]+)\s*=/g)].map(([, one]) => one);
		if (!isEnd && new Set(names).size !== names.length) throw new Error(`An attribute twice in ${whole}`);
		if (isEnd) {
			if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
		} else {
			if (open.length === 0) roots += 1;
			if (!isEmpty) open.push(name);
		}
		at += whole.length;
	}
	if (open.length > 0 || roots !== 1) throw new Error(`Left open: ${open.join(' ')}; roots: ${roots}`);
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that an XML text or attribute stands for. */
const unescaped = (text: string) =>
	text.replace(/&(\w+);/g, (whole, name: string) => references[name] ?? whole);

/** The contents of every element of that name, as XML. */
export const elements = (xml: string, name: string): string[] =>
	[...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'))].map(
		([, inner]) => inner ?? '',
	);

/** The texts of a drawing, one for each paragraph. */
export const paragraphs = (xml: string): string[] =>
	elements(xml, 'a:p').map((paragraph) => unescaped(elements(paragraph, 'a:t').join('')));

/** The points of a chart's cache by their index. */
export function points(xml: string): Map<number, string> {
	const found = xml.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v><\/c:pt>/g);
	return new Map([...found].map(([, at, value]) => [Number(at), unescaped(value ?? '')]));
}
