import { afterEach, expect, test } from 'vitest';
import '../../../../src/app.css';
import { inLightColours } from '../../../../src/lib/features/shared/picture/colours';

afterEach(() => document.documentElement.removeAttribute('data-theme'));

test.each(['light', 'dark'])('a picture has the light colours, fixed, on a %s page', (theme) => {
	document.documentElement.setAttribute('data-theme', theme);
	document.body.style.color = 'var(--ink)';
	expect(getComputedStyle(document.body).color).toBe(
		theme === 'dark' ? 'rgb(236, 238, 241)' : 'rgb(21, 24, 29)',
	);
	expect(inLightColours('<g fill="var(--status-met)" stroke="var(--paper)" color="var(--none)"/>')).toBe(
		'<g fill="#2273b5" stroke="#ffffff" color="var(--none)"/>',
	);
	expect(document.querySelector('[data-theme="light"]:not(html)')).toBeNull();
});
