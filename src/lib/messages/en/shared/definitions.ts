import type { definitionWords } from '../../shared/definitions';
import type { Said } from '../../words';

const en: Said<typeof definitionWords> = {
	heading: 'What changed in counting',
	none: 'No indicator is counted in another way yet: every year follows version 522 (Decision 522/QĐ-TTg of 14 May 2018). When a new document says otherwise, record it on the data page under Own indicators.',
	from: (name, year, basis, change) => `${name}: from ${year}${basis ? ` (${basis})` : ''}, ${change}`,
	apart: (year) =>
		`Figures before ${year} and from ${year} on follow two definitions and are not directly comparable.`,
	same: 'Only the name changed; it is counted the same way.',
	holds: (year, first, basis) =>
		`${year} follows the definition that holds from ${first}${basis ? ` (${basis})` : ''}.`,
	holdsFirst: (year) => `${year} follows the first definition.`,
	intro:
		'When a document changes how an indicator is counted, record from which year and what changed. Earlier years keep the way they were counted; every page says that the two sides are not directly comparable.',
	add: 'Record a new way of counting',
	form: 'A new way of counting an indicator',
	indicator: 'Indicator',
	year: 'From year',
	basis: 'Document number',
	basisHint: 'for example 12/2026/TT-BGDĐT',
	change: 'What changes, in one sentence (Vietnamese)',
	changeHint: 'For example: tính thêm học sinh học trung học nghề.',
	changeEn: 'The same in English (optional)',
	counted: 'Counted from that year on',
	save: 'Save',
	fileWord: 'counted from',
	saved: (name, year) => `The new way of counting “${name}” from ${year} was recorded.`,
	faults: {
		year: 'It must begin in a later year than the definition in use; years have four digits.',
		change: 'Enter one sentence: what changed.',
		counted: 'Choose at least one destination.',
	},
};

export default en;
