import { meaning, type Meant } from './expected';
import { levels, sumOf, type Level } from './facts';
import { transposed } from './grid';
import { list, type Block } from './list';
import { fullName, misspelt, namings, places, type Place } from './places';
import { capital, chance, sample, type Draft, type Scene, type Sheet } from './scene';
import { alsoOfUnit, vocationalColumns, vocationalOutcome } from './vocational-columns';
import * as words from './words';

type Arrangement = 'one level' | 'beside' | 'stacked' | 'sheets';

/** The units of one table: the province's list, or the row of the district that reports. */
function unitsOf({ pick }: Scene): { office: Place | null; rows: readonly Place[] } {
	if (chance(pick, 0.35)) {
		const office = pick.of(places);
		return { office, rows: [office] };
	}
	return { office: null, rows: chance(pick, 0.5) ? places : sample(pick, places, 4 + pick.below(8)) };
}

/** Graduates and vocational pupils by unit: the commonest return. */
export function vocationalForm(scene: Scene): Draft {
	const { pick, said, factOf } = scene;
	const { office, rows } = unitsOf(scene);
	const arrangement = pick.of<Arrangement>([
		'one level',
		'one level',
		'beside',
		'beside',
		'stacked',
		...(scene.format === 'csv' || scene.format === 'docx' ? [] : ['sheets' as const]),
	]);
	const level = chance(pick, 0.75) ? 'THCS' : 'THPT';
	const told: readonly Level[] = arrangement === 'one level' ? [level] : levels;
	const [naming, write] = pick.of(namings);
	const slip = chance(pick, 0.04) ? pick.below(rows.length) : -1;
	const labelled = rows.map((row, i) => ({ row, label: i === slip ? misspelt(row, pick) : write(row) }));
	const titleSays = arrangement === 'one level' && chance(pick, 0.6);
	const isTurned = arrangement === 'one level' && rows.length > 1 && rows.length < 9 && chance(pick, 0.3);
	const top = said.place === 'header' && !isTurned ? [capital(said.words)] : [];
	const traits = [
		isTurned ? 'units as columns' : 'units as rows',
		office === null ? 'province' : 'district row',
		arrangement,
		`names ${naming}`,
	];

	const blockOf = (one: Level, says: boolean, title: readonly string[]): Block<Place> => {
		const { columns, trait } = vocationalColumns(pick, one, says);
		traits.push(trait);
		return {
			columns: columns.map(({ path, of }) => ({ path: [...title, ...path], of })),
			factOf: (row) => factOf(row, one, said.year),
		};
	};
	const tableOf = (title: string | null, blocks: readonly Block<Place>[]) => {
		const totals = office === null && !isTurned && chance(pick, 0.6) ? words.totals : null;
		const made = list(pick, {
			unitHead: pick.of(words.unitHeads),
			blocks,
			rows: labelled,
			top,
			totals,
			isBare: isTurned,
		});
		traits.push(...made.traits);
		return { title, grid: isTurned ? transposed(made.grid) : made.grid };
	};
	const sheet = (name: string | null, title: string, tables: Sheet['tables']): Sheet => ({
		name,
		title,
		lines: [],
		tables,
	});

	const title = pick.of(words.resultTitles);
	const sheets: Sheet[] = [];
	if (arrangement === 'one level')
		sheets.push(
			sheet(null, titleSays ? `${title} ${pick.of(words.levelInTitle[level])}` : title, [
				tableOf(null, [blockOf(level, !titleSays, [])]),
			]),
		);
	else if (arrangement === 'beside') {
		const nested = chance(pick, 0.7);
		const blocks = told.map((one) => blockOf(one, !nested, nested ? [pick.of(words.levelTitles[one])] : []));
		sheets.push(sheet(null, title, [tableOf(null, blocks)]));
	} else if (arrangement === 'stacked')
		sheets.push(
			sheet(
				null,
				title,
				told.map((one) => tableOf(pick.of(words.sectionTitles[one]), [blockOf(one, false, [])])),
			),
		);
	else
		for (const one of told)
			sheets.push(
				sheet(one, `${title} ${pick.of(words.levelInTitle[one])}`, [
					tableOf(null, [blockOf(one, false, [])]),
				]),
			);

	const context = (unit: string, one: Level) => ({
		unit,
		level: one,
		year: said.year,
		quality: said.quality,
	});
	const records: Meant[] = told.flatMap((one) =>
		rows.map((row) => vocationalOutcome(context(row.id, one), factOf(row, one, said.year))),
	);
	const totals = told.map((one) =>
		vocationalOutcome(
			{ unit: 'long-an', level: one, year: said.year },
			sumOf(rows.map((row) => factOf(row, one, said.year))),
		),
	);
	return {
		sheets,
		office,
		needsLetterhead: false,
		yearIn: isTurned ? 'title' : null,
		expected: meaning(
			records,
			rows.map((row) => alsoOfUnit({ unit: row.id, year: said.year })),
			office === null ? totals : [],
		),
		mayBeAsked: slip >= 0,
		traits: [...traits, ...(slip >= 0 ? ['misspelt'] : [])],
	};
}

/** A district's report whose table has no column for the unit: only the letterhead says it. */
export function namelessForm({ pick, said, factOf }: Scene): Draft {
	const office = pick.of(places);
	const level = chance(pick, 0.75) ? 'THCS' : 'THPT';
	const { columns, trait } = vocationalColumns(pick, level, true);
	const fact = factOf(office, level, said.year);
	const top = said.place === 'header' ? [capital(said.words)] : [];
	const made = list(pick, {
		unitHead: 'Nội dung',
		blocks: [{ columns, factOf: () => fact }],
		rows: [{ row: office, label: fullName(office) }],
		top,
		totals: null,
	});
	const width = columns.length;
	const grid = made.grid.map((row) => row.slice(made.grid[0]?.[1] === 'Nội dung' ? 2 : 1).slice(0, width));
	return {
		sheets: [{ name: null, title: pick.of(words.resultTitles), lines: [], tables: [{ title: null, grid }] }],
		office,
		needsLetterhead: true,
		expected: meaning(
			[vocationalOutcome({ unit: office.id, level, year: said.year, quality: said.quality }, fact)],
			[alsoOfUnit({ unit: office.id, year: said.year })],
		),
		mayBeAsked: false,
		traits: ['no unit column', trait],
	};
}
