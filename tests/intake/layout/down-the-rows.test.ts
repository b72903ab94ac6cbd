import { describe, expect, it } from 'vitest';
import { fileOf, knowledgeOf, readingOf } from '../../support/catalogue';
import { provinceSources } from '../../support/province';

const { catalogue } = knowledgeOf('nghe-an', provinceSources('nghe-an')).knowledge;
const read = (lines: readonly string[], assume = {}) =>
	readingOf(catalogue, fileOf(lines.join('\n'), 'bieu.csv'), { assume });
type Read = ReturnType<typeof read>;
const outcomes = (found: Read) =>
	found
		.of('outcomes')
		.map(({ unit_id, period_id, numerator, denominator, declared_bp }) =>
			[String(unit_id).slice(8), period_id, `${numerator}/${denominator}`, declared_bp ?? '']
				.join(' ')
				.trim(),
		);
const streams = (found: Read) =>
	Object.fromEntries(found.of('destinations').map(({ destination, students }) => [destination, students]));
const errors = (found: Read) =>
	found.issues.filter(({ severity }) => severity === 'error').map(({ message_vi }) => message_vi);
const told = (found: Read) => found.issues.map(({ message_vi }) => message_vi).join('\n');

describe('the return of one commune, its figures down the rows', () => {
	it('keeps the names over its columns as they lie in the sheet, apart from what was read across them', () => {
		const found = read([
			'UBND PHƯỜNG VINH HƯNG;;;',
			'Biểu tổng hợp học sinh lớp 9 sau tốt nghiệp năm 2026;;;',
			'STT;Nội dung;Số lượng;Ghi chú',
			'1;Tổng số HS tốt nghiệp THCS;1.205;',
			'2;HS học nghề trình độ sơ cấp, trung cấp;171;',
		]);
		expect(found.tables[0]?.header).toEqual([
			'Đơn vị',
			'Tổng số HS tốt nghiệp THCS',
			'HS học nghề trình độ sơ cấp, trung cấp',
		]);
		expect(found.tables[0]?.sheetHeader).toEqual(['STT', 'Nội dung', 'Số lượng', 'Ghi chú']);
		const across = read([
			'KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2026;;',
			'Đơn vị;HS tốt nghiệp THCS;HS vào học nghề',
			'Phường Vinh Hưng;1205;171',
			'Xã Anh Sơn;412;81',
		]);
		expect(across.tables[0]?.header).toEqual(['Đơn vị', 'HS tốt nghiệp THCS', 'HS vào học nghề']);
		expect(across.tables[0]?.sheetHeader).toBeUndefined();
	});

	it('is read beside a column of remarks', () => {
		const found = read([
			'UBND PHƯỜNG VINH HƯNG - PHÒNG VĂN HÓA XÃ HỘI;;;',
			'Biểu tổng hợp học sinh lớp 9 sau tốt nghiệp năm 2026;;;',
			'STT;Hướng đi của học sinh;Số lượng;Ghi chú',
			'1;Tổng số HS tốt nghiệp THCS;1.205;',
			'2;Học THPT công lập;790;',
			'3;Học THPT tư thục;96;',
			'4;Học TT GDNN-GDTX;88;trong đó 40 em học song song nghề',
			'5;Học trung cấp nghề;171;',
			'6;Học cao đẳng 9+;41;',
			'7;Khác (đi làm, chuyển đi...);19;',
		]);
		expect(errors(found)).toEqual([]);
		expect(streams(found)).toEqual({
			thpt_public: 790,
			thpt_private: 96,
			gdtx_only: 88,
			tc_only: 171,
			cd_9plus: 41,
			other: 19,
		});
	});
	it('says line by line whether it counts pupils or percent', () => {
		const found = read([
			'UBND XÃ ĐÔ LƯƠNG;;;',
			'BÁO CÁO PHÂN LUỒNG SAU THCS NĂM HỌC 2025-2026;;;',
			'TT;Tiêu chí báo cáo;ĐVT;Năm nay',
			'I;Học sinh lớp 9 được công nhận tốt nghiệp;em;540',
			'II;Tiếp tục học lên;;',
			'1.1;Trường THPT công lập;em;330',
			'1.2;Trường THPT ngoài công lập;em;40',
			'1.3;Giáo dục thường xuyên;em;35',
			'2;Học sơ cấp, trung cấp;em;120',
			'2.1;Tỷ lệ vào sơ cấp, trung cấp;%;22,22',
			'III;Lao động tự do, ở nhà;em;15',
		]);
		expect(errors(found)).toEqual([]);
		expect(outcomes(found)).toEqual(['xa-do-luong 2026 120/540 2222']);
	});
	it('has pupils and percent side by side', () => {
		const found = read([
			'ỦY BAN NHÂN DÂN PHƯỜNG CỬA LÒ;;;',
			'TỔNG HỢP KẾT QUẢ PHÂN LUỒNG SAU TỐT NGHIỆP THCS NĂM 2026;;;',
			'STT;Nội dung;Số học sinh;Tỷ lệ (%)',
			'1;HS tốt nghiệp THCS;720;100',
			';Trong đó:;;',
			'2;- Vào lớp 10 công lập;500;69,44',
			'3;- Vào lớp 10 tư thục;40;5,56',
			'4;- Học TT GDTX;30;4,17',
			'5;- Học trung cấp nghề;130;18,06',
			'6;- Ở nhà, đi làm;20;2,78',
		]);
		expect(errors(found)).toEqual([]);
		expect(streams(found)).toEqual({
			thpt_public: 500,
			thpt_private: 40,
			gdtx_only: 30,
			tc_only: 130,
			other: 20,
		});
	});
	it('has plan and result side by side: the plan of no document is left out, and told', () => {
		const found = read([
			'UBND XÃ DIỄN CHÂU;;;',
			'TÌNH HÌNH THỰC HIỆN CHỈ TIÊU PHÂN LUỒNG SAU THCS NĂM HỌC 2025-2026;;;',
			'Nội dung;Kế hoạch giao;Kết quả đạt được;% so với KH',
			'Số HS tốt nghiệp THCS;688;690;100,3',
			'Số HS vào học nghề trình độ sơ cấp, trung cấp;172;155;90,1',
			'Tỷ lệ HS vào học nghề (%);25,0;22,46;',
		]);
		expect(errors(found)).toEqual([]);
		expect(outcomes(found)).toEqual(['xa-dien-chau 2026 155/690 2246']);
		expect(found.of('targets')).toEqual([]);
		expect(told(found)).toContain('chưa có văn bản giao chỉ tiêu');
	});
	it('names its unit and year in keys above', () => {
		const found = read([
			'Đơn vị;Xã Diễn Châu;',
			'Năm học;2025-2026;',
			'Nội dung;Chỉ tiêu giao;Thực hiện',
			'Học sinh tốt nghiệp THCS;688;690',
			'Vào học nghề (sơ cấp, trung cấp);172;155',
		]);
		expect(outcomes(found)).toEqual(['xa-dien-chau 2026 155/690']);
	});
	it('has plans and results of several years', () => {
		const found = read([
			'UBND XÃ ANH SƠN;;;;',
			'KẾT QUẢ PHÂN LUỒNG SAU TỐT NGHIỆP THCS;;;;',
			'STT;Nội dung;Thực hiện năm 2025;Kế hoạch năm 2026;Thực hiện năm 2026;Tăng/giảm',
			'1;HS tốt nghiệp THCS;400;410;405;5',
			'2;HS vào học trung cấp, sơ cấp;88;90;92;4',
		]);
		expect(outcomes(found)).toEqual(['xa-anh-son 2025 88/400', 'xa-anh-son 2026 92/405']);
	});
	it('numbers its lines by letters and adds them up', () => {
		const found = read([
			'XÃ QUỲ CHÂU;;',
			'Phân luồng học sinh tốt nghiệp THCS năm 2026;;',
			'Mục;Số lượng (em);Tỉ lệ',
			'A. Tổng số học sinh hoàn thành chương trình THCS;266;',
			'B. Phân theo hướng đi;;',
			'1. Trúng tuyển lớp 10 THPT công lập;150;56,39',
			'2. Học nghề tại các trường trung cấp;85;31,95',
			'3. Học tại trung tâm GDTX;20;7,52',
			'4. Chưa xác định;11;4,14',
			'Cộng (B);266;100',
		]);
		expect(errors(found)).toEqual([]);
		expect(streams(found)).toEqual({ thpt_public: 150, tc_only: 85, gdtx_only: 20, unknown: 11 });
	});
	it('keeps a line of rates among counts, and a column of rates, what they are', () => {
		const title = ['UBND XÃ ANH SƠN;;', 'KẾT QUẢ PHÂN LUỒNG SAU TỐT NGHIỆP THCS NĂM 2026;;'];
		const lines = [
			'1;HS tốt nghiệp THCS;400',
			'2;HS học sơ cấp, trung cấp;88',
			'3;Tỷ lệ HS học sơ cấp, trung cấp;22',
		];
		expect(outcomes(read([...title, 'STT;Nội dung;Số lượng', ...lines]))).toEqual([
			'xa-anh-son 2026 88/400 2200',
		]);
		const rates = ['1;HS học nghề trình độ sơ cấp, trung cấp;22', '2;HS vào lớp 10 THPT;70'];
		expect(outcomes(read([...title, 'STT;Nội dung;Tỷ lệ (%)', ...rates]))).toEqual([
			'xa-anh-son 2026 null/null 2200',
		]);
	});
});

