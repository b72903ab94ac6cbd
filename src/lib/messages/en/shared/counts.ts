import type { countWords } from '../../shared/counts';
import type { Said } from '../../words';

const en: Said<typeof countWords> = {
	defined: {
		graduates: 'Graduates',
		completers: 'Completed the programme',
		schools: 'Schools',
		candidates: 'Papers',
		pupils_at_start: 'Pupils at the start',
		pupils_grade9: 'Grade 9 pupils',
		pupils: 'Pupils',
		places: 'Places',
		'so_cap+tc_only+gdtx_plus_tc': 'Into VET',
		college: 'Into college',
		'thpt_public+thpt_private+gdtx_only+gdtx_plus_tc': 'Into upper secondary',
		'thpt_public+thpt_private+gdtx_only+gdtx_plus_tc+voc_secondary+tc_only+so_cap+cd_9plus': 'Continuing',
		'working+at_home+unknown': 'In no education',
		schools_with_programme: 'With a programme',
		schools_with_counsellor: 'With a counsellor',
		not_applied_g10: 'Not applied',
		not_admitted_g10: 'Not admitted',
		candidates_zero: 'Papers marked zero',
		candidates_below5: 'Papers below 5',
		pupils_kept: 'Pupils at the end',
		enrolled: 'Learners enrolled',
		pupils_intending_vet: 'Intending VET',
		pupils_guided: 'Pupils guided',
	},
	unknown: { numerator: 'Counted', denominator: 'Total' },
};

export default en;
