import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Component } from 'svelte';
import { count, date, percent, type Language } from '$lib/domain/base/format';
import { printed } from '$lib/domain/base/printed';
import BackupPanel from '$lib/features/data/backup/BackupPanel.svelte';
import { items } from '$lib/features/present/agenda/agenda';
import SampleGuide from '$lib/features/start/SampleGuide.svelte';
import KeyHelp from '$lib/features/shell/keys/KeyHelp.svelte';
import StartScreen from '$lib/features/start/StartScreen.svelte';
import { agendaWords } from '$lib/messages/present/agenda';
import { coreWords } from '$lib/messages/shared/core';
import { learn, loadedWords, words } from '$lib/messages/words';
import { App } from '$lib/state/app.svelte';
import { facts, given, measured } from '../features/present/hand-made';
import WithApp from '../support/WithApp.svelte';

/** A language that the product does not have: French numbers, and Vietnamese sentences that can be told apart. */
const third = 'fr' as Language;

function marked(said: unknown): unknown {
	if (typeof said === 'string') return said === '' ? '' : `⟦${said}⟧`;
	if (typeof said === 'function')
		return (...given: string[]) => marked((said as (...given: string[]) => unknown)(...given));
	if (Array.isArray(said)) return said.map(marked);
	if (said instanceof RegExp || typeof said !== 'object' || said === null) return said;
	return Object.fromEntries(Object.entries(said).map(([key, one]) => [key, marked(one)]));
}

const files = import.meta.glob(['../../src/lib/messages/*/*.ts', '!../../src/lib/messages/en/*']);
await Promise.all(Object.values(files).map((load) => load()));
learn(third, new Map([...loadedWords()].map(([file, all]) => [file, marked(all.vi) as object])));

/** Words outside of every sentence of the language. */
const leftOver = (text: string): string[] => {
	let rest = text;
	while (/⟦[^⟦⟧]*⟧/u.test(rest)) rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/gu, ' ');
	return rest.match(/\p{L}{2,}/gu) ?? [];
};

test('a catalogue that is loaded later says in Vietnamese what the language has not', () => {
	const late = words('nowhere/late', { only: 'Muộn' });
	expect(late[third]).toEqual({ only: 'Muộn' });
	expect(coreWords[third].app.name).toBe(`⟦${coreWords.vi.app.name}⟧`);
});

test('numbers and days are written as the language writes them, and read back', () => {
	expect(percent(2792, third)).toBe('27,92\u00a0%');
	expect(count(1183, third)).toBe('1\u202f183');
	expect(date('2023-03-07', third)).toBe('7 mars 2023');
	expect(printed('1\u202f183', third)?.value).toBe(1183);
	expect(printed('27,92 %', third)?.value).toBe(0.2792);
});

test('a deck is told in it', () => {
	const units = [
		facts('A', { numerator: 183, denominator: 1000, targetBp: 2000 }),
		facts('B', { numerator: null, denominator: null, targetBp: 2500 }),
	];
	const all = items({
		...given({ measured: [measured(units, { declared: 2792 })] }),
		words: coreWords[third],
		say: agendaWords[third],
		language: third,
	});
	const slides = all.flatMap((item) => item.slides);
	expect(slides.length).toBeGreaterThan(4);
	const names = new Set(['Province', 'vet_after_thcs', 'KH', 'UBND']);
	const texts = [
		...all.map(({ name }) => name),
		...slides.flatMap(({ title, subtitle }) => [title, subtitle ?? '']),
	];
	expect(texts.flatMap(leftOver).filter((word) => !names.has(word))).toEqual([]);
});

const info = {
	id: 'tinh',
	root_unit: 'tinh',
	name_vi: '1',
	name_en: '1',
	default: { year: 2023, level: 'district', indicator: 'x' },
	files: [],
};

test.each<[string, Component, string?]>([
	['the list of keys', KeyHelp, '?'],
	['the backup', BackupPanel],
	['the samples', SampleGuide],
	['the start', StartScreen],
])('%s speaks it and nothing else', async (_, shown, key) => {
	const app = new App([info as never]);
	app.preferences.language = third;
	const screen = await render(WithApp, { app, shown });
	if (key !== undefined) await userEvent.keyboard(key);
	const texts = () => {
		const found: string[] = [];
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walk.nextNode(); node !== null; node = walk.nextNode())
			// keys and names of files are called what they are called
			if (!node.parentElement?.closest('kbd, script, style'))
				found.push((node.textContent ?? '').replaceAll(/[\w-]+\.(?:docx|xlsx|csv)\b/gu, ''));
		return found;
	};
	await expect.poll(() => texts().join('').length).toBeGreaterThan(400);
	expect(texts().flatMap(leftOver)).toEqual([]);
	await screen.unmount();
});
