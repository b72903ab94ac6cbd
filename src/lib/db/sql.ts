import type { Shape } from './answers/decode';

export type Param = string | number | boolean | null;

/** A question with bound values and the shape of its answer; made only by `sql`. */
export type Sql<S extends Shape = Shape> = {
	readonly brand: typeof brand;
	readonly text: string;
	readonly params: readonly Param[];
	readonly shape: S;
	/** What it is called and made of; null for one that only the engine of this machine is asked (`queries/question`). */
	readonly asked: Asked | null;
};

/** @internal what tests send as a page would */
export type Asked = { readonly name: string; readonly args: readonly unknown[] };

/** A piece of SQL with bound values, to be placed inside a question. */
export type Fragment = {
	readonly brand: typeof brand;
	readonly text: string;
	readonly params: readonly Param[];
};

const brand = Symbol('sql');

type Value = Param | readonly Param[] | Fragment;

function isFragment(value: Value): value is Fragment {
	return typeof value === 'object' && value !== null && 'brand' in value && value.brand === brand;
}

function bound(strings: TemplateStringsArray, values: readonly Value[]): Fragment {
	let text = strings[0] ?? '';
	const params: Param[] = [];
	values.forEach((value, index) => {
		if (isFragment(value)) {
			text += value.text;
			params.push(...value.params);
		} else if (Array.isArray(value)) {
			// an empty list holds nothing: `x IN (…)` is then false instead of a syntax error
			text += value.length === 0 ? '(SELECT NULL WHERE FALSE)' : `(${value.map(() => '?').join(', ')})`;
			params.push(...(value as readonly Param[]));
		} else {
			text += '?';
			params.push(value as Param);
		}
		text += strings[index + 1] ?? '';
	});
	return { brand, text, params };
}

/** ``sql({ unitId: 'text' })`SELECT unit_id AS "unitId" FROM units WHERE level = ${level}` `` */
export function sql<const S extends Shape>(shape: S) {
	return (strings: TemplateStringsArray, ...values: readonly Value[]): Sql<S> => ({
		...bound(strings, values),
		shape,
		asked: null,
	});
}

/** A text within a statement that can bind nothing. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export function fragment(strings: TemplateStringsArray, ...values: readonly Value[]): Fragment {
	return bound(strings, values);
}

/** Names of tables or columns, joined by commas: words of the schema only, never anything that was typed. */
export function names(...list: readonly string[]): Fragment {
	const stranger = list.find((name) => !/^[a-z][a-z_0-9]*$/.test(name));
	if (stranger !== undefined) throw new TypeError(`"${stranger}" is no name of the schema.`);
	return { brand, text: list.map((name) => `"${name}"`).join(', '), params: [] };
}
