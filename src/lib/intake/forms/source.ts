import { slug } from '../../domain/names';
import type { RecordOf } from '../../domain/tables';
import { docKey } from '../catalogue';
import type { Reading } from '../reading';

/** The source of a document number: the known one, else one of its own, given out the first time it is asked. */
export function sourceReader({ catalogue, emit }: Reading): (docNo: string, row: number) => string {
	const ids = new Map<string, string>();
	return (docNo, row) => {
		const id = ids.get(docNo);
		if (id !== undefined) return id;
		const known = catalogue.sourceById.has(docNo) ? docNo : catalogue.sourceByDoc.get(docKey(docNo));
		const source_id = known ?? slug(docNo);
		ids.set(docNo, source_id);
		if (known === undefined) emit({ table: 'sources', row, record: newSource(source_id, docNo) });
		return source_id;
	};
}

function newSource(source_id: string, doc_no: string): RecordOf<'sources'> {
	return {
		source_id,
		doc_no,
		doc_no_verified: false,
		doc_type: null,
		issuer: null,
		signed_date: null,
		signer: null,
		title_vi: null,
		file: null,
		page: null,
		sha256: null,
		note: null,
	};
}
