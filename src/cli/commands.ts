import { ownValue } from '../lib/domain/base/own-value';
import { check } from './check';
import { generateData } from './generate-data';
import { progress } from './progress';
import { table } from './table';
import { UsageError } from './usage';

const help = `Cách dùng / usage:
  npm run --silent data -- check [--json] [--dataset DIR] [--assume key=value]… PATH…
  npm run --silent data -- table [--out DIR] FILE…
  npm run --silent data -- progress [--json] [--dataset DIR] [--import FILE]… [--assume key=value]… --year 2023 --indicator vet_after_thcs
  npm run --silent data -- generate
  npm run --silent data -- serve [--port 4180] [--host 127.0.0.1] [--dir build] [--tokens FILE]
  npm run --silent data -- token --tokens FILE --name NAME [--days 365] [--revoke]
`;

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
	check,
	table,
	progress,
	generate: generateData,
	serve: async (args) => (await import('./server/serve-data')).serveData(args),
	token: async (args) => (await import('./server/token')).token(args),
};

/** The data steward's commands. Returns the exit code: 0 clean or warnings, 1 errors, 2 wrong usage. */
export async function main(argv: string[]): Promise<number> {
	const [name = '', ...args] = argv;
	const command = ownValue(commands, name);
	if (command === undefined) {
		process.stderr.write(help);
		return 2;
	}
	try {
		return await command(args);
	} catch (fault) {
		if (!(fault instanceof UsageError)) throw fault;
		process.stderr.write(`${fault.message}\n\n${help}`);
		return 2;
	}
}
