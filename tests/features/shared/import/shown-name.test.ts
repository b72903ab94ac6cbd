import { expect, it } from 'vitest';
import { clipboardFile } from '../../../../src/lib/features/data/tray/paste';
import { shownName } from '../../../../src/lib/features/shared/import/shown-name';
import { handMadeName } from '../../../../src/lib/domain/schema/hand-made';
import { vi } from '../../../../src/lib/messages/shared/core';
import { trayWords } from '../../../../src/lib/messages/data/tray';
import en from '../../../../src/lib/messages/en/data/tray';

it.each([trayWords.vi.pastedName, en.pastedName])('a pasted table is no file to its reader', (name) => {
	const at = new Date(2026, 0, 2, 22, 38, 47);
	for (const copied of [
		{ text: 'a\tb', html: '' },
		{ text: '', html: '<table></table>' },
	]) {
		const file = clipboardFile(copied, name, at);
		expect(shownName(file?.name ?? '', vi)).toBe('Bảng dán lúc 22:38:47');
	}
});

it('nor is what was typed here; a file keeps its name', () => {
	expect(shownName(handMadeName('Kết quả phân luồng', '2024'), vi)).toBe(
		'Nhập tay, Kết quả phân luồng, 2024',
	);
	for (const name of ['khao-sat.csv', 'dán.csv', 'Nhập tay.xlsx']) expect(shownName(name, vi)).toBe(name);
});
