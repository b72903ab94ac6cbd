import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const script = readFileSync(new URL('../../static/boot.js', import.meta.url), 'utf8');

/** Attributes of <html> after the script ran. `null` storage refuses every access. */
function boot(storage: Record<string, string> | null, search = '') {
	const attributes: Record<string, string> = { lang: 'vi' };
	const documentElement = {
		setAttribute: (name: string, value: string) => (attributes[name] = value),
		set lang(value: string) {
			attributes.lang = value;
		},
	};
	const localStorage = {
		getItem(key: string) {
			if (storage === null) throw new Error('denied');
			return storage[key] ?? null;
		},
	};
	const listening: ((event: unknown) => void)[] = [];
	const window: Pick<Window, 'earlyChoices'> = {};
	runInNewContext(script, {
		document: { documentElement },
		localStorage,
		location: { search },
		window,
		addEventListener: (_: string, listener: (event: unknown) => void) => listening.push(listener),
		removeEventListener: (_: string, listener: (event: unknown) => void) =>
			listening.splice(listening.indexOf(listener), 1),
	});
	const change = (field: unknown) => listening.forEach((listener) => listener({ target: field }));
	return { attributes, window, change };
}

test.each([
	['nothing stored: the system decides', {}, '', { lang: 'vi' }],
	['a chosen theme', { 'phan-luong.theme': 'dark' }, '', { lang: 'vi', 'data-theme': 'dark' }],
	['an unknown theme is ignored', { 'phan-luong.theme': 'sepia' }, '', { lang: 'vi' }],
	['a chosen language', { 'phan-luong.lang': 'en' }, '', { lang: 'en' }],
	['a filter in the address', {}, '?year=2023', { lang: 'vi', 'data-own': '' }],
	['an empty query is no filter', {}, '?', { lang: 'vi' }],
	['own data', { 'phan-luong.workspace': '1' }, '', { lang: 'vi', 'data-own': '' }],
	['storage refused', null, '?year=2023', { lang: 'vi', 'data-own': '' }],
] as const)('%s', (_, storage, search, expected) => {
	expect(boot(storage as Record<string, string> | null, search).attributes).toEqual(expected);
});

test('what is chosen before the page can answer is remembered as it was chosen, and handed over once', () => {
	const { window, change } = boot({});
	const field = { value: 'dark' };
	change(field);
	field.value = 'system';
	change({ value: 'en' });
	expect(window.earlyChoices?.()).toEqual([
		{ field, value: 'dark' },
		{ field: { value: 'en' }, value: 'en' },
	]);
	change(field);
	expect(window.earlyChoices?.()).toHaveLength(2);
});
