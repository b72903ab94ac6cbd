import type { Shape } from '../answers/decode';
import type { Sql } from '../sql';

/**
 * A question that goes by the name it is exported under: who may send no SQL sends that and what it is made of, which
 * is plain JSON (`db/remote`). Everything that pages ask is one.
 */
export function question<A extends readonly unknown[], S extends Shape>(
	name: string,
	make: (...args: A) => Sql<S>,
): (...args: A) => Sql<S> {
	return (...args) => ({ ...make(...args), asked: { name, args } });
}
