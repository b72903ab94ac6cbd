import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'src/lib/messages';

test('no page and no file speaks of numerators and denominators in Vietnamese', () => {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.ts'),
	);
	expect(files.length).toBeGreaterThan(30);
	const found = files.filter((name) => /tử số|mẫu số/iu.test(readFileSync(join(folder, name), 'utf8')));
	expect(found).toEqual([]);
});
