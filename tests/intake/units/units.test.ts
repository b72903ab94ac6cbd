import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitFinder, type AliasRow, type Match, type UnitRow } from '../../../src/lib/intake/units/units';
import { foldKey, slug, splitPrefix } from '../../../src/lib/domain/units/names';

const lastDay = '2025-06-30';

function unit(name: string, level: string, parent: string | null, more: Partial<UnitRow> = {}): UnitRow {
	const { subtype, rest } = splitPrefix(name);
	return {
		unit_id: (parent === null ? '' : `${parent}.`) + slug(rest),
		name_vi: name,
		level,
		subtype,
		parent_id: parent,
		official_code: null,
		valid_from: null,
		valid_to: null,
		...more,
	};
}

const districtNames = [
	'Thành phố Tân An',
	'Huyện Châu Thành',
	'Huyện Tân Trụ',
	'Huyện Thủ Thừa',
	'Huyện Bến Lức',
	'Huyện Cần Đước',
	'Huyện Cần Giuộc',
	'Huyện Đức Hòa',
	'Huyện Đức Huệ',
	'Huyện Thạnh Hóa',
	'Huyện Tân Thạnh',
	'Huyện Mộc Hóa',
	'Thị xã Kiến Tường',
	'Huyện Vĩnh Hưng',
	'Huyện Tân Hưng',
];
const districts = districtNames.map((name) => unit(name, 'district', 'long-an', { valid_to: lastDay }));

const units: UnitRow[] = [
	unit('Việt Nam', 'country', null, { unit_id: 'viet-nam' }),
	unit('Tỉnh Long An', 'province', 'viet-nam', {
		unit_id: 'long-an',
		official_code: '80',
		valid_to: lastDay,
	}),
	unit('Tỉnh Thanh Hóa', 'province', 'viet-nam', { unit_id: 'thanh-hoa', official_code: '38' }),
	...districts,
	unit('Xã Mỹ An', 'commune', 'long-an.thu-thua', { official_code: '028077' }),
	unit('Xã Bình Thạnh', 'commune', 'long-an.thu-thua'),
	unit('Thị trấn Thủ Thừa', 'commune', 'long-an.thu-thua', { unit_id: 'long-an.thu-thua.thi-tran' }),
	unit('Xã Bình Thạnh', 'commune', 'long-an.moc-hoa'),
	unit('Phường 1', 'commune', 'long-an.tan-an'),
	unit('Phường 2', 'commune', 'long-an.tan-an'),
	unit('Xã Bình Hòa Nam', 'commune', 'long-an.duc-hue'),
	unit('Xã Vĩnh Châu A', 'commune', 'long-an.tan-hung'),
	unit('Trường THCS Mỹ An', 'school', 'long-an.thu-thua', { subtype: 'thcs' }),
	unit('Trường TH&THCS Bình An', 'school', 'long-an.thu-thua', { subtype: 'lien_cap' }),
	unit('Trung tâm GDNN-GDTX Thủ Thừa', 'gdtx', 'long-an.thu-thua'),
	unit('Tỉnh Tây Ninh', 'province', 'viet-nam', {
		unit_id: 'tay-ninh',
		official_code: '80',
		valid_from: '2025-07-01',
	}),
	unit('Huyện Châu Thành', 'district', 'tay-ninh', { valid_to: lastDay }),
	unit('Xã Châu Thành', 'commune', 'tay-ninh', {
		unit_id: 'tay-ninh.xa-chau-thanh',
		valid_from: '2025-07-01',
	}),
	unit('Xã Thủ Thừa', 'commune', 'tay-ninh', { unit_id: 'tay-ninh.xa-thu-thua', valid_from: '2025-07-01' }),
	unit('Xã Bến Lức', 'commune', 'tay-ninh', { unit_id: 'tay-ninh.xa-ben-luc', valid_from: '2025-07-01' }),
];

const alias = (
	name: string,
	unit_id: string,
	kind: string | null,
	scope: string | null = 'long-an',
): AliasRow => ({
	alias: name,
	scope_parent_id: scope,
	unit_id,
	kind,
});
const aliases = [
	alias('Thanh Hóa', 'long-an.thanh-hoa', 'ocr'),
	alias('Đức Hoà', 'long-an.duc-hoa', 'tone_style'),
	alias('VT', 'long-an.vinh-hung', 'abbrev'),
	alias('Mộc Hóa', 'long-an.kien-tuong', 'former_name'),
	alias('Tây Ninh cũ', 'tay-ninh', null, 'tay-ninh'),
];

const find = unitFinder(units, aliases, 'long-an');
const bare = unitFinder(units, [], 'long-an');
const merged = unitFinder(units, aliases, 'tay-ninh');
const country = unitFinder(units, aliases, 'viet-nam');

