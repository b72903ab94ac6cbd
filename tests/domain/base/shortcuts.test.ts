import { expect, test } from 'vitest';
import { everywhere, isPressed, shortcuts, type Pressed } from '../../../src/lib/domain/base/shortcuts';
import { keyWords } from '../../../src/lib/messages/shell/keys';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	...more,
});

test.each([
	[press('k', { ctrlKey: true }), 'find', true],
	[press('K', { metaKey: true }), 'find', true],
	[press('k'), 'find', false],
	[press('k', { ctrlKey: true, shiftKey: true }), 'find', false],
	[press('?', { shiftKey: true }), 'help', true],
	[press('?'), 'help', true],
	[press('?', { ctrlKey: true }), 'help', false],
	[press('/', { shiftKey: true }), 'help', false],
] as const)('%j is %s: %s', (pressed, name, is) => {
	expect(isPressed(pressed, everywhere[name])).toBe(is);
});

test.each(['vi', 'en'] as const)('every key of the list says what it does (%s)', (language) => {
	const { places, does } = keyWords[language];
	expect(Object.keys(places)).toEqual(Object.keys(shortcuts));
	for (const [place, lines] of Object.entries(shortcuts)) {
		const said: Readonly<Record<string, string>> = does[place as keyof typeof does];
		expect(Object.keys(said)).toEqual(Object.keys(lines));
		for (const text of Object.values(said)) expect(text).not.toBe('');
	}
});
