import { englishName } from '../units/english-name';
import { date, type Language } from './format';
import { inLanguage, nameIn } from './named';
import { groups } from './group';
import { bareName, foldKey, splitPrefix } from '../units/names';

type Named = {
	readonly unitId: string;
	readonly nameVi: string;
	readonly nameEn: string | null;
	/** Vietnamese names of the units above it, the nearest first, with `|` between them; last its code: `#28304`. */
	readonly above?: string | null;
};

/**
 * Puts another name in the place of those that several units have, one way after the other until they differ; 'Hòa Lộc'
 * and 'Hoà Lộc' are one name to who reads them.
 */
function told<T extends { readonly unitId: string }>(
	rows: readonly T[],
	...ways: readonly ((row: T) => string)[]
): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	const tell = (some: readonly T[], [way, ...others]: readonly ((row: T) => string)[]): void => {
		if (way === undefined) return;
		for (const alike of groups(some, (row) => foldKey(way(row))).values()) {
			for (const row of alike) names.set(row.unitId, way(row));
			if (new Set(alike.map(({ unitId }) => unitId)).size > 1) tell(alike, others);
		}
	};
	tell(rows, ways);
	return names;
}

const inBrackets = (name: string, more: readonly (string | undefined)[]) => {
	const said = [...new Set(more.filter(Boolean))].join(', ');
	return said === '' ? name : `${name} (${said})`;
};

/** 'Long An'; nothing where it is called like what it stands above: the province that a province became. */
const aboveOf = (own: string, above: readonly string[]) =>
	above.map(bareName).filter((name) => name !== bareName(own));

const isNumbered = (name: string) => splitPrefix(name).subtype !== null;

/**
 * Names as a table shows them: without the type of unit, unless it is only a number or two rows would then read alike;
 * where they still do, with what stands above them.
 */
export function shortNames(rows: readonly Named[], language: Language): ReadonlyMap<string, string> {
	const full = (row: Named) => nameIn(language, row);
	const above = (row: Named, most: number) => {
		const names = aboveOf(
			row.nameVi,
			(row.above?.split('|') ?? []).filter((part) => !part.startsWith('#')),
		);
		return names.slice(0, most).map((name) => inLanguage(language, name, englishName(name)));
	};
	const code = ({ above: parts }: Named) => {
		const [, digits] = /#(.+)$/.exec(parts ?? '') ?? [];
		return digits && `${inLanguage(language, 'mã', 'code')} ${digits}`;
	};
	return told(
		rows,
		(row) => {
			const bare = bareName(row.nameVi);
			return bare === row.nameVi && isNumbered(bare) ? full(row) : bare;
		},
		full,
		(row) => inBrackets(full(row), above(row, 1)),
		(row) => inBrackets(full(row), above(row, 2)),
		(row) => inBrackets(full(row), [...above(row, 1), code(row)]),
	);
}

type Listed = {
	readonly unit_id: string;
	readonly name_vi: string;
	readonly parent_id?: string | null;
	readonly level?: string;
	readonly valid_to?: string | null;
};

/**
 * Whole names of units of one list; those of equal name with what stands above them: 'Huyện Châu Thành (Long An)', or
 * with their last day. `all`: among which those above are found.
 */
export function fullNames(
	list: readonly Listed[],
	all: readonly Listed[],
	language: Language = 'vi',
): ReadonlyMap<string, string> {
	const byId = new Map(all.map((unit) => [unit.unit_id, unit]));
	function above({ name_vi, parent_id }: Listed): string[] {
		const names: string[] = [];
		let at = byId.get(parent_id ?? '');
		while (at !== undefined && at.level !== 'country' && names.length < 8) {
			names.push(at.name_vi);
			at = byId.get(at.parent_id ?? '');
		}
		return aboveOf(name_vi, names);
	}
	const until = ({ valid_to }: Listed) =>
		valid_to ? `${inLanguage(language, 'đến', 'until')} ${date(valid_to, language)}` : undefined;
	return told(
		list.map((unit) => ({ ...unit, unitId: unit.unit_id })),
		({ name_vi }) => name_vi,
		(unit) => inBrackets(unit.name_vi, above(unit).slice(0, 1)),
		(unit) => inBrackets(unit.name_vi, above(unit)),
		(unit) => inBrackets(unit.name_vi, [...above(unit).slice(0, 1), until(unit)]),
	);
}
