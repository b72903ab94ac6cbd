const workbook = {
	ending: 'xlsx',
	type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** What each sample shows, in the order in which they are best looked at. */
export const sampleTypes = {
	register: {
		ending: 'docx',
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	},
	survey: workbook,
	oldLetters: { ending: 'csv', type: 'text/csv' },
	schools: workbook,
	streams: workbook,
	mistake: workbook,
} as const;

export type SampleKey = keyof typeof sampleTypes;
export const sampleKeys = Object.keys(sampleTypes) as SampleKey[];
