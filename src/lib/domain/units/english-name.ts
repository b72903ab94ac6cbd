import { splitPrefix, type Subtype } from './names';

const kinds: Record<Subtype, string> = {
	tinh: 'Province',
	tp: 'City',
	quan: 'District',
	huyen: 'District',
	thi_xa: 'Town',
	xa: 'Commune',
	phuong: 'Ward',
	thi_tran: 'Township',
	dac_khu: 'Special administrative region',
};

/** 'Huyện Thủ Thừa' → 'Thu Thua District'; a numbered unit has its type in front: 'Phường 5' → 'Ward 5'. */
export function englishName(name: string): string {
	const { rest, subtype } = splitPrefix(name);
	const plain = rest.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
	if (subtype === null) return plain;
	return /\d/.test(plain) ? `${kinds[subtype]} ${plain}` : `${plain} ${kinds[subtype]}`;
}
