import { describe, expect, it } from 'vitest';
import { holdsPersons, looksLikePerson } from '../../src/lib/intake/checks/personal';
import { longAnKnowledge, readingOf } from '../support/catalogue';

describe('a name of a person', () => {
	it.each(['Nguyễn Thị Ánh', 'TRẦN VĂN AN', 'Lê Bảo', 'Huỳnh Ngọc Thanh Trúc', 'Đỗ Hồ Minh Quân'])(
		'%s',
		(text) => expect(looksLikePerson(text)).toBe(true),
	);
	it.each([
		'Huyện Thủ Thừa',
		'Đức Hòa',
		'Trường THCS Nguyễn Huệ',
		'Nguyễn',
		'lê thị hoa đi làm',
		'Lê Lợi học tốt hơn năm trước',
		'Cao đẳng nghề',
		'1.183',
		'',
	])('not %s', (text) => expect(looksLikePerson(text)).toBe(false));
});

describe('a column', () => {
	it.each([
		['names of persons', ['Nguyễn Văn An', 'Trần Thị Bé', 'Lê Hoàng', ''], true],
		['two names are no list', ['Nguyễn Văn An', 'Trần Thị Bé', 'x', 'đủ', 'đúng hạn'], false],
		['days of birth', ['12/5/2008', '1/1/2009', '30/11/2008'], true],
		['days of reporting', ['24/11/2023', '25/11/2023', '27/11/2023'], false],
		['citizen ids', ['080208001234', '080208001235'], true],
		['remarks', ['đủ', 'thiếu 2 trường', 'chờ bổ sung'], false],
		['nothing', ['', ''], false],
	] as const)('%s', (_, cells, isPersonal) => expect(holdsPersons(cells)).toBe(isPersonal));
});

describe('a file with such a column is refused, whatever its header', () => {
	const { catalogue } = longAnKnowledge();
	const rows = ['Tân An;1183;415', 'Thủ Thừa;900;180', 'Bến Lức;1600;520'];
	it.each([
		['Người học', ['Nguyễn Văn An', 'Trần Thị Bé', 'Lê Hoàng Nam']],
		['Ghi chú', ['12/5/2008', '1/1/2009', '30/11/2008']],
		['Mã', ['080208001234', '080208001235', '080208001236']],
	])('%s', (header, cells) => {
		const text = [
			`Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề;${header}`,
			...rows.map((row, index) => `${row};${cells[index]}`),
		].join('\n');
		const read = readingOf(catalogue, text, { assume: { year: '2023', level: 'THCS' } });
		expect(read.codes).toContain('V05');
		expect(read.errors).toBeGreaterThan(0);
		expect(read.of('outcomes')).toEqual([]);
	});
});
