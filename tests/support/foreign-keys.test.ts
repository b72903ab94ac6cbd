import { RuleTester } from 'eslint';
import ts from 'typescript-eslint';
import { describe, it } from 'vitest';
import { foreignKeys } from './lint/foreign-keys.js';

RuleTester.describe = describe;
RuleTester.it = it;

const parserOptions = {
	projectService: { allowDefaultProject: ['*.ts'] },
	tsconfigRootDir: import.meta.dirname,
};
const typed = new RuleTester({ languageOptions: { parser: ts.parser, parserOptions } });
const untyped = new RuleTester({ languageOptions: { parser: ts.parser } });

const given = `
	declare const words: Readonly<Record<string, string>>;
	declare const names: { readonly a: string; readonly b: string };
	declare const list: readonly string[];
	declare const map: ReadonlyMap<string, string>;
	declare const word: string, own: keyof typeof names, at: number;
`;
const valid = (code: string) => `${given}${code};`;
const invalid = (code: string) => ({ code: valid(code), errors: [{ messageId: 'foreign' }] });

typed.run('any word as a key of a plain object', foreignKeys, {
	valid: [
		'map.get(word)',
		'list[at]',
		"words['unit']",
		'words[at]',
		'names[own]',
		"for (const key of ['a', 'b'] as const) names[key]",
		'const of = <K extends string>(all: Record<K, number>, key: K) => all',
		'const of = <T>(all: T, key: keyof T) => all[key]',
		'Object.hasOwn(words, word) ? words[word] : null',
		'({ [word]: 1 })',
		"'a' in names",
		'own in names',
	].map(valid),
	invalid: [
		'words[word]',
		'words?.[word]',
		'names[word as keyof typeof names]',
		'words[`${word}-text`]',
		'(words as Record<string, string>)[word] = word',
		'(words as any)[word as any]',
		'for (const key in words) words[key]',
		'Object.hasOwn(names, word) ? words[word] : null',
		'Object.hasOwn(words, word) ? null : words[word]',
		'const { [word]: one, ...rest } = words',
		'word in words',
	].map(invalid),
});

untyped.run('without types', foreignKeys, {
	valid: ['words[word]', "'a' in names", 'Object.hasOwn(names, word)'].map(valid),
	invalid: ['names[word as keyof typeof names]', 'word in names'].map(invalid),
});
