import { afterEach, expect, it } from 'vitest';
import type { Database } from '../../src/lib/db/database';
import { sql } from '../../src/lib/db/sql';
import { aUnit, databaseOf, province } from '../support/database';
import { endOf, type Step } from '../support/handed-over';

const first = '2020-01-01';
const second = '2022-01-01';
const third = '2024-01-01';

let database: Database | undefined;
afterEach(() => database?.close());

/** Who goes on in whom after these steps, as `from>to share`; the same from several days on is one. */
async function successionsOf(steps: readonly Step[]): Promise<string[]> {
	const ids = [...new Set(steps.flatMap(([from, to]) => [from, to]))];
	database = await databaseOf({
		units: [
			...province(['d']),
			...ids.map((id) => aUnit(id, 'commune', 'd', { valid_to: endOf(id, steps) })),
		],
		crosswalk: steps.map(([from_unit, to_unit, weight_bp, effective_date]) => ({
			...{ from_unit, to_unit, weight_bp, effective_date },
		})),
	});
	const rows = await database.query(
		sql({ from: 'text', to: 'text', weightBp: 'integer' })`
		SELECT DISTINCT from_unit AS "from", to_unit AS "to", weight_bp AS "weightBp" FROM successions
		WHERE from_unit <> to_unit OR weight_bp < 10000 ORDER BY 1, 2`,
	);
	return rows.map(({ from, to, weightBp }) => `${from}>${to} ${weightBp}`);
}

it.each<readonly [what: string, steps: readonly Step[], expected: readonly string[]]>([
	[
		'what stays with a unit does not go round',
		[
			['a', 'a', 7000, first],
			['a', 'b', 3000, first],
		],
		['a>a 7000', 'a>b 3000'],
	],
	[
		'of what a unit took over it has what stayed with it',
		[
			['a', 'b', 10_000, first],
			['b', 'b', 6000, second],
			['b', 'c', 4000, second],
		],
		['a>b 6000', 'a>c 4000', 'b>b 6000', 'b>c 4000'],
	],
	[
		'a chain multiplies the shares',
		[
			['a', 'b', 5000, first],
			['a', 'x', 5000, first],
			['b', 'c', 2500, second],
			['b', 'y', 7500, second],
			['c', 'd2', 10_000, third],
		],
		[
			...['a>b 5000', 'a>c 1250', 'a>d2 1250', 'a>x 5000', 'a>y 3750'],
			...['b>c 2500', 'b>d2 2500', 'b>y 7500', 'c>d2 10000'],
		],
	],
	[
		'a step before, or on the same day, is no later step',
		[
			['a', 'b', 10_000, second],
			['b', 'c', 10_000, first],
			['x', 'y', 10_000, first],
			['y', 'z', 10_000, first],
		],
		['a>b 10000', 'b>c 10000', 'x>y 10000', 'y>z 10000'],
	],
	[
		'two units that went into each other do not go on for ever',
		[
			['a', 'b', 10_000, first],
			['b', 'a', 10_000, second],
		],
		['a>b 10000', 'b>a 10000'],
	],
	[
		'a circle of one day',
		[
			['a', 'b', 10_000, first],
			['b', 'c', 10_000, first],
			['c', 'a', 10_000, first],
		],
		['a>b 10000', 'b>c 10000', 'c>a 10000'],
	],
	[
		'a part that goes straight there and one that goes round add up',
		[
			['a', 'b', 6000, first],
			['a', 'c', 4000, first],
			['b', 'c', 10_000, second],
		],
		['a>b 6000', 'a>c 10000', 'b>c 10000'],
	],
	[
		'two chains that meet add up',
		[
			['a', 'b', 3000, first],
			['a', 'c', 7000, first],
			['b', 'z', 10_000, second],
			['c', 'z', 5000, third],
			['c', 'y', 5000, third],
		],
		['a>b 3000', 'a>c 7000', 'a>y 3500', 'a>z 6500', 'b>z 10000', 'c>y 5000', 'c>z 5000'],
	],
])('%s', async (_what, steps, expected) => expect(await successionsOf(steps)).toEqual(expected));
