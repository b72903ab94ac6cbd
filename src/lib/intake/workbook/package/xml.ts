import { SaxesParser } from 'saxes';
import { limits, tooDeep, tooManyTags, tooSlow } from '../limits';
import { Refusal } from '../refusal';

/** An opening tag. Names have the prefix by which the format is known, whatever the file itself calls it. */
export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

export type XmlHandlers = {
	readonly open: (tag: Tag) => void;
	readonly close?: (name: string) => void;
	readonly text?: (text: string) => void;
};

/** The namespaces of a format: address → its prefix here, '' for none. */
export type Namespaces = ReadonlyMap<string, string>;

const CHUNK = 1 << 16;
const none: Namespaces = new Map();

/**
 * Reads XML as it comes, without a tree: what is not well formed, nested or long beyond the limits, or takes too
 * long, is a Refusal. Entities that a document type declares are not known, and so never expanded.
 */
export function readXml(
	xml: Uint8Array,
	{ open, close, text }: XmlHandlers,
	{ spaces = none, most = limits.tags }: { readonly spaces?: Namespaces; readonly most?: number } = {},
): void {
	const names = new Names(spaces);
	const parser = new SaxesParser();
	let [tags, depth] = [0, 0];
	const openNames: string[] = [];
	parser.on('error', (cause) => {
		throw new Refusal('V41', {}, { cause });
	});
	parser.on('opentag', ({ name, attributes }) => {
		if ((tags += 1) > most) throw tooManyTags();
		if ((depth += 1) > limits.depth) throw tooDeep();
		names.declare(attributes);
		const known = names.of(name, true);
		openNames.push(known);
		open({ name: known, attributes: names.attributes(attributes) });
	});
	parser.on('closetag', () => {
		depth -= 1;
		close?.(openNames.pop() ?? '');
	});
	if (text !== undefined) {
		parser.on('text', text);
		parser.on('cdata', text);
	}
	const decoder = new TextDecoder(encodingOf(xml));
	const deadline = performance.now() + limits.seconds * 1000;
	for (let at = 0; at < xml.length; at += CHUNK) {
		parser.write(decoder.decode(xml.subarray(at, at + CHUNK), { stream: true }));
		if (performance.now() > deadline) throw tooSlow();
	}
	parser.write(decoder.decode());
	parser.close();
}

function encodingOf(xml: Uint8Array): string {
	if (xml[0] === 0xff && xml[1] === 0xfe) return 'utf-16le';
	return xml[0] === 0xfe && xml[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** What the prefixes of one file stand for. A prefix keeps the meaning that it was given first. */
class Names {
	private readonly prefixes = new Map<string, string>();
	private readonly known = new Map<string, string>();
	private readonly knownAttributes = new Map<string, string>();

	constructor(private readonly spaces: Namespaces) {}

	declare(attributes: Readonly<Record<string, string>>): void {
		for (const [name, value] of Object.entries(attributes)) {
			if (!name.startsWith('xmlns')) continue;
			const own = name === 'xmlns' ? '' : name.slice(6);
			const here = this.spaces.get(value);
			if (here === undefined || this.prefixes.get(own) === here) continue;
			this.prefixes.set(own, here);
			this.known.clear();
			this.knownAttributes.clear();
		}
	}

	of(name: string, isElement: boolean): string {
		const cache = isElement ? this.known : this.knownAttributes;
		const found = cache.get(name);
		if (found !== undefined) return found;
		const colon = name.indexOf(':');
		const own = colon === -1 ? '' : name.slice(0, colon);
		const local = name.slice(colon + 1);
		// an attribute without a prefix has no namespace
		const here = colon === -1 && !isElement ? '' : (this.prefixes.get(own) ?? own);
		const known = here === '' ? local : `${here}:${local}`;
		if (cache.size < 10_000) cache.set(name, known);
		return known;
	}

	attributes(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
		const read = new Map<string, string>();
		for (const [name, value] of Object.entries(attributes)) read.set(this.of(name, false), value);
		return read;
	}
}
