import { expect, it } from 'vitest';
import { openText } from '../../src/lib/intake/open';
import { holdsPersons } from '../../src/lib/intake/checks/personal';
import { kindOf } from '../../src/lib/intake/meaning/document/document-lines';

const few = 500;
const times = 16;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base64 = (length: number) =>
	Array.from({ length }, (_, index) => letters[(index * 7919 + ((index * index) % 101)) % 64]).join('');
const shapes: readonly (readonly [string, (length: number) => string])[] = [
	['base64', base64],
	['digits', (length) => '1'.repeat(length)],
	['addresses', (length) => 'a@'.repeat(length / 2)],
	['a host of many parts', (length) => `a@${'b.'.repeat(length / 2)}1`],
	['dashes', (length) => '1-'.repeat(length / 2)],
	['small letters', (length) => 'ab '.repeat(length / 3)],
	['white space', (length) => `x${' '.repeat(length)}x`],
];

/** Milliseconds of the quickest of three runs; what takes less than one cannot be told apart. */
function cost(work: () => void): number {
	const runs = [1, 2, 3].map(() => {
		const begun = performance.now();
		work();
		return performance.now() - begun;
	});
	return Math.max(1, Math.min(...runs));
}

// a quadratic pattern would take 256 times as long
it.each(shapes)('a long cell costs no more for each letter than a short one: %s', (_, text) => {
	for (const read of [(one: string) => holdsPersons([one, one, one]), kindOf]) {
		const [short, long] = [text(few), text(few * times)];
		read(short);
		expect(cost(() => read(long)) / cost(() => read(short))).toBeLessThan(times * 6);
	}
});

it.each(['";"', '","', '"\t', '"a\n'])('a text of nothing but %j is opened', (piece) => {
	const bytes = new TextEncoder().encode(piece.repeat(100_000 / piece.length));
	const { sheets, issues } = openText({ name: 'tep.csv', bytes });
	expect(sheets.length + issues.length).toBeGreaterThan(0);
});

it.each([
	['V41:line', '"', 10_000_001, 'dài hơn 10 triệu ký tự'],
	['V41:wide', ',', 5_001, 'hơn 5.000 ô'],
])('a line that cannot be read in time is refused: %s', (_, letter, times, words) => {
	const bytes = new TextEncoder().encode(`a,b\n1,2\n${letter.repeat(times)}\n`);
	const { sheets, issues } = openText({ name: 'tep.csv', bytes });
	expect(sheets).toEqual([]);
	expect(issues.map(({ message_vi }) => message_vi).join()).toContain(words);
});
