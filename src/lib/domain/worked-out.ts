/** Lower than any count, day or number of a text. */
const unknown = -0x8000_0000;

/** A whole number for each of the numbered values of a column, worked out once. */
export class WorkedOut {
	#of = new Int32Array(64).fill(unknown);
	#work: (value: unknown) => number;

	constructor(work: (value: unknown) => number) {
		this.#work = work;
	}

	at(number: number, values: readonly unknown[]): number {
		const known = this.#of[number] ?? unknown;
		return known === unknown ? this.#learn(number, values) : known;
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
