import { parsed, UsageError } from '../usage';
import { newCode, revokeCodes } from './access';

const dayInMs = 86_400_000;

/** `token`: gives somebody a code to sign in with, or takes all of theirs back. */
export async function token(args: string[]): Promise<number> {
	const { values } = parsed({
		args,
		options: {
			tokens: { type: 'string' },
			name: { type: 'string' },
			days: { type: 'string', default: '365' },
			revoke: { type: 'boolean', default: false },
		},
	});
	const { tokens, name } = values;
	if (tokens === undefined || name === undefined)
		throw new UsageError('token: cần --tokens và --name / --tokens and --name are needed.');
	if (values.revoke) {
		const count = revokeCodes(tokens, name);
		process.stdout.write(`${name}: ${count}\n`);
		return count > 0 ? 0 : 1;
	}
	const days = Number(values.days);
	if (!Number.isInteger(days) || days < 1)
		throw new UsageError(`--days ${values.days}: viết số ngày / write a number of days.`);
	const expires = new Date(Date.now() + days * dayInMs).toISOString().slice(0, 10);
	const code = newCode(tokens, { name, expires });
	process.stdout.write(`${code}\n`);
	return 0;
}
