import { expect, it } from 'vitest';
import { backupName } from '../../../src/lib/cards/data/backup';
import type { App } from '../../../src/lib/state/app.svelte';

const app = (language: App['language']) => ({ language, info: { id: 'long-an' } }) as App;

it('a backup is named by the day in Viet Nam on which it was made', () => {
	expect(backupName(app('vi'), '2023-11-25T16:59:59.000Z')).toBe('sao-luu-long-an-2023-11-25.zip');
	expect(backupName(app('vi'), '2023-11-25T17:00:00.000Z')).toBe('sao-luu-long-an-2023-11-26.zip');
	expect(backupName(app('en'), '2023-11-25T17:00:00.000Z')).toBe('backup-long-an-2023-11-26.zip');
});
