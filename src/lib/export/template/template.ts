import type { LeavingLevel } from '../../domain/schema/vocabulary';

export type TemplateForm = 'targets' | 'counted' | 'destinations' | 'monthly';

export type TemplateUnit = {
	readonly unitId: string;
	readonly name: string;
	/** The name on screen, where several units of the form are called alike: with what stands above it. */
	readonly label?: string;
	/** The registered target in basis points; null where there is none. */
	readonly targetBp: number | null;
};

/** A numerator, and what it is counted among where no other column of the form holds that. */
export type OwnCounts = { readonly part: string; readonly whole: string | null };

/** A form for units to fill in: one unit, or all of a level. */
export type Template = {
	readonly form: TemplateForm;
	readonly level: LeavingLevel;
	readonly period: { readonly id: string; readonly label: string };
	/** Nobody graduates from the school level in the period: its pupils complete the programme. */
	readonly hasCompleters?: boolean;
	/** ISO days: of which day the figures are, and when the form is due. */
	readonly asOf: string | null;
	readonly dueDate: string | null;
	/** With its type: "Tỉnh Long An". */
	readonly province: string;
	/** Of which unit the total of all is. */
	readonly rootId: string;
	/** Document that registers the targets; null leaves its line to be filled in. */
	readonly document: { readonly no: string; readonly date: string } | null;
	readonly units: readonly TemplateUnit[];
	/** Targets to register; used by the form `targets`. */
	readonly indicators: readonly {
		readonly indicatorId: string;
		readonly nameVi: string;
		readonly isCount?: boolean;
	}[];
	/** What the office counts by itself, in its words; used by the form `counted`. */
	readonly own?: readonly OwnCounts[];
	/** Codes of the level; used by the form `destinations`. */
	readonly destinations: readonly { readonly code: string; readonly nameVi: string }[];
};
