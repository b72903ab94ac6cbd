import { windows1252, windows1258 } from './windows';

/** One word of a file, as windows-1252 and as windows-1258 (not composed). */
export type Word = { readonly in1252: string; readonly in1258: string };

const sampleBytes = 200_000;
const mostWords = 5_000;

/** Letters of windows-1252, and its symbols from 0xA1 on, which are letters elsewhere. */
const run = /[A-Za-zƒŠŒŽšœžŸ\u00a1-\u00ff]+/g;

/** The different words with a letter or symbol beyond ASCII, in 200 KB from the first such byte on. */
export function accentedWords(bytes: Uint8Array): Word[] {
	let from = Math.max(
		0,
		bytes.findIndex((byte) => byte > 0x7f),
	);
	while (from > 0 && (bytes[from - 1] ?? 0) > 0x40) from -= 1;
	const sample = bytes.subarray(from, from + sampleBytes);
	const in1258 = windows1258(sample);
	const words = new Map<string, Word>();
	for (const { 0: word, index } of windows1252(sample).matchAll(run)) {
		if (/^[A-Za-z]+$/.test(word) || words.has(word)) continue;
		words.set(word, { in1252: word, in1258: in1258.slice(index, index + word.length) });
		if (words.size === mostWords) break;
	}
	return [...words.values()];
}
