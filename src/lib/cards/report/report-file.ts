import type { ReportModel } from '$lib/domain/report-model';
import { save } from '$lib/export/save';
import { written } from '../data/office';

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Has the report written as a Word document by a worker and hands it to the browser's download. */
export async function saveReport(model: ReportModel, dataset: string, year: number): Promise<void> {
	const bytes = await written({ kind: 'report', model });
	save(`bao-cao-${dataset}-${year}.docx`, documentType, new Blob([bytes]));
}
