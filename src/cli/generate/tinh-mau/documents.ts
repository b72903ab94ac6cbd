import { csv, type Row } from '../csv';
import { slug } from '../../../lib/domain/units/names';
import { monthPeriods } from './monthly';
import { districts, provinceId } from './world';

/** Invented documents, numbered HC- so that nobody takes them for real ones. */

const issuer = 'UBND Tỉnh Mẫu (hư cấu)';

type Document = readonly [id: string, number: string, type: string, signed: string, title: string];

const draftId = 'tm-dt-2024';
const chairman = 'Chủ tịch Nguyễn Văn Mẫu (hư cấu)';
const deputy = 'Phó Chủ tịch Trần Thị Ví Dụ (hư cấu)';

/** Plans and decisions by the chairman, letters and reports by the deputy; nobody has signed a draft. */
function signerOf(id: string, type: string): string | null {
	if (id === draftId) return null;
	return ['KH', 'QĐ', 'NQ'].includes(type) ? chairman : deputy;
}

/** Registrations of 2024 that came after the lock day. */
export const lateSource = 'tm-dk-2024-bs';

const documents: readonly Document[] = [
	['tm-kh-2019', 'HC-01/KH-UBND', 'KH', '2019-06-15', 'Kế hoạch phân luồng học sinh giai đoạn 2019-2025'],
	...[2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year): Document => [
		`tm-dk-${year}`,
		`HC-10/KH-UBND/${year}`,
		'KH',
		registeredOn(year),
		`Chỉ tiêu các huyện đăng ký năm ${year}`,
	]),
	['tm-dk-2020-dc', 'HC-11/CV-UBND/2020', 'CV', '2020-05-20', 'Đính chính chỉ tiêu đăng ký năm 2020'],
	['tm-kh-2024', 'HC-40/KH-UBND', 'KH', '2024-01-15', 'Kế hoạch phân luồng học sinh năm 2024'],
	[
		lateSource,
		'HC-12/CV-UBND/2024',
		'CV',
		'2024-04-12',
		'Đăng ký bổ sung chỉ tiêu năm 2024, gửi sau ngày khóa',
	],
	['tm-dc-2022', 'HC-22/CV-UBND', 'CV', '2022-09-15', 'Điều chỉnh chỉ tiêu giai đoạn 2022-2025'],
	['tm-giao-2023', 'HC-31/QĐ-UBND', 'QĐ', '2023-04-10', 'Giao chỉ tiêu đến xã, phường, thị trấn năm 2023'],
	['tm-giao-2024', 'HC-41/QĐ-UBND', 'QĐ', '2024-04-08', 'Giao chỉ tiêu đến xã, phường, thị trấn năm 2024'],
	['tm-dc-2024', 'HC-42/CV-UBND', 'CV', '2024-09-10', 'Điều chỉnh chỉ tiêu năm 2024'],
	[draftId, 'HC-43/DT', 'CV', '2024-11-01', 'Dự thảo điều chỉnh chỉ tiêu, chưa ban hành'],
	['tm-ck-2023', 'HC-35/CK', 'CK', '2023-02-20', 'Cam kết không có điểm 0 thi tuyển sinh lớp 10 năm 2023'],
	['tm-ck-2024', 'HC-45/CK', 'CK', '2024-02-19', 'Cam kết không có điểm 0 thi tuyển sinh lớp 10 năm 2024'],
	['tm-sx-2025', 'HC-50/NQ', 'NQ', '2025-06-20', 'Sắp xếp đơn vị hành chính từ ngày 01/7/2025'],
	['tm-giao-2025', 'HC-51/QĐ-UBND', 'QĐ', '2025-09-05', 'Giao chỉ tiêu năm 2025 cho xã, phường mới'],
	...[2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year): Document => [
		`tm-bc-${year}`,
		`HC-90/BC/${year}`,
		'BC',
		`${year}-12-31`,
		`Báo cáo kết quả năm ${year}`,
	]),
	['tm-thang', 'HC-95/BC', 'BC', '2023-01-25', 'Báo cáo hằng tháng của xã, phường, thị trấn'],
];

/** Day on which the registered targets of a year took effect. */
export function registeredOn(year: number): string {
	return year === 2019 ? '2019-07-01' : `${year}-03-10`;
}

export function sources(): string {
	return csv(
		'sources',
		documents.map(([id, number, type, signed, title]) => ({
			source_id: id,
			doc_no: number,
			doc_no_verified: false,
			doc_type: type,
			issuer,
			signed_date: signed,
			signer: signerOf(id, type),
			title_vi: `(hư cấu) ${title}`,
		})),
	);
}

/** Effective date of a document by its id. */
export function signedOn(id: string): string {
	const document = documents.find(([name]) => name === id);
	if (document === undefined) throw new Error(`no document ${id}`);
	return document[3];
}

export const stagePlan = 'tm-2019-2025';
const planOf2024 = 'tm-2024';

/** The plan under which the targets of a year were registered. */
export function registrationPlan(year: number): string {
	return year === 2024 ? planOf2024 : stagePlan;
}

export function plans(): string {
	return csv('plans', [
		{
			plan_id: stagePlan,
			name: '(hư cấu) Kế hoạch phân luồng học sinh giai đoạn 2019-2025',
			stage_start: 2019,
			stage_end: 2025,
			issuer_unit: provinceId,
			parent_plan_id: 'qd-522',
			source_id: 'tm-kh-2019',
		},
		{
			plan_id: 'tm-2022-2025',
			name: '(hư cấu) Điều chỉnh giai đoạn 2022-2025',
			stage_start: 2022,
			stage_end: 2025,
			issuer_unit: provinceId,
			parent_plan_id: stagePlan,
			source_id: 'tm-dc-2022',
		},
		{
			plan_id: planOf2024,
			name: '(hư cấu) Kế hoạch phân luồng học sinh năm 2024',
			stage_start: 2024,
			stage_end: 2024,
			locked_on: '2024-03-31',
			issuer_unit: provinceId,
			parent_plan_id: stagePlan,
			source_id: 'tm-kh-2024',
		},
	]);
}

export function periods(): string {
	return csv('periods', monthPeriods());
}

export function aliases(): string {
	const prefix = { tp: 'TP. ', thi_xa: 'TX. ', huyen: 'H. ' } as const;
	const more: Row<'aliases'>[] = [
		['Hoà Lương', 'hoa-luong', 'tone_style'],
		['Thuợng Khê', 'thuong-khe', 'typo'],
		['Quảng Lãng', 'quang-lang', 'ocr'],
		['Thị xã Vinh Phú', 'phu-vinh', 'former_name'],
	].map(([alias = '', to = '', kind]) => ({
		alias,
		scope_parent_id: provinceId,
		unit_id: `${provinceId}.${to}`,
		kind: kind as NonNullable<Row<'aliases'>['kind']>,
	}));
	const inSonBinh = `${provinceId}.son-binh`;
	return csv('aliases', [
		...districts.map((d): Row<'aliases'> => ({
			alias: prefix[d.spec.kind] + d.spec.name,
			scope_parent_id: provinceId,
			unit_id: `${provinceId}.${slug(d.spec.name)}`,
			kind: 'abbrev',
		})),
		...more,
		{
			alias: 'Sơn Thuỷ',
			scope_parent_id: inSonBinh,
			unit_id: `${inSonBinh}.xa-son-thuy`,
			kind: 'tone_style',
		},
	]);
}
