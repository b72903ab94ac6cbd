import type { Language } from '$lib/domain/format';

/** A value of an axis: as many decimals as it needs. */
export const plain = (value: number, language: Language): string =>
	String(Math.round(value * 100) / 100)
		.replace('-', '−')
		.replace('.', language === 'vi' ? ',' : '.');

/** A coefficient with two decimals and a true minus sign, rounded half away from zero. */
export function coefficient(value: number, language: Language): string {
	const hundredths = Math.round(Math.abs(value) * 100);
	const digits = (hundredths / 100).toFixed(2).replace('.', language === 'vi' ? ',' : '.');
	return `${value < 0 && hundredths > 0 ? '−' : ''}${digits}`;
}
