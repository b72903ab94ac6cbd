import { shortIn } from '../../../domain/base/named';
import { ownValue } from '../../../domain/base/own-value';
import { qualityNames } from '../../../domain/measures/quality';
import type { Catalogue } from '../../catalogue';
import { factNames, sayOwnLevel, type ColumnLine, type FactName, type Proof, type TableFacts } from './line';
import { factWords, leftWords, partWords, placeWords, whatWords } from './words';

type Language = 'vi' | 'en';
type Names = Pick<Catalogue, 'unitById' | 'indicatorById'>;

const at = (language: Language) => (language === 'vi' ? 0 : 1);

/** "Cột C: số HS tốt nghiệp THCS · tổng số", "Cột E: tỷ lệ HS vào GDNN THCS · tỷ lệ khai, kiểm được bằng D ÷ C". */
export function lineSentence(line: ColumnLine, language: Language, names: Names): string {
	const { letter, part, left, proof, path } = line;
	const name = `${language === 'vi' ? 'Cột' : 'Column'} ${letter}`;
	if (left !== null) {
		const reason = leftWords[left][at(language)];
		const heading = path.at(-1) ?? '';
		return `${name}: ${heading === '' ? '' : `"${heading}" · `}${language === 'vi' ? 'để ngoài' : 'left out'}, ${reason}`;
	}
	const role = (ownValue(partWords, part ?? '') ?? ['', ''])[at(language)];
	const spoken = subject(line, language, names);
	return [
		`${name}: ${[spoken, role].filter(Boolean).join(' · ')}`,
		proof === null ? '' : proofWords(proof, language),
	]
		.filter(Boolean)
		.join(', ');
}

function subject({ facets, of }: ColumnLine, language: Language, { indicatorById }: Names): string {
	const what = facets.what?.value ?? '';
	if (what === '' || what === 'unit') return '';
	const indicator = indicatorById.get(of ?? '');
	const short = shortIn(language, indicator);
	const noun = whatWords.get(what)?.[at(language)] ?? short ?? what.replace(/^indicator:/, '');
	const measure = facets.measure?.value;
	const counted =
		measure === 'rate' ? ['tỷ lệ', 'rate:'] : measure === 'count' ? ['số', 'number:'] : ['', ''];
	const year = facets.period === undefined ? '' : `${language === 'vi' ? 'năm ' : ''}${facets.period.value}`;
	return [counted[at(language)], noun, facets.level?.value, year].filter(Boolean).join(' ');
}

function proofWords(proof: Proof, language: Language): string {
	const isVi = language === 'vi';
	if (proof.kind === 'sum') return `${isVi ? 'bằng tổng' : 'the sum of'} ${proof.columns.join(' + ')}`;
	const ratio = `${proof.numerator} ÷ ${proof.denominator}`;
	if (proof.kind === 'ratio') return `${isVi ? 'kiểm được bằng' : 'proved by'} ${ratio}`;
	return isVi
		? `hai cột ${proof.numerator} và ${proof.denominator} có thể bị đảo`
		: `columns ${proof.numerator} and ${proof.denominator} may be exchanged`;
}

const kindWords: Readonly<Record<string, readonly [string, string]>> = {
	outcome: ['kết quả', 'outcomes'],
	registered: ['chỉ tiêu đăng ký', 'registered targets'],
	assigned: ['chỉ tiêu được giao', 'assigned targets'],
	adjusted: ['chỉ tiêu điều chỉnh', 'adjusted targets'],
	committed: ['cam kết', 'commitments'],
};

/**
 * "Số liệu của: Huyện Cần Đước (theo đầu công văn)"; "Năm: cần hỏi". Null where nothing was said or asked.
 * @internal tested fact by fact
 */
export function factSentence(
	name: FactName,
	facts: TableFacts,
	language: Language,
	names: Names,
): string | null {
	const { value, from, isAsked } = facts[name];
	if (value === null && !isAsked) return null;
	const label = ownValue(factWords, name)?.[at(language)] ?? name;
	if (isAsked) return `${label}: ${language === 'vi' ? 'cần hỏi' : 'to be asked'}`;
	const quality = ownValue(qualityNames, value ?? '');
	const shown =
		name === 'quality' && language === 'vi'
			? (quality ?? value)
			: name === 'unit'
				? (names.unitById.get(value ?? '')?.name_vi ?? value)
				: name === 'kind'
					? (ownValue(kindWords, value ?? '')?.[at(language)] ?? value)
					: name === 'year' && /^\d{4}$/.test(value ?? '')
						? `${value} (${language === 'vi' ? 'lứa tốt nghiệp năm học' : 'graduates of'} ${Number(value) - 1}-${value})`
						: value;
	const place =
		from === null ? '' : ` (${language === 'vi' ? 'theo' : 'from'} ${placeWords[from][at(language)]})`;
	return `${label}: ${shown}${place}`;
}

/** Everything that was read of a table, one sentence each. */
export function tableSentences(
	{ facts, lines }: { readonly facts: TableFacts; readonly lines: readonly ColumnLine[] },
	language: Language,
	names: Names,
): string[] {
	return [
		...factNames
			.filter((name) => name !== 'level' || facts.level.value !== null || !sayOwnLevel(lines))
			.map((name) => factSentence(name, facts, language, names)),
		...lines.filter(({ path }) => path.length > 0).map((line) => lineSentence(line, language, names)),
	].filter((sentence) => sentence !== null);
}
