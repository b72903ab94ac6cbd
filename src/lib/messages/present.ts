import type { Language } from '../domain/base/format';
import type { Loose } from './messages';
import { en } from './present/en';
import { agendaEn } from './present/agenda-en';
import { agendaVi } from './present/agenda-vi';
import { vi } from './present/vi';

export type PresentWords = Loose<typeof vi>;
export type AgendaWords = Loose<typeof agendaVi>;

export const presentWords: Readonly<Record<Language, PresentWords>> = { vi, en };
/** What slides say. */
export const agendaWords: Readonly<Record<Language, AgendaWords>> = { vi: agendaVi, en: agendaEn };
