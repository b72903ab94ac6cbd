import { AlignmentType, Document, Packer } from 'docx';
import { finished } from './docx-package';
import { columnsOf, tableOf } from './docx-table';
import { centred, line, prose } from './docx-text';
import { registered, registeredTogether, year } from '../samples/figures';
import { invented, nation } from '../samples/paper';

/** The targets that the districts registered, as the annex of a plan: a Word table under its number and day. */
export async function register(): Promise<Uint8Array> {
	const bold = { bold: true };
	const table = tableOf({
		title: '',
		groups: [
			{ text: 'STT', span: 1 },
			{ text: 'Huyện, thị xã, thành phố', span: 1 },
			{ text: `Chỉ tiêu đăng ký năm ${year} (%)`, span: 2 },
		],
		head: [
			'STT',
			'Huyện, thị xã, thành phố',
			'Tỷ lệ % học sinh tốt nghiệp THCS tiếp tục học tại các cơ sở GDNN',
			'Tỷ lệ % học sinh tốt nghiệp THPT tiếp tục học tại các cơ sở GDNN trình độ cao đẳng',
		],
		align: ['center', 'start', 'center', 'center'],
		widths: [14, 53, 49, 49],
		rows: registered.map(([, name, ...rates], at) => [String(at + 1), name, ...rates]),
		total: ['', 'Toàn tỉnh', ...registeredTogether],
	});
	const document = new Document({
		styles: { default: { document: { run: { font: 'Times New Roman', size: 26 } } } },
		sections: [
			{
				children: [
					columnsOf(
						[71, 94],
						[
							[
								[centred('ỦY BAN NHÂN DÂN', bold), centred('TỈNH MẪU', bold)],
								nation.map((text) => centred(text, bold)),
							],
						],
					),
					line(''),
					centred(`PHỤ LỤC: ĐĂNG KÝ CHỈ TIÊU PHÂN LUỒNG NĂM ${year}`, bold),
					line(`(Kèm theo Kế hoạch số 45/KH-UBND ngày 11/3/${year} của UBND Tỉnh Mẫu)`, {
						alignment: AlignmentType.CENTER,
						letters: { italics: true },
					}),
					line(''),
					...table,
					prose(invented, { italics: true }),
				],
			},
		],
	});
	return finished(new Uint8Array(await Packer.toArrayBuffer(document)));
}
