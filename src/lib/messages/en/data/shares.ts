import type { sharesWords } from '../../data/shares';
import type { Said } from '../../words';

const en: Said<typeof sharesWords> = {
	heading: 'Divided, share not known',
	count: (count) => `${count} questions`,
	intro:
		'Figures of a commune are never divided while the share is not known. Until it is answered that part is not added to the new unit or the former district: years that it concerns are marked as a part of the area only.',
	former: (unit, above) => `${unit} (former), ${above}`,
	formerAlone: (unit) => `${unit} (former)`,
	and: 'and',
	divided: (unit, parts) => `${unit} was divided among ${parts}.`,
	dividedWhy: (doc) =>
		`The share is not known: resolution ${doc} says only that a part of the people moved, not how many.`,
	dividedWhyAlone: 'The share is not known: the list says only that a part moved, not how much.',
	over: (unit, parts) => `${unit} lies in ${parts}.`,
	overAny: (unit) => `In which former district does ${unit} lie?`,
	overWhy: {
		even: 'It is not known where it belongs: equally many old communes of those districts became part of it.',
		merger: 'It is not known where it belongs: the communes that merged into it lie in several.',
		nobody: 'The list names no unit that merged into it. Write 100 at that one; what is left empty is 0.',
	},
	share: (unit) => `Part of ${unit} (%)`,
	of: (unit) => `Answer for ${unit}`,
	rest: 'the rest',
	reason: 'On what ground (optional)',
	reasonHint: 'list of schools, number of pupils…',
	answer: 'Write the shares',
	faults: {
		unread: 'Write a share as a number from 0 to 100, e.g. 62.5.',
		open: 'Write the shares; only one may be left empty, as the rest, unless the others are 100 % already.',
		sum: (sum) => `The parts add up to ${sum}; they must be 100 %.`,
	},
	saved: (unit) => `The shares of ${unit} are written.`,
	undo: 'Undo',
	failed: (why) => `Not written. ${why}`,
	more: (count) => `Show ${count} more questions`,
	file: 'shares',
};

export default en;
