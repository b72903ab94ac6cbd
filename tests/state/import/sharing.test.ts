import { expect, test } from 'vitest';
import { noDecisions, type Decisions } from '../../../src/lib/domain/schema/decisions';
import { carriedOver } from '../../../src/lib/state/import/sharing';
import { withRemembered } from '../../../src/lib/state/remembered';
import { longAnKnowledge, readingOf, fileOf } from '../../support/catalogue';

const { catalogue } = longAnKnowledge();
const form = (title: string, decisions: Partial<Decisions> = {}) =>
	readingOf(
		catalogue,
		fileOf(`${title};;\nĐơn vị;Tổng số HS;HS học nghề\nĐức Hòa;900;200\n`, 'bao-cao.csv'),
		decisions,
	);
const silent = () => form('BÁO CÁO KẾT QUẢ PHÂN LUỒNG');
const after = (change: Partial<Decisions>): Decisions => ({ ...noDecisions, ...change });

test('an answer is carried to a file with the same columns, and taken back the same way', () => {
	const change = after({
		columns: { 'tong so hs': 'field:denominator' },
		assume: { level: 'THCS', year: '2023' },
	});
	const made = carriedOver(noDecisions, { before: noDecisions, after: change }, silent(), silent());
	expect(made).toEqual(change);
	const answered = form('BÁO CÁO KẾT QUẢ PHÂN LUỒNG', change);
	expect(carriedOver(change, { before: change, after: noDecisions }, answered, answered)).toEqual(
		noDecisions,
	);
});

test('a file that says something else of itself keeps what it says', () => {
	const change = { before: noDecisions, after: after({ assume: { level: 'THCS', year: '2023' } }) };
	const other = form('KẾT QUẢ PHÂN LUỒNG SAU THPT NĂM 2022');
	expect(carriedOver(noDecisions, change, silent(), other)).toBeNull();
});

test('whose figures they are, rows, cells and names are of one file alone; other columns are another form', () => {
	const change = {
		before: noDecisions,
		after: after({
			assume: { unit: 'long-an.duc-hoa' },
			rows: { '!3': 'skip' },
			edits: { '!3:1': '7' },
			names: { 'Đức Hoà': 'long-an.duc-hoa' },
		}),
	};
	expect(carriedOver(noDecisions, change, silent(), silent())).toBeNull();
	const level = { before: noDecisions, after: after({ assume: { level: 'THCS' } }) };
	const another = readingOf(catalogue, 'Đơn vị;Số HS vào GDNN\nĐức Hòa;2\n');
	expect(carriedOver(noDecisions, level, silent(), another)).toBeNull();
});

test.each(['constructor', '__proto__', 'toString'])(
	'an answer about a column called %s is taken back',
	(word) => {
		const one = (meaning: string) => Object.fromEntries([[word, meaning]]);
		const change = after({
			columns: one('ignored'),
			facets: Object.fromEntries([[word, { level: 'THCS' }]]),
		});
		const back = { before: change, after: noDecisions };
		expect(carriedOver(change, back, silent(), silent())).toEqual(noDecisions);
		const given = { before: noDecisions, after: change };
		expect(carriedOver(noDecisions, given, silent(), silent())).toEqual(change);
		// what the other file was told itself stays
		expect(carriedOver(after({ columns: one('field:unit') }), back, silent(), silent())).toBeNull();
	},
);

test('columns are exchanged only where the numbers say so', () => {
	const lines = (numbers: string) =>
		readingOf(catalogue, `KẾT QUẢ THCS NĂM 2023;;\nĐơn vị;Số HS tốt nghiệp;Số HS vào GDNN\n${numbers}\n`);
	const swaps = [['so hs tot nghiep', 'so hs vao gdnn']] as const;
	const change = { before: noDecisions, after: after({ swaps }) };
	const wrong = lines('Đức Hòa;200;900');
	expect(carriedOver(noDecisions, change, wrong, lines('Tân An;100;800'))?.swaps).toEqual(swaps);
	expect(carriedOver(noDecisions, change, wrong, lines('Tân An;800;100'))).toBeNull();
});

test('what was remembered is weaker than any word of the file', () => {
	const shape = silent().tables[0]?.shape ?? '';
	const memory = { columns: new Map(), assume: new Map([[shape, { level: 'THCS', year: '2022' }]]) };
	expect(withRemembered(noDecisions, silent(), memory)?.assume).toEqual({ level: 'THCS' });
	expect(withRemembered(noDecisions, form('KẾT QUẢ SAU THPT NĂM 2023'), memory)).toBeNull();
});
