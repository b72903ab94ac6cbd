import { slug } from '../../domain/names';
import type { RecordOf } from '../../domain/tables';
import { docKey } from '../catalogue';
import type { Reading } from '../reading';

/**
 * The source of a document number: the known one, else one of its own, given out the first time it is asked. Offices
 * number their papers anew every year: a paper of another day than the known one is another paper.
 */
export function sourceReader({ catalogue, hints, emit }: Reading): (docNo: string, row: number) => string {
	const ids = new Map<string, string>();
	const knownAs = (docNo: string) =>
		catalogue.sourceById.has(docNo) ? docNo : catalogue.sourceByDoc.get(docKey(docNo));
	return (docNo, row) => {
		const id = ids.get(docNo);
		if (id !== undefined) return id;
		const day = docNo === hints.docNo ? hints.effectiveDate : null;
		const known = knownAs(docNo);
		const signed = catalogue.sourceById.get(known ?? '')?.signed_date ?? null;
		const isOther = signed !== null && day !== null && !isOneDay(signed, day);
		const own = isOther ? slug(`${docNo} ${day}`) : (known ?? slug(docNo));
		ids.set(docNo, own);
		if (!catalogue.sourceById.has(own)) emit({ table: 'sources', row, record: newSource(own, docNo, day) });
		return own;
	};
}

/** A paper takes effect on the day it is signed, or later in its year. */
const isOneDay = (signed: string, day: string) => day >= signed && day.slice(0, 4) === signed.slice(0, 4);

function newSource(source_id: string, doc_no: string, signed_date: string | null): RecordOf<'sources'> {
	return {
		source_id,
		doc_no,
		doc_no_verified: false,
		doc_type: null,
		issuer: null,
		signed_date,
		signer: null,
		title_vi: null,
		file: null,
		page: null,
		sha256: null,
		note: null,
	};
}
