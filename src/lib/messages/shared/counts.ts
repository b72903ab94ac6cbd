import type { Language } from '../../domain/base/format';
import { ownValue } from '../../domain/base/own-value';
import { words } from '../words';

const vi = {
	/** What an indicator counts, as the heading of a column; by the catalogue's definition of either side. */
	defined: {
		graduates: 'HS tốt nghiệp',
		completers: 'HS hoàn thành chương trình',
		schools: 'Số trường',
		candidates: 'Lượt bài thi',
		pupils_at_start: 'HS đầu năm học',
		pupils_grade9: 'HS lớp 9',
		pupils: 'Số học sinh',
		places: 'Số chỗ học',
		'so_cap+tc_only+gdtx_plus_tc': 'HS vào GDNN',
		college: 'HS vào cao đẳng',
		'thpt_public+thpt_private+gdtx_only+gdtx_plus_tc': 'HS học tiếp cấp THPT',
		'thpt_public+thpt_private+gdtx_only+gdtx_plus_tc+voc_secondary+tc_only+so_cap+cd_9plus': 'HS học tiếp',
		'working+at_home+unknown': 'HS chưa học tiếp',
		schools_with_programme: 'Trường có chương trình',
		schools_with_counsellor: 'Trường có GV tư vấn',
		not_applied_g10: 'HS không dự tuyển',
		not_admitted_g10: 'HS không trúng tuyển',
		candidates_zero: 'Bài bị điểm 0',
		candidates_below5: 'Bài dưới 5 điểm',
		pupils_kept: 'HS cuối năm học',
		enrolled: 'Học viên tuyển được',
		pupils_intending_vet: 'HS muốn học nghề',
		pupils_guided: 'HS được tư vấn',
	} as Readonly<Record<string, string>>,
	/** The same in a sentence; what is counted by destinations is said by their names. */
	said: {
		graduates: 'học sinh tốt nghiệp',
		schools: 'trường',
		candidates: 'lượt bài thi',
		pupils_at_start: 'học sinh đầu năm học',
		pupils_grade9: 'học sinh lớp 9',
		pupils: 'học sinh',
		places: 'chỗ học',
		schools_with_programme: 'trường có chương trình',
		schools_with_counsellor: 'trường có giáo viên tư vấn',
		not_applied_g10: 'học sinh không dự tuyển',
		not_admitted_g10: 'học sinh không trúng tuyển',
		candidates_zero: 'bài thi bị điểm 0',
		candidates_below5: 'bài thi dưới 5 điểm',
		pupils_kept: 'học sinh đến cuối năm học',
		enrolled: 'học viên tuyển được',
		pupils_intending_vet: 'học sinh có nguyện vọng học nghề',
		pupils_guided: 'học sinh được tư vấn',
	} as Readonly<Record<string, string>>,
	/** For a definition that the catalogue has not had so far. */
	unknown: { numerator: 'Số thực hiện', denominator: 'Tổng số' },
};

export const countWords = words('shared/counts', vi);

export type Defined = {
	readonly numeratorDef: string | null;
	readonly denominatorDef: string | null;
	/** From 2026 on nobody graduates from lower secondary school. */
	readonly hasCompleters?: boolean;
};

/** The two counts behind a rate in the indicator's own words: "HS vào GDNN" and "HS tốt nghiệp". */
export function countHeads(of: Defined | null | undefined, language: Language) {
	const { defined, unknown } = countWords[language];
	const isCompleted = of?.denominatorDef === 'graduates' && of.hasCompleters === true;
	const denominator = isCompleted ? 'completers' : of?.denominatorDef;
	return {
		numerator: ownValue(defined, of?.numeratorDef ?? '') ?? unknown.numerator,
		denominator: ownValue(defined, denominator ?? '') ?? unknown.denominator,
	};
}
