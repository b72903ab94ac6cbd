import { expect, it } from 'vitest';
import { yearsToChoose } from '../../../../src/lib/features/data/review/years-to-choose';
import { longAnKnowledge, readingOf } from '../../../support/catalogue';

const { catalogue } = longAnKnowledge();
const known = { periods: catalogue.known.periods };
const rest = (years: readonly string[]) => years.toSorted().toReversed();

it.each([
	['KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2021;;', 'Năm học 2022-2023;;', ['2023', '2021']],
	['KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2019;;', 'SỐ LIỆU NĂM 2020;;', ['2020', '2019']],
	['KẾT QUẢ PHÂN LUỒNG SAU THCS NĂM 2041;;', 'SỐ LIỆU NĂM 2023;;', ['2041', '2023']],
])('the two years that %s and %s say stand first', (one, other, years) => {
	const { tables } = readingOf(
		catalogue,
		[one, other, 'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào GDNN', 'Tân An;1000;200'].join('\n'),
	);
	const { value, isAsked, offered } = tables[0]?.facts.year ?? {};
	expect([value, isAsked]).toEqual([null, true]);
	const choices = yearsToChoose(known, null, offered);
	expect(choices.slice(0, 2)).toEqual(years);
	expect(choices).toHaveLength(new Set(choices).size);
	expect(rest(choices)).toEqual(rest([...new Set([...yearsToChoose(known, null), ...years])]));
});

it('years stand as before where none is in doubt', () => {
	expect(yearsToChoose(known, '2023')).toEqual(rest(yearsToChoose(known, '2023')));
});
