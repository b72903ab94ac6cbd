import { expect, it } from 'vitest';
import { isBackupDue, isUnsaved } from '../../../src/lib/domain/documents/backup-due';

const now = new Date('2026-11-24T08:00:00Z');
const active = (importedAt: string | null) => ({ state: 'active', importedAt });

it.each([
	['nothing imported', [], null, false],
	['imported today, never backed up', [active('2026-11-24T07:00:00Z')], null, false],
	['imported a week and a minute ago', [active('2026-11-17T07:59:00Z')], null, true],
	['exactly a week ago', [active('2026-11-17T08:00:00Z')], null, false],
	['backed up since', [active('2026-11-01T08:00:00Z')], '2026-11-02T08:00:00Z', false],
	['backed up before', [active('2026-11-01T08:00:00Z')], '2026-10-31T08:00:00Z', true],
	['undone', [{ state: 'undone', importedAt: '2026-11-01T08:00:00Z' }], null, false],
	['a draft has no day of import', [{ state: 'draft', importedAt: null }], null, false],
] as const)('%s', (_, imports, lastBackupAt, isDue) =>
	expect(isBackupDue({ imports, kept: [], lastChangeAt: null, lastBackupAt }, now)).toBe(isDue),
);

const made = (madeAt: string) => ({ value: { madeAt } });
const changed = (lastChangeAt: string, lastBackupAt: string | null) => ({
	imports: [],
	lastChangeAt,
	lastBackupAt,
});

it.each([
	['a deck of long ago, never backed up', [made('2026-11-01T08:00:00Z')], '2026-11-01T08:00:00Z', null, true],
	['worked on every day since', [made('2026-11-01T08:00:00Z')], '2026-11-24T07:00:00Z', null, true],
	['made today', [made('2026-11-24T07:00:00Z')], '2026-11-24T07:00:00Z', null, false],
	['in the backup', [made('2026-11-01T08:00:00Z')], '2026-11-01T08:00:00Z', '2026-11-02T08:00:00Z', false],
	['edited after it', [made('2026-10-01T08:00:00Z')], '2026-11-12T08:00:00Z', '2026-11-02T08:00:00Z', true],
	['a choice without a day', [{ value: true }], '2026-11-01T08:00:00Z', null, true],
	['all was taken away', [], '2026-11-01T08:00:00Z', null, false],
] as const)('what was made here: %s', (_, kept, changedAt, backupAt, isDue) =>
	expect(isBackupDue({ kept, ...changed(changedAt, backupAt) }, now)).toBe(isDue),
);

it.each([
	['nothing at all', [], [], null, null, false],
	['an import, no backup', [active('2026-11-24T07:00:00Z')], [], '2026-11-24T07:00:00Z', null, true],
	[
		'in the backup',
		[active('2026-11-01T08:00:00Z')],
		[],
		'2026-11-01T08:00:00Z',
		'2026-11-02T08:00:00Z',
		false,
	],
	[
		'changed since',
		[active('2026-11-01T08:00:00Z')],
		[],
		'2026-11-03T08:00:00Z',
		'2026-11-02T08:00:00Z',
		true,
	],
	['a draft alone', [{ state: 'draft', importedAt: null }], [], '2026-11-24T07:00:00Z', null, false],
	['slides', [], [made('2026-11-24T07:00:00Z')], '2026-11-24T07:00:00Z', null, true],
	['a mere choice', [], [{ value: true }], '2026-11-24T07:00:00Z', null, false],
	['all was taken away', [], [], '2026-11-24T07:00:00Z', '2026-11-01T08:00:00Z', false],
] as const)('what is in no backup: %s', (_, imports, kept, lastChangeAt, lastBackupAt, expected) =>
	expect(isUnsaved({ imports, kept, lastChangeAt, lastBackupAt })).toBe(expected),
);
