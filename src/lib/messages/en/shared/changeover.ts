import type { changeoverWords } from '../../shared/changeover';
import type { Said } from '../../words';

const en: Said<typeof changeoverWords> = {
	legend: 'Targets of 2025 are registered by',
	ask: 'There are targets or figures of 2025 of districts, which ended on 30 June 2025. The total of the province in 2025 is that of one level: please choose.',
	said: (level) =>
		`The total of the province in 2025 adds up ${level}, and nothing of the other level. Each level that has figures can be seen by itself under Level of units.`,
	districtsOnly:
		'Only districts have targets or figures of 2025 so far, so the figures shown are theirs; once communes have some, the total of the province adds up the communes. If only districts register 2025, please choose again.',
	counted: {
		district: 'the districts that were there until 30 June 2025',
		commune: 'the communes and wards since 1 July 2025',
		both: 'the communes and wards since 1 July 2025; the districts are to report, too',
	},
};

export default en;
