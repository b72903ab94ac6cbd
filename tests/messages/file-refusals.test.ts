import { expect, it } from 'vitest';
import { rules } from '../../src/lib/intake/issues/rules';
import { trayWords } from '../../src/lib/messages/data/tray';

// whoever reads that a file should be saved in another encoding must be able to believe it
it('only what is said of an encoding speaks of one', () => {
	const others = Object.entries(rules).filter(([key]) => !key.startsWith('V01'));
	const said = [
		...others.map(([, { vi, en }]) => `${vi} ${en}`),
		JSON.stringify(trayWords.vi.refusals),
		JSON.stringify(trayWords.en.refusals),
	];
	for (const words of said) expect(words).not.toMatch(/UTF|bảng mã|encod/i);
});
