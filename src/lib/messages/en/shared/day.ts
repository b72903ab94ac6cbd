import type { dayWords } from '../../shared/day';
import type { Said } from '../../words';

const en: Said<typeof dayWords> = {
	hint: 'day/month/year',
	pick: 'Choose the day in the calendar',
	wrong: 'Write the day as day/month/year, for example 25/03/2024.',
};

export default en;
