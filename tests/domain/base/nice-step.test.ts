import { expect, test } from 'vitest';
import { niceStep } from '../../../src/lib/domain/base/nice-step';

test.each([
	[30 / 6, 5],
	[31 / 6, 10],
	[7 / 5, 2],
	[100 / 5, 20],
	[1 / 5, 0.2],
	[0.1, 0.1],
	[0.11, 0.2],
	[1000, 1000],
	[1001, 2000],
])('%s goes by %s', (rough, step) => expect(niceStep(rough)).toBeCloseTo(step, 12));
