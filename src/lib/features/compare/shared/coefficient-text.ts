import { separators, type Language } from '$lib/domain/base/format';

/** A value of an axis: as many decimals as it needs. */
export const plain = (value: number, language: Language): string =>
	String(Math.round(value * 100) / 100)
		.replace('-', '−')
		.replace('.', separators(language).point);

/** A coefficient with two decimals and a true minus sign, rounded half away from zero. */
export function coefficient(value: number, language: Language): string {
	// 0.145 × 100 is 14.499999999999998: floating dust is swept away before rounding
	const hundredths = Math.round(Number((Math.abs(value) * 100).toFixed(9)));
	const digits = (hundredths / 100).toFixed(2).replace('.', separators(language).point);
	return `${value < 0 && hundredths > 0 ? '−' : ''}${digits}`;
}
