import { expect, it } from 'vitest';
import { compareViews } from '../../../../src/lib/features/compare/views';
import { dataTabs } from '../../../../src/lib/features/shared/import/data-address';
import { pages } from '../../../../src/lib/features/shell/pages';
import { found } from '../../../../src/lib/domain/units/search';
import { calledAlso } from '../../../../src/lib/messages/shell/palette-also';

const keys: readonly string[] = [
	...pages.map(({ key }) => key),
	...dataTabs,
	...compareViews,
	'start',
	'samples',
	'keys',
	'print',
	'link',
	'language',
	'nextYear',
	'illustration',
	'dataset',
];

it('names only places that are there', () => {
	expect(Object.keys(calledAlso).filter((key) => !keys.includes(key))).toEqual([]);
});

it.each([
	['chua nop', 'reporting'],
	['thi dua', 'award'],
	['in', 'print'],
	['in bao cao', 'report'],
	['gui lien ket', 'link'],
	['sao luu', 'backup'],
	['khoi phuc', 'backup'],
	['nam sau', 'nextYear'],
	['nam moi', 'nextYear'],
	['minh hoa', 'illustration'],
	['cong thuc', 'about'],
	['slide', 'present'],
	['tinh khac', 'start'],
	['ban phim', 'keys'],
	['sua so', 'entry'],
	['dinh chinh', 'entry'],
	['gop xa', 'units'],
	['sap nhap', 'units'],
	['tu dien', 'about'],
	['thuat ngu', 'about'],
])('what people call “%s” leads to %s', (typed, key) => {
	const places = Object.entries(calledAlso).map(([id, also]) => ({ id, label: id, also }));
	expect(found(typed, places, 1)[0]?.id).toBe(key);
});