const exact = (unitId: string): Match => ({ kind: 'exact', unitId });
const likely = (unitId: string) => ({ kind: 'likely', unitId });
const unknown: Match = { kind: 'unknown' };
const ambiguous = (...unitIds: string[]): Match => ({ kind: 'ambiguous', unitIds });
const ended = (unitId: string): Match => ({ kind: 'ended', unitId, validTo: lastDay });
const in2023 = { start: '2023-01-01', end: '2023-12-31' };
const in2026 = { start: '2026-01-01', end: '2026-12-31' };
const district = { level: 'district' };
const commune = { level: 'commune' };

describe('every district is found by every spelling of its name', () => {
	for (const { name_vi, unit_id } of districts) {
		const { rest } = splitPrefix(name_vi);
		it.each([
			name_vi,
			rest,
			rest.toUpperCase(),
			name_vi.toUpperCase(),
			rest.normalize('NFD'),
			rest.replaceAll('Đ', '\u00d0'),
			rest.replace('òa', 'oà').replace('óa', 'oá'),
			` ${rest.replace(' ', '\u00a0')} `,
			unit_id,
		])('%s', (name) => expect(bare(name, district)).toEqual(exact(unit_id)));
	}
});

describe('no district is taken for another', () => {
	const names = districtNames.map((name) => splitPrefix(name).rest);
	it.each(names)('%s alone is missing from the list', (name) => {
		const others = units.filter(({ name_vi }) => splitPrefix(name_vi).rest !== name);
		const findAmongOthers = unitFinder(others, [], 'long-an');
		expect(findAmongOthers(name, district)).toEqual(unknown);
	});
});

describe('exact', () => {
	it.each([
		['short prefix', 'H. Thủ Thừa', district, 'long-an.thu-thua'],
		['prefix without marks', 'huyen Thủ Thừa', district, 'long-an.thu-thua'],
		['another type of the same level', 'Huyện Kiến Tường', district, 'long-an.kien-tuong'],
		['the province', 'Tỉnh Long An', district, 'long-an'],
		['the province without its type', 'Long An', district, 'long-an'],
		['the whole province', 'Toàn tỉnh', district, 'long-an'],
		['the whole province by name', 'Toàn tỉnh Long An', {}, 'long-an'],
		['the whole district', 'Toàn huyện', { parentId: 'long-an.thu-thua' }, 'long-an.thu-thua'],
		['row number fused with the name', '01 Tân An', district, 'long-an.tan-an'],
		['people’s committee', 'UBND huyện Thủ Thừa', district, 'long-an.thu-thua'],
		['office of education', 'Phòng GD&ĐT Thủ Thừa', district, 'long-an.thu-thua'],
		['official code with its leading zero', '028077', commune, 'long-an.thu-thua.my-an'],
		['an existing row of a school', 'THCS Mỹ An', {}, 'long-an.thu-thua.truong-thcs-my-an'],
		['school type in full', 'Trường Trung học cơ sở Mỹ An', {}, 'long-an.thu-thua.truong-thcs-my-an'],
		['school of two levels', 'TH-THCS Bình An', {}, 'long-an.thu-thua.truong-th-thcs-binh-an'],
		[
			'school of two levels in full',
			'Trường Tiểu học và Trung học cơ sở Bình An',
			{},
			'long-an.thu-thua.truong-th-thcs-binh-an',
		],
		['centre', 'TT GDNN & GDTX Thủ Thừa', {}, 'long-an.thu-thua.trung-tam-gdnn-gdtx-thu-thua'],
		['commune number', 'P.1', {}, 'long-an.tan-an.phuong-1'],
		['i for y', 'Xã Mĩ An', {}, 'long-an.thu-thua.my-an'],
		['a type decides', 'Thị trấn Thủ Thừa', {}, 'long-an.thu-thua.thi-tran'],
		['a type decides', 'Huyện Thủ Thừa', {}, 'long-an.thu-thua'],
		['a type decides', 'TT. Thủ Thừa', {}, 'long-an.thu-thua.thi-tran'],
		['a parent decides', 'Thủ Thừa', { parentId: 'long-an.thu-thua' }, 'long-an.thu-thua.thi-tran'],
		['a parent decides', 'Bình Thạnh', { parentId: 'long-an.moc-hoa' }, 'long-an.moc-hoa.binh-thanh'],
		['the parent itself', 'Huyện Thủ Thừa', { parentId: 'long-an.thu-thua' }, 'long-an.thu-thua'],
	])('%s: %s', (_, name, options, unitId) => {
		const ids = units.map((row) => row.unit_id);
		const id = ids.includes(unitId) ? unitId : unitId.replace('.phuong-1', '.1');
		expect(find(name, options)).toEqual(exact(id));
	});

	it('goes before an alias of the same spelling', () =>
		expect(find('Mộc Hóa', district)).toEqual(exact('long-an.moc-hoa')));
	it('a province is never found inside another', () => expect(bare('Tây Ninh', district)).toEqual(unknown));
	it('the province Thanh Hóa is itself only in the whole country', () =>
		expect(country('Thanh Hóa', { level: 'province' })).toEqual(exact('thanh-hoa')));
});

