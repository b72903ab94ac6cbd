import { random, type Random } from '../random';
import { destinationForm } from './destination-form';
import { letterhead, signatures, type Line } from './envelope';
import { onlyAsked, type Expected } from './expected';
import { factsOf } from './facts';
import { faultyForm } from './faulty-form';
import { figuresOf, numbers } from './figures';
import { filled, widthOf, type Cell } from './grid';
import { namelessForm } from './nameless-form';
import { withoutMarks } from './places';
import { saidPeriod, type SaidPeriod } from './said-period';
import { capital, chance, type Draft, type Format, type Scene, type Sheet } from './scene';
import { schoolForm } from './school-form';
import { schoolIndicatorForm } from './school-indicator-form';
import { comparisonForm, targetForm } from './target-form';
import { vocationalForm } from './vocational-form';
import { csv } from './write-csv';
import { word } from './write-docx';
import { workbook, type Page } from './write-workbook';
import { yearsForm } from './years-form';

export type Form = {
	readonly seed: number;
	readonly name: string;
	readonly bytes: Uint8Array;
	/** What the user has answered before. */
	readonly assume: Readonly<{ [key: string]: string }>;
	readonly expected: Expected;
	/** A question is as right as the records. */
	readonly mayBeAsked: boolean;
	/** A slip of its writer was put in: a wrong cell or a misspelt name. */
	readonly hasSlip: boolean;
	/** What the form is made of, to see which kinds fall short. */
	readonly traits: readonly string[];
};

const makers: readonly (readonly [weight: number, make: (scene: Scene) => Draft])[] = [
	[34, vocationalForm],
	[6, faultyForm],
	[5, namelessForm],
	[13, schoolForm],
	[10, yearsForm],
	[12, targetForm],
	[8, comparisonForm],
	[11, destinationForm],
	[7, schoolIndicatorForm],
];

function weighted(pick: Random): (scene: Scene) => Draft {
	let left = pick.below(makers.reduce((sum, [weight]) => sum + weight, 0));
	for (const [weight, make] of makers) {
		if (left < weight) return make;
		left -= weight;
	}
	return vocationalForm;
}

const isRegister = (make: (scene: Scene) => Draft) => make === targetForm || make === comparisonForm;

/** The year as this kind of form can say it. */
function periodFor(pick: Random, make: (scene: Scene) => Draft, format: Format): SaidPeriod {
	const said = saidPeriod(pick, format !== 'csv' && format !== 'docx');
	if (!isRegister(make) || (said.isKnown && said.quality === 'official')) return said;
	return {
		...said,
		place: 'title',
		words: `năm ${said.year}`,
		isKnown: true,
		quality: 'official',
		trait: 'year in title',
	};
}

const saysYear = (draft: Draft, said: SaidPeriod): SaidPeriod => {
	if (draft.yearIn === 'table')
		return { ...said, place: 'nowhere', words: '', isKnown: true, trait: 'year in table' };
	return draft.yearIn === 'title' && said.place === 'header'
		? { ...said, place: 'title', trait: 'year in title' }
		: said;
};

function above(pick: Random, sheet: Sheet, draft: Draft, said: SaidPeriod): Line[] {
	const head = draft.needsLetterhead || chance(pick, 0.5) ? letterhead(pick, draft.office, said.year) : [];
	const upper = chance(pick, 0.6);
	const cased = (text: string) => (upper ? text.toLocaleUpperCase('vi') : text);
	const title = said.place === 'title' ? `${sheet.title} ${cased(said.words)}` : sheet.title;
	const line =
		said.place === 'line'
			? [pick.of([capital(said.words), `(${capital(said.words)})`, cased(said.words)])]
			: [];
	return [...head, title, ...line, ...sheet.lines];
}

/** A section's title is a row above its table, where there are rows. */
const titled = ({ title, grid }: Sheet['tables'][number]): Cell[][] => [
	...(title === null ? [] : [filled([title], widthOf(grid))]),
	...grid.map((row) => [...row]),
];

const fileNames = [
	'Bao cao phan luong',
	'BC so lieu',
	'Phu luc',
	'Bieu mau',
	'tong hop',
	'Phân luồng',
	'so lieu gui So',
];

function fileName(pick: Random, draft: Draft, said: SaidPeriod, format: Format, stale: boolean): string {
	const office = draft.office !== null && chance(pick, 0.5) ? ` ${withoutMarks(draft.office.name)}` : '';
	const year =
		said.place === 'file' ? ` ${said.words.replaceAll('/', '-')}` : stale ? ` ${said.year - 1}` : '';
	return `${pick.of(fileNames)}${office}${year}.${format}`;
}

/** One return as an office writes it, with what it means: the same for the same seed. */
export async function form(seed: number): Promise<Form> {
	const pick = random(seed * 7919 + 17);
	const format = pick.of<Format>(['xlsx', 'xlsx', 'xlsx', 'xlsx', 'xls', 'xls', 'ods', 'csv', 'docx']);
	const make = weighted(pick);
	const told = periodFor(pick, make, format);
	const draft = make({ pick, said: told, format, factOf: factsOf(pick) });
	const said = saysYear(draft, told);
	/** Last year's file name over this year's table. */
	const isStale = said.isKnown && ['title', 'line', 'header'].includes(said.place) && chance(pick, 0.05);
	const drawn = figuresOf(pick, format !== 'csv' && format !== 'docx');
	// the writer of .ods leaves the format out: bare fractions would say nothing of percent
	const figures = format === 'ods' && drawn.asNumbers === 'percent format' ? numbers : drawn;
	const below = chance(pick, 0.4) ? signatures(pick, draft.office) : [];
	const isWord = format === 'docx';
	const pages = draft.sheets.map((sheet, i): Page => {
		const year = said.place === 'sheet' ? capital(said.words).replaceAll('/', '-') : '';
		const name = [sheet.name ?? (year === '' ? `Sheet${i + 1}` : ''), year]
			.filter((part) => part !== '')
			.join(' ');
		return {
			name,
			above: above(pick, sheet, draft, said),
			tables: sheet.tables.map((table) => (isWord ? table.grid : titled(table))),
			below: i === draft.sheets.length - 1 ? below : [],
		};
	});
	const titles = draft.sheets.map(({ tables }) => tables.map(({ title }) => title));
	const bytes = isWord
		? await word(pages, titles, figures)
		: format === 'csv'
			? csv(pick, pages, figures)
			: workbook(pages, figures, format, chance(pick, 0.7));
	return {
		seed,
		name: fileName(pick, draft, said, format, isStale),
		bytes,
		assume: draft.assume ?? {},
		expected: said.isKnown ? draft.expected : onlyAsked,
		mayBeAsked: draft.mayBeAsked || !said.isKnown || isStale,
		hasSlip: draft.traits.some((trait) => trait === 'one row at fault' || trait === 'misspelt'),
		traits: [
			format,
			`figures: ${figures.style}`,
			said.trait,
			...(isStale ? ['another year in the file name'] : []),
			...draft.traits,
		],
	};
}
