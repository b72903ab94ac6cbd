import type { templatesWords } from '../../data/templates';
import type { Said } from '../../words';

const en: Said<typeof templatesWords> = {
	label: 'Choose a form',
	hint: 'Forms for units to fill in. Names and codes of units are written in and locked; the cells to fill in are checked; a returned form is read at once, without a question. Forms are in Vietnamese.',
	entryHint:
		'Type into the table, or copy a range in Excel and paste it on a cell. What is typed is kept on this machine; nothing counts until you have looked at it and pressed Import.',
	form: 'Form',
	forms: {
		targets: 'Registration of targets',
		counted: 'Outcomes, counted',
		destinations: 'Survey of destinations',
		monthly: 'Monthly return',
	},
	about: {
		targets: 'Units enter the rate they register for each indicator and the graduates they expect.',
		counted:
			'Units enter graduates and those in vocational education; the registered target is given for comparison.',
		destinations:
			'Units enter the students of each destination; their sum is computed and compared with the graduates.',
		monthly: 'Once a month units enter the graduates who do not study yet.',
	},
	year: 'Year',
	month: 'Month',
	months: (month) => `Month ${month}`,
	unitLevel: 'Level of units',
	unit: 'Unit',
	allUnits: (count) => `All (${count})`,
	asOf: 'Cut-off day',
	toCome: (today) => `Figures cannot be of a day to come: the cut-off is ${today}.`,
	dueDate: 'Due on',
	preview: 'What the file will hold',
	summary: (units, columns, entries) =>
		`${units} units, ${columns} columns, ${entries} of them to be filled in (yellow). The Excel file has a sheet of instructions too.`,
	moreUnits: (count) => `and ${count} more units`,
	toFill: 'to fill in',
	computed: 'computed',
	noUnits: 'There is no unit of this level in the chosen period.',
	excel: 'Download Excel file',
	csv: 'Download CSV file',
	zip: 'Download the set (.zip), one file a unit',
	working: 'Making the forms',
	done: (done, all) => `${done} / ${all} files`,
	cancel: 'Stop',
	saved: (name) => `${name} was downloaded.`,
	failed: 'The forms could not be made. Please try again.',
	targetsFailed: 'The targets of the units could not be read, so their column is empty.',
};

export default en;
