import { Inflate } from 'fflate';
import { partKey, storedBytes, type Archive, type Entry } from './archive';
import { checksum } from './checksum';
import { contentTooBig, limits } from '../limits';
import { Refusal } from '../refusal';

const STEP = 1 << 16;

/** Inflates parts of one zip and counts what they really are, whatever its directory declared. */
export class Parts {
	private left: number;

	constructor(
		private readonly bytes: Uint8Array,
		private readonly entries: Archive,
		private readonly most: { readonly part: number; readonly parts: number } = limits,
	) {
		this.left = most.parts;
	}

	has(name: string): boolean {
		return this.entries.has(partKey(name));
	}

	/** How a part is stored; undefined for one that is not there. */
	entry(name: string): Entry | undefined {
		return this.entries.get(partKey(name));
	}

	/** The bytes of a part as they are stored. */
	stored(entry: Entry): Uint8Array {
		return storedBytes(this.bytes, entry);
	}

	/** The inflated bytes; throws a Refusal for a part that is missing, damaged or too large. */
	read(name: string, most = this.most.part): Uint8Array {
		const entry = this.entries.get(partKey(name));
		if (entry === undefined) throw new Refusal('V41');
		const stored = storedBytes(this.bytes, entry);
		if (entry.method !== 0 && entry.method !== 8) throw new Refusal('V41');
		const part = entry.method === 0 ? stored : inflated(stored, Math.min(most, this.most.part, this.left));
		if (part.length > most) throw contentTooBig();
		this.left -= part.length;
		if (this.left < 0) throw contentTooBig();
		if (checksum(part) !== entry.checksum) throw new Refusal('V41');
		return part;
	}

	text(name: string): string {
		return new TextDecoder().decode(this.read(name));
	}
}

function inflated(stored: Uint8Array, most: number): Uint8Array {
	const chunks: Uint8Array[] = [];
	let length = 0;
	let isComplete = false;
	const stream = new Inflate((chunk, final) => {
		length += chunk.length;
		if (length > most) throw contentTooBig();
		chunks.push(chunk);
		isComplete = final;
	});
	try {
		for (let at = 0; at < stored.length || at === 0; at += STEP)
			stream.push(stored.subarray(at, at + STEP), at + STEP >= stored.length);
	} catch (cause) {
		throw cause instanceof Refusal ? cause : new Refusal('V41', {}, { cause });
	}
	if (!isComplete) throw new Refusal('V41');
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
