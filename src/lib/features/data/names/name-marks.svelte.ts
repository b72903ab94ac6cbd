import { noKeys, toggled, withRows, type NameRow } from './name-rows';

/** Which names are selected, and on which of the rows shown the keyboard stands. */
export class NameMarks {
	keys = $state.raw(noKeys);
	/** Key of the row; '' for the first. */
	at = $state('');
	/** Where a range began. */
	#from = '';

	has = (key: string): boolean => this.keys.has(key);

	toggle(key: string): void {
		this.keys = toggled(this.keys, key);
		this.#from = this.at = key;
	}

	/** All rows between the last one that was selected and this one. */
	through(key: string, rows: readonly NameRow[]): void {
		const [from, to] = [this.#from, key].map((one) => rows.findIndex((row) => row.key === one));
		if (from === undefined || to === undefined || from === -1 || to === -1) return this.toggle(key);
		this.keys = withRows(this.keys, rows.slice(Math.min(from, to), Math.max(from, to) + 1));
		this.at = key;
	}

	all(rows: readonly NameRow[]): void {
		this.keys = withRows(noKeys, rows);
	}

	none(): void {
		this.keys = noKeys;
	}
}
