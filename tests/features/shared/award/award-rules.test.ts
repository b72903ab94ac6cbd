import { expect, it } from 'vitest';
import { ruleName } from '../../../../src/lib/features/shared/award/award-rules';

it('a rule is named by the day in Viet Nam on which it was locked', () => {
	const rule = { name: 'Quy tắc 2023', lockedAt: '2023-11-25T17:00:00.000Z' };
	expect(ruleName(rule, 'vi')).toBe('Quy tắc 2023 (khóa ngày 26/11/2023)');
	expect(ruleName({ ...rule, lockedAt: '2023-11-25T16:59:59.000Z' }, 'vi')).toContain('25/11/2023');
	expect(ruleName({ ...rule, lockedAt: null }, 'vi')).toBe('Quy tắc 2023 (bản nháp)');
});
