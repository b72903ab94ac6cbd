import type { Fault } from '../export/office/fault';
import { returnedWorkbook, type SentSheet } from '../export/returned/returned';
import type { Template } from '../export/template/template';
import { templatesZip } from '../export/template/template-file';
import { templateWorkbook } from '../export/template/template-workbook';
import type { ReportModel } from '../domain/documents/report-model';
import { workbook } from '../export/xlsx/xlsx';
import type { SampleKey } from '../domain/schema/samples';
import type { SheetSpec } from '../export/xlsx/xlsx-spec';

export type OfficeJob =
	| {
			readonly kind: 'returned';
			readonly sheets: readonly SentSheet[];
			readonly faults: readonly Fault[];
	  }
	/** One workbook with every unit of the form. */
	| { readonly kind: 'template'; readonly template: Template }
	/** An archive with a workbook for each unit of the form. */
	| { readonly kind: 'templates'; readonly template: Template }
	/** A workbook of sheets that are already laid out. */
	| { readonly kind: 'sheets'; readonly sheets: readonly SheetSpec[]; readonly title: string }
	/** A file for practice. */
	| { readonly kind: 'sample'; readonly key: SampleKey }
	/** The administrative report as a Word document. */
	| { readonly kind: 'report'; readonly model: ReportModel };

/** The bytes of a workbook or an archive; `onDone` hears how many of several files are written. */
export function officeFile(job: OfficeJob, onDone: (files: number) => void): Promise<Uint8Array> {
	switch (job.kind) {
		case 'returned':
			return returnedWorkbook(job.sheets, job.faults);
		case 'template':
			return templateWorkbook(job.template);
		case 'templates':
			return templatesZip([job.template], onDone);
		case 'sheets':
			return workbook(job.sheets, { title: job.title });
		case 'sample':
			return sampleFile(job.key);
		case 'report':
			return reportFile(job.model);
	}
}

const sampleFile = async (key: SampleKey) => (await import('../export/samples/samples')).sample(key);

/** The library that writes Word documents is large: it comes with the first one. */
async function reportFile(model: ReportModel): Promise<Uint8Array> {
	const [{ reportDocument }, { documentWords }] = await Promise.all([
		import('../export/docx/docx'),
		import('../messages/report/document'),
	]);
	return reportDocument(model, documentWords);
}
