import { tidy } from '../../domain/units/names';
import { parseDate } from '../../domain/measures/period';
import type { RuleKey } from '../issues/rules';

/** Letters that are typed or scanned for digits. */
const lookalikes = new Map(Object.entries({ O: '0', o: '0', Q: '0', l: '1', I: '1', '|': '1' }));

/** What a cell could say instead, as a proposal the user may take; null where nothing is safe to propose. */
export function repaired(code: RuleKey, value: string): string | null {
	const text = tidy(value);
	const answer = proposal(code, text);
	return answer === null || answer === text ? null : answer;
}

function proposal(code: RuleKey, text: string): string | null {
	switch (code) {
		case 'V06':
			return number(text);
		case 'V09':
		case 'V09:scale':
			return percentOf(text);
		case 'V10':
			return text.replace(/^[-−–] *(?=\d)/, '').replace(/[.,]0+$/, '');
		case 'V27':
		case 'V28':
			return day(text);
		case 'V36':
			return /^#|^err:/i.test(text) ? '' : null;
		default:
			return null;
	}
}

/** '1O0' → '100', '85 em' → '85', '1.1832' → '11832', '27,92 phần trăm' → '27,92'. */
function number(text: string): string | null {
	const bare = text.replace(/^(?:khoảng|gần|hơn|~|≈)\s*/i, '').replace(/\s+\p{L}[\p{L}. ]*$|\s*[%％]+$/u, '');
	const digits = bare.replace(/[OoQlI|]/g, (letter) => lookalikes.get(letter) ?? letter);
	if (!/\d/.test(digits)) return null;
	if (/^\d{1,9}(?:[.,]\d{1,2})?$/.test(digits)) return digits;
	// a thousands dot at the wrong place: more digits before it than a group has
	if (/^\d{4,6}\.\d{3}$|^\d{1,3}\.\d{4,}$/.test(digits)) return digits.replace('.', '');
	return null;
}

/** '0,2792' → '27,92': the digits are moved, never calculated. */
function percentOf(text: string): string | null {
	if (/^1(?:[.,]0+)?$/.test(text)) return '100';
	const [, fraction] = /^0[.,](\d{1,6})$/.exec(text) ?? [];
	if (fraction === undefined) return null;
	const digits = fraction.padEnd(2, '0');
	const rest = digits.slice(2);
	return `${String(Number(digits.slice(0, 2)))}${rest === '' ? '' : `,${rest}`}`;
}

/** A day whose month cannot be one is a day and month exchanged: '10/25/2023' → '25/10/2023'. */
function day(text: string): string | null {
	const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
	if (first === undefined || second === undefined || year === undefined) return null;
	if (Number(second) <= 12) return null;
	const turned = `${second}/${first}/${year}`;
	return parseDate(turned) === null ? null : turned;
}
