/** A shared text with runs: its length, and from which character on which font. */
export type RichText = {
	readonly length: number;
	readonly runs: readonly { readonly from: number; readonly font: number }[];
};

/** The shared texts of a BIFF8 stream that have runs, by their number. A torn table gives those before the tear. */
export function richTexts(segments: readonly Uint8Array[]): Map<number, RichText> {
	const found = new Map<number, RichText>();
	const bytes = new Bytes(segments);
	bytes.skip(4);
	const count = bytes.number(4);
	for (let i = 0; i < count && !bytes.isOver; i += 1) {
		const length = bytes.number(2);
		const flags = bytes.number(1);
		const runs = (flags & 8) === 0 ? 0 : bytes.number(2);
		const more = (flags & 4) === 0 ? 0 : bytes.number(4);
		bytes.skipText(length, (flags & 1) === 1);
		const read = Array.from({ length: runs }, () => ({ from: bytes.number(2), font: bytes.number(2) }));
		bytes.skip(more);
		if (runs > 0 && !bytes.isOver) found.set(i, { length, runs: read });
	}
	return found;
}

/** Bytes that go on from one record to the next. */
class Bytes {
	isOver = false;
	private segment = 0;
	private at = 0;

	constructor(private readonly segments: readonly Uint8Array[]) {
		this.isOver = segments.length === 0;
	}

	private get left(): number {
		return (this.segments[this.segment]?.length ?? 0) - this.at;
	}

	private next(): void {
		this.segment += 1;
		this.at = 0;
		this.isOver = this.segment >= this.segments.length;
	}

	number(size: number): number {
		let value = 0;
		for (let i = 0; i < size; i += 1) {
			while (!this.isOver && this.left === 0) this.next();
			value += (this.segments[this.segment]?.[this.at] ?? 0) * 256 ** i;
			this.at += 1;
		}
		return value;
	}

	skip(count: number): void {
		let left = count;
		while (left > 0 && !this.isOver) {
			const step = Math.min(left, this.left);
			this.at += step;
			left -= step;
			if (left > 0) this.next();
		}
	}

	/** In each record that a text goes on into, its characters begin with a sign of their size. */
	skipText(length: number, isWide: boolean): void {
		let [left, size] = [length, isWide ? 2 : 1];
		while (left > 0 && !this.isOver) {
			const step = Math.min(left, Math.floor(this.left / size));
			this.at += step * size;
			left -= step;
			if (left === 0) return;
			this.next();
			size = (this.number(1) & 1) === 1 ? 2 : 1;
		}
	}
}