describe('alias', () => {
	it.each([
		['ocr', 'Thanh Hóa', 'long-an.thanh-hoa'],
		['ocr', 'Thanh Hoá', 'long-an.thanh-hoa'],
		['ocr', 'Huyện Thanh Hóa', 'long-an.thanh-hoa'],
		['abbrev', 'vt', 'long-an.vinh-hung'],
	])('%s: %s', (aliasKind, name, unitId) =>
		expect(find(name, district)).toEqual({ kind: 'alias', unitId, aliasKind }),
	);
	it('a tone style that folds away is exact', () =>
		expect(find('Đức Hoà')).toEqual(exact('long-an.duc-hoa')));
	it('without a kind it must be confirmed', () =>
		expect(merged('Tây Ninh cũ')).toMatchObject({ kind: 'alias', aliasKind: 'typo' }));
	it('does not leave its scope', () => expect(merged('VT')).toEqual(unknown));
	it('an ended unit is said to have ended', () =>
		expect(find('VT', { period: in2026 })).toEqual(ended('long-an.vinh-hung')));
});

describe('likely', () => {
	it.each([
		['no diacritics', 'Thu Thua', 'long-an.thu-thua'],
		['no diacritics', 'HUYEN DUC HUE', 'long-an.duc-hue'],
		['tone lost in scanning', 'Thanh Hóa', 'long-an.thanh-hoa'],
		['tone lost in scanning', 'Thạnh Hoa', 'long-an.thanh-hoa'],
		['space lost', 'ThủThừa', 'long-an.thu-thua'],
		['letter missing', 'Kiến Tườn', 'long-an.kien-tuong'],
		['letters swapped', 'Vĩhn Hưng', 'long-an.vinh-hung'],
		['wrong hat', 'Cân Đưóc', 'long-an.can-duoc'],
		['row number and no diacritics', '04. Thu Thua', 'long-an.thu-thua'],
	])('%s: %s', (_, name, unitId) => expect(bare(name, district)).toMatchObject(likely(unitId)));

	it.each([
		'Thủ Thua A',
		// a commune is never the district of its name
		'Xã Cần Đước',
		'Thủ',
		'Tân',
		'Gò Công',
		'Châu Đốc',
		'Tân Phước',
		'Đức Trọng',
		'Tổng cộng',
		'',
		'-',
	])('not for %j', (name) => expect(bare(name, district)).toEqual(unknown));
	it.each([
		'Phường 3',
		'Phường 11',
		'Bình Hòa Bắc',
		'Bình Hòa Tây',
		'Vĩnh Châu B',
		'Vĩnh Châu',
		'Vĩnh An',
		'Bình Thạnh Nam',
	])('not for the neighbour %s', (name) => expect(find(name, commune)).toEqual(unknown));
	it('not for another kind of school', () =>
		expect(find('THPT Mỹ An', { level: 'school' })).toEqual(unknown));
	it('not for a unit that has ended', () =>
		expect(bare('Thu Thua', { ...district, period: in2026 })).toEqual(unknown));
});

describe('ambiguous', () => {
	it.each([
		['two communes of the same name', 'Xã Bình Thạnh', {}],
		['two communes of the same name, without diacritics', 'Xa Binh Thanh', commune],
		['two communes of the same name, misspelt', 'Xã Bình Thạnk', commune],
	])('%s', (_, name, options) =>
		expect(find(name, options)).toEqual(
			ambiguous('long-an.thu-thua.binh-thanh', 'long-an.moc-hoa.binh-thanh'),
		),
	);
	it('a district and its town, without a type or a level', () =>
		expect(find('Thủ Thừa')).toEqual(ambiguous('long-an.thu-thua', 'long-an.thu-thua.thi-tran')));
	it('two districts of a merged province', () =>
		expect(country('Châu Thành', district)).toEqual(ambiguous('long-an.chau-thanh', 'tay-ninh.chau-thanh')));
	it('without diacritics nothing tells two names apart', () => {
		const twins = [...units, unit('Huyện Tấn Ân', 'district', 'long-an', { unit_id: 'twin' })];
		const ids = ['long-an.tan-an', 'twin'];
		expect(unitFinder(twins, [], 'long-an')('Tan An', district)).toMatchObject({
			kind: 'ambiguous',
			unitIds: ids,
		});
	});
});

