import { it } from 'vitest';
import { openDatabase } from '../../src/lib/db/engine-node';
import { dictionary } from '../../src/lib/db/dictionary';
it('x', async () => {
	const d = await openDatabase();
	const t = Date.now();
	const all = await dictionary(d);
	console.log(Date.now() - t);
	for (const e of all) console.log(e.kind, e.name, e.parameters.join(','));
	console.log([...new Set(all.flatMap((e) => e.columns.map((c) => c.name)))].join(' '));
});
