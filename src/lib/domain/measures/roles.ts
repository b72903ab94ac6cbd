import type { Role } from '../schema/vocabulary';

/** Where an indicator is shown unasked is said by the catalogue, never by its code. */
type OfRole = { readonly role: Role | null };

/** What the streaming of its school level is measured by: its slides and its part of a report are always made. */
export const isHeadline = ({ role }: OfRole): boolean => role === 'headline';

/** What reviews set beside a headline first. */
export const isCompanion = ({ role }: OfRole): boolean => role === 'companion';

/** Related quality: one slide of all of them. */
export const isOfQuality = ({ role }: OfRole): boolean => role === 'quality';

/** Defined by the office itself. */
export const isOwn = ({ role }: OfRole): boolean => role === 'own';

const inPlans: ReadonlySet<Role | null> = new Set(['headline', 'companion', 'listed', 'own']);

/** Stands in the table of a plan, and so in forms to register targets, in reports and in decks. */
export const isInPlans = ({ role }: OfRole): boolean => inPlans.has(role);
