import type { Completion } from '@codemirror/autocomplete';
import { PostgreSQL, SQLDialect, type SQLNamespace } from '@codemirror/lang-sql';
import type { DictionaryEntry } from '$lib/db/dictionary';

/** The engine speaks PostgreSQL with words of its own. */
export const dialect = SQLDialect.define({
	...PostgreSQL.spec,
	keywords: `${PostgreSQL.spec.keywords ?? ''} anti asof columns describe exclude pivot positional qualify semi summarize try_cast unpivot`,
	builtin:
		'arg_max arg_min any_value bool_and bool_or date_diff date_part date_trunc first last list list_aggregate list_sort median mode quantile_cont regexp_extract regexp_matches regexp_replace strftime string_agg strip_accents struct_pack try_strptime unnest',
});

export type Described = DictionaryEntry & {
	readonly about: string;
	/** What is inserted: the name, or a call with its values. */
	readonly insert: string;
};

/** Tables, views and macros with their columns, as the editor completes them. */
export function namespace(
	entries: readonly Described[],
	aboutColumn: (name: string) => string,
): SQLNamespace {
	const all: Record<string, { self: Completion; children: Completion[] }> = {};
	for (const { name, kind, about, insert, columns } of entries) {
		const info = about === '' ? {} : { info: about };
		all[name] = {
			self: { label: name, type: kind === 'macro' ? 'function' : 'type', apply: insert, ...info },
			children: columns.map((column) => {
				const said = aboutColumn(column.name);
				return {
					label: column.name,
					type: 'property',
					detail: column.type.toLowerCase(),
					...(said === '' ? {} : { info: said }),
				};
			}),
		};
	}
	return all;
}
