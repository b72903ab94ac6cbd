import type { TableName } from '../domain/tables';
import type { Encoding } from './decode';
import { Duplicates } from './checks/duplicates';
import type { FormName } from './form';
import type { Hints } from './hints';
import type { Issue } from './issue';
import type { Found } from './reading';

/** What was understood of a file. Records went to the sink, row by row, on the way. */
export type Understood = {
	readonly form: FormName;
	readonly encoding: Encoding;
	readonly delimiter: string;
	readonly hints: Hints;
	/** Rows a table received. */
	readonly counts: Readonly<Partial<Record<TableName, number>>>;
	readonly totals: readonly Found[];
	readonly issues: readonly Issue[];
	/** Findings beyond the first `issueLimit`, counted but not kept. */
	readonly issuesOmitted: number;
	readonly errors: number;
	readonly warnings: number;
};

/** More findings than anyone reads: the rest is only counted. */
export const issueLimit = 10_000;

/** Records and findings of one file on their way out. */
export class Desk {
	readonly issues: Issue[] = [];
	errors = 0;
	warnings = 0;
	#omitted = 0;
	#totals: Found[] = [];
	#counts: Partial<Record<TableName, number>> = {};
	#said = new Set<string>();
	#ends: (() => void)[] = [];
	#sink: (found: Found) => void;
	#extras = new Set<string>();
	duplicates = new Duplicates();

	constructor(sink: (found: Found) => void) {
		this.#sink = sink;
	}

	report = (found: Issue): void => {
		if (found.row === null) {
			const key = `${found.code}|${found.column}|${found.message_vi}`;
			if (this.#said.has(key)) return;
			this.#said.add(key);
		}
		if (found.severity === 'error') this.errors++;
		if (found.severity === 'warning') this.warnings++;
		if (this.issues.length < issueLimit) this.issues.push(found);
		else this.#omitted++;
	};

	put(found: Found): void {
		this.#counts[found.table] = (this.#counts[found.table] ?? 0) + 1;
		this.#sink(found);
	}

	/** A record that a file implies (its document, its month): once. */
	putOnce(key: string, found: Found): void {
		if (this.#extras.has(key)) return;
		this.#extras.add(key);
		this.put(found);
	}

	total(found: Found): void {
		this.#totals.push(found);
		if (found.table === 'targets') this.#sink(found);
	}

	atEnd(work: () => void): void {
		this.#ends.push(work);
	}

	finish(): void {
		for (const work of this.#ends) work();
		this.issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
	}

	understood(name: FormName, encoding: Encoding, delimiter: string, said: Hints): Understood {
		return {
			form: name,
			encoding,
			delimiter,
			hints: said,
			counts: this.#counts,
			totals: this.#totals,
			issues: this.issues,
			issuesOmitted: this.#omitted,
			errors: this.errors,
			warnings: this.warnings,
		};
	}

	totals(): readonly Found[] {
		return this.#totals;
	}
}

