import { words } from '../words';

const vi = {
	legend: 'Chỉ tiêu năm 2025 đăng ký ở',
	ask: 'Có chỉ tiêu hoặc kết quả năm 2025 của cấp huyện, là cấp kết thúc ngày 30/6/2025. Tổng toàn tỉnh năm 2025 cộng một cấp: hãy chọn.',
	said: (level: string) =>
		`Tổng toàn tỉnh năm 2025 cộng ${level}, không cộng thêm cấp kia. Cấp nào có số liệu đều xem riêng được ở ô Cấp đơn vị.`,
	districtsOnly:
		'Năm 2025 mới có chỉ tiêu hoặc kết quả của cấp huyện nên các số đang xem là của cấp huyện; khi có số của xã, phường, tổng toàn tỉnh cộng các xã, phường. Nếu năm 2025 chỉ đăng ký ở cấp huyện, hãy chọn lại.',
	counted: {
		district: 'các đơn vị cấp huyện, là những đơn vị còn đến 30/6/2025',
		commune: 'các xã, phường từ 1/7/2025',
		both: 'các xã, phường từ 1/7/2025; các huyện cũng phải báo cáo',
	},
} as const;

export const changeoverWords = words('shared/changeover', vi);
