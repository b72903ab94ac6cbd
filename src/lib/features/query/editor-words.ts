import { completeFromList, type Completion, type CompletionContext } from '@codemirror/autocomplete';
import { PostgreSQL, SQLDialect, type SQLNamespace } from '@codemirror/lang-sql';
import type { DictionaryEntry } from '$lib/db/typed/dictionary';

// the dialect is told its words with one space between them
const words = (text: string) => text.replace(/\s+/g, ' ');

/** The engine speaks PostgreSQL with words of its own; of those that write none is offered. */
export const dialect = SQLDialect.define({
	...PostgreSQL.spec,
	keywords:
		words(`all and anti any as asc asof between by case cast collate columns cross current_date current_timestamp
		desc describe distinct else end escape except exclude exists explain fetch filter first following for from full
		group grouping having ilike in inner intersect interval is join last lateral left like limit natural not null nulls
		offset on or order outer over partition pivot positional preceding qualify range recursive replace right rollup row
		rows sample select semi sets show similar some struct summarize then ties to try_cast unbounded union unpivot using
		values when where window with within`),
	builtin:
		words(`abs arg_max arg_min array_agg avg bool_and bool_or ceil coalesce concat concat_ws contains count count_if
		date_diff date_part date_trunc day dense_rank first_value floor format greatest ifnull lag last_value lead least
		length list list_aggregate list_sort lower max median min mode month nullif percent_rank quantile_cont rank
		regexp_extract regexp_matches regexp_replace replace round row_number starts_with strftime string_agg string_split
		strip_accents substring sum trim try_strptime unnest upper year`),
});

/** Words of the language stand below the names of our own tables and columns. */
export const keyword = (label: string, type: string): Completion => ({ label, type, boost: -20 });

export type Described = DictionaryEntry & {
	readonly about: string;
	/** What is inserted: the name, or a call with its values. */
	readonly insert: string;
};

function columnCompletions({ columns }: Described, aboutColumn: (name: string) => string): Completion[] {
	return columns.map(({ name, type }) => {
		const info = aboutColumn(name);
		return {
			label: name,
			type: 'property',
			detail: type.toLowerCase(),
			boost: 10,
			...(info === '' ? {} : { info }),
		};
	});
}

/** Columns of whatever the text names, without its name before them. */
export function mentioned(entries: readonly Described[], aboutColumn: (name: string) => string) {
	return (context: CompletionContext) => {
		const words = new Set(context.state.doc.toString().match(/[a-z_]\w*/gi) ?? []);
		const seen = new Map<string, Completion>();
		for (const entry of entries)
			if (words.has(entry.name))
				for (const column of columnCompletions(entry, aboutColumn)) seen.set(column.label, column);
		// after a point the columns of that table alone are offered
		const isAfterPoint = context.matchBefore(/\.\w*/) !== null;
		return isAfterPoint || seen.size === 0 ? null : completeFromList([...seen.values()])(context);
	};
}

/** Tables, views and macros with their columns, as the editor completes them. */
export function namespace(
	entries: readonly Described[],
	aboutColumn: (name: string) => string,
): SQLNamespace {
	const all = new Map<string, { self: Completion; children: Completion[] }>();
	for (const entry of entries) {
		const { name, kind, about, insert } = entry;
		const info = about === '' ? {} : { info: about };
		const isCall = kind === 'macro';
		all.set(name, {
			// a table that is named in full by fewer letters stands above the calls
			self: isCall
				? { label: name, type: 'function', apply: insert, boost: 20, ...info }
				: { label: name, type: 'type', apply: insert, boost: 30, ...info },
			children: columnCompletions(entry, aboutColumn),
		});
	}
	return Object.fromEntries(all);
}
