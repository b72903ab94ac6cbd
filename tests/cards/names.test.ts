import { expect, test } from 'vitest';
import { shortNames } from '../../src/lib/domain/labels';

const unit = (unitId: string, nameVi: string, nameEn: string | null = null) => ({ unitId, nameVi, nameEn });

test('a table names units without their type', () => {
	const names = shortNames(
		[unit('a', 'Thành phố Tân An'), unit('b', 'Huyện Đức Hòa'), unit('c', 'Thị xã Kiến Tường')],
		'vi',
	);
	expect([...names.values()]).toEqual(['Tân An', 'Đức Hòa', 'Kiến Tường']);
});

test('two units that would read alike keep their types', () => {
	const rows = [
		unit('a', 'Huyện Cai Lậy', 'Cai Lậy District'),
		unit('b', 'Thị xã Cai Lậy', 'Cai Lậy Town'),
		unit('c', 'Huyện Châu Thành'),
	];
	expect([...shortNames(rows, 'vi').values()]).toEqual(['Huyện Cai Lậy', 'Thị xã Cai Lậy', 'Châu Thành']);
	expect([...shortNames(rows, 'en').values()]).toEqual(['Cai Lậy District', 'Cai Lậy Town', 'Châu Thành']);
});

test('a unit that is nothing but its type keeps its name', () => {
	expect(shortNames([unit('a', 'Huyện')], 'vi').get('a')).toBe('Huyện');
});
