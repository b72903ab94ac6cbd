import { date, percent } from '$lib/domain/base/format';
import { bareName } from '$lib/domain/units/names';
import { causeOf } from '$lib/domain/documents/notes';
import {
	paragraphs,
	type ReportBlock,
	type ReportField,
	type ReportModel,
	type ReportSection,
} from '$lib/domain/documents/report-model';
import { documentWords as words } from '$lib/messages/report/document';
import { annexes } from './build-annexes';
import { qualityBlocks, streamBlocks, yearBlocks } from './build-more';
import { levelBlocks } from './build-results';
import type { ReportFigures, ReportNote } from './report-figures';
import { declaredDocument, documentText, underDocument } from './say';

export type FieldKey = keyof typeof words.fields;

/** Fields of the document itself, in the order of the form. */
const formKeys = [
	'superior',
	'issuer',
	'number',
	'place',
	'day',
	'period',
	'plan',
	'signer_name',
	'signer_lines',
	'recipients',
] as const satisfies readonly FieldKey[];

/** Given out with the signature, or worked out when nobody says otherwise. */
const optional: ReadonlySet<FieldKey> = new Set(['number', 'place', 'day', 'period', 'plan', 'awards']);

/** What people wrote, by the key of its field. */
export type Texts = Readonly<Record<string, string>>;

/** The draft report of a year. `texts` holds what was written; what is not there is marked as a gap. */
export function reportModel(figures: ReportFigures, texts: Texts, isFictional: boolean): ReportModel {
	const { year } = figures.view;
	const written = (key: FieldKey) => paragraphs(texts[key] ?? '').join('\n');
	const field = (key: FieldKey): ReportField => ({
		key,
		...words.fields[key],
		text: written(key),
		isOptional: optional.has(key),
		notes: figures.notes.filter((note) => isAbout(note, key)).map(({ nameVi, text }) => `${nameVi}: ${text}`),
	});
	const issuer = written('issuer');
	const number = written('number');
	const day = written('day');
	return {
		head: {
			superior: capitals(written('superior')) || words.noSuperior,
			issuer: capitals(issuer) || words.noIssuer,
			number: words.number(number || words.noNumber),
			placeAndDay: placeAndDay(written('place') || placeOf(figures), day),
			about: words.about(written('period') || `năm ${year}`),
		},
		opening: words.opening(
			written('plan') || planOf(figures) || words.noPlan,
			issuer || words.noIssuerInside,
		),
		sections: sections(figures, field),
		ending: words.ending(
			issuer || words.noIssuerInside,
			`${words.endingAbout} ${written('period') || `năm ${year}`}`,
		),
		recipients: paragraphs(texts['recipients'] ?? ''),
		signature: {
			lines: written('signer_lines') === '' ? [words.noTitle] : capitals(written('signer_lines')).split('\n'),
			name: written('signer_name') || words.noName,
		},
		annexes: annexes(
			figures,
			words.annexes.attached(
				number || words.gap,
				day === '' ? words.gap : date(day, 'vi'),
				issuer || words.noIssuerInside,
			),
		),
		mark: isFictional ? words.fictional : isIllustrative(figures) ? words.mark : null,
		form: formKeys.map(field),
	};
}

/** What stands in a field of the form that nobody filled: the screen shows it, the document has it. */
export const assumed = (figures: ReportFigures): Partial<Record<FieldKey, string>> => ({
	place: placeOf(figures),
	period: `năm ${figures.view.year}`,
	plan: planOf(figures) ?? words.noPlan,
});

/** Official papers write names of bodies in their head in capitals. */
const capitals = (text: string) => text.toLocaleUpperCase('vi');

const placeOf = ({ rootName }: ReportFigures) => bareName(rootName);

/** The document whose total row the results are measured against. */
function planOf({ levels }: ReportFigures): string | null {
	for (const { main } of levels) {
		const document = main && declaredDocument(main.overview.province);
		if (document) return document;
	}
	return null;
}

function placeAndDay(place: string, iso: string): string {
	const [year = '', month = '', day = ''] = iso.split('-');
	if (day === '') return words.day(place, words.gap, words.gap, words.gap);
	// official papers write a zero before days below 10 and before January and February
	return words.day(place, day, Number(month) < 3 ? month : String(Number(month)), year);
}

function sections(figures: ReportFigures, field: (key: FieldKey) => ReportField): ReportSection[] {
	const headed = (...keys: FieldKey[]): ReportBlock[] =>
		keys.flatMap((key) => [
			{ kind: 'heading', text: words.fields[key].label },
			{ kind: 'field', field: field(key) },
		]);
	const one = (key: FieldKey): ReportBlock => ({ kind: 'field', field: field(key) });
	const { sections: titles } = words;
	return [
		{
			key: 'direction',
			title: titles.direction,
			blocks: headed('documents', 'communication', 'coordination', 'funding'),
		},
		{
			key: 'results',
			title: titles.results,
			blocks: [
				...figures.levels.flatMap((level) => levelBlocks(figures, level)),
				...streamBlocks(figures),
				...yearBlocks(figures),
				...qualityBlocks(figures),
			],
		},
		{
			key: 'judgement',
			title: titles.judgement,
			blocks: headed('strengths', 'limits', 'causes_objective', 'causes_subjective', 'lessons'),
		},
		{ key: 'tasks', title: titles.tasks, blocks: [...nextBlocks(figures), one('tasks')] },
		{ key: 'proposals', title: titles.proposals, blocks: [one('proposals')] },
		{ key: 'awards', title: titles.awards, blocks: [one('awards')] },
	];
}

/** What documents already set for the year after. */
function nextBlocks({ levels, view }: ReportFigures): ReportBlock[] {
	const year = String(view.year + 1);
	const set = levels.flatMap(({ next, schoolLevel }) =>
		next === null
			? []
			: words.next.target(schoolLevel, year, percent(next.valueBp, 'vi'), underDocument(documentText(next))),
	);
	return (set.length === 0 ? [words.next.none(year)] : set).map((text) => ({ kind: 'text', text }));
}

function isAbout({ kind, code }: ReportNote, key: FieldKey): boolean {
	switch (key) {
		case 'strengths':
			return kind === 'good_practice';
		case 'limits':
			return kind === 'obstacle';
		case 'causes_objective':
			return kind === 'cause' && causeOf(code).side !== 'subjective';
		case 'causes_subjective':
			return kind === 'cause' && causeOf(code).side !== 'objective';
		case 'lessons':
			return kind === 'lesson';
		case 'tasks':
			return kind === 'solution';
		case 'proposals':
			return kind === 'proposal';
		default:
			return false;
	}
}

const isIllustrative = ({ levels, returns }: ReportFigures) =>
	levels.some(
		({ main, schools, others, destinations }) =>
			[...(main === null ? [] : [main]), ...schools, ...others].some(
				({ overview }) =>
					overview.province.isIllustrative || overview.rows.some((row) => row.quality === 'demo'),
			) || destinations.some(({ isDemo }) => isDemo),
	) || returns.some(({ reporting }) => reporting.isIllustrative);
