import type { Asker } from '../../src/lib/db/database';

/** An asker that remembers each question which is not the same as one before. */
export function counted(database: Asker): { asker: Asker; asked: ReadonlySet<string> } {
	const asked = new Set<string>();
	return {
		asked,
		asker: {
			query: (question) => {
				asked.add(JSON.stringify([question.text, question.params]));
				return database.query(question);
			},
		},
	};
}
