import { csv, type Row } from '../csv';
import {
	communes,
	districts,
	firstDay,
	lastDay,
	newCommunes,
	provinceId,
	schools,
	upperSchools,
	type CommuneKind,
	type School,
} from './world';

const fictional = '(hư cấu)';

const communeKinds: Readonly<Record<CommuneKind, readonly [vi: string, en: string]>> = {
	xa: ['Xã', 'Commune'],
	phuong: ['Phường', 'Ward'],
	thi_tran: ['Thị trấn', 'Township'],
};

const districtKinds = {
	tp: ['Thành phố', 'City'],
	thi_xa: ['Thị xã', 'Town'],
	huyen: ['Huyện', 'District'],
} as const;

/** The two vocational institutions and the continuing education centre. */
export const vetUnits = [
	{
		id: `${provinceId}.cao-dang-nghe-tinh-mau`,
		name: 'Trường Cao đẳng nghề Tỉnh Mẫu',
		en: 'Sample Province Vocational College',
		level: 'vet',
		subtype: 'cao_dang',
		places: 900,
	},
	{
		id: `${provinceId}.trung-cap-nghe-xuan-hai`,
		name: 'Trường Trung cấp nghề Xuân Hải',
		en: 'Xuân Hải Intermediate Vocational School',
		level: 'vet',
		subtype: 'trung_cap',
		places: 480,
	},
	{
		id: `${provinceId}.gdnn-gdtx-minh-giang`,
		name: 'Trung tâm GDNN-GDTX Minh Giang',
		en: 'Minh Giang Vocational and Continuing Education Centre',
		level: 'gdtx',
		subtype: 'trung_tam',
		places: 320,
	},
] as const;

export function units(): string {
	return csv('units', [
		{
			unit_id: provinceId,
			name_vi: 'Tỉnh Mẫu',
			name_en: 'Sample Province',
			level: 'province',
			subtype: 'tinh',
			parent_id: 'viet-nam',
			sort_order: 0,
			note: fictional,
		},
		...districts.map((d, i): Row<'units'> => {
			const [vi, en] = districtKinds[d.spec.kind];
			return {
				unit_id: d.id,
				name_vi: `${vi} ${d.spec.name}`,
				name_en: `${d.spec.name} ${en}`,
				level: 'district',
				subtype: d.spec.kind,
				parent_id: provinceId,
				valid_to: lastDay,
				is_disadvantaged: d.spec.isDisadvantaged,
				sort_order: i + 1,
				grid_row: d.spec.grid[0],
				grid_col: d.spec.grid[1],
				note: fictional,
			};
		}),
		...districts.flatMap((d) =>
			d.communes.map((c, i): Row<'units'> => ({
				unit_id: c.id,
				name_vi: `${communeKinds[c.kind][0]} ${c.name}`,
				name_en: `${c.name} ${communeKinds[c.kind][1]}`,
				level: 'commune',
				subtype: c.kind,
				parent_id: d.id,
				valid_to: lastDay,
				is_disadvantaged: d.spec.isDisadvantaged,
				sort_order: i + 1,
			})),
		),
		...schools.map((school, i) => lowerSchool(school, i, false)),
		...upperSchools.map((school, i): Row<'units'> => ({
			unit_id: school.id,
			name_vi: school.name,
			name_en: `${school.name.replace('Trường THPT ', '')} Upper Secondary School`,
			level: 'school',
			subtype: 'thpt',
			parent_id: provinceId,
			manages: 'so',
			sort_order: i + 1,
			note: `Đóng tại ${school.district.name}`,
		})),
		...vetUnits.map((unit, i): Row<'units'> => ({
			unit_id: unit.id,
			name_vi: unit.name,
			name_en: unit.en,
			level: unit.level,
			subtype: unit.subtype,
			parent_id: provinceId,
			manages: 'so',
			sort_order: i + 1,
			note: fictional,
		})),
		...districts.map((d, i): Row<'units'> => ({
			unit_id: d.clusterId,
			name_vi: `Cụm ${d.spec.name}`,
			name_en: `${d.spec.name} cluster`,
			level: 'cluster',
			parent_id: provinceId,
			valid_from: firstDay,
			sort_order: i + 1,
			grid_row: d.spec.grid[0],
			grid_col: d.spec.grid[1],
			note: `Địa bàn cũ của ${d.spec.name}, giữ để so sánh liên tục`,
		})),
		...newCommunes.map((c, i): Row<'units'> => ({
			unit_id: c.id,
			name_vi: `${communeKinds[c.kind][0]} ${c.name}`,
			name_en: `${c.name} ${communeKinds[c.kind][1]}`,
			level: 'commune',
			subtype: c.kind,
			parent_id: provinceId,
			valid_from: firstDay,
			sort_order: i + 1,
			note: fictional,
		})),
		...schools.map((school, i) => lowerSchool(school, i, true)),
	]);
}

function lowerSchool(school: School, index: number, isNew: boolean): Row<'units'> {
	const name = school.name.replace(/^Trường \S+ /, '');
	return {
		unit_id: isNew ? school.newId : school.id,
		name_vi: school.name,
		name_en: `${name} ${school.isMulti ? 'Secondary School' : 'Lower Secondary School'}`,
		level: 'school',
		subtype: school.isMulti ? 'lien_cap' : 'thcs',
		parent_id: isNew ? school.newCommuneId : school.communeId,
		manages: school.isMulti ? 'so' : isNew ? null : 'phong',
		valid_from: isNew ? firstDay : null,
		valid_to: isNew ? null : lastDay,
		sort_order: index + 1,
	};
}

/** Who became whom on 1 July 2025. A cluster takes its old district, and the new communes inside it, whole. */
export function crosswalk(): string {
	const whole = (from: string, to: string): Row<'crosswalk'> => ({
		from_unit: from,
		to_unit: to,
		effective_date: firstDay,
		weight_bp: 10_000,
		basis: 'school_list',
		source_id: 'tm-sx-2025',
		verified: false,
	});
	return csv('crosswalk', [
		...districts.map((d) => whole(d.id, d.clusterId)),
		...communes.flatMap((c) =>
			c.successors.map(([to, weight]): Row<'crosswalk'> =>
				weight === 10_000
					? whole(c.id, to)
					: {
							...whole(c.id, to),
							weight_bp: weight,
							basis: 'graduates',
							note: '(minh họa) xã chia cho hai đơn vị',
						},
			),
		),
		...newCommunes.map((c) => whole(c.id, c.clusterId)),
		...schools.map((school) => whole(school.id, school.newId)),
	]);
}
