import { meaning, type Meant } from './expected';
import type { Fact } from './facts';
import type { Column } from './header';
import { list } from './list';
import { namings, places, type Place } from './places';
import { capital, chance, sample, type Draft, type Scene } from './scene';
import { alsoOfUnit, vocationalOutcome } from './vocational-columns';
import * as words from './words';

type Stream = {
	readonly code: string;
	readonly names: readonly string[];
	readonly nested: readonly string[];
	readonly of: (fact: Fact) => number;
};

const shares = (fact: Fact) => {
	const intermediate = Math.round(fact.vocational * 0.7);
	const rest = fact.graduates - fact.vocational;
	const [privately, further, working, home] = [0.06, 0.09, 0.03, 0.02].map((share) =>
		Math.floor(rest * share),
	) as [number, number, number, number];
	return {
		publicly: rest - privately - further - working - home,
		privately,
		further,
		intermediate,
		elementary: fact.vocational - intermediate,
		working,
		home,
	};
};

const streams: readonly Stream[] = [
	{
		code: 'thpt_public',
		names: ['THPT công lập', 'Lớp 10 công lập', 'Vào lớp 10 THPT công lập'],
		nested: ['THPT', 'Công lập'],
		of: (fact) => shares(fact).publicly,
	},
	{
		code: 'thpt_private',
		names: ['THPT ngoài công lập', 'Lớp 10 tư thục', 'THPT tư thục'],
		nested: ['THPT', 'Ngoài công lập'],
		of: (fact) => shares(fact).privately,
	},
	{
		code: 'gdtx_only',
		names: ['GDTX', 'TT GDTX', 'Học GDTX cấp THPT'],
		nested: ['GDTX'],
		of: (fact) => shares(fact).further,
	},
	{
		code: 'tc_only',
		names: ['Trung cấp', 'Học trung cấp', 'TC'],
		nested: ['GDNN', 'Trung cấp'],
		of: (fact) => shares(fact).intermediate,
	},
	{
		code: 'so_cap',
		names: ['Sơ cấp', 'Học sơ cấp', 'SC'],
		nested: ['GDNN', 'Sơ cấp'],
		of: (fact) => shares(fact).elementary,
	},
	{
		code: 'working',
		names: ['Đi làm', 'Lao động, đi làm', 'Tham gia lao động'],
		nested: ['Đi làm'],
		of: (fact) => shares(fact).working,
	},
	{
		code: 'at_home',
		names: ['Ở nhà', 'Ở nhà, lao động tự do', 'Ở nhà phụ giúp gia đình'],
		nested: ['Ở nhà'],
		of: (fact) => shares(fact).home,
	},
];

/** Where the graduates of one level went, in counts that make up the whole, or in percent that nobody can count. */
export function destinationForm({ pick, said, factOf }: Scene): Draft {
	const rows = chance(pick, 0.4) ? places : sample(pick, places, 4 + pick.below(8));
	const [naming, write] = pick.of(namings);
	const inPercent = chance(pick, 0.12);
	const top = said.place === 'header' ? [capital(said.words)] : [];
	const above = pick.of([[], ['Trong đó'], ['Số học sinh vào học'], ['Kết quả phân luồng']]);
	const nested = chance(pick, 0.35);
	const column = (stream: Stream): Column => ({
		path: [...above, ...(nested ? stream.nested : [pick.of(stream.names)])],
		of: (fact) =>
			inPercent
				? { rateBp: Math.round((10_000 * stream.of(fact)) / fact.graduates) }
				: { count: stream.of(fact) },
	});
	const graduates: Column = {
		path: [pick.of(words.graduates.THCS)],
		of: (fact) => ({ count: fact.graduates }),
	};
	const made = list(pick, {
		unitHead: pick.of(words.unitHeads),
		blocks: [
			{
				columns: [...(inPercent ? [] : [graduates]), ...streams.map(column)],
				factOf: (row) => factOf(row, 'THCS', said.year),
			},
		],
		rows: rows.map((row) => ({ row, label: write(row) })),
		top,
		totals: chance(pick, 0.4) && !inPercent ? words.totals : null,
	});
	const stream = (row: Place, { code, of }: Stream): Meant => ({
		unit_id: row.id,
		school_level: 'THCS',
		period_id: String(said.year),
		destination: code,
		students: of(factOf(row, 'THCS', said.year)),
	});
	const went = rows.flatMap((row) => streams.map((one) => stream(row, one)));
	const outcomes = rows.map((row) =>
		vocationalOutcome({ unit: row.id, level: 'THCS', year: said.year }, factOf(row, 'THCS', said.year)),
	);
	const title = `${pick.of(words.resultTitles)} ${pick.of(words.levelInTitle.THCS)}${inPercent ? ' (%)' : ''}`;
	const also = [...went, ...outcomes, ...rows.map((row) => alsoOfUnit({ unit: row.id, year: said.year }))];
	const totals = [{ unit_id: 'long-an', period_id: String(said.year) }];
	return {
		sheets: [{ name: null, title, lines: [], tables: [{ title: null, grid: made.grid }] }],
		office: null,
		needsLetterhead: false,
		expected: inPercent ? meaning([]) : { ways: [went, outcomes], also, totals },
		mayBeAsked: inPercent,
		traits: [
			inPercent ? 'destinations in percent' : 'destinations',
			nested ? 'nested' : 'flat',
			`names ${naming}`,
			...made.traits,
		],
	};
}
