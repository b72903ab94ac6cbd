import type { Language } from './format';
import { splitPrefix } from './names';

type Named = { readonly unitId: string; readonly nameVi: string; readonly nameEn: string | null };

/** Names as a table shows them: without the type of unit, unless two rows would then read alike. */
export function shortNames(rows: readonly Named[], language: Language): ReadonlyMap<string, string> {
	const bare = rows.map((row) => splitPrefix(row.nameVi).rest || row.nameVi);
	const times = new Map<string, number>();
	for (const name of bare) times.set(name, (times.get(name) ?? 0) + 1);
	return new Map(
		rows.map((row, index) => {
			const name = bare[index] ?? row.nameVi;
			if ((times.get(name) ?? 0) > 1)
				return [row.unitId, language === 'en' ? (row.nameEn ?? row.nameVi) : row.nameVi];
			return [row.unitId, name];
		}),
	);
}
