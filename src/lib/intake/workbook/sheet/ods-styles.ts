import type { Tag } from '../package/xml';

/** How a cell or a stretch of text looks, as far as its meaning goes. */
export type OdsLook = {
	readonly isRaised?: boolean;
	readonly isStruck?: boolean;
	readonly font?: string;
	/** Name of the number style. */
	readonly format?: string;
	readonly isHiddenTable?: boolean;
	readonly parent?: string;
};

type Digits = { parts: string; least: number; decimals: number; hasSign: boolean; zero: string | null };

/** Stands for the number style that shows a number as true or false. */
export const booleanFormat = 'BOOLEAN';

/** The styles of an .ods by family and name, and its number styles as Excel's formats. */
export class OdsStyles {
	private readonly looks = new Map<string, OdsLook>();
	private readonly numbers = new Map<string, Digits>();
	private readonly fonts = new Map<string, string>();
	private style = '';
	private number: Digits | null = null;

	open({ name, attributes }: Tag): void {
		const own = attributes.get('style:name') ?? '';
		if (name === 'style:style') {
			this.style = `${attributes.get('style:family') ?? ''} ${own}`;
			const format = attributes.get('style:data-style-name');
			const parent = attributes.get('style:parent-style-name');
			this.add({ ...(format && { format }), ...(parent && { parent }) });
		} else if (name === 'style:text-properties') this.add(textLook(attributes));
		else if (name === 'style:table-properties' && attributes.get('table:display') === 'false')
			this.add({ isHiddenTable: true });
		else if (name === 'style:font-face')
			this.fonts.set(own, unquoted(attributes.get('svg:font-family') ?? own));
		else if (/^number:(?:number|currency|percentage|date|time|boolean|text)-style$/.test(name)) {
			this.number = { parts: name.slice(7, 8), least: 1, decimals: 0, hasSign: false, zero: null };
			this.numbers.set(own, this.number);
		} else if (name === 'style:map' && this.number !== null) {
			if (/=\s*0$/.test(attributes.get('style:condition') ?? ''))
				this.number.zero = attributes.get('style:apply-style-name') ?? null;
		} else if (name.startsWith('number:') && this.number !== null) this.addPart(name, attributes);
	}

	close(name: string): void {
		if (name === 'style:style') this.style = '';
		else if (name.endsWith('-style')) this.number = null;
	}

	look(family: string, name: string | undefined): OdsLook {
		let found: OdsLook = {};
		for (let [at, left] = [name, 8]; at !== undefined && left > 0; left -= 1) {
			const own: OdsLook | undefined = this.looks.get(`${family} ${at}`);
			found = { ...own, ...found };
			at = own?.parent;
		}
		return found.font === undefined ? found : { ...found, font: this.fonts.get(found.font) ?? found.font };
	}

	/** The number style as an Excel format, as far as the meaning of a number goes. */
	format(name: string | undefined): string {
		const number = name === undefined ? undefined : this.numbers.get(name);
		if (number === undefined) return '';
		const { parts, least, decimals, hasSign, zero } = number;
		if (parts.startsWith('b')) return booleanFormat;
		if (parts.startsWith('p')) return '0%';
		if (parts.startsWith('d')) {
			if (parts.includes('D')) return 'd/m/yyyy';
			return parts.includes('M') ? 'm/yyyy' : 'yyyy';
		}
		if (parts.startsWith('t')) return 'h:mm';
		const shownZero = zero === null ? null : this.numbers.get(zero);
		if (shownZero && !/[NT]/.test(shownZero.parts)) return '0;-0;';
		if (least === 0 && decimals === 0 && parts.includes('N')) return '#';
		return least > 1 && decimals === 0 && !hasSign ? '0'.repeat(Math.min(least, 30)) : '';
	}

	private add(look: OdsLook): void {
		if (this.style !== '') this.looks.set(this.style, { ...this.looks.get(this.style), ...look });
	}

	private addPart(name: string, attributes: Tag['attributes']): void {
		if (this.number === null) return;
		if (name === 'number:number') {
			this.number.parts += 'N';
			this.number.least = Number(attributes.get('number:min-integer-digits') ?? 1) || 0;
			this.number.decimals = Number(attributes.get('number:decimal-places') ?? 0) || 0;
		} else if (name === 'number:text') this.number.parts += 'T';
		else if (name === 'number:day') this.number.parts += 'D';
		else if (name === 'number:month') this.number.parts += 'M';
		else if (name === 'number:currency-symbol') this.number.hasSign = true;
	}
}

function textLook(attributes: Tag['attributes']): OdsLook {
	const position = attributes.get('style:text-position') ?? '';
	const through =
		attributes.get('style:text-line-through-style') ?? attributes.get('style:text-line-through-type');
	const font = attributes.get('style:font-name') ?? attributes.get('fo:font-family');
	const raise = Number.parseFloat(position);
	return {
		...(position !== '' && { isRaised: position.startsWith('super') || raise > 0 }),
		...(through !== undefined && { isStruck: through !== 'none' }),
		...(font !== undefined && { font: unquoted(font) }),
	};
}

function unquoted(font: string): string {
	return font.replace(/^['"]|['"]$/g, '');
}
