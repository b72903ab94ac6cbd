import { csv, type Row } from '../csv';
import { districtId, provinceId } from './world';

type Note = readonly [
	unit: string,
	kind: NonNullable<Row<'annotations'>['kind']>,
	text: string,
	more?: Row<'annotations'>,
];

/** All of 2024 and of the rate after lower secondary, unless a note says otherwise. */
const notes: readonly Note[] = [
	['Nam Thuận', 'cause', 'Phụ huynh chưa nắm chính sách học nghề kết hợp văn hóa', { code: 'awareness' }],
	['Nam Thuận', 'cause', 'Cơ sở dạy nghề gần nhất cách trung tâm huyện 35 km', { code: 'distance' }],
	[
		'Nam Thuận',
		'solution',
		'Mở lớp 9+ tại trung tâm huyện, xe đưa đón hằng tuần',
		{ responsible_unit: 'Phòng GDĐT', due_date: '2025-03-31', status: 'doing' },
	],
	[
		'Quang Lãng',
		'cause',
		'Ít ngành nghề tuyển sinh, chưa khớp nhu cầu doanh nghiệp trong vùng',
		{ code: 'supply' },
	],
	['Quang Lãng', 'cause', 'Nhiều em đi làm ngay theo mùa vụ', { code: 'labour_pull' }],
	['Quang Lãng', 'obstacle', 'Số trúng tuyển lớp 10 tăng vì thêm chỗ học công lập', { code: 'exam_policy' }],
	['Quang Lãng', 'proposal', 'Đề nghị xem lại chỉ tiêu đăng ký năm 2025 cho sát thực tế'],
	['Thượng Khê', 'cause', 'Chi phí ở trọ và đi lại còn cao so với thu nhập', { code: 'cost_policy' }],
	['Thượng Khê', 'obstacle', 'Giao thông chia cắt trong mùa mưa', { code: 'distance' }],
	[
		'Thượng Khê',
		'solution',
		'Tư vấn theo từng bản từ tháng 2, có cán bộ xã đi cùng',
		{ responsible_unit: 'UBND các xã', due_date: '2025-02-28', status: 'planned' },
	],
	['Đại Khê', 'cause', 'Giáo viên kiêm nhiệm chưa được tập huấn đủ', { code: 'quality_guidance' }],
	[
		'Đại Khê',
		'solution',
		'Tập huấn giáo viên tư vấn của 7 trường trước tháng 4',
		{ responsible_unit: 'Phòng GDĐT', due_date: '2025-04-15', status: 'planned' },
	],
	['Kim Thạch', 'good_practice', 'Ngày trải nghiệm nghề tại ba doanh nghiệp cho toàn bộ học sinh lớp 9'],
	['Kim Thạch', 'award', 'Đề nghị biểu dương: vượt chỉ tiêu, báo cáo đúng hạn'],
	['Minh Giang', 'good_practice', 'Phối hợp với trường cao đẳng mở lớp 9+ ngay trong phường'],
	[
		'Minh Giang',
		'good_practice',
		'Cựu học sinh trường cao đẳng về tư vấn cho lớp 12',
		{ indicator_id: 'vet_after_thpt' },
	],
	['Hòa Lương', 'lesson', 'Khảo sát nguyện vọng từ học kỳ I giúp tư vấn đúng em, đúng lúc'],
	[
		'Hòa Lương',
		'data_note',
		'Năm 2023 có số tạm tính tháng 10, thay bằng số chính thức cuối năm',
		{ period_id: '2023' },
	],
	[
		'Kim Thạch',
		'data_note',
		'Năm 2023 chỉ gửi tỷ lệ, chưa gửi số học sinh tốt nghiệp',
		{ period_id: '2023', code: 'data_quality' },
	],
	[
		'Vĩnh Đồng',
		'data_note',
		'Năm 2022 số của huyện nhiều hơn tổng các xã 20 em, đang đối chiếu',
		{ period_id: '2022', code: 'data_quality' },
	],
	['Xuân Hải', 'data_note', 'Chưa gửi kết quả năm 2024', { code: 'data_quality' }],
	['Đại Khê', 'commitment', 'Các trường cam kết không có bài thi điểm 0', { indicator_id: 'zero_score' }],
	[
		'',
		'conclusion_task',
		'Đối chiếu số của trường với số nhập học của cơ sở dạy nghề',
		{ responsible_unit: 'Sở GDĐT', due_date: '2025-01-31', status: 'doing' },
	],
	[
		'',
		'conclusion_task',
		'Lập bảng đối chiếu xã cũ và xã mới trước kỳ báo cáo năm 2025',
		{ responsible_unit: 'Sở GDĐT', due_date: '2025-08-31', status: 'done' },
	],
	['', 'proposal', 'Bổ sung chỗ học nghề ở các huyện miền núi', { indicator_id: 'vet_capacity' }],
];

export function annotations(): string {
	return csv(
		'annotations',
		notes.map(([name, kind, text, more], i) => ({
			annotation_id: `tm-${String(i + 1).padStart(2, '0')}`,
			unit_id: name === '' ? provinceId : districtId(name),
			indicator_id: 'vet_after_thcs',
			period_id: '2024',
			kind,
			text_vi: `(minh họa) ${text}`,
			source_id: 'tm-bc-2024',
			...more,
		})),
	);
}
