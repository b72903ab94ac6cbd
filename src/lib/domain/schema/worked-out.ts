/** Lower than any count, day or number of a text. */
const unknown = -0x8000_0000;

/** In the place of such a number where there is none: lower than any count or day. */
export const none = -0x7fff_ffff;

/** A whole number for each of the numbered values of a column, worked out once. */
export class WorkedOut {
	#of = new Int32Array(64).fill(unknown);
	#work: (value: unknown) => number;

	constructor(work: (value: unknown) => number) {
		this.#work = work;
	}

	/** Those of the numbers from one place on and before another; they are written from `at` on. */
	all(
		numbers: Int32Array,
		[from, until]: readonly [number, number],
		values: readonly unknown[],
		into: Int32Array,
		at: number,
	): void {
		let of = this.#of;
		for (let index = from, place = at; index < until; index++, place++) {
			const number = numbers[index] ?? 0;
			let known = of[number] ?? unknown;
			if (known === unknown) {
				known = this.#learn(number, values);
				of = this.#of;
			}
			into[place] = known;
		}
	}

	#learn(number: number, values: readonly unknown[]): number {
		if (number >= this.#of.length) {
			const wider = new Int32Array(Math.max(values.length, number + 1) * 2).fill(unknown);
			wider.set(this.#of);
			this.#of = wider;
		}
		return (this.#of[number] = this.#work(values[number]));
	}
}
