import { describe, expect, it } from 'vitest';
import { dueCsv, dueSaid } from '../../../../src/lib/features/shared/next-year/due-days';
import { entryWords } from '../../../../src/lib/messages/shared/entry';

const due = (periodId: string, dueAt: string) => ({ periodId, unitId: 'a', form: 'neither_monthly', dueAt });

describe('the days of the monthly returns of a year that is opened', () => {
	it.each([
		['2026-03', '2026-03-25', 2027, '2027-03,a,neither_monthly,2027-03-25'],
		['2024-02', '2024-02-29', 2025, '2025-02,a,neither_monthly,2025-02-28'],
		// two years on, and due after the end of its year
		['2023-12', '2024-01-05', 2025, '2025-12,a,neither_monthly,2026-01-05'],
	])('%s due %s, in %i: %s', (periodId, dueAt, year, line) => {
		expect(dueCsv([due(periodId, dueAt)], year).split(/\r?\n/)).toContain(line);
	});

	it('says from which year they come, and makes none up where nobody set any', () => {
		const words = entryWords.vi.due;
		expect(dueSaid([due('2023-11', '2023-11-25')], 2026, words)).toBe(
			'Hạn nộp hằng tháng của năm 2023 được dời sang năm 2026.',
		);
		expect(dueSaid([], 2026, words)).toContain('Chưa năm nào có hạn nộp hằng tháng');
	});
});
