import type { entryWords } from '../../shared/entry';
import type { Said } from '../../words';

const en: Said<typeof entryWords> = {
	grid: (form, year) => `${form} ${year}`,
	line: 'Row',
	hint: 'Type to enter a number; F2 to edit; Ctrl+V to paste a range; Ctrl+Z to undo. Pasted on the column of names, each line goes to the unit it names.',
	edited: 'entered',
	place: (name, column) => `${name}: ${column}`,
	empty: 'There is no unit.',
	total: 'Sum of the units',
	declared: 'Total stated by the document',
	count: 'A whole number, e.g. 1250.',
	percent: 'A rate between 0 and 100, e.g. 37.87.',
	date: 'A day, e.g. 25/11/2026.',
	swapped: 'More than the graduates; are the two swapped?',
	sumDiffers: (whole) => `The destinations do not add up to the graduates (${whole}).`,
	rounded: (rate) => `Rates have two decimals: this is imported as ${rate}.`,
	roundedCells: (count) => `${count} cells with more than two decimals will be rounded.`,
	fillDown: 'Copy into the empty cells below',
	filled: (filled) => `${filled} cells filled in.`,
	faults: (count) => `${count} cells to mend (marked red).`,
	unknown: (names) => `There is no unit called: ${names}. Those lines were not pasted.`,
	several: (name, count, names) =>
		`${count} units are called ${name}: ${names}. That line was not pasted; write the name as here.`,
	left: (count, texts) => `${count} pasted cells have no place in this table and were left out: ${texts}.`,
	refused: (column) =>
		`Nothing was pasted: the column "${column}" is only shown, so it is not clear which cell belongs to which column. Paste the names and the columns to fill in, in the order of the table.`,
	closed: (column) => `This cell is only shown and cannot be filled in (${column}).`,
	carry: (year) => `Take the targets of ${year}`,
	carried: (count, year) => `${count} targets of ${year} were put into the empty cells.`,
	carryDrafts: (year) => `Take the draft targets of ${year}`,
	carriedDrafts: (count, year) => `${count} draft targets of ${year} were put into the empty cells.`,
	allTaken: 'Every cell that has a draft target holds a figure already; none was overwritten.',
	nothingToCarry: (year) => `These units have no target in ${year}.`,
	lastYear: (year) => `In ${year}`,
	lastValues: (target, rate) => `target ${target} · reached ${rate}`,
	document: 'Document number',
	documentHint: 'e.g. 12/KH-UBND',
	signed: 'Signed on',
	isDraft: 'No document yet: enter as drafts',
	draftNote: 'Drafts stand in the register of targets, marked, and nothing is compared with them yet.',
	review: 'Look through and import',
	needsDocument: 'Give the number and the day of the document, or choose drafts.',
	imported: (time) => `This table was imported on ${time}. Change a cell to import it again.`,
	anew: 'Start a new table',
	clear: 'Clear what was typed',
	cleared: 'What was typed was cleared.',
	putBack: 'Bring back',
	notKept: 'The browser could not keep this table; do not close the page before importing.',
	yearIsIn: (year, next) =>
		`The figures of ${year} are in. Opening ${next} takes the targets of ${year} of the units that are still there over as drafts; it can be undone.`,
	openYear: (year) => `Open ${year}`,
	nextYear: (last, next) =>
		`The targets of ${last} become drafts for ${next}; figures of earlier years stay as they are.`,
	opened: (year, count) =>
		`${year} is open: ${count} targets of the year before were taken over as drafts. Its forms are under Forms.`,
	openedEmpty: (year) => `${year}: the units have no targets to take over. Enter new ones here.`,
	due: {
		moved: (from, to) => `The due days of the monthly returns of ${from} are moved to ${to}.`,
		none: (year) =>
			`No year has due days of monthly returns, so ${year} has none either. To set them, paste a table with four columns under Import files: period_id (the month, as ${year}-01), unit_id (code of the unit), form (as neither_monthly), due_at (the day).`,
	},
	openFailed: 'The new year could not be opened. Please try again.',
	undo: 'Undo',
	draftFile: 'draft targets',
	dueFile: 'days of the monthly return',
};

export default en;
