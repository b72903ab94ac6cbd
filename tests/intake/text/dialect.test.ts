import { describe, expect, it } from 'vitest';
import { dialect, type Dialect } from '../../../src/lib/intake/text/dialect';

const cases: [string, string, Partial<Dialect>][] = [
	['an empty text', '', { delimiter: ',', quote: '"' }],
	[
		'a decimal comma inside numbers',
		'04;Thủ Thừa;100;100;20,00;\n01;Tân An;100;100;35,09;\n',
		{ delimiter: ';' },
	],
	['two columns with a decimal comma', 'don_vi;ty_le\nTân An;35,09\nThủ Thừa;20,00\n', { delimiter: ';' }],
	['one row with a decimal comma', '04;Thủ Thừa;20,00\n', { delimiter: ';' }],
	[
		'long headers with commas',
		'Huyện, thị xã, thành phố;Tỷ lệ, %\nTân An;35\nBến Lức;32\n',
		{ delimiter: ';' },
	],
	['quoted decimal commas', 'a,b\n"35,09","1"\n"20,00","2"\n', { delimiter: ',', quote: '"' }],
	['tabs and decimal commas', 'Tân An\t35,09\t1\nThủ Thừa\t20,00\t2\n', { delimiter: '\t' }],
	['bars', 'a|b|c\n1|x y|3\n2|z, t|4\n', { delimiter: '|' }],
	['spaces', '1 "a b" 3\n2 "c d" 4\n3 e 5\n', { delimiter: ' ', quote: '"' }],
	['comma and space', 'a, b, c\n1, 2, 3\n4, 5, 6\n', { delimiter: ', ' }],
	['times and addresses', 'luc,trang\n12:30,https://a.vn/b:c\n13:45,https://a.vn/d:e\n', { delimiter: ',' }],
	['apostrophes as quotes', "a,b\n'x, y','z'\n'u, v','w'\n", { delimiter: ',', quote: "'" }],
	['apostrophes as letters', "ten,so\nO'Brien,1\nD'Arc,2\n", { delimiter: ',', quote: '"' }],
	['backslash before quotes', 'a,b\n"x \\"y\\" z","1"\n"u \\"v\\" w","2"\n', { escape: '\\' }],
	['a caret before quotes', 'a,b\n"x ^"y^" z","1"\n"u ^"v^" w","2"\n', { escape: '^' }],
	['percent signs before closing quotes', 'a,b\n"1,5 %",x\n"2,5 %",y\n"3 %"z,w\n', { escape: 'double' }],
	['one apostrophe doubled', "a,b\n'it''s',1\nsaid \"x\",2\nu,3\n", { quote: "'" }],
	['spaces on both sides', 'a , b , c\n1 , 2 , 3\n4 , 5 , 6\n', { delimiter: ',' }],
	['doubled quotes', 'a,b\n"x ""y"" z","1"\n', { escape: 'double' }],
	['a path ends in a backslash', 'a,b\n"C:\\x\\","1"\n"say ""y"" z","2"\n', { escape: 'double' }],
	['titles above', 'BÁO CÁO, quý IV\nnăm 2023, tỉnh Long An\n\na;b;c\n1;2;3\n4;5;6\n', { delimiter: ';' }],
	['CR LF', 'a,b\r\n1,2\r\n', { newline: '\r\n' }],
	['CR', 'a,b\r1,2\r', { newline: '\r' }],
	['mostly LF', 'a,b\n1,2\r\n3,4\n5,6\n', { newline: '\n' }],
];

const oneColumn: [string, string, number][] = [
	['names', 'don_vi\nTân An\nThủ Thừa\nBến Lức\nĐức Hòa\n', 5],
	['decimal commas', 'ty_le\n35,09\n20,00\n10,01\n', 4],
	['one number a line', '1\n2\n3\n', 3],
];

describe('dialect', () => {
	it.each(cases)('%s', (_, text, expected) => {
		expect(dialect(text)).toMatchObject(expected);
	});

	it.each(oneColumn)('one column of %s is not cut', (_, text, lines) => {
		const { delimiter } = dialect(text);
		expect(text.split('\n').filter((line) => line !== '' && !line.includes(delimiter))).toHaveLength(lines);
	});
});
