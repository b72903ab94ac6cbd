import { describe, expect, it } from 'vitest';
import { readAnswer, writeAnswer, type NameAnswer } from '../../src/lib/domain/units/name-answer';
import { catalogue as catalogueOf } from '../../src/lib/intake/catalogue';
import { readingOf, sampleKnowledge } from '../support/catalogue';

const { catalogue } = sampleKnowledge();
const assume = { year: '2023', level: 'THCS' };
const a = 'tinh-mau.huyen-a';
const file = (...rows: string[]) =>
	['STT;Đơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề', ...rows, ''].join('\n');
const read = (text: string, answers: Record<string, NameAnswer> = {}) =>
	readingOf(catalogue, text, {
		assume,
		names: Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, writeAnswer(answer)])),
	});
const two = file('1;THCS Nơi Lạ;100;10', '2;THCS Nơi Lạ;50;', '3;Huyện B;900;180');

describe('an answer as it is kept', () => {
	it.each<NameAnswer>([
		{ kind: 'unit', unit: a },
		{ kind: 'below', parent: a },
		{ kind: 'new', level: 'school', parent: a },
		{ kind: 'new', level: 'commune', parent: 'tinh-mau' },
		{ kind: 'aside' },
	])('$kind is read as it was written', (answer) => expect(readAnswer(writeAnswer(answer))).toEqual(answer));

	it('what is none of them is a unit', () =>
		expect(readAnswer('new:village:tinh-mau')).toEqual({ kind: 'unit', unit: 'new:village:tinh-mau' }));
});

describe('a name that nobody knows', () => {
	it('is asked with its rows and the numbers in them, its own number aside', () => {
		expect(read(two).names).toMatchObject([
			{ key: 'THCS Nơi Lạ', kind: 'unknown', rows: 2, figures: 3, answer: null },
		]);
		expect(read(two).answered).toEqual([]);
	});

	it('set aside, its rows are not read, which is told; it is no longer asked', () => {
		const found = read(two, { 'THCS Nơi Lạ': { kind: 'aside' } });
		expect([found.errors, found.names]).toEqual([0, []]);
		expect(found.of('outcomes').map(({ unit_id }) => unit_id)).toEqual(['tinh-mau.huyen-b']);
		expect(found.issues.filter(({ code }) => code === 'V37')).toMatchObject([
			{ severity: 'info', row: 2, value: 'THCS Nơi Lạ' },
			{ severity: 'info', row: 3 },
		]);
		expect(found.answered).toMatchObject([{ key: 'THCS Nơi Lạ', answer: 'aside:', rows: 2, figures: 3 }]);
	});

	it('is a new school below a unit, added once', () => {
		const text = file('1;THCS Nơi Lạ;100;10');
		const found = read(text, { 'THCS Nơi Lạ': { kind: 'new', level: 'school', parent: a } });
		expect([found.errors, found.warnings, found.names]).toEqual([0, 0, []]);
		expect(found.of('units')).toMatchObject([
			{
				unit_id: `${a}.thcs-noi-la`,
				name_vi: 'THCS Nơi Lạ',
				level: 'school',
				subtype: 'thcs',
				parent_id: a,
			},
		]);
		expect(found.of('outcomes')).toMatchObject([{ unit_id: `${a}.thcs-noi-la`, numerator: 10 }]);
	});

	it.each([
		['Xã Nơi Lạ', 'commune', 'xa-noi-la', 'xa'],
		['Nơi Lạ', 'commune', 'noi-la', null],
		['Huyện Nơi Lạ', 'district', 'huyen-noi-la', 'huyen'],
	] as const)('"%s" is added as a %s', (name, level, id, subtype) => {
		const found = read(file(`1;${name};100;10`), { [name]: { kind: 'new', level, parent: 'tinh-mau' } });
		expect(found.of('units')).toMatchObject([{ unit_id: `tinh-mau.${id}`, level, subtype }]);
	});

	it('is looked for below the unit that was named; found there it is read, else it is asked with what is there', () => {
		const both = file('1;Xã Hòa Bình;100;10');
		expect(read(both).names).toMatchObject([{ kind: 'ambiguous' }]);
		const found = read(both, { 'Xã Hòa Bình': { kind: 'below', parent: a } });
		expect(found.names).toEqual([]);
		expect(found.of('outcomes')).toMatchObject([{ unit_id: `${a}.xa-hoa-binh` }]);
		expect(found.answered).toMatchObject([{ key: 'Xã Hòa Bình', answer: `below:${a}` }]);

		const [asked] = read(file('1;Hòa Bính Xa;100;10'), {
			'Hòa Bính Xa': { kind: 'below', parent: a },
		}).names;
		expect(asked).toMatchObject({ answer: `below:${a}` });
		expect(asked?.candidates.every(({ id }) => id.startsWith(`${a}.`))).toBe(true);
	});

	it('is asked again where the unit of the answer is not known', () => {
		const gone: NameAnswer = { kind: 'new', level: 'school', parent: 'tinh-mau.mat' };
		expect(read(two, { 'THCS Nơi Lạ': gone }).names).toMatchObject([{ key: 'THCS Nơi Lạ', answer: null }]);
	});
});

describe('new units never take the place of another', () => {
	const school: NameAnswer = { kind: 'new', level: 'school', parent: a };

	it('two names of the same letters are two units, one name written in two ways is one', () => {
		const found = read(file('1;Mỹ Lệ;100;10', '2;Mỹ Lê;50;5', '3;MỸ LÊ;20;2'), {
			'Mỹ Lệ': school,
			'Mỹ Lê': school,
			'MỸ LÊ': { kind: 'aside' },
		});
		const units = found.of('units') as { unit_id: string; name_vi: string }[];
		expect(units.map(({ unit_id, name_vi }) => [unit_id, name_vi])).toEqual([
			[`${a}.my-le`, 'Mỹ Lệ'],
			[`${a}.truong-my-le`, 'Mỹ Lê'],
		]);
		const again = read(file('1;Hoà Bình Mới;100;10', '2;Hòa Bình Mới;50;5'), {
			'Hoà Bình Mới': school,
			'Hòa Bình Mới': school,
		});
		expect(again.of('units')).toHaveLength(1);
		expect(again.codes).toContain('V18');
	});

	it('an id that is taken by another unit is left to it', () => {
		const found = read(file('1;Xã A;100;10'), { 'Xã A': school });
		expect(found.of('units')).toMatchObject([{ unit_id: `${a}.truong-xa-a`, level: 'school' }]);
	});

	it('what came meanwhile is that unit and is not added twice', () => {
		const { known } = catalogue;
		const first = known.units.find(({ unit_id }) => unit_id === a);
		if (first === undefined) throw new Error('no district');
		const own = {
			...first,
			unit_id: `${a}.noi-la`,
			name_vi: 'THCS Nơi Lạ',
			level: 'school',
			parent_id: a,
		} as const;
		const later = catalogueOf({ ...known, units: [...known.units, { ...own, valid_to: null }] });
		const found = readingOf(later, file('1;THCS Nơi Lạ;100;10'), {
			assume,
			names: { 'THCS Nơi Lạ': writeAnswer(school) },
		});
		expect(found.of('units')).toEqual([]);
		expect(found.of('outcomes')).toMatchObject([{ unit_id: `${a}.noi-la` }]);
	});
});
