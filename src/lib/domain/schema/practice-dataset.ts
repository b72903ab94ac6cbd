import type { OwnDataset } from './own-dataset';
import { practiceId } from './practice';

/** Districts of the fictional Tỉnh Mẫu, which the sample files name. */
const districts = [
	['minh-giang', 'Thành phố Minh Giang', 'Minh Giang City', 'tp', 3, 3],
	['phu-vinh', 'Thị xã Phú Vinh', 'Phú Vinh Town', 'thi_xa', 2, 4],
	['dai-khe', 'Huyện Đại Khê', 'Đại Khê District', 'huyen', 2, 2],
	['hoa-luong', 'Huyện Hòa Lương', 'Hòa Lương District', 'huyen', 3, 2],
	['kim-thach', 'Huyện Kim Thạch', 'Kim Thạch District', 'huyen', 2, 3],
	['nam-thuan', 'Huyện Nam Thuận', 'Nam Thuận District', 'huyen', 4, 3],
	['phuoc-dien', 'Huyện Phước Điền', 'Phước Điền District', 'huyen', 4, 4],
	['quang-lang', 'Huyện Quang Lãng', 'Quang Lãng District', 'huyen', 1, 3],
] as const;

const units = () =>
	[
		'unit_id,name_vi,name_en,level,subtype,parent_id,valid_to,is_disadvantaged,sort_order,grid_row,grid_col',
		'tinh-mau,Tỉnh Mẫu,Sample Province,province,tinh,viet-nam,,,0,,',
		...districts.map(([id, vi, en, subtype, row, column], at) =>
			[
				`tinh-mau.${id}`,
				vi,
				en,
				'district',
				subtype,
				'tinh-mau',
				'2025-06-30',
				false,
				at + 1,
				row,
				column,
			].join(),
		),
		'',
	].join('\n');

/** The practice copy as it begins: the units and not one figure. */
export const practiceDataset = (
	name: { readonly vi: string; readonly en: string },
	now = new Date(),
): OwnDataset => ({
	id: practiceId,
	name_vi: name.vi,
	name_en: name.en,
	root_unit: 'tinh-mau',
	default: { year: 2024, level: 'district', indicator: 'vet_after_thcs' },
	files: [{ name: 'units.csv', text: units() }],
	madeAt: now.toISOString(),
});
