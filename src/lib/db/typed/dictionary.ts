import { groups } from '../../domain/base/group';
import type { Asker } from '../database';
import { columnRows, macroColumnRows, macroRows } from '../queries/dictionary';

type DictionaryColumn = { readonly name: string; readonly type: string };

/** Something that can stand behind FROM. */
export type DictionaryEntry = {
	readonly name: string;
	readonly kind: 'table' | 'view' | 'macro';
	/** Names of what a macro is called with. */
	readonly parameters: readonly string[];
	readonly columns: readonly DictionaryColumn[];
};

/** What can be asked, as the engine itself knows it. */
export async function dictionary(database: Asker): Promise<DictionaryEntry[]> {
	const owned = [...groups(await database.query(columnRows()), ({ owner }) => owner)].map(
		([name, rows]): DictionaryEntry => ({
			name,
			kind: rows[0]?.isView === true ? 'view' : 'table',
			parameters: [],
			columns: rows.map((row) => ({ name: row.name, type: row.type })),
		}),
	);
	const macros: DictionaryEntry[] = [];
	for (const { name, parameters } of await database.query(macroRows())) {
		const list = parameters.split(' ').filter((word) => word !== '');
		const columns = await database.query(macroColumnRows(name, list.length));
		macros.push({ name, kind: 'macro', parameters: list, columns });
	}
	return [...macros, ...owned];
}
