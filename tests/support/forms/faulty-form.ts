import type { Random } from '../random';
import { meaning } from './expected';
import { rateBp, type Fact, type Level } from './facts';
import type { Cell } from './grid';
import { list } from './list';
import { fullName, places, type Place } from './places';
import { capital, chance, sample, type Draft, type Scene } from './scene';
import { vocationalOutcome } from './vocational-columns';
import * as words from './words';

/** A slip in one row: graduates, vocational, rate as they stand in the cells. */
const slips: readonly (readonly [name: string, write: (fact: Fact, pick: Random) => Cell[]])[] = [
	['swapped', ({ graduates, vocational }) => [{ count: vocational }, { count: graduates }, null]],
	['rate in the count', (fact) => [{ count: fact.graduates }, { rateBp: bp(fact) }, null]],
	[
		'two numbers',
		(fact, pick) => [{ count: fact.graduates }, `${fact.vocational}\n${1 + pick.below(40)}`, null],
	],
	['letter for a digit', (fact) => [`${fact.graduates}O`, { count: fact.vocational }, null]],
	['empty', (fact) => [{ count: fact.graduates }, null, null]],
	['dash', () => ['-', '-', '-']],
	['not yet', () => ['chưa báo cáo', null, null]],
	[
		'rate of something else',
		(fact) => [{ count: fact.graduates }, { count: fact.vocational }, { rateBp: (bp(fact) + 3300) % 9000 }],
	],
	[
		'percent twice',
		(fact) => [{ count: fact.graduates }, { count: fact.vocational }, { rateBp: bp(fact) * 100 }],
	],
];
const bp = ({ vocational, graduates }: Fact) => rateBp(vocational, graduates);

/** A list in which one row is wrong as typed: the others are right, that one is told. */
export function faultyForm({ pick, said, factOf }: Scene): Draft {
	const level: Level = chance(pick, 0.75) ? 'THCS' : 'THPT';
	const rows = sample(pick, places, 5 + pick.below(7));
	const made = list<Place>(pick, {
		unitHead: pick.of(words.unitHeads),
		blocks: [
			{
				columns: [
					{ path: [pick.of(words.graduates[level])], of: ({ graduates }) => ({ count: graduates }) },
					{ path: [pick.of(words.vocational[level])], of: ({ vocational }) => ({ count: vocational }) },
					{ path: [pick.of(words.rates)], of: (fact) => ({ rateBp: bp(fact) }) },
				],
				factOf: (row) => factOf(row, level, said.year),
			},
		],
		rows: rows.map((row) => ({ row, label: fullName(row) })),
		top: said.place === 'header' ? [capital(said.words)] : [],
		totals: null,
		isBare: true,
	});
	const [name, write] = pick.of(slips);
	const at = pick.below(rows.length);
	const grid = made.grid.map((row, index): Cell[] => {
		const fault = write(factOf(rows[at] as Place, level, said.year), pick);
		return index === made.headerRows + at ? [row[0] ?? null, ...fault] : row;
	});
	const outcome = (row: Place) =>
		vocationalOutcome(
			{ unit: row.id, level, year: said.year, quality: said.quality },
			factOf(row, level, said.year),
		);
	const right = rows.filter((_, index) => index !== at).map(outcome);
	const counts = new Set(['rate of something else', 'percent twice']);
	const slipped = rows
		.slice(at, at + 1)
		.map((row) => ({ ...outcome(row), ...(counts.has(name) ? { declared_bp: [null] } : {}) }));
	return {
		sheets: [{ name: null, title: pick.of(words.resultTitles), lines: [], tables: [{ title: null, grid }] }],
		office: null,
		needsLetterhead: false,
		expected: meaning(right, slipped),
		mayBeAsked: true,
		traits: ['one row at fault', `fault: ${name}`],
	};
}
