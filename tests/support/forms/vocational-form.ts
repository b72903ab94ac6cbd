import { meaning, type Meant } from './expected';
import { levels, sumOf, type Level } from './facts';
import { halved, transposed } from './grid';
import { list, type Block } from './list';
import { misspelt, namings, places, type Place } from './places';
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
	const isHalved = arrangement === 'one level' && rows.length > 8 && chance(pick, 0.15);
	const isAnswered = arrangement === 'one level' && chance(pick, 0.06);
	const titleSays = arrangement === 'one level' && !isAnswered && chance(pick, 0.6);
	const isTurned = arrangement === 'one level' && rows.length > 1 && rows.length < 9 && chance(pick, 0.3);
	const top = said.place === 'header' && !isTurned ? [capital(said.words)] : [];
	const traits = [
		isTurned ? 'units as columns' : isHalved ? 'two halves side by side' : 'units as rows',
		...(isAnswered ? ['level answered before'] : []),
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
		const totals = office === null && !isTurned && !isHalved && chance(pick, 0.6) ? words.totals : null;
		const made = list(pick, {
			unitHead: pick.of(words.unitHeads),
			blocks,
			rows: labelled,
			top,
			totals,
			isBare: isTurned || isHalved,
			hasRegions: office === null && chance(pick, 0.1),
		});
		traits.push(...made.traits);
		const grid = isTurned ? transposed(made.grid) : made.grid;
		return { title, grid: isHalved ? halved(grid, made.headerRows) : grid };
	};
	const sheet = (name: string | null, title: string, tables: Sheet['tables']): Sheet => ({
		name,
		title,
		lines: [],
		tables,
	});

	const title = pick.of(words.resultTitles);
	const levelled = (one: Level) => `${title} ${pick.of(words.levelInTitle[one])}`;
	const sheetsOf = (): Sheet[] => {
		switch (arrangement) {
			case 'one level':
				return [
					sheet(null, titleSays ? levelled(level) : title, [
						tableOf(null, [blockOf(level, !titleSays && !isAnswered, [])]),
					]),
				];
			case 'beside': {
				const nested = chance(pick, 0.7);
				const above = (one: Level) => (nested ? [pick.of(words.levelTitles[one])] : []);
				return [
					sheet(null, title, [
						tableOf(
							null,
							told.map((one) => blockOf(one, !nested, above(one))),
						),
					]),
				];
			}
			case 'stacked':
				return [
					sheet(
						null,
						title,
						told.map((one) => tableOf(pick.of(words.sectionTitles[one]), [blockOf(one, false, [])])),
					),
				];
			case 'sheets':
				return told.map((one) => sheet(one, levelled(one), [tableOf(null, [blockOf(one, false, [])])]));
		}
	};

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
		sheets: sheetsOf(),
		office,
		needsLetterhead: false,
		yearIn: isTurned ? 'title' : null,
		expected: meaning(
			records,
			rows.map((row) => alsoOfUnit({ unit: row.id, year: said.year })),
			office === null ? totals : [],
		),
		...(isAnswered ? { assume: { level } } : {}),
		mayBeAsked: slip >= 0 || isHalved,
		traits: [...traits, ...(slip >= 0 ? ['misspelt'] : [])],
	};
}
