import type { sampleWords } from '../../shared/samples';
import type { Said } from '../../words';

const en: Said<typeof sampleWords> = {
	lead: 'Six files like those that units send, with invented figures of the fictional Sample Province. The practice copy is a data set of its own: it never mixes with your figures and can be removed at any time. The files are in Vietnamese.',
	openAll: 'Open a practice copy with these 6 files',
	goOn: 'Go on with the practice copy',
	anew: 'Start again with these 6 files',
	making: 'Writing the sample files…',
	failed: 'The practice copy could not be opened. Please try again.',
	notWritten: 'The sample file could not be written. Please try again.',
	download: 'Download',
	downloadOf: (name) => `Download ${name}`,
	how: 'How it goes',
	steps: [
		'Open the practice copy: the six files stand under Waiting files, each with what was understood.',
		'Press Review and import for each, from the top: answer what is asked, then press Import.',
		'Open the overview: eight units, each beside its own target.',
	],
	asksLabel: 'What you do',
	files: {
		register: {
			title: 'Registered targets, a Word file',
			shows: 'A table in Word with the number and day of its plan, both levels side by side.',
			asks: 'Look and import. From here on every unit has its own target.',
		},
		survey: {
			title: 'Results of four units, an Excel file',
			shows: 'A letterhead, a header of two rows with merged cells, both levels, a total row below.',
			asks: 'Look and import. The page says that four units are missing.',
		},
		oldLetters: {
			title: 'A CSV file in old letters',
			shows: 'Letters of .VnTime (TCVN3) are converted; the name of a district lacks a letter.',
			asks: 'Confirm the name: "Huyện Nam Thuậ" is Nam Thuận District.',
		},
		schools: {
			title: 'The schools of a district',
			shows: 'Six lower secondary schools of Phước Điền and their total, which is the district’s figure.',
			asks: 'Add the schools to the list of units if you want to follow each of them.',
		},
		streams: {
			title: 'Where the students went',
			shows: 'Counts for upper secondary, continuing education, vocational levels, work and home.',
			asks: 'Import, then open the page of a unit to see its destinations.',
		},
		mistake: {
			title: 'A file with a slip',
			shows: 'Quang Lãng says that 84 graduated and 236 entered vocational education.',
			asks: 'Press the marked cell, type 840 in place of 84, then import.',
		},
	},
	practice: 'Practice (invented figures)',
	banner: 'Practice copy: its units and figures are invented and mix with no other data set.',
	guide: 'What each file shows',
	leave: 'Remove the practice copy',
};

export default en;
