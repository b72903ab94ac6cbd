import type { Batch } from '../../src/lib/db/schema/columns';
import type { Catalogue } from '../../src/lib/intake/catalogue';
import { intake } from '../../src/lib/intake/intake';
import type { Opened } from '../../src/lib/intake/layout/sheet';
import { openText, type SourceFile } from '../../src/lib/intake/open';
import type { Found } from '../../src/lib/intake/reading';
import { BatchSink } from '../../src/lib/state/import/batch-sink';

/** What is said of a file, its records, and its rows as the engine is given them. */
export function readWhole(opened: Opened, known: Catalogue) {
	const found: Found[] = [];
	const batches: Batch[] = [];
	const sink = new BatchSink((made) => batches.push(made));
	const understood = intake(
		opened,
		known,
		(one) => {
			found.push(one);
			sink.take(one);
		},
		{
			onKnown: (rows, from, until) => {
				for (let at = from; at < until; at++) found.push(rows.row(at).copy());
				sink.takeKnown(rows, from, until);
			},
		},
	);
	sink.flush();
	return { understood, found, batches };
}

/** The same file with its plain rows as codes, and cell by cell. */
export function bothWays(file: SourceFile, known: Catalogue) {
	const opened = openText(file);
	let coded = 0;
	const counted = opened.sheets.map(({ name, each, eachCoded }) => ({
		name,
		each,
		eachCoded: ((onRows, onCoded) =>
			eachCoded?.(onRows, (rows) => {
				coded += rows.rows;
				onCoded(rows);
			})) satisfies typeof eachCoded,
	}));
	const plain = opened.sheets.map(({ name, each }) => ({ name, each }));
	return {
		byCodes: readWhole({ ...opened, sheets: counted }, known),
		byCells: readWhole({ ...opened, sheets: plain }, known),
		coded: () => coded,
	};
}
