import { fileName } from '$lib/domain/documents/file-name';
import type { Language } from '$lib/domain/base/format';
import type { ReportModel } from '$lib/domain/documents/report-model';
import { save } from '$lib/export/office/save';
import { fileWords } from '$lib/messages/shared/files';
import { written } from '$lib/workers/office';

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Has the report written as a Word document by a worker and hands it to the browser's download. */
export async function saveReport(
	model: ReportModel,
	root: string,
	year: number,
	language: Language,
): Promise<void> {
	const bytes = await written({ kind: 'report', model });
	save(fileName([fileWords[language].report, root, year], 'docx'), documentType, new Blob([bytes]));
}
