import type { unitsWords } from '../../shared/units';
import type { Said } from '../../words';

const en: Said<typeof unitsWords> = {
	units: 'list of units',
	files: { units: 'units', aliases: 'other names', crosswalk: 'mergers' },
	intro:
		'Edit in the table; add a unit in the empty last row, or paste a list from Excel or Word. After a rename files that write the former name are still understood.',
	columns: {
		name: 'Name of the unit',
		kind: 'Kind',
		parent: 'Below',
		from: 'Active from',
		to: 'Until (last day)',
		into: 'Merged into',
		aliases: 'Other names (separated by ;)',
	},
	levelLabel: 'Level',
	everyLevel: 'All levels',
	search: 'Find a unit',
	add: 'Add a unit',
	grid: 'List of units',
	line: 'Row',
	empty: 'There is no unit.',
	hint: 'Type to write; F2 to edit; Ctrl+V to paste a range. Pasted on the column of names, a known name goes to its row and another one becomes a new unit.',
	edited: 'entered',
	place: (line, column) => `Row ${line}, ${column}`,
	faults: {
		noName: 'A unit needs a name.',
		sameName: 'There is a unit of this name there at the same time.',
		noKind: (kinds) => `Say what kind it is: ${kinds}.`,
		otherLevel: 'This kind is of another level. Add a new unit and say that this one merged into it.',
		noParent: 'Say below which district or commune the school stands.',
		nobody: 'There is no unit of that name.',
		several: 'Several units have this name; write the kind too, e.g. Xã Thủ Thừa.',
		itself: 'It cannot merge into itself.',
		noDay: 'A day, e.g. 30/06/2025.',
		order: 'The last day is before the first.',
		noEnd: 'Say the last day on which the merged unit was active.',
		aliasTaken: 'This is the name of another unit.',
		aliasStays:
			'A name that was written cannot be removed here: undo the import that added it, in Imported files.',
	},
	counts: {
		added: (count) => `${count} added`,
		renamed: (count) => `${count} renamed`,
		merged: (count) => `${count} merged`,
		ended: (count) => `${count} ended`,
		otherwise: (count) => `${count} changed`,
	},
	will: (list) => `Units: ${list}.`,
	faulty: (count) => `${count} cells to mend (red marks).`,
	save: 'Write into the list',
	saved: (list) => `List of units: ${list}.`,
	failed: (why) => `Not written; the table stands as it was. ${why}`,
	undo: 'Undo',
	clear: 'Discard what was typed',
	cleared: 'What was typed is discarded.',
	putBack: 'Put back',
	notKept: 'The browser could not keep this table; do not close the page before writing it.',
	fillDown: 'Copy down into the empty cells below',
};

export default en;
