import { oneByteText } from './one-byte';
import { windows1252 } from './windows';

/** One word of a file: its bytes, and what windows-1252 shows for them. */
export type Word = { readonly bytes: Uint8Array; readonly shown: string };

const sampleBytes = 200_000;
const mostWords = 5_000;

/** Letters of windows-1252, and its symbols from 0xA1 on, which are letters elsewhere. */
const run = /[A-Za-zƒŠŒŽšœžŸ\u00a1-\u00ff]+/g;

/** The different words of a file, from 200 KB that begin at the latest with the first byte beyond ASCII. */
export type Words = { readonly ascii: readonly string[]; readonly accented: readonly Word[] };

export function wordsOf(bytes: Uint8Array): Words {
	const first = bytes.findIndex((byte) => byte > 0x7f);
	let from = first < sampleBytes / 2 ? 0 : first;
	while (from > 0 && (bytes[from - 1] ?? 0) > 0x40) from -= 1;
	const sample = bytes.subarray(from, from + sampleBytes);
	const ascii = new Set<string>();
	const accented = new Map<string, Word>();
	for (const { 0: word, index } of oneByteText(sample, windows1252).matchAll(run)) {
		if (/^[A-Za-z]+$/.test(word)) ascii.add(word);
		else if (!accented.has(word))
			accented.set(word, { shown: word, bytes: sample.subarray(index, index + word.length) });
		if (accented.size === mostWords) break;
	}
	return { ascii: [...ascii], accented: [...accented.values()] };
}
