import type { wholeNouns } from '../../shared/whole';
import type { Said } from '../../words';

const en: Said<typeof wholeNouns> = {
	nouns: {
		tp: 'city',
		quan: 'district',
		huyen: 'district',
		thi_xa: 'town',
		xa: 'commune',
		phuong: 'ward',
		thi_tran: 'township',
		dac_khu: 'special zone',
	},
	province: /(?<!ictional )\b(?:province\b|Province(?=[\s’']))/gu,
};

export default en;
