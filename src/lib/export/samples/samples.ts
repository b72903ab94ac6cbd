import { workbook } from '../xlsx/xlsx';
import { kimThach, namThuan, year } from './figures';
import type { SampleKey } from '../../domain/schema/samples';
import { invented } from './paper';
import { destinations, mistaken, ofSchools, survey } from './sheets';
import { tcvn3 } from './tcvn3';

/** A file of an old program: semicolons, letters of the font .VnTime, and a name with a letter too few. */
function oldLetters(): Uint8Array<ArrayBuffer> {
	const rows = [
		`KẾT QUẢ PHÂN LUỒNG HỌC SINH TỐT NGHIỆP THCS NĂM ${year};;`,
		'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề',
		['Huyện Kim Thạch', ...kimThach].join(';'),
		['Huyện Nam Thuậ', ...namThuan].join(';'),
		`${invented};;`,
		'',
	];
	return tcvn3(rows.join('\r\n'));
}

/** A file for practice. The library that writes Word documents comes with the only one of them. */
export async function sample(key: SampleKey): Promise<Uint8Array> {
	switch (key) {
		case 'register':
			return (await import('../docx/docx-sample')).register();
		case 'survey':
			return workbook([survey()]);
		case 'oldLetters':
			return oldLetters();
		case 'schools':
			return workbook([ofSchools()]);
		case 'streams':
			return workbook([destinations()]);
		case 'mistake':
			return workbook([mistaken()]);
	}
}
