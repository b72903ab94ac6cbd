import { expect, test } from 'vitest';
import { notTaken } from '../../../../src/lib/features/data/entry/not-taken';
import { entryWords } from '../../../../src/lib/messages/shared/entry';

const words = entryWords.vi;
const given = { targetBp: null };
const template = {
	units: ['Xã Tân Phú|Đức Hòa', 'Xã Tân Phú|Tân Trụ'].map((text) => {
		const [name = '', above = ''] = text.split('|');
		return { unitId: text, name, label: `${name} (${above})`, ...given };
	}),
};
const said = (put: Partial<Parameters<typeof notTaken>[0]>) =>
	notTaken({ unknown: [], left: [], refused: null, ...put }, template, words, String);

test('where everything found its place nothing is said', () => expect(said({})).toBe(''));

test('a name that two have is told with both of them, once; others as they were written', () => {
	expect(said({ unknown: ['Tân Phú', 'Tân Phú', 'Nơi Lạ'] })).toBe(
		[
			words.unknown('Nơi Lạ'),
			words.several('Tân Phú', '2', 'Xã Tân Phú (Đức Hòa); Xã Tân Phú (Tân Trụ)'),
		].join(' '),
	);
});

test('of many only the first five are named, and all are counted', () => {
	const left = ['1', '2', '3', '4', '5', '6', '7'];
	expect(said({ left, refused: 'Tỷ lệ' })).toBe(
		`${words.refused('Tỷ lệ')} ${words.left('7', '1; 2; 3; 4; 5')}`,
	);
});
