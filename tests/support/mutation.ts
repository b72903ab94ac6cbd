import type { Random } from './random';

type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const scraps = [
	';',
	',',
	'\t',
	'|',
	'"',
	"'",
	'\\',
	'\0',
	'\n',
	'\r',
	'\r\n',
	'\n\n',
	'""',
	'\ufeff',
	'=1+1',
	'x',
].map((text) => encoder.encode(text));

function spliced(bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Bytes {
	const made = new Uint8Array(bytes.length - removed + added.length);
	made.set(bytes.subarray(0, at));
	made.set(added, at);
	made.set(bytes.subarray(at + removed), at + added.length);
	return made;
}

function inUtf16(bytes: Uint8Array, isBig: boolean): Bytes {
	const text = `\ufeff${new TextDecoder().decode(bytes)}`;
	const made = new Uint8Array(text.length * 2);
	const view = new DataView(made.buffer);
	for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
	return made;
}

const inLatin = (bytes: Uint8Array): Bytes =>
	Uint8Array.from(new TextDecoder().decode(bytes), (letter) => letter.charCodeAt(0) & 0xff);

const kinds: ((bytes: Uint8Array, r: Random) => Bytes)[] = [
	(bytes, r) => {
		const made = Uint8Array.from(bytes);
		const at = r.below(made.length);
		made[at] = (made[at] ?? 0) ^ (1 << r.below(8));
		return made;
	},
	(bytes, r) => spliced(bytes, r.below(bytes.length), 0, r.of(scraps)),
	(bytes, r) => spliced(bytes, r.below(bytes.length), 0, r.of(scraps)),
	(bytes, r) => {
		const at = r.below(bytes.length);
		return spliced(bytes, at, r.below(Math.min(200, bytes.length - at)), new Uint8Array());
	},
	(bytes, r) => Uint8Array.from(bytes.subarray(0, r.below(bytes.length + 1))),
	(bytes, r) => {
		const at = r.below(bytes.length);
		const block = bytes.slice(at, at + r.below(800));
		return spliced(bytes, r.below(bytes.length), 0, block);
	},
	(bytes, r) =>
		spliced(bytes, r.below(bytes.length), 0, new Uint8Array(r.below(6000)).fill(r.of([34, 44, 65, 10, 48]))),
	(bytes, r) => inUtf16(bytes, r.share() < 0.5),
	(bytes) => inLatin(bytes),
];

/** A file with one to six things done to its bytes. */
export function mutated(bytes: Uint8Array, r: Random): Uint8Array {
	let made = bytes;
	for (let left = 1 + r.below(6); left > 0 && made.length > 0; left -= 1) {
		// whole recodings are for one file in ten
		const kind = r.below(r.share() < 0.1 ? kinds.length : kinds.length - 2);
		made = (kinds[kind] ?? inLatin)(made, r);
	}
	return made;
}
