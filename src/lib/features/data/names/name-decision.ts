import type { NameAnswer } from '$lib/domain/units/name-answer';
import type { Level } from '$lib/domain/schema/vocabulary';
import type { nameWords } from '$lib/messages/data/names';
import type { NameRow } from './name-rows';

export const ways = ['likely', 'unit', 'below', 'school', 'commune', 'district', 'aside', 'forget'] as const;
/** What can be decided about names together. */
export type Way = (typeof ways)[number];

/** Levels of the units that a way asks for; null where it asks for none. */
const levelsAsked: Readonly<Record<Way, readonly Level[] | null>> = {
	likely: null,
	unit: ['province', 'district', 'commune', 'school', 'vet', 'gdtx', 'cluster'],
	below: ['province', 'district', 'commune'],
	school: ['province', 'district', 'commune'],
	commune: ['province', 'district'],
	district: ['province'],
	aside: null,
	forget: null,
};

export const unitsFor = <U extends { readonly level: Level }>(
	way: Way | '',
	units: readonly U[],
): readonly U[] | null => {
	const levels = way === '' ? null : levelsAsked[way];
	return levels === null ? null : units.filter(({ level }) => levels.includes(level));
};

/** What a way says of each name; null: it is asked again. Names of which it says nothing are not there. */
export function saidOf(
	way: Way,
	unit: string,
	rows: readonly NameRow[],
): ReadonlyMap<string, NameAnswer | null> {
	return new Map(
		rows.flatMap((row): [string, NameAnswer | null][] => {
			switch (way) {
				case 'likely': {
					const [only] = row.candidates;
					return row.kind === 'likely' && only !== undefined
						? [[row.key, { kind: 'unit', unit: only.id }]]
						: [];
				}
				case 'forget':
					return row.answer === null ? [] : [[row.key, null]];
				case 'aside':
					return [[row.key, { kind: 'aside' }]];
				case 'unit':
					return unit === '' ? [] : [[row.key, { kind: 'unit', unit }]];
				case 'below':
					return unit === '' ? [] : [[row.key, { kind: 'below', parent: unit }]];
				default:
					return unit === '' ? [] : [[row.key, { kind: 'new', level: way, parent: unit }]];
			}
		}),
	);
}

type Words = (typeof nameWords)['en']['says'];

/** An answer in words. */
export function sayAnswer(
	answer: NameAnswer | null,
	words: Words,
	nameOf: (id: string) => string,
): string {
	switch (answer?.kind) {
		case 'unit':
			return words.unit(nameOf(answer.unit));
		case 'below':
			return words.below(nameOf(answer.parent));
		case 'new':
			return words[answer.level](nameOf(answer.parent));
		case 'aside':
			return words.aside;
		default:
			return words.nothing;
	}
}
