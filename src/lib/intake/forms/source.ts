import { slug } from '../../domain/units/names';
import type { RecordOf } from '../../domain/schema/tables';
import { docKey } from '../catalogue';
import type { Reading } from '../reading';

/**
 * The source of a document number: the known one, else one of its own, given out the first time it is asked. Offices
 * number their papers anew every year: a paper of another day than the known ones is another paper.
 */
export function sourceReader({ catalogue, hints, emit }: Reading): (docNo: string, row: number) => string {
	const ids = new Map<string, string>();
	return (docNo, row) => {
		const id = ids.get(docNo);
		if (id !== undefined) return id;
		const day = docNo === hints.docNo ? hints.docDay : null;
		const papers = catalogue.sourcesByDoc.get(docKey(docNo)) ?? [];
		const known = catalogue.sourceById.get(docNo) ?? paperOf(papers, day);
		const own = known?.source_id ?? slug(papers.length > 0 ? `${docNo} ${day}` : docNo);
		ids.set(docNo, own);
		if (!catalogue.sourceById.has(own)) emit({ table: 'sources', row, record: newSource(own, docNo, day) });
		return own;
	};
}

type Source = RecordOf<'sources'>;

/** The paper of a day; without one the last that was signed. */
function paperOf(papers: readonly Source[], day: string | null): Source | undefined {
	const newest = papers.toSorted((a, b) => (b.signed_date ?? '').localeCompare(a.signed_date ?? ''));
	if (day === null) return newest[0];
	return (
		newest.find(({ signed_date }) => signed_date === day) ??
		newest.find(({ signed_date }) => signed_date !== null && isOneDay(signed_date, day)) ??
		newest.find(({ signed_date }) => signed_date === null)
	);
}

/** A paper takes effect on the day it is signed, or later in its year. */
const isOneDay = (signed: string, day: string) => day >= signed && day.slice(0, 4) === signed.slice(0, 4);

function newSource(source_id: string, doc_no: string, signed_date: string | null): Source {
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
