import { strToU8, zipSync } from 'fflate';

/**
 * What `pptxgenjs` needs of JSZip, on the zip library that the site has already: parts under their names, packed at the
 * end. Stands in JSZip's place by an alias of the build (decision 16).
 */
export default class ZipParts {
	#parts = new Map<string, Uint8Array>();

	/** A part's name has its folders in it. */
	folder(): this {
		return this;
	}

	file(name: string, content: string | Uint8Array, { base64 = false } = {}): this {
		const bytes = typeof content !== 'string' ? content : base64 ? fromBase64(content) : strToU8(content);
		this.#parts.set(name, bytes);
		return this;
	}

	/** Not compressed: the package is opened again before anybody gets it. */
	generateAsync({ type }: { readonly type: string }): Promise<string | Uint8Array> {
		const packed = zipSync(Object.fromEntries(this.#parts), { level: 0 });
		if (type === 'base64') return Promise.resolve(toBase64(packed));
		if (type === 'uint8array') return Promise.resolve(packed);
		return Promise.reject(new Error(`A package is not made as ${type}.`));
	}
}

function fromBase64(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

const piece = 0x8000;

function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += piece)
		text += String.fromCharCode(...bytes.subarray(at, at + piece));
	return btoa(text);
}