describe('periods', () => {
	it('a commune takes the name of a district that ended', () =>
		expect(country('Thủ Thừa', { period: in2026, parentId: 'tay-ninh' })).toEqual(
			exact('tay-ninh.xa-thu-thua'),
		));
	it('the living one of two is meant', () =>
		expect(merged('Châu Thành', { period: in2026 })).toEqual(exact('tay-ninh.xa-chau-thanh')));
	it('the living one of two is meant, before', () =>
		expect(merged('Châu Thành', { period: in2023 })).toEqual(exact('tay-ninh.chau-thanh')));
	it('the type goes before life: a district in 2026 has ended', () =>
		expect(merged('Huyện Châu Thành', { period: in2026 })).toEqual(ended('tay-ninh.chau-thanh')));
	it('a district in 2026 has ended', () =>
		expect(find('Thủ Thừa', { ...district, period: in2026 })).toEqual(ended('long-an.thu-thua')));
	it('so has its id', () =>
		expect(find('long-an.thu-thua', { period: in2026 })).toEqual(ended('long-an.thu-thua')));
	it('what does not live yet is unknown', () =>
		expect(merged('Bến Lức', { period: in2023 })).toEqual(unknown));
	it('a code used again belongs to the unit in scope', () => {
		expect(find('80', { period: in2023 })).toEqual(exact('long-an'));
		expect(merged('80', { period: in2026 })).toEqual(exact('tay-ninh'));
		expect(country('80', { period: in2026 })).toEqual(exact('tay-ninh'));
	});
	it('a bare number is a code or nothing', () => {
		expect(find('1', commune)).toEqual(unknown);
		expect(find('01', district)).toEqual(unknown);
	});
	it('an id is known outside the scope', () => expect(find('thanh-hoa')).toEqual(exact('thanh-hoa')));
	it('a parent that is not there finds nothing', () =>
		expect(find('Thủ Thừa', { parentId: 'long-an.khong-co' })).toEqual(unknown));
});

it('answers a million questions from memory', () => {
	const names = districts.map(({ name_vi }) => name_vi);
	for (let i = 0; i < 1_000_000; i++) bare(names[i % names.length] ?? '', district);
	expect(names.map((name) => bare(name, district).kind)).toEqual(names.map(() => 'exact'));
});

describe('any spelling of any name', () => {
	const short = {
		huyen: ['H. ', 'H.', 'huyện ', 'HUYỆN '],
		thi_xa: ['TX. ', 'TX.'],
		tp: ['TP. ', 'TP.', 'Tp '],
	};
	const old = (text: string) =>
		text.replace(/òa/g, 'oà').replace(/óa/g, 'oá').replace(/Òa/g, 'Oà').replace(/Óa/g, 'Oá');
	const changes: ((text: string) => string)[] = [
		(text) => text,
		(text) => text.normalize('NFD'),
		(text) => text.toUpperCase(),
		(text) => ` ${text.replaceAll(' ', '  ')} `,
		(text) => text.replaceAll(' ', '\u00a0'),
		(text) => text.replaceAll('Đ', '\u00d0'),
		old,
	];

	it('finds exactly that district', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...districts),
				fc.nat(3),
				fc.array(fc.constantFrom(...changes), { maxLength: 3 }),
				({ name_vi, unit_id, subtype }, n, ways) => {
					const { rest } = splitPrefix(name_vi);
					const own = Object.entries(short).find(([kind]) => kind === subtype)?.[1] ?? [];
					const before = [name_vi, rest, ...own.map((prefix) => prefix + rest)];
					const text = ways.reduce((made, change) => change(made), before[n] ?? name_vi);
					expect(bare(text, district)).toEqual(exact(unit_id));
				},
			),
			{ numRuns: 1000, seed: 31 },
		);
	});

	it('no other string is exactly anything', () => {
		const names = new Set(
			districts.flatMap(({ name_vi, unit_id }) => [
				foldKey(name_vi),
				foldKey(splitPrefix(name_vi).rest),
				unit_id,
			]),
		);
		const syllable = fc.constantFrom('Tân', 'An', 'Hòa', 'Thủ', 'Bến', 'Đức', 'Xuân', 'Mai', 'x', 'A12', '%');
		const text = fc.oneof(
			fc.string(),
			fc.array(syllable, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
		);
		fc.assert(
			fc.property(text, (name) => {
				const found = bare(name, district);
				const isName = names.has(foldKey(name)) || names.has(foldKey(splitPrefix(name).rest));
				if (!isName) expect(found.kind).not.toBe('exact');
			}),
			{ numRuns: 2000, seed: 32 },
		);
	});
});
