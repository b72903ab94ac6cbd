import type { trayWords } from '../../data/tray';
import { many } from '../../many';
import type { Said } from '../../words';

const en: Said<typeof trayWords> = {
	heading: 'Data',
	subtitle: (dataset, files) => `${dataset} · ${files} files imported`,
	parts: 'Parts of this page',
	tabs: {
		import: 'Import files',
		entry: 'Enter by hand',
		history: 'Imported files',
		targets: 'Targets register',
		own: 'Own indicators',
		templates: 'Templates',
		units: 'Units',
		backup: 'Backup',
		lock: 'Lock the figures',
	},
	dropTitle: 'Drop the files of your units here',
	dropHint:
		'Excel (.xlsx, .xls), .ods, CSV in any encoding. Every file is read and checked on this machine; nothing is written before you press Import.',
	pick: 'Choose files…',
	pickFolder: 'Choose a folder…',
	paste: 'Paste from Excel, Word',
	pasteHint: 'or press Ctrl+V after copying a table in Excel or Word',
	pastedName: (time, ending) => `pasted ${time}.${ending}`,
	nothingPasted: 'There is nothing to paste. Copy a table in Excel or Word first.',
	who: 'Imported by',
	whoHint: 'Any name you like; it is written on the receipt of each import.',
	queue: 'Waiting files',
	queueEmpty: 'No file is waiting.',
	queueOpening: 'Opening the list of files…',
	phases: {
		waiting: 'Waiting',
		reading: 'Reading',
		importing: 'Importing',
		ready: 'Ready',
		warned: 'Has warnings',
		asks: 'Names to confirm',
		faulty: 'Errors to mend',
		nothing: 'No figures',
		refused: 'Refused',
	},
	opening: 'opening the file…',
	rows: (count) => `${count} rows`,
	summary: (form, values) => `${form} · ${values} values`,
	errors: (count) => many(count, 'error'),
	warnings: (count) => many(count, 'warning'),
	names: (count) => `${count} names to confirm`,
	review: 'Review and import',
	reviewOf: (name) => `Review and import ${name}`,
	drop: 'Remove',
	dropOf: (name) => `Remove ${name}`,
	cancelOf: (name) => `Stop reading ${name}`,
	cancel: 'Stop',
	dropped: (name) => `${name} was removed; nothing of it had been written.`,
	importReady: (count) => `Import ${count} ready files`,
	seenWarnings: (count) => `I have seen the ${many(count, 'warning')} of these files`,
	warningsOf: 'Warnings of the ready files',
	imported: (files, values) => `${files} files imported, ${values} values.`,
	notImported: (names) => `Could not be imported: ${names}. The data is as it was.`,
	sameFile: (name) => `The content equals that of the imported file "${name}".`,
	refusals: {
		empty: 'The file is empty.',
		personal:
			'The file holds personal data and is not stored here. Remove the columns named below and drop it again.',
		unreadable: 'The file cannot be read.',
		slow: 'Reading took over a minute and was stopped. Copy the table of data into a new Excel file and import that one.',
		full: 'The browser has no room left. Delete old files for good under Imported files, then drop it again.',
		failed:
			'The file could not be read. Drop it again; if that fails, copy the table of data into a new Excel file and import that one.',
	},
	trouble: {
		denied:
			'The browser forbids storage (a private window or a policy): imported files are lost when the page closes. Download a backup before you close it.',
		newer:
			'The workspace on this machine was made by a newer version of this page, so this one does not open or touch it. Reload the page to get the new version; until then imported files last as long as the page is open.',
		gone: 'What was stored on this machine was just deleted from outside the page (by clearing browsing data, say). What is on screen lasts until the page closes, and nothing more is stored: reload the page, then restore from a backup.',
		failed:
			'The stored workspace could not be opened. Nothing was deleted; close other tabs of this page and reload. Until then imported files last as long as the page is open.',
	},
	damaged: (names) =>
		`Stored entries that can no longer be read: ${names}. They are kept as they are and do not count; restore them from a backup.`,
	unnamed: 'name unknown',
};

export default en;
