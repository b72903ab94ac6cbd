import { expect, test } from 'vitest';
import { knowledgeOf, readingOf } from '../support/catalogue';
import { provinceSources } from '../support/province';

const { catalogue } = knowledgeOf('tay-ninh', provinceSources('tay-ninh')).knowledge;

/** What is said of the districts of 2024 that are missing from a file with these. */
const missingBeside = (...districts: readonly string[]) =>
	readingOf(
		catalogue,
		[
			'KẾT QUẢ PHÂN LUỒNG HỌC SINH TỐT NGHIỆP THCS NĂM 2024',
			'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề',
			...districts.map((district) => `${district};800;180`),
			'',
		].join('\n'),
	).issues.flatMap(({ code, message_vi }) => (code === 'V21' ? [message_vi] : []));

const long = 'Huyện Châu Thành (Long An)';
const old = 'Huyện Châu Thành (Tây Ninh)';
const others = ['Huyện Thủ Thừa', 'Huyện Đức Hòa', 'Huyện Gò Dầu', 'Huyện Tân Biên'];

test('of two districts of one name that are missing it is said which they are', () => {
	const [said = ''] = missingBeside(...others);
	expect(said).toMatch(/^Thiếu 20 đơn vị: /);
	expect(said.split(', ').filter((name) => name.includes('Châu Thành'))).toEqual([long, old]);
});

test('of two districts of one name of which one is missing it is said which', () => {
	const code = catalogue.unitById.get('long-an.chau-thanh')?.official_code ?? '';
	const lines = [
		'KẾT QUẢ PHÂN LUỒNG HỌC SINH TỐT NGHIỆP THCS NĂM 2024',
		'Mã đơn vị;Đơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề',
		`${code};Huyện Châu Thành;800;180`,
		...others.map((name) => `;${name};800;180`),
		'',
	];
	const said = readingOf(catalogue, lines.join('\n')).issues.flatMap(({ code: rule, message_vi }) =>
		rule === 'V21' ? [message_vi] : [],
	);
	expect(said.join()).toContain(old);
	expect(said.join()).not.toContain(long);
});
