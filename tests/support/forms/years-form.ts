import { meaning } from './expected';
import { rateBp, type Level } from './facts';
import { list, type Block } from './list';
import { namings, places, type Place } from './places';
import { capital, chance, sample, type Draft, type Scene } from './scene';
import { inSchoolYear } from './said-period';
import { alsoOfUnit, rateOnly, vocationalColumns, vocationalOutcome } from './vocational-columns';
import * as words from './words';

/** Several years in one table: blocks of counts, or a column of rates for each; the year stands nowhere else. */
export function yearsForm({ pick, said, factOf }: Scene): Draft {
	const level: Level = chance(pick, 0.75) ? 'THCS' : 'THPT';
	const years = [said.year - 1, said.year].filter((year) => year >= 2021);
	const rows = chance(pick, 0.4) ? places : sample(pick, places, 4 + pick.below(8));
	const [naming, write] = pick.of(namings);
	const isSchoolYear = chance(pick, 0.4);
	const heading = (year: number) => (isSchoolYear ? capital(inSchoolYear(pick, year)) : `Năm ${year}`);
	const onlyRates = chance(pick, 0.4);
	const difference = onlyRates && years.length === 2 && chance(pick, 0.4);
	const { columns, trait } = vocationalColumns(pick, level, false);
	const rateColumn = (year: number): Block<Place> => ({
		columns: [{ path: [heading(year)], of: (fact) => ({ rateBp: rateBp(fact.vocational, fact.graduates) }) }],
		factOf: (row) => factOf(row, level, year),
	});
	const blockOf = (year: number): Block<Place> => {
		const title = heading(year);
		return {
			columns: columns.map(({ path, of }) => ({ path: [title, ...path], of })),
			factOf: (row) => factOf(row, level, year),
		};
	};
	const blocks = years.map((year) => (onlyRates ? rateColumn(year) : blockOf(year)));
	if (difference)
		blocks.push({
			columns: [
				{
					path: [pick.of(words.differenceHeads.slice(2))],
					of: (fact) =>
						`${fact.graduates % 2 === 0 ? '+' : '-'}${fact.schools % 7},${10 + (fact.graduates % 80)}`,
				},
			],
			factOf: (row) => factOf(row, level, said.year),
		});
	const made = list(pick, {
		unitHead: pick.of(words.unitHeads),
		blocks,
		rows: rows.map((row) => ({ row, label: write(row) })),
		top: [],
		totals: null,
	});
	const place = level === 'THCS' ? 'GDNN' : 'CAO ĐẲNG';
	const title = onlyRates
		? `TỶ LỆ HỌC SINH TỐT NGHIỆP ${level} VÀO ${place} QUA CÁC NĂM${chance(pick, 0.5) ? ' (%)' : ''}`
		: `${pick.of(words.resultTitles)} ${pick.of(words.levelInTitle[level])}`;
	const records = rows.flatMap((row) =>
		years.map((year) => {
			const fact = factOf(row, level, year);
			const context = { unit: row.id, level, year };
			return onlyRates
				? rateOnly(context, rateBp(fact.vocational, fact.graduates))
				: vocationalOutcome(context, fact);
		}),
	);
	return {
		sheets: [{ name: null, title, lines: [], tables: [{ title: null, grid: made.grid }] }],
		office: null,
		needsLetterhead: false,
		yearIn: 'table',
		expected: meaning(
			records,
			rows.flatMap((row) => years.map((year) => alsoOfUnit({ unit: row.id, year }))),
		),
		mayBeAsked: false,
		traits: [
			onlyRates ? 'rates by year' : 'blocks of years',
			isSchoolYear ? 'school years above' : 'years above',
			`names ${naming}`,
			...(onlyRates ? [] : [trait]),
			...made.traits,
		],
	};
}
