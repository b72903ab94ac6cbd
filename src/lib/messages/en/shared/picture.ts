import type { pictureWords } from '../../shared/picture';
import type { Said } from '../../words';

const en: Said<typeof pictureWords> = {
	copied: 'The picture of the chart is copied.',
	notCopied: 'The browser refuses to copy pictures; download the PNG file.',
	failed: 'The picture of the chart could not be made.',
	source: (dataset: string, documents: string, imports: string) =>
		`Source: data set ${dataset}${documents}${imports}.`,
	documents: (list: string) => `, targets by ${list}`,
	imports: (count: string) => ` and ${count} imported files`,
	locked: (name: string, day: string) => `, locked figures “${name}” of ${day}`,
	cut: (shown: string, all: string) => `The picture has ${shown} of ${all} units, in the order on screen.`,
};

export default en;
