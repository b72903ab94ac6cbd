import { expect, test } from 'vitest';
import { longAnKnowledge, readingOf } from '../support/catalogue';

const { catalogue } = longAnKnowledge();
const read = (header: string, ...rows: string[]) =>
	readingOf(catalogue, ['KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023', header, ...rows].join('\n'));
const counted = ['2640;228', '1800;540'];
const units = ['Thủ Thừa', 'Đức Hòa'];

test('the column of names below a blank corner is that of the units', () => {
	const { of } = read(
		';Số HS tốt nghiệp;Số HS vào GDNN',
		...units.map((name, at) => `${name};${counted[at]}`),
	);
	expect(of('outcomes').map(({ unit_id, numerator }) => [unit_id, numerator])).toEqual([
		['long-an.thu-thua', 228],
		['long-an.duc-hoa', 540],
	]);
});

test('not where the header names the units elsewhere', () => {
	const { of, codes } = read(
		'Đơn vị;Số HS tốt nghiệp;Số HS vào GDNN;',
		...['Trường lạ A', 'Trường lạ B'].map((name, at) => `${name};${counted[at]};${units[at]}`),
	);
	expect(of('outcomes')).toEqual([]);
	expect(codes.filter((code) => code === 'V14')).toHaveLength(2);
});
