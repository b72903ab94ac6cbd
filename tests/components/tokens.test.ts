import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '../support/contrast';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** Custom properties of the block that begins at `start`, in order. */
const block = (start: number) =>
	[...css.slice(start, css.indexOf('}', start)).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
		([, name = '', value = '']) => [name, value] as const,
	);
const tokens = block(css.indexOf(':root,\n[data-theme],\n.stage {'));
const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/;
const [light, dark] = ([1, 2] as const).map(
	(theme) => new Map(tokens.map(([name, value]) => [name, pair.exec(value)?.[theme] ?? 'none'])),
) as [Map<string, string>, Map<string, string>];
const stage = new Map([...light, ...block(css.indexOf('Always light. */'))]);

const between = (theme: Map<string, string>, front: string, back: string) =>
	contrast(theme.get(front) ?? 'none', theme.get(back) ?? 'none');

test('every colour is one for light and one for dark', () => {
	expect(tokens.length).toBeGreaterThan(30);
	expect(tokens.filter(([, value]) => !pair.test(value)).map(([name]) => name)).toEqual([
		'--shadow',
		'--veil',
	]);
});

const themes = { light, dark, stage };
const grounds = ['--paper', '--page', '--sunk', '--wash'];
const texts = ['--ink', '--ink-2', '--ink-3', '--accent', '--warning', '--error', '--success'];

test.each(Object.entries(themes))('text reads at 4.5:1 on every ground: %s', (_, theme) => {
	const faint = grounds
		.flatMap((ground) => texts.map((text) => ({ text, ground, ratio: between(theme, text, ground) })))
		.filter(({ ratio }) => !(ratio >= 4.5));
	expect(faint).toEqual([]);
	expect(between(theme, '--on-accent', '--accent')).toBeGreaterThanOrEqual(4.5);
	expect(between(theme, '--on-accent', '--accent-strong')).toBeGreaterThanOrEqual(4.5);
	expect(between(theme, '--paper', '--ink')).toBeGreaterThanOrEqual(4.5);
	expect(between(theme, '--warning', '--warning-wash')).toBeGreaterThanOrEqual(4.5);
	expect(between(theme, '--error', '--error-wash')).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(themes))('bars, ticks and fields stand out at 3:1 on paper: %s', (_, theme) => {
	const edges = [...theme.keys()].filter((name) => name.endsWith('-edge'));
	expect(edges).toHaveLength(8);
	const faint = [...edges, '--target', '--field']
		.map((name) => ({ name, ratio: between(theme, name, '--paper') }))
		.filter(({ ratio }) => !(ratio >= 3));
	expect(faint).toEqual([]);
});
