import { readDataset } from '../intake/dataset';
import type { Found } from '../intake/reading';
import type { RecordOf, TableName } from '../domain/schema/tables';
import { currentIndicators } from '../domain/measures/definitions';
import type { Reference } from '../domain/schema/reference';
import { csvFiles, dataFolder, datasetFiles, publishedDatasets } from './files';

/** What the page of the method says of indicators and documents: read at build time from data/. */
export function reference(): Reference {
	const real = publishedDatasets().filter(({ fictional }) => !fictional);
	const of = (files: Parameters<typeof readDataset>[0], root: string) => {
		const found: Found[] = [];
		readDataset(files, root, (one) => void found.push(one));
		return <T extends TableName>(table: T) =>
			found.filter((one) => one.table === table).map(({ record }) => record as RecordOf<T>);
	};
	const common = of(csvFiles(`${dataFolder}/reference`, dataFolder), '');
	const sources = new Map(
		[common, ...real.map(({ id, root_unit }) => of(datasetFiles(id), root_unit))]
			.flatMap((records) => records('sources'))
			.map((source) => [source.source_id, source]),
	);
	const docOf = (id: string | null) => (id === null ? null : (sources.get(id)?.doc_no ?? null));
	return {
		indicators: currentIndicators(common('indicators')).map((row) => ({
			id: row.indicator_id,
			nameVi: row.name_vi,
			nameEn: row.name_en,
			schoolLevel: row.school_level,
			direction: row.direction,
			kind: row.kind,
			numeratorDef: row.numerator_def,
			denominatorDef: row.denominator_def,
			legalBasis: docOf(row.legal_basis),
			note: row.note,
		})),
		destinations: common('destination_kinds').map((row) => ({
			schoolLevel: row.school_level,
			code: row.destination,
			nameVi: row.name_vi,
			nameEn: row.name_en,
		})),
		sources: [...sources.values()]
			.filter(({ doc_no, doc_type }) => doc_no !== null && doc_type !== null)
			.map((row) => ({
				docNo: row.doc_no ?? '',
				isVerified: row.doc_no_verified === true,
				issuer: row.issuer,
				signedDate: row.signed_date,
				titleVi: row.title_vi,
			})),
		datasets: publishedDatasets().map(({ id, name_vi, name_en, about_vi, about_en }) => ({
			id,
			nameVi: name_vi,
			nameEn: name_en,
			aboutVi: about_vi,
			aboutEn: about_en,
		})),
	};
}