describe('what nobody can read of such a return', () => {
	const lines = [
		'1;Tổng số HS tốt nghiệp THCS;412',
		'2;Học sơ cấp, trung cấp;81',
		'3;Vào lớp 10 công lập;331',
	];
	it('is asked: whose it is', () => {
		const form = ['BIỂU PHÂN LUỒNG SAU TỐT NGHIỆP THCS NĂM 2026;;', 'STT;Nội dung;Số lượng', ...lines];
		const found = read(form);
		expect(found.records).toEqual([]);
		expect(errors(found).join()).toContain('Hãy chọn đơn vị ở');
		expect(outcomes(read(form, { unit: 'nghe-an.xa-anh-son' }))).toEqual(['xa-anh-son 2026 81/412']);
	});
	it('is named: the column of figures, and what it could be called', () => {
		const title = ['UBND XÃ ANH SƠN;;', 'BIỂU PHÂN LUỒNG SAU TỐT NGHIỆP THCS NĂM 2026;;'];
		const found = read([...title, 'STT;Nội dung;Cột lạ kỳ', ...lines]);
		expect(found.records).toEqual([]);
		expect(errors(found).join()).toContain('chưa hiểu cột số liệu “Cột lạ kỳ”');
	});
	it.each(['Năm trước', 'Học sinh khuyết tật'])(
		'is not put together with what stands above: lines below “%s”',
		(heading) => {
			const found = read([
				'UBND XÃ ANH SƠN;;',
				'KẾT QUẢ PHÂN LUỒNG SAU TỐT NGHIỆP THCS NĂM 2026;;',
				'STT;Nội dung;Số lượng',
				'I;Năm 2026;',
				'1;HS tốt nghiệp THCS;400',
				`II;${heading};`,
				'1;HS học nghề;70',
			]);
			expect(found.records).toEqual([]);
			expect(errors(found)).not.toEqual([]);
		},
	);
	it('is no pupil more: a part of a line counts for nobody but the line', () => {
		const title = ['UBND XÃ ANH SƠN;;', 'KẾT QUẢ PHÂN LUỒNG SAU TỐT NGHIỆP THCS NĂM 2026;;'];
		const found = read([
			...title,
			'STT;Nội dung;Số lượng',
			...lines.slice(0, 1),
			'2;Học TT GDNN-GDTX;81',
			';Trong đó học nghề;40',
		]);
		expect(found.records).toEqual([]);
		expect(errors(found)).not.toEqual([]);
	});
});
