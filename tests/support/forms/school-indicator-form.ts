import { meaning, type Meant } from './expected';
import type { Fact } from './facts';
import type { Column } from './header';
import { list } from './list';
import { namings, places } from './places';
import { capital, chance, sample, type Draft, type Scene } from './scene';
import * as words from './words';

const parts = [
	{ id: 'prog_local_thcs', heads: words.programme, of: (fact: Fact) => fact.withProgramme },
	{ id: 'counsellor_thcs', heads: words.counsellor, of: (fact: Fact) => fact.withCounsellor },
] as const;

/** The two indicators of schools: as "9/11", or as counts beside the number of schools. */
export function schoolIndicatorForm({ pick, said, factOf }: Scene): Draft {
	const rows = chance(pick, 0.4) ? places : sample(pick, places, 4 + pick.below(8));
	const [naming, write] = pick.of(namings);
	const asFraction = chance(pick, 0.6);
	const top = said.place === 'header' ? [capital(said.words)] : [];
	const columns: Column[] = asFraction
		? parts.map(({ heads, of }) => ({ path: [pick.of(heads)], of: (fact) => `${of(fact)}/${fact.schools}` }))
		: [
				{ path: ['Tổng số trường THCS'], of: (fact) => ({ count: fact.schools }) },
				...parts.flatMap(({ heads, of }): Column[] => {
					const head = pick.of(heads);
					return [
						{ path: [head, 'Số trường'], of: (fact) => ({ count: of(fact) }) },
						{
							path: [head, 'Tỷ lệ (%)'],
							of: (fact) => ({ rateBp: Math.floor((20_000 * of(fact) + fact.schools) / (2 * fact.schools)) }),
						},
					];
				}),
			];
	const made = list(pick, {
		unitHead: pick.of(words.unitHeads),
		blocks: [{ columns, factOf: (row) => factOf(row, 'THCS', said.year) }],
		rows: rows.map((row) => ({ row, label: write(row) })),
		top,
		totals: null,
	});
	const records = rows.flatMap((row) =>
		parts.map(({ id, of }): Meant => {
			const fact = factOf(row, 'THCS', said.year);
			return {
				unit_id: row.id,
				indicator_id: id,
				period_id: String(said.year),
				numerator: of(fact),
				denominator: fact.schools,
			};
		}),
	);
	return {
		sheets: [
			{
				name: null,
				title: 'TÌNH HÌNH THỰC HIỆN GIÁO DỤC HƯỚNG NGHIỆP TRONG CÁC TRƯỜNG THCS',
				lines: [],
				tables: [{ title: null, grid: made.grid }],
			},
		],
		office: null,
		needsLetterhead: false,
		expected: meaning(records),
		mayBeAsked: false,
		traits: [asFraction ? 'schools x/y' : 'schools in counts', `names ${naming}`, ...made.traits],
	};
}
