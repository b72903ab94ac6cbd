import { expect, test } from 'vitest';
import { readBorders } from '../../src/lib/workers/borders';

const square = (x: number, y: number) => [
	[x, y],
	[x + 1, y],
	[x + 1, y + 1],
	[x, y + 1],
	[x, y],
];
const file = (ring: unknown) =>
	new File(
		[
			JSON.stringify({
				type: 'FeatureCollection',
				features: [{ properties: { ten: 'a' }, geometry: { type: 'Polygon', coordinates: [ring] } }],
			}),
		],
		'a.geojson',
	);

test('borders are read in the worker, also with latitude first where the reader says so', async () => {
	const features = [{ said: { ten: 'a' }, polygons: [[square(106, 10)]] }];
	expect(await readBorders(file(square(106, 10)))).toEqual({ features });
	const swapped = file(square(106, 10).map((point) => point.toReversed()));
	expect(await readBorders(swapped)).toEqual({ fault: 'swapped' });
	expect(await readBorders(swapped, true)).toEqual({ features });
});

test('what takes longer than anybody waits is given up', async () => {
	const endless = Array.from({ length: 300_000 }, (_, at) => [100 + (at % 1000) / 100, 10 + at / 1e5]);
	expect(await readBorders(file([...endless, endless[0]]), false, 1)).toEqual({ fault: 'too_slow' });
});
