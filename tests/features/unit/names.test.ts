import { expect, test } from 'vitest';
import { fullNames, shortNames } from '../../../src/lib/domain/base/labels';

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

test('a unit whose name is only a number keeps its type', () => {
	const rows = [
		unit('a', 'Quận 1', 'District 1'),
		unit('b', 'Phường 12', 'Ward 12'),
		unit('c', 'Quận Gò Vấp', 'Go Vap District'),
		unit('d', 'Phường 5A', 'Ward 5A'),
	];
	expect([...shortNames(rows, 'vi').values()]).toEqual(['Quận 1', 'Phường 12', 'Gò Vấp', 'Phường 5A']);
	expect([...shortNames(rows, 'en').values()]).toEqual(['District 1', 'Ward 12', 'Gò Vấp', 'Ward 5A']);
});

test('units of one name and type say what stands above them, as far up as they need', () => {
	const rows = [
		{ ...unit('a', 'Huyện Châu Thành', 'Chau Thanh District'), above: 'Tỉnh Tây Ninh|Tỉnh Tây Ninh' },
		{ ...unit('b', 'Huyện Châu Thành', 'Chau Thanh District'), above: 'Tỉnh Long An|Tỉnh Tây Ninh' },
		{ ...unit('c', 'Xã An Bình'), above: 'Huyện Châu Thành|Tỉnh Long An' },
		{ ...unit('d', 'Xã An Bình'), above: 'Huyện Châu Thành|Tỉnh Tây Ninh' },
		{ ...unit('e', 'Xã Bình Lãng'), above: 'Huyện Tân Trụ' },
		{ ...unit('f', 'Phường 1', 'Ward 1'), above: 'Thị xã Gò Công|Tỉnh Tiền Giang|#28297' },
		{ ...unit('g', 'Phường 1', 'Ward 1'), above: 'Thị xã Gò Công|Tỉnh Tiền Giang|#28304' },
	];
	expect([...shortNames(rows, 'vi').values()]).toEqual([
		'Huyện Châu Thành (Tây Ninh)',
		'Huyện Châu Thành (Long An)',
		'Xã An Bình (Châu Thành, Long An)',
		'Xã An Bình (Châu Thành, Tây Ninh)',
		'Bình Lãng',
		'Phường 1 (Gò Công, mã 28297)',
		'Phường 1 (Gò Công, mã 28304)',
	]);
	expect(shortNames(rows, 'en').get('b')).toBe('Chau Thanh District (Long An)');
});

test('whole names of one list differ: by what stands above them, or by their last day', () => {
	const units = [
		{ unit_id: 'vn', name_vi: 'Việt Nam', parent_id: null, level: 'country' },
		{ unit_id: 't', name_vi: 'Tỉnh Tây Ninh', parent_id: 'vn' },
		{ unit_id: 'tc', name_vi: 'Tỉnh Tây Ninh', parent_id: 't', valid_to: '2025-06-30' },
		{ unit_id: 'la', name_vi: 'Tỉnh Long An', parent_id: 't', valid_to: '2025-06-30' },
		{ unit_id: 'tc.ct', name_vi: 'Huyện Châu Thành', parent_id: 'tc', valid_to: '2025-06-30' },
		{ unit_id: 'la.ct', name_vi: 'Huyện Châu Thành', parent_id: 'la', valid_to: '2025-06-30' },
		{ unit_id: 'la.tt', name_vi: 'Huyện Tân Trụ', parent_id: 'la', valid_to: '2025-06-30' },
	];
	const names = fullNames(units, units);
	expect([...names.values()]).toEqual([
		'Việt Nam',
		'Tỉnh Tây Ninh',
		'Tỉnh Tây Ninh (đến 30/6/2025)',
		'Tỉnh Long An',
		'Huyện Châu Thành (Tây Ninh)',
		'Huyện Châu Thành (Long An)',
		'Huyện Tân Trụ',
	]);
	expect(fullNames(units, units, 'en').get('tc')).toBe('Tỉnh Tây Ninh (until 30 Jun 2025)');
});
