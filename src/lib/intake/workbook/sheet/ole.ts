import { limits } from '../limits';
import { Refusal } from '../refusal';

/** The named streams in the root of an OLE file (.xls, .doc, protected .xlsx). */
export type Streams = ReadonlyMap<string, () => Uint8Array>;

const ENTRY = 128;
const MINI = 64;
const NONE = 0xffffffff;

type Entry = {
	name: string;
	isStream: boolean;
	left: number;
	right: number;
	child: number;
	start: number;
	size: number;
};

/**
 * Reads the directory of an OLE compound file ([MS-CFB]). Every chain of sectors is followed only as far as it can
 * be without a ring; a damaged one is a Refusal.
 */
export function oleStreams(bytes: Uint8Array): Streams {
	try {
		return streams(bytes);
	} catch (cause) {
		throw cause instanceof Refusal ? cause : new Refusal('V41', {}, { cause });
	}
}

function streams(bytes: Uint8Array): Streams {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const shift = view.getUint16(30, true);
	if (shift !== 9 && shift !== 12) throw new Refusal('V41');
	const sector = (n: number): Uint8Array => {
		const at = (n + 1) << shift;
		if (n < 0 || at >= bytes.length) throw new Refusal('V41');
		return bytes.subarray(at, at + (1 << shift));
	};
	const table = joined(
		tableSectors(view, sector).map((n) => sector(n)),
		1 << shift,
	);
	const read = (start: number): Uint8Array => joined(chain(start, table).map(sector), 1 << shift);
	const entries = directory(read(view.getUint32(48, true)));
	const root = entries[0];
	if (root === undefined) throw new Refusal('V41');
	const cutoff = view.getUint32(56, true);
	const small = (entry: Entry): Uint8Array => {
		const pool = root.size === 0 ? new Uint8Array() : read(root.start);
		const links = read(view.getUint32(60, true));
		return joined(
			chain(entry.start, links).map((n) => pool.subarray(n * MINI, (n + 1) * MINI)),
			MINI,
		);
	};
	return new Map(
		rootChildren(entries, root)
			.filter(({ isStream }) => isStream)
			.map((entry) => [
				entry.name,
				() => {
					const whole = entry.size < cutoff ? small(entry) : read(entry.start);
					if (whole.length < entry.size) throw new Refusal('V41');
					return whole.subarray(0, entry.size);
				},
			]),
	);
}

/** Numbers of the sectors that hold the sector table: 109 in the header, the others in a chain of their own. */
function tableSectors(view: DataView, sector: (n: number) => Uint8Array): number[] {
	const count = view.getUint32(44, true);
	if (count > limits.file >> 9) throw new Refusal('V41');
	const found: number[] = [];
	for (let i = 0; i < Math.min(count, 109); i += 1) found.push(view.getUint32(76 + 4 * i, true));
	let next = view.getUint32(68, true);
	while (found.length < count) {
		const more = words(sector(next));
		for (let i = 0; i < more.length - 1 && found.length < count; i += 1) found.push(more[i] ?? NONE);
		next = more.at(-1) ?? NONE;
	}
	return found;
}

function chain(start: number, table: Uint8Array): number[] {
	const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
	const most = table.byteLength >> 2;
	const found: number[] = [];
	for (let at = start; at < most; at = view.getUint32(at * 4, true)) {
		found.push(at);
		if (found.length > most) throw new Refusal('V41');
	}
	return found;
}

function words(bytes: Uint8Array): number[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Array.from({ length: bytes.byteLength >> 2 }, (_, i) => view.getUint32(i * 4, true));
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
	const whole = new Uint8Array(parts.length * size);
	parts.forEach((part, i) => whole.set(part, i * size));
	return whole;
}

function directory(bytes: Uint8Array): Entry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const decoder = new TextDecoder('utf-16le');
	return Array.from({ length: Math.floor(bytes.length / ENTRY) }, (_, i) => {
		const at = i * ENTRY;
		const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
		return {
			name: decoder.decode(bytes.subarray(at, at + length)),
			isStream: bytes[at + 66] === 2,
			left: view.getUint32(at + 68, true),
			right: view.getUint32(at + 72, true),
			child: view.getUint32(at + 76, true),
			start: view.getUint32(at + 116, true),
			size: view.getUint32(at + 120, true),
		};
	});
}

/** An embedded object has streams of the same names deeper down, so only the children of the root count. */
function rootChildren(entries: readonly Entry[], root: Entry): Entry[] {
	const found = new Set<Entry>();
	const left = [root.child];
	for (let at = left.pop(); at !== undefined; at = left.pop()) {
		const entry = entries[at];
		if (entry === undefined || found.has(entry)) continue;
		found.add(entry);
		left.push(entry.left, entry.right);
	}
	return [...found];
}
