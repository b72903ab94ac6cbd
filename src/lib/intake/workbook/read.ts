import { issue, type Issue } from '../issues/issue';
import type { Sheet } from '../layout/sheet';

/** The sheets with something in them and what was noticed on the way. */
export type Read = { readonly sheets: Sheet[]; readonly issues: Issue[] };

type SheetRead = { read: { sheet: Sheet; issues: Issue[] } | null; issues: Issue[] };

/** Reads the shown sheets one after another and tells of the hidden ones. */
export function readWorkbook(shown: readonly (() => SheetRead)[], hidden: readonly string[]): Read {
	const sheets: Sheet[] = [];
	const issues = hidden.map((sheet) => issue('V40:sheet', { sheet }, { sheet }));
	for (const next of shown) {
		const { read, issues: found } = next();
		issues.push(...found);
		if (read === null) continue;
		sheets.push(read.sheet);
		issues.push(...read.issues);
	}
	return { sheets, issues };
}
