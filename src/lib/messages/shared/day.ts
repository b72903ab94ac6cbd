import type { Loose } from '../messages';

const vi = {
	hint: 'ngày/tháng/năm',
	pick: 'Chọn ngày trong lịch',
	wrong: 'Ngày ghi theo dạng ngày/tháng/năm, ví dụ 25/03/2024.',
} as const;

const en: Loose<typeof vi> = {
	hint: 'day/month/year',
	pick: 'Choose the day in the calendar',
	wrong: 'Write the day as day/month/year, for example 25/03/2024.',
};

export const dayWords = { vi, en };
