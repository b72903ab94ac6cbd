import { words } from '../words';

/** What the whole of a data set is where it is no province: "toàn huyện", "the district". */
const vi = {
	nouns: {
		tp: 'thành phố',
		quan: 'quận',
		huyen: 'huyện',
		thi_xa: 'thị xã',
		xa: 'xã',
		phuong: 'phường',
		thi_tran: 'thị trấn',
		dac_khu: 'đặc khu',
	},
	/** Where "tỉnh" means the whole; the name of the level and a fictional province stay what they are. */
	province: /(?<=(?:[Tt]oàn|[Cc]ả|[Cc]hỉ tiêu|[Cc]ủa) )tỉnh(?![\p{L}\p{M}])|^tỉnh(?= \d)/gu,
};

export const wholeNouns = words('shared/whole', vi);
