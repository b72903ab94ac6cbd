import type { linkWords } from '../../shared/link';
import type { Said } from '../../words';

const en: Said<typeof linkWords> = {
	label: 'The link needs data that are not on this machine',
	dataset: (set, shown) =>
		`The link opens the data set “${set}”, which is not on this machine; “${shown}” is shown.`,
	unnamed: (shown) => `The link opens a data set that is not on this machine; “${shown}” is shown.`,
	lock: 'The link points to locked figures that are not on this machine; what counts now is shown.',
	figures: (set) =>
		`This link was made on other figures than those of “${set}” on this machine: the numbers may differ from the sender’s.`,
	askLock: (name, sum) =>
		`Ask the sender for the file of the lock “${name}” (SHA-256 begins with ${sum}) and drop it anywhere on the page.`,
	askBackup: (name, sum) =>
		`Ask the sender for the backup ${name} (SHA-256 begins with ${sum}) and drop it anywhere on the page; you see what changes before anything is restored.`,
	askAnyLock:
		'Ask the sender for the file of the lock (page Data, part Lock) and drop it anywhere on the page.',
	askAnyBackup:
		'Ask the sender for a backup (page Data, part Backup) and drop it anywhere on the page; you see what changes before anything is restored.',
	pick: 'Choose a file…',
	leave: 'Dismiss',
	sendToo:
		'Link copied. The figures are on this machine: whoever gets it needs the backup too, so send that along.',
	sendLock: (name) => `Link to the lock “${name}” copied. Whoever does not have the lock needs its file too.`,
	sendBackup: (name) => `Link copied. The figures are on this machine: send the backup ${name} along.`,
	backUp: 'Back up',
	lockOpened: (name) => `The lock “${name}” was taken in and opened.`,
	deckOpened: (set, year) => `The slides of ${year} of the data set “${set}” were taken in.`,
	undo: 'Undo',
	noSetForLock: (name) =>
		`The lock “${name}” is of a data set that is not on this machine. Ask the sender for a backup that holds it and restore that first.`,
	noSetForDeck: (set) =>
		`These slides are of the data set “${set}”, which is not on this machine. Ask the sender for a backup that holds it and restore that first.`,
	full: 'The browser has no room left, so the file was not taken in. The data are as before.',
	failed: 'The file could not be taken in. The data are as before; please try again.',
	notYet: 'The data are still being opened; drop the file again in a moment.',
	onServer: 'The data of this set are on a server; they are only read here and no file can be imported.',
	faults: {
		foreign: (file) => `${file} was not made by this page.`,
		newer: (file) => `${file} was made by a newer version of the page. Reload the page and drop it again.`,
		damaged: (file) => `${file} is damaged or was edited, so it is refused. Ask the sender for it again.`,
		too_big: (file) => `${file} is larger than the page accepts.`,
	},
};

export default en;
