import { meaning, type Meant } from './expected';
import { rateBp, type Level } from './facts';
import { list, type Block } from './list';
import { namings, places, type Place } from './places';
import { capital, chance, type Draft, type Scene } from './scene';
import { rateOnly, target } from './vocational-columns';
import * as words from './words';

/** The line that names the document of a register, with its day. */
function documentLine({ pick, said }: Scene): { line: string; day: string } {
	const [day, month] = [1 + pick.below(28), 1 + pick.below(4)];
	const number = 20 + pick.below(900);
	const iso = `${said.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	const short = `${day < 10 ? `0${day}` : day}/${month}/${said.year}`;
	const long = `${day} tháng ${month < 3 ? `0${month}` : month} năm ${said.year}`;
	const issuer = chance(pick, 0.6) ? ' của UBND tỉnh Long An' : '';
	return {
		day: iso,
		line: pick.of([
			`(Kèm theo Kế hoạch số ${number}/KH-UBND ngày ${short}${issuer})`,
			`(Kèm theo Kế hoạch số ${number} /KH-UBND ngày ${short}${issuer})`,
			`(Ban hành kèm theo Quyết định số ${number}/QĐ-UBND ngày ${long}${issuer})`,
			`(Kèm theo Công văn số ${number}/UBND-VHXH ngày ${short}${issuer})`,
		]),
	};
}

/** A register of targets for the year. */
export function targetForm(scene: Scene): Draft {
	const { pick, said, factOf } = scene;
	const told: readonly Level[] = chance(pick, 0.5) ? ['THCS', 'THPT'] : ['THCS'];
	const [naming, write] = pick.of(namings);
	const [title, kind] = pick.of(words.targetTitles);
	const document = chance(pick, 0.85) ? documentLine(scene) : null;
	const top = said.place === 'header' ? [capital(said.words)] : [];
	const stacked = told.length === 2 && chance(pick, 0.4);
	const blockOf = (level: Level): Block<Place> => ({
		columns: [{ path: [pick.of(words.rateAlone[level])], of: (fact) => ({ rateBp: fact.targetBp }) }],
		factOf: (row) => factOf(row, level, said.year),
	});
	const rows = places.map((row) => ({ row, label: write(row) }));
	const tableOf = (name: string | null, of: readonly Level[]) => {
		const made = list(pick, {
			unitHead: pick.of(words.unitHeads),
			blocks: of.map(blockOf),
			rows,
			top,
			totals: chance(pick, 0.5) ? [...words.totals, ...words.averages] : null,
		});
		return { table: { title: name, grid: made.grid }, traits: made.traits };
	};
	const tables = stacked
		? told.map((level) => tableOf(pick.of(words.sectionTitles[level]), [level]))
		: [tableOf(null, told)];
	const records: Meant[] = told.flatMap((level) =>
		places.map((row) =>
			target(
				{ unit: row.id, level, year: said.year },
				factOf(row, level, said.year).targetBp,
				kind,
				document?.day ?? null,
			),
		),
	);
	const totals: Meant[] = told.map((level) => ({
		unit_id: 'long-an',
		indicator_id: `vet_after_${level.toLowerCase()}`,
		period_id: String(said.year),
	}));
	return {
		sheets: [
			{
				name: null,
				title,
				lines: document === null ? [] : [document.line],
				tables: tables.map(({ table }) => table),
			},
		],
		office: null,
		needsLetterhead: false,
		expected: meaning(records, [], totals),
		mayBeAsked: document === null,
		traits: [
			'targets',
			kind,
			stacked ? 'stacked' : `${told.length} levels`,
			`names ${naming}`,
			...tables.flatMap(({ traits }) => traits),
			...(document ? [] : ['no document']),
		],
	};
}

/** Targets beside results (and what lies between): each belongs in its own place. */
export function comparisonForm({ pick, said, factOf }: Scene): Draft {
	const level: Level = chance(pick, 0.75) ? 'THCS' : 'THPT';
	const [naming, write] = pick.of(namings);
	const top = said.place === 'header' ? [capital(said.words)] : [];
	const nested = chance(pick, 0.5);
	const above = nested ? [pick.of(words.rateAlone[level])] : [];
	const sign = nested ? '' : ' (%)';
	const [targetHead, resultHead] = [pick.of(words.targetHeads), pick.of(words.resultHeads)];
	const bp = (fact: { vocational: number; graduates: number }) => rateBp(fact.vocational, fact.graduates);
	const columns: Block<Place>['columns'] = [
		{ path: [...above, `${targetHead}${sign}`], of: (fact) => ({ rateBp: fact.targetBp }) },
		{ path: [...above, `${resultHead}${sign}`], of: (fact) => ({ rateBp: bp(fact) }) },
	];
	const ordered = chance(pick, 0.75) ? columns : columns.toReversed();
	const difference: Block<Place>['columns'] = [
		{
			path: [...above, pick.of(words.differenceHeads)],
			of: (fact) => ({ rateBp: bp(fact) - fact.targetBp }),
		},
	];
	const made = list(pick, {
		unitHead: pick.of(words.unitHeads),
		blocks: [
			{
				columns: [...ordered, ...(chance(pick, 0.6) ? difference : [])],
				factOf: (row) => factOf(row, level, said.year),
			},
		],
		rows: places.map((row) => ({ row, label: write(row) })),
		top,
		totals: null,
	});
	const title = pick.of([
		'KẾT QUẢ THỰC HIỆN CHỈ TIÊU PHÂN LUỒNG',
		'TÌNH HÌNH THỰC HIỆN CHỈ TIÊU PHÂN LUỒNG HỌC SINH',
		'SO SÁNH CHỈ TIÊU VÀ KẾT QUẢ PHÂN LUỒNG',
	]);
	const context = (row: Place) => ({ unit: row.id, level, year: said.year });
	return {
		sheets: [
			{
				name: null,
				title: `${title} ${pick.of(words.levelInTitle[level])}`,
				lines: [],
				tables: [{ title: null, grid: made.grid }],
			},
		],
		office: null,
		needsLetterhead: false,
		expected: meaning(
			places.map((row) => rateOnly(context(row), bp(factOf(row, level, said.year)))),
			places.map((row) => target(context(row), factOf(row, level, said.year).targetBp, null, null)),
		),
		/** Flat columns name no destination: only "phân luồng" in the title does. */
		mayBeAsked: !nested,
		traits: ['targets beside results', nested ? 'nested' : 'flat', `names ${naming}`, ...made.traits],
	};
}
