import { geojsonOf } from '$lib/domain/geojson';
import { simplifiedFeatures } from '$lib/domain/simplify';
import type { BordersAnswer } from './borders';

addEventListener('message', ({ data }: MessageEvent<string>) => {
	const read = geojsonOf(data);
	const answer: BordersAnswer = 'fault' in read ? read : { features: simplifiedFeatures(read.features) };
	postMessage(answer);
});
