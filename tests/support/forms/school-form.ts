import { meaning } from './expected';
import { factOf as invented, schoolSizes, sumOf, type Fact } from './facts';
import { list } from './list';
import { places } from './places';
import { capital, chance, sample, type Draft, type Scene } from './scene';
import { schoolNames } from './places';
import { alsoOfUnit, vocationalColumns, vocationalOutcome } from './vocational-columns';
import * as words from './words';

/** The schools of a district with their sum, which is what the district reports. */
export function schoolForm({ pick, said }: Scene): Draft {
	const office = pick.of(places);
	const rows = sample(pick, schoolNames, 3 + pick.below(6)).map((name) => ({
		row: invented(pick, schoolSizes),
		label: name === 'THCS Thị trấn' ? `${name} ${office.name}` : name,
	}));
	const titleSays = chance(pick, 0.5);
	const { columns, trait } = vocationalColumns(pick, 'THCS', !titleSays);
	const top = said.place === 'header' ? [capital(said.words)] : [];
	const withTotal = chance(pick, 0.85);
	const title = pick.of(words.resultTitles);
	const made = list<Fact>(pick, {
		unitHead: pick.of(words.schoolHeads),
		blocks: [{ columns, factOf: (fact) => fact }],
		rows,
		top,
		totals: withTotal ? words.districtTotals : null,
	});
	const sum = vocationalOutcome(
		{ unit: office.id, level: 'THCS', year: said.year, quality: said.quality },
		sumOf(rows.map(({ row }) => row)),
	);
	const also = [alsoOfUnit({ unit: office.id, year: said.year }), sum];
	return {
		sheets: [
			{
				name: null,
				title: titleSays ? `${title} ${pick.of(words.levelInTitle.THCS)}` : title,
				lines: [],
				tables: [{ title: null, grid: made.grid }],
			},
		],
		office,
		needsLetterhead: true,
		expected: meaning(withTotal ? [sum] : [], also, [sum]),
		mayBeAsked: !withTotal,
		traits: ['schools', trait, ...made.traits, ...(withTotal ? [] : ['schools without a sum'])],
	};
}
