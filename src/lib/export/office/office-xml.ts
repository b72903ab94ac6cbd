import { ownValue } from '../../domain/base/own-value';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

/** Text for an element or an attribute of XML. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ownValue(entities, sign) ?? sign);

/** Control characters, halves of pairs and non-characters, which XML 1.0 cannot hold. */
const forbidden = /[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Cs}/gu;

/** A value whose every text XML can hold; what it cannot is shown as "\ufffd". Line ends become "\n". */
export function printable<T>(value: T): T {
	return JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
		typeof one === 'string' ? one.replace(/\r\n?/g, '\n').replace(forbidden, '\ufffd') : one,
	) as T;
}
