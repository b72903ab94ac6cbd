/** Of a unit that is added by its name: a school, a commune or ward, a district. */
export const newLevels = ['school', 'commune', 'district'] as const;
export type NewLevel = (typeof newLevels)[number];

/**
 * What was said of a written name. unit: it means this one; below: it means one that lies below this one; new: it is
 * a unit to be added below this one; aside: its rows are not read.
 */
export type NameAnswer =
	| { readonly kind: 'unit'; readonly unit: string }
	| { readonly kind: 'below'; readonly parent: string }
	| { readonly kind: 'new'; readonly level: NewLevel; readonly parent: string }
	| { readonly kind: 'aside' };

const isNewLevel = (text: string): text is NewLevel => newLevels.some((level) => level === text);

/** As it is kept among the decisions about a file; an answer that is a unit is its id. */
export function writeAnswer(answer: NameAnswer): string {
	switch (answer.kind) {
		case 'unit':
			return answer.unit;
		case 'below':
			return `below:${answer.parent}`;
		case 'new':
			return `new:${answer.level}:${answer.parent}`;
		case 'aside':
			return 'aside:';
	}
}

export function readAnswer(text: string): NameAnswer {
	if (text === 'aside:') return { kind: 'aside' };
	const [word = '', first = '', ...others] = text.split(':');
	if (word === 'below') return { kind: 'below', parent: [first, ...others].join(':') };
	if (word === 'new' && isNewLevel(first)) return { kind: 'new', level: first, parent: others.join(':') };
	return { kind: 'unit', unit: text };
}
