/** Words that a column of the canonical tables may hold, as unions. */

export const levels = [
	'country',
	'province',
	'district',
	'commune',
	'school',
	'vet',
	'gdtx',
	'cluster',
] as const;
/** School levels that pupils leave for one way or another. */
export const leavingLevels = ['THCS', 'THPT'] as const;
export const schoolLevels = [...leavingLevels, 'VET'] as const;
/** What a unit may be held to; 'national' is only compared with. */
export const unitTargetKinds = ['registered', 'assigned', 'adjusted', 'committed'] as const;
export const targetKinds = ['national', ...unitTargetKinds] as const;
export const targetStates = ['draft', 'approved', 'superseded'] as const;
export const qualities = ['official', 'provisional', 'estimated', 'demo'] as const;
export const directions = ['higher', 'lower', 'info'] as const;
export const roles = ['headline', 'companion', 'listed', 'own', 'quality'] as const;
/** Kinds of notes that are written here; a file may bring others. */
export const writtenKinds = ['cause', 'obstacle', 'solution', 'good_practice', 'lesson', 'proposal'] as const;
export const noteKinds = [...writtenKinds, 'award', 'commitment', 'conclusion_task', 'data_note'] as const;

export type Level = (typeof levels)[number];
export type LeavingLevel = (typeof leavingLevels)[number];
export type SchoolLevel = (typeof schoolLevels)[number];
export type TargetKind = (typeof targetKinds)[number];
export type UnitTargetKind = (typeof unitTargetKinds)[number];
export type TargetState = (typeof targetStates)[number];
export type Quality = (typeof qualities)[number];
export type Direction = (typeof directions)[number];
export type Role = (typeof roles)[number];
export type WrittenKind = (typeof writtenKinds)[number];
export type NoteKind = (typeof noteKinds)[number];
