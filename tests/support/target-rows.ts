import type { TargetRow } from '../../src/lib/domain/measures/target-history';

/** A version of a target as the register asks for it; without a kind the unit has none. */
export const targetRow = (unitId: string, part: Partial<TargetRow> = {}): TargetRow => ({
	unitId,
	nameVi: `Huyện ${unitId}`,
	nameEn: null,
	parentVi: null,
	parentEn: null,
	kind: 'registered',
	revision: 1,
	valueBp: 2000,
	valueCount: null,
	effectiveDate: '2024-03-10',
	status: 'approved',
	reason: null,
	sourceId: 's1',
	docNo: '1/KH',
	docType: 'KH',
	signedDate: '2024-03-10',
	signer: null,
	planName: 'Kế hoạch 2024',
	lockedOn: '2024-03-31',
	importSeq: 0,
	fileSheet: null,
	fileRow: 2,
	isInForce: false,
	...part,
});

export const noTarget = (unitId: string): TargetRow =>
	targetRow(unitId, {
		kind: null,
		revision: null,
		valueBp: null,
		effectiveDate: null,
		status: null,
		sourceId: null,
		docNo: null,
		docType: null,
		signedDate: null,
		planName: null,
		lockedOn: null,
		importSeq: null,
		fileRow: null,
	});
