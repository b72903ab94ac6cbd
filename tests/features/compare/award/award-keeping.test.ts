import { expect, onTestFinished, test, vi } from 'vitest';
import { dropRule, keepRule } from '../../../../src/lib/features/compare/award/award-keeping';
import { newRule } from '../../../../src/lib/domain/comparisons/award-rule';
import type { App } from '../../../../src/lib/state/app.svelte';
import type { Notice } from '../../../../src/lib/state/notices.svelte';

const rule = newRule('r1', 'Thi đua', '2026-01-02T00:00:00Z', 'vet');
const kept = { dataset: 'long-an', kind: 'award', key: 'r1', value: rule };

/** An app whose browser keeps what it is given, or has no room. */
function withStore(isFull = false) {
	const [now, told]: [unknown[], Notice[]] = [[], []];
	const app = {
		language: 'vi',
		info: { id: 'long-an' },
		store: {
			keep: async (one: unknown) => {
				if (isFull) throw new Error('full');
				now.push(one);
			},
			letGo: async (one: { key: string }) =>
				void now.splice(0, now.length, ...now.filter((o) => (o as { key: string }).key !== one.key)),
		},
		notices: { tell: (notice: Notice) => void told.push(notice) },
	} as unknown as App;
	return { app, now, told };
}

test('a rule is kept for its data set', async () => {
	const { app, now, told } = withStore();
	expect(await keepRule(app, rule)).toBe(true);
	expect([now, told]).toEqual([[kept], []]);
});

test('what cannot be kept is said', async () => {
	const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	onTestFinished(() => silenced.mockRestore());
	const { app, told } = withStore(true);
	expect(await keepRule(app, rule)).toBe(false);
	expect(told).toMatchObject([{ tone: 'error', text: 'Chưa lưu được quy tắc trên máy này; hãy thử lại.' }]);
});

test('a draft that is deleted can be had back', async () => {
	const { app, now, told } = withStore();
	await keepRule(app, rule);
	await dropRule(app, rule);
	expect(now).toEqual([]);
	expect(told).toMatchObject([{ text: 'Đã xóa bản nháp “Thi đua”.', action: { label: 'Lấy lại' } }]);
	await told[0]?.action?.onclick();
	expect(now).toEqual([kept]);
});
