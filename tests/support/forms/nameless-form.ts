import { meaning } from './expected';
import { list } from './list';
import { fullName, places } from './places';
import { capital, chance, type Draft, type Scene } from './scene';
import { alsoOfUnit, vocationalColumns, vocationalOutcome } from './vocational-columns';
import * as words from './words';

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
