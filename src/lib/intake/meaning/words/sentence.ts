import type { Language } from '../../../domain/base/format';
import { inLanguage, shortIn } from '../../../domain/base/named';
import { ownValue } from '../../../domain/base/own-value';
import { qualityNames } from '../../../domain/measures/quality';
import type { Catalogue } from '../../catalogue';
import { factNames, sayOwnLevel, type ColumnLine, type FactName, type Proof, type TableFacts } from './line';
import { factWords, leftWords, partWords, placeWords, whatWords, type Word } from './words';

type Names = Pick<Catalogue, 'unitById' | 'indicatorById'>;

/** "Cột C: số HS tốt nghiệp THCS · tổng số", "Cột E: tỷ lệ HS vào GDNN THCS · tỷ lệ khai, kiểm được bằng D ÷ C". */
export function lineSentence(line: ColumnLine, language: Language, names: Names): string {
	const { letter, part, left, proof, path } = line;
	const name = `${inLanguage(language, 'Cột', 'Column')} ${letter}`;
	if (left !== null) {
		const reason = inLanguage(language, ...leftWords[left]);
		const heading = path.at(-1) ?? '';
		return `${name}: ${heading === '' ? '' : `"${heading}" · `}${inLanguage(language, 'để ngoài', 'left out')}, ${reason}`;
	}
	const role = inLanguage(language, ...(ownValue(partWords, part ?? '') ?? nothing));
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
	const named = whatWords.get(what);
	const noun = named ? inLanguage(language, ...named) : (short ?? what.replace(/^indicator:/, ''));
	const measure = facets.measure?.value;
	const counted = ownValue(measureWords, measure ?? '') ?? nothing;
	const year = facets.period === undefined ? '' : `${inLanguage(language, 'năm ', '')}${facets.period.value}`;
	return [inLanguage(language, ...counted), noun, facets.level?.value, year].filter(Boolean).join(' ');
}

function proofWords(proof: Proof, language: Language): string {
	if (proof.kind === 'sum')
		return `${inLanguage(language, 'bằng tổng', 'the sum of')} ${proof.columns.join(' + ')}`;
	const ratio = `${proof.numerator} ÷ ${proof.denominator}`;
	if (proof.kind === 'ratio') return `${inLanguage(language, 'kiểm được bằng', 'proved by')} ${ratio}`;
	return inLanguage(
		language,
		`hai cột ${proof.numerator} và ${proof.denominator} có thể bị đảo`,
		`columns ${proof.numerator} and ${proof.denominator} may be exchanged`,
	);
}

const nothing: Word = ['', ''];
const measureWords: Readonly<Record<string, Word>> = { rate: ['tỷ lệ', 'rate:'], count: ['số', 'number:'] };
const kindWords: Readonly<Record<string, Word>> = {
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
	const said = (word: Word | undefined) => word && inLanguage(language, ...word);
	const label = said(ownValue(factWords, name)) ?? name;
	if (isAsked) return `${label}: ${inLanguage(language, 'cần hỏi', 'to be asked')}`;
	const quality = ownValue(qualityNames, value ?? '');
	const shown =
		name === 'quality' && value !== null
			? inLanguage(language, quality ?? value, value)
			: name === 'unit'
				? (names.unitById.get(value ?? '')?.name_vi ?? value)
				: name === 'kind'
					? (said(ownValue(kindWords, value ?? '')) ?? value)
					: name === 'year' && /^\d{4}$/.test(value ?? '')
						? `${value} (${inLanguage(language, 'lứa tốt nghiệp năm học', 'graduates of')} ${Number(value) - 1}-${value})`
						: value;
	const place =
		from === null
			? ''
			: ` (${inLanguage(language, 'theo', 'from')} ${inLanguage(language, ...placeWords[from])})`;
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
