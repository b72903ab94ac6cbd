import { geojsonOf } from '../domain/geo/geojson';
import { simplifiedBorders } from '../intake/borders';
import type { BordersAnswer, BordersText } from './borders';
import { does } from './job';

function answer({ text, isSwapped }: BordersText): BordersAnswer {
	const read = geojsonOf(text, isSwapped);
	if ('fault' in read) return read;
	const features = simplifiedBorders(read.features);
	if (features === null) return { fault: 'too_fine' };
	return features.length > 0 ? { features } : { fault: 'no_area' };
}

does<BordersText, BordersAnswer>(answer);
