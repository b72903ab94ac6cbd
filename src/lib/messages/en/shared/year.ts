import type { yearWords } from '../../shared/year';
import type { Said } from '../../words';

const en: Said<typeof yearWords> = {
	means: (year, schoolYear) =>
		`${year}: pupils who graduated or completed the programme in ${year}, the school year ${schoolYear}.`,
	asked:
		'A year is the one in which pupils graduate or complete the programme: the school year 2025-2026 is 2026.',
	other: (year, schoolYear, viewed) =>
		`This file was read as one of ${year} (pupils of the school year ${schoolYear}); the page shows ${viewed}.`,
};

export default en;
