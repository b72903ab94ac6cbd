import { describe, expect, it } from 'vitest';
import { expectedUnits } from '../../src/lib/intake/checks/peers';
import { knowledgeOf, readingOf } from '../support/catalogue';
import { provinceSources } from '../support/province';

// two provinces, of which one gave its name to what they became; its 96 communes lie right below the province
const { catalogue } = knowledgeOf('tay-ninh', provinceSources('tay-ninh')).knowledge;
const namesOf = (parent: string, level: string, year: string) =>
	expectedUnits(catalogue, parent, level, year).map(({ name_vi }) => name_vi);
const communes = namesOf('tay-ninh', 'commune', '2026');
const districts = namesOf('long-an', 'district', '2023');
const ofTanBien = namesOf('tay-ninh-cu.tan-bien', 'commune', '2023');

const main = 'Học sinh tốt nghiệp THCS học tiếp trình độ sơ cấp, trung cấp (%)';
const planned = 'Số học sinh tốt nghiệp dự kiến';
type Form = {
	readonly top?: string;
	readonly year?: string;
	readonly names: readonly string[];
	readonly label?: string;
	readonly total?: string;
	readonly graduates?: readonly [each: string, all: string];
};
const register = ({
	top = '',
	year = '2026',
	names,
	label = 'Tổng cộng',
	total = '29,50',
	graduates = ['', ''],
}: Form) =>
	readingOf(
		catalogue,
		[
			...(top === '' ? [] : [`${top};;;`]),
			`BẢNG CHỈ TIÊU ĐĂNG KÝ NĂM ${year};;;`,
			`(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/${year});;;`,
			`STT;Tên đơn vị;${main};${planned}`,
			...names.map((name, at) => `${at + 1};${name};${at % 2 === 0 ? '29,00' : '30,00'};${graduates[0]}`),
			`;${label};${total};${graduates[1]}`,
		].join('\n'),
	);
const totalOf = (form: Form) => {
	const read = register(form);
	const rows = read.of('targets').filter(({ value_bp }) => value_bp === 2950);
	return rows.map(({ unit_id, is_declared_total }) => [unit_id, is_declared_total]);
};

describe('whose total a total row is', () => {
	it('knows the units that the tests speak of', () =>
		expect([communes.length, districts.length, ofTanBien.length]).toEqual([96, 15, 10]));

	it.each<[string, Form, unknown[]]>([
		[
			'some communes below the letterhead of the province',
			{ top: 'TỈNH TÂY NINH', names: communes.slice(0, 60) },
			['tay-ninh', true],
		],
		['all communes of the province', { names: communes }, ['tay-ninh', true]],
		[
			'some communes, and words',
			{ names: communes.slice(0, 60), label: 'Tổng cộng toàn tỉnh' },
			['tay-ninh', true],
		],
		[
			'some communes, and the name',
			{ names: communes.slice(0, 60), label: 'Tổng cộng tỉnh Tây Ninh' },
			['tay-ninh', true],
		],
		['communes of a district that was', { year: '2023', names: ofTanBien }, ['tay-ninh-cu.tan-bien', true]],
		[
			'districts of one of two provinces',
			{ year: '2023', names: districts, label: 'Toàn tỉnh' },
			['long-an', false],
		],
		[
			'some districts below the letterhead of a namesake',
			{ year: '2023', top: 'TỈNH TÂY NINH', names: namesOf('tay-ninh-cu', 'district', '2023').slice(0, 3) },
			['tay-ninh-cu', true],
		],
		[
			'some districts of one of two provinces',
			{ year: '2023', names: districts.slice(0, 3), label: 'Toàn tỉnh' },
			['long-an', true],
		],
	])('%s', (_, form, expected) => expect(totalOf(form)).toEqual([expected]));

	it.each<[string, Form]>([
		['one commune is missing', { names: communes.slice(1) }],
		['a region of the province', { names: communes.slice(0, 8) }],
		[
			'a part that its words name',
			{ year: '2023', names: districts.slice(0, 3), label: 'Tổng cộng các huyện phía nam tỉnh' },
		],
	])('is nobody’s and is said to be: %s', (_, form) => {
		expect(totalOf(form)).toEqual([]);
		expect(register(form).issues.map(({ message_vi }) => message_vi)).toContainEqual(
			expect.stringContaining('là dòng tổng cộng nhưng không rõ của đơn vị nào'),
		);
	});

	it('is not of a unit whose code stands beside it and whose units the rows are not', () => {
		const read = readingOf(
			catalogue,
			[
				'BÁO CÁO KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2023',
				'TT;Đơn vị;Mã đơn vị;Tổng số HS tốt nghiệp THCS;Học nghề sau THCS',
				'1;Huyện Thủ Thừa;;1000;200',
				'2;Huyện Tân Trụ;;800;100',
				';Tổng cộng;long-an.can-duoc;1800;300',
			].join('\n'),
		);
		expect(read.of('outcomes').map(({ unit_id }) => unit_id)).not.toContain('long-an.can-duoc');
		expect(read.codes).toContain('V37');
	});

	it('says so where it counts, and does not call it set aside', () =>
		expect(register({ names: communes }).issues.map(({ message_vi }) => message_vi)).toContainEqual(
			'Dòng 100 là dòng tổng cộng của Tỉnh Tây Ninh, không tính là một đơn vị: Tổng cộng 29,50.',
		));
});

describe('a total of targets against its parts', () => {
	it.each<[string, Partial<Form>, string[]]>([
		['within them', { total: '29,50' }, []],
		['above the highest', { total: '35' }, ['V23']],
		['below the lowest', { total: '28' }, ['V23']],
		['as far as two decimals round', { total: '30,04' }, []],
		['weighed by the graduates', { total: '29,90', graduates: ['100', '9600'] }, ['V23']],
		['graduates that do not add up', { total: '29,50', graduates: ['100', '9000'] }, ['V26']],
		['graduates that do', { total: '29,50', graduates: ['100', '9600'] }, []],
	])('%s', (_, form, codes) => {
		const read = register({ names: communes, ...form });
		expect(read.codes.filter((code) => ['V23', 'V24', 'V26'].includes(code))).toEqual(codes);
		expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it('names the range', () =>
		expect(register({ names: communes, total: '35' }).issues).toContainEqual(
			expect.objectContaining({
				code: 'V23',
				row: 100,
				column: main,
				message_vi: 'Tỷ lệ ở dòng tổng cộng 35,00 % nằm ngoài khoảng của các đơn vị, từ 29,00 đến 30,00 %.',
			}),
		));
});
