import { expect, it } from 'vitest';
import { backupName } from '../../../../src/lib/features/shared/link/backup';
import { backupWords } from '../../../../src/lib/messages/data/backup';
import type { App } from '../../../../src/lib/state/app.svelte';
import type { KeptKind } from '../../../../src/lib/workspace/saved-items';
import type { MemoryKind } from '../../../../src/lib/workspace/memory';

const app = (language: App['language']) => ({ language, info: { id: 'long-an' } }) as App;

it('a backup is named by the day in Viet Nam on which it was made', () => {
	expect(backupName(app('vi'), '2023-11-25T16:59:59.000Z')).toBe('sao-luu-long-an-2023-11-25.zip');
	expect(backupName(app('vi'), '2023-11-25T17:00:00.000Z')).toBe('sao-luu-long-an-2023-11-26.zip');
	expect(backupName(app('en'), '2023-11-25T17:00:00.000Z')).toBe('backup-long-an-2023-11-26.zip');
});

/** All that a wipe takes, as it is called on the page. */
const wiped: Readonly<Record<KeptKind | MemoryKind | 'imports' | 'who', readonly [vi: string, en: string]>> =
	{
		imports: ['tệp đã nhập và đang chờ cùng lịch sử', 'imported and waiting files with their history'],
		name: ['tên đơn vị', 'names of units'],
		columns: ['ý nghĩa cột', 'meanings of columns'],
		// remembered beside the columns that it belongs to
		assume: ['đã nhớ', 'remembered'],
		who: ['tên người nhập', 'name of the person importing'],
		lock: ['bản chốt số liệu', 'locked figures'],
		deck: ['slide', 'slides'],
		report: ['báo cáo', 'report'],
		award: ['quy tắc thi đua', 'emulation rules'],
		map: ['ranh giới', 'borders'],
		entry: ['bảng đang nhập tay', 'forms being filled in'],
		dataset: ['bộ số liệu của bạn', 'your own data sets'],
		illustrated: ['lựa chọn hiện hay bỏ', 'choice to show or hide'],
	};

it.each(Object.entries(wiped))('who deletes everything is told before that %s goes', (_, [vi, en]) => {
	expect(backupWords.vi.wipeHint).toContain(vi);
	expect(backupWords.en.wipeHint).toContain(en);
});
