import { describe, expect, it } from 'vitest';
import { readingOf, sampleKnowledge } from '../support/catalogue';

const { catalogue } = sampleKnowledge();
const base = 'Đơn vị;Số HS tốt nghiệp;Số HS vào học nghề';
const files = (word: string) => ({
	'a header': `${base};${word}\nHuyện A;100;10;1\nHuyện B;100;10;1`,
	'the header of the units': `${word};Số HS tốt nghiệp;Số HS vào học nghề\nHuyện A;100;10`,
	'a unit': `${base}\n${word};100;10\nHuyện B;100;10`,
	'a number': `${base}\nHuyện A;${word};10`,
	'the lines above': `${word}\nNăm ${word}\n${base}\nHuyện A;1;10`,
	'a level and a year': `Đơn vị;Cấp;Năm;Số HS tốt nghiệp;Số HS vào học nghề\nHuyện A;${word};${word};10;5`,
	ids: `unit_id,indicator_id,period_id,numerator,denominator\n${word},${word},${word},${word},1`,
	'a list of units': `unit_id,level,parent_id,name_vi\n${word},${word},${word},${word}`,
	targets: `unit_id,indicator_id,period_id,kind,value_pct\ntinh-mau.huyen-a,vet_after_thcs,2022,${word},40`,
});

// every plain object has these: no word of a file may find them
describe.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s', (word) => {
	it.each(Object.entries(files(word)))('as %s', (_, text) => {
		for (const options of [{}, { assume: { year: '2023', level: 'THCS' } }] as const) {
			const { issues } = readingOf(catalogue, text, options);
			expect(JSON.stringify(issues)).not.toMatch(/native code|\[object/);
		}
	});
});
