import { many } from '../../many';
import type { backupWords } from '../../data/backup';
import type { Said } from '../../words';

const en: Said<typeof backupWords> = {
	intro:
		'A backup is one .zip with every imported file as it was, all decisions, and the figures in use. Who keeps this file keeps all the work done here; the IT office can unpack it to publish the figures.',
	last: 'Last backup',
	never: 'never',
	changed: 'Last change',
	none: 'none yet',
	kept: 'Kept by the browser',
	keeping: {
		granted: 'yes: only you can delete it',
		refused: 'no: a full disk may clear it, back up regularly',
		unknown: 'the browser does not say',
	},
	room: 'Used',
	roomOf: (usage, quota) => `${usage} of ${quota} MB`,
	make: 'Download a backup (.zip)',
	making: 'Packing the backup',
	made: (name) => `${name} was made.`,
	madeIn: (name, folder) => `${name} was saved into the folder “${folder}”.`,
	notInFolder:
		'The chosen folder could not be written to (it is gone, or the browser forbids it), so the backup was downloaded. Please choose the folder again.',
	folder: (name) => `Backups are saved into the folder “${name}”, each a file with its date.`,
	folderHint: 'You can choose a folder (a network drive, a stick …) into which every backup is saved.',
	chooseFolder: 'Choose a folder…',
	otherFolder: 'Another folder…',
	leaveFolder: 'No longer use this folder',
	folderRefused: 'The browser does not allow this folder. Please choose another one.',
	noFolders: 'This browser cannot save into a folder: a backup is a download with its date.',
	fileName: (dataset, day) => `backup-${dataset}-${day}.zip`,
	damagedLeftOut: (names) => `Not in the backup because it can no longer be read: ${names}.`,
	restore: 'Restore',
	restoreHint: 'Choose a backup. You see what will change before anything is restored.',
	pick: 'Choose a backup…',
	opening: 'Reading the backup',
	previewTitle: (time) => `Backup of ${time}`,
	previewCounts: (added, changed, same, gone) =>
		`${added} files will be added · ${changed} change their state · ${same} stay · ${gone} that are here will go`,
	added: 'To be added',
	willChange: 'Change their state',
	gone: 'Will go',
	keptBeside: 'What you made or brought along beside the files',
	keptLists: { added: 'To be added', changed: 'To be replaced', gone: 'Will go' },
	keptSame: 'Stays as it is.',
	keptKinds: {
		dataset: 'Your data set',
		lock: 'Locked figures',
		deck: 'Slides',
		report: 'Texts of a report',
		award: 'Emulation rule',
		map: 'Borders of the map',
		entry: 'A form being filled in',
		illustrated: 'The choice to show illustrative data',
	},
	apply: 'Restore this backup',
	restored: (files) => `${many(files, 'file')} restored.`,
	restoredInto: (name) => `${name} is open.`,
	restoredSets: (sets) => `Open one of ${sets} data sets`,
	undo: 'Undo',
	wipe: 'Delete everything from this machine',
	wipeHint:
		'Deletes from this machine, in every data set: imported and waiting files with their history; remembered names of units, meanings of columns and the name of the person importing; your own data sets; locked figures; edited slides; texts written in the report; emulation rules; added borders; forms being filled in by hand; the choice to show or hide figures that came along. The published data, the chosen language and appearance, and downloaded files stay.',
	wiped: 'Everything was deleted. Only the published data is left.',
	reverted: 'Everything is as it was.',
	failed: 'It did not work. The data is as it was; please try again.',
	full: 'The browser has no room left, so nothing was restored. The data is as it was.',
	faults: {
		foreign: 'This file is no backup of this page.',
		newer: 'The backup was made by a newer version of this page. Reload to get the new version, then restore.',
		damaged: 'The backup is damaged or incomplete and is not used. Choose another one.',
		too_big: 'The backup is larger than this page accepts and was not opened.',
	},
	faultAt: (file) => `At fault: ${file}.`,
};

export default en;
