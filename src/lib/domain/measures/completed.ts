/**
 * Vietnamese words about those who leave lower secondary school, as they are said where nobody graduates from it any
 * more: "HS tốt nghiệp THCS" is "HS hoàn thành chương trình THCS". What is put into a sentence must not hold the words.
 */
export const asCompleted = (text: string, hasCompleters: boolean | undefined): string =>
	hasCompleters === true
		? text
				.replace(/(sau) tốt nghiệp/giu, '$1 khi hoàn thành chương trình')
				.replaceAll('tốt nghiệp', 'hoàn thành chương trình')
				.replaceAll('Tốt nghiệp', 'Hoàn thành chương trình')
		: text;

/** Does the name of an indicator say that those whom it is measured by completed the programme, and did not graduate? */
export const isOfCompleters = (nameVi: string): boolean => /hoàn thành chương trình/iu.test(nameVi);
