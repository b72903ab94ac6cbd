import { contentTooBig, limits, tooManyEntries } from '../limits';
import { Refusal } from '../refusal';

/** One file inside a zip as its directory declares it; sizes in bytes. */
export type Entry = {
	readonly name: string;
	readonly method: number;
	/** CRC-32 of its content. */
	readonly checksum: number;
	readonly compressed: number;
	readonly size: number;
	/** Where its local header starts. */
	readonly offset: number;
};

/** The directory of a zip by `partKey`. Nothing is inflated; names are keys only and never become paths. */
export type Archive = ReadonlyMap<string, Entry>;

/** Some programs write `XL\\Workbook.xml`; the names of parts are the same in either case. */
export function partKey(name: string): string {
	return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

const END = 0x06054b50;
const END_LENGTH = 22;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const ABSENT = 0xffffffff;

/** Whether the bytes begin as a zip with something in it does. */
export function isArchive(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Reads the directory; throws a Refusal when it is damaged, encrypted or declares more than the limits. */
export function archive(bytes: Uint8Array): Archive {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const found = directory(bytes, view);
		check(found);
		return new Map(found.map((entry) => [partKey(entry.name), entry]));
	} catch (cause) {
		if (cause instanceof Refusal) throw cause;
		throw new Refusal('V41', {}, { cause });
	}
}

function directory(bytes: Uint8Array, view: DataView): Entry[] {
	const end = endRecord(view);
	let count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (end >= 20 && view.getUint32(end - 20, true) === END64_LOCATOR) {
		const end64 = uint64(view, end - 12);
		if (view.getUint32(end64, true) !== END64) throw new Refusal('V41');
		count = uint64(view, end64 + 32);
		at = uint64(view, end64 + 48);
	}
	if (count > limits.entries) throw tooManyEntries();
	const decoder = new TextDecoder();
	const entries: Entry[] = [];
	for (let i = 0; i < count; i += 1) {
		if (view.getUint32(at, true) !== DIRECTORY) throw new Refusal('V41');
		if ((view.getUint16(at + 8, true) & 1) === 1) throw new Refusal('V41:password');
		const nameLength = view.getUint16(at + 28, true);
		const extraLength = view.getUint16(at + 30, true);
		const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
		const sizes = {
			size: view.getUint32(at + 24, true),
			compressed: view.getUint32(at + 20, true),
			offset: view.getUint32(at + 42, true),
		};
		const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength);
		entries.push({
			name,
			method: view.getUint16(at + 10, true),
			checksum: view.getUint32(at + 16, true),
			...withLongSizes(sizes, extra),
		});
		at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
	}
	return entries;
}

function endRecord(view: DataView): number {
	const last = view.byteLength - END_LENGTH;
	for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
		if (view.getUint32(at, true) === END) return at;
	throw new Refusal('V41');
}

function uint64(view: DataView, at: number): number {
	return Number(view.getBigUint64(at, true));
}

type Sizes = Pick<Entry, 'size' | 'compressed' | 'offset'>;

/** ZIP64 keeps the numbers that do not fit, in this order, in a field of its own. */
function withLongSizes(sizes: Sizes, extra: DataView): Sizes {
	const long = { ...sizes };
	for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
		if (extra.getUint16(at, true) !== 1) continue;
		let from = at + 4;
		for (const key of ['size', 'compressed', 'offset'] as const)
			if (sizes[key] === ABSENT) {
				long[key] = uint64(extra, from);
				from += 8;
			}
	}
	return long;
}

function check(entries: readonly Entry[]): void {
	let total = 0;
	for (const { size, compressed } of entries) {
		total += size;
		if (size > limits.part || total > limits.parts) throw contentTooBig();
		if (size > limits.ratioFrom && size > compressed * limits.ratio) throw contentTooBig();
	}
}

/** The stored bytes of an entry, still compressed. */
export function storedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { offset } = entry;
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new Refusal('V41');
	if ((view.getUint16(offset + 6, true) & 1) === 1) throw new Refusal('V41:password');
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + entry.compressed > bytes.length) throw new Refusal('V41');
	return bytes.subarray(start, start + entry.compressed);
}
