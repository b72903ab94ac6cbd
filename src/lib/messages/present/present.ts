import type { Language } from '../../domain/base/format';
import type { Loose } from '../messages';
import { en } from './en';
import { agendaEn } from './agenda-en';
import { agendaVi } from './agenda-vi';
import { vi } from './vi';

export type PresentWords = Loose<typeof vi>;
export type AgendaWords = Loose<typeof agendaVi>;

export const presentWords: Readonly<Record<Language, PresentWords>> = { vi, en };
/** What slides say. */
export const agendaWords: Readonly<Record<Language, AgendaWords>> = { vi: agendaVi, en: agendaEn };
