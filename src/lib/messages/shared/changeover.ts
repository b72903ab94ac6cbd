import type { Loose } from '../messages';

const vi = {
	legend: 'Chỉ tiêu năm 2025 đăng ký ở',
	ask: 'Có chỉ tiêu hoặc kết quả năm 2025 của cấp huyện, là cấp kết thúc ngày 30/6/2025. Tổng toàn tỉnh năm 2025 cộng một cấp: hãy chọn.',
	said: (level: string) =>
		`Tổng toàn tỉnh năm 2025 cộng ${level}, không cộng thêm cấp kia. Cấp nào có số liệu đều xem riêng được ở ô Cấp đơn vị.`,
	counted: {
		district: 'các đơn vị cấp huyện, là những đơn vị còn đến 30/6/2025',
		commune: 'các xã, phường từ 1/7/2025',
		both: 'các xã, phường từ 1/7/2025; các huyện cũng phải báo cáo',
	},
} as const;

const en: Loose<typeof vi> = {
	legend: 'Targets of 2025 are registered by',
	ask: 'There are targets or figures of 2025 of districts, which ended on 30 June 2025. The total of the province in 2025 is that of one level: please choose.',
	said: (level) =>
		`The total of the province in 2025 adds up ${level}, and nothing of the other level. Each level that has figures can be seen by itself under Level of units.`,
	counted: {
		district: 'the districts that were there until 30 June 2025',
		commune: 'the communes and wards since 1 July 2025',
		both: 'the communes and wards since 1 July 2025; the districts are to report, too',
	},
};

export const changeoverWords = { vi, en };
