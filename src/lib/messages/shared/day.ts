import { words } from '../words';

const vi = {
	hint: 'ngày/tháng/năm',
	pick: 'Chọn ngày trong lịch',
	wrong: 'Ngày ghi theo dạng ngày/tháng/năm, ví dụ 25/03/2024.',
} as const;

export const dayWords = words('shared/day', vi);
