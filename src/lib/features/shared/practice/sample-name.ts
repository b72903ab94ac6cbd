import { fileName } from '$lib/domain/documents/file-name';
import { sampleTypes, type SampleKey } from '$lib/domain/schema/samples';
import { sampleNames } from '$lib/messages/shared/samples';

export const sampleFileName = (key: SampleKey): string =>
	fileName([sampleNames[key]], sampleTypes[key].ending);
