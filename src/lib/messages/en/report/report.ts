import type { reportWords } from '../../report/report';
import type { Said } from '../../words';

const en: Said<typeof reportWords> = {
	heading: (year) => `Report of ${year}`,
	subtitle:
		'A draft in the form of Decree 30/2020, in Vietnamese; whoever is authorised reads, edits and signs it',
	filters: 'Choose the year and the unit level of the report',
	download: 'Download Word (.docx)',
	print: 'Print',
	failed: 'The Word file could not be made. What you wrote is still there; try again.',
	notKept: 'What you just wrote could not be kept in this browser.',
	todo: {
		heading: 'Still to do',
		left: (count) => `${count} parts still to write`,
		none: 'Every part is written.',
		carried: (count) => `${count} parts come from an earlier report: look at them again`,
		go: (name) => `Go to ${name}`,
	},
	form: {
		heading: 'About the document',
		note: 'What you write is kept on this machine at once and begins next year’s report.',
	},
	field: {
		carried: (year) => `From the report of ${year}.`,
		accept: 'Use this year',
		acceptNamed: (name) => `Use this year: ${name}`,
		notes: (count) => `Insert ${count} notes of units`,
		notesNamed: (count, name) => `Insert ${count} notes of units into ${name}`,
		optional: 'optional',
	},
	paper: 'The draft',
	scroll: (table) => `Table that scrolls sideways: ${table}`,
	names: {
		superior: 'Superior body',
		issuer: 'Issuing body',
		number: 'Number',
		place: 'Place',
		day: 'Day of issue',
		period: 'Period',
		plan: 'Document carried out',
		signer_lines: 'Capacity and post of the signer',
		signer_name: 'Name of the signer',
		recipients: 'Recipients',
		documents: 'Documents issued',
		communication: 'Information and guidance',
		coordination: 'Coordination',
		funding: 'Funding',
		strengths: 'Strengths, good practice',
		limits: 'Shortcomings',
		causes_objective: 'Objective causes',
		causes_subjective: 'Subjective causes',
		lessons: 'Lessons learned',
		tasks: 'Tasks and measures',
		proposals: 'Proposals',
		awards: 'Emulation and awards',
	},
};

export default en;
