import type { lockWords } from '../../shared/lock';
import type { Said } from '../../words';

const en: Said<typeof lockWords> = {
	intro:
		'Locking keeps every figure exactly as it is now under a name, so that slides and reports do not change when files are imported later. A lock can be viewed, not edited.',
	name: 'Name of the lock',
	nameHint: 'For example: Review of 2023',
	cutOff: 'Cut-off date',
	who: 'Locked by',
	make: 'Lock the figures',
	making: 'Locking the figures',
	made: (name) => `Locked the figures “${name}”.`,
	needName: 'Please name the lock.',
	needDay: 'Please write the cut-off day.',
	list: 'Locks',
	none: 'No lock yet.',
	facts: (day, coverage, at, who) =>
		`Cut-off ${day} · ${coverage} units reported · kept at ${at}${who === '' ? '' : ` · ${who}`}`,
	sum: (digits) => `SHA-256 ${digits}`,
	sumOfFiles: ' · a lock of the older kind: this covers the figures, not its name and date',
	open: 'Open to view',
	isOpen: 'Open',
	compare: 'Compare with now',
	comparing: 'Comparing with the figures of now',
	save: 'Download the lock',
	saved: (name) => `Made ${name}.`,
	remove: 'Delete',
	removed: (name) => `Deleted the lock “${name}”.`,
	putBack: 'Put back',
	take: 'Bring a lock in…',
	takeHint: 'A lock downloaded on another machine (.zip).',
	taken: (name) => `Brought in the lock “${name}”.`,
	unchanged: 'No value differs from the lock.',
	changed: (values, units, ranks) =>
		`${values} values differ from the lock · in the table on screen: ${units} units changed, ${ranks} changed rank`,
	before: 'Lock',
	now: 'Now',
	values: 'Every value',
	failed: 'That did not work. The figures are as before; please try again.',
	full: 'The browser has no room left, so nothing was locked. Delete older locks after downloading them.',
	faults: {
		foreign: 'This file holds no locked figures.',
		newer: 'The lock was made by a newer version of the page. Reload the page to use it.',
		damaged: 'The lock is damaged or was edited, so it is refused.',
		too_big: 'The lock is larger than the page accepts.',
	},
	otherSet: (name) =>
		`The lock “${name}” belongs to another data set. Choose that data set and bring it in again.`,
	banner: (name, day) => `Viewing the locked figures “${name}”, cut-off ${day}. Read only.`,
	newer: 'There are newer data than the lock.',
	leave: 'Back to the figures of now',
	readOnly: 'While a lock is open no file can be imported. Go back to the figures of now to import.',
};

export default en;
