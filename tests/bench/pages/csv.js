import { opened } from './engine.js';

/**
 * The bytes of a file through the bare `read_csv` into a table, as often as asked.
 * @param {File} file
 * @param {number} runs
 * @returns {Promise<{ rows: number, milliseconds: number[] }>}
 */
export async function bareRead(file, runs) {
	const database = await opened();
	const connection = await database.connect();
	await connection.query('SET autoinstall_known_extensions=false; SET autoload_known_extensions=false');
	const milliseconds = [];
	let rows = 0;
	for (let run = 0; run < runs; run++) {
		const start = performance.now();
		await database.registerFileBuffer('outcomes.csv', new Uint8Array(await file.arrayBuffer()));
		await connection.query(`CREATE TABLE outcomes AS SELECT * FROM read_csv('outcomes.csv')`);
		milliseconds.push(performance.now() - start);
		const count = await connection.query('SELECT count(*)::INTEGER AS n FROM outcomes');
		rows = Number(count.getChild('n')?.get(0));
		await connection.query('DROP TABLE outcomes');
		await database.dropFile('outcomes.csv');
	}
	await connection.close();
	await database.terminate();
	return { rows, milliseconds };
}
