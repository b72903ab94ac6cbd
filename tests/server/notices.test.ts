import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notices } from '../../src/lib/server/notices';

const told = notices();
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	readonly dependencies: Readonly<Record<string, string>>;
};

test.each([...Object.entries(dependencies), ['svelte', ''], ['@sveltejs/kit', '']])(
	'%s %s is named with its licence',
	(name, version) => {
		const line = told.split('\n').find((one) => one.startsWith(`${name} ${version}`));
		expect(line).toMatch(/ · .*(?:MIT|Apache-2\.0|ISC|OFL-1\.1|BSD)/);
	},
);

test('licences are given in full, each text once', () => {
	for (const words of [
		'SIL OPEN FONT LICENSE Version 1.1',
		'Permission is hereby granted, free of charge, to any person obtaining a copy',
		'This product includes software developed at\nThe Apache Software Foundation',
	])
		expect(told).toContain(words);
	const texts = told.split(/\n={80}\n/).map((part) => part.trim().split('\n\n').slice(1).join('\n\n'));
	expect(new Set(texts).size).toBe(texts.length);
});
