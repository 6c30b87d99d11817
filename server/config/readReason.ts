import type { Message } from '../rules/rule.ts';

const REASONS: Readonly<Record<string, Message>> = {
  EACCES: { en: 'permission denied', fr: 'accès refusé' },
  EPERM: { en: 'permission denied', fr: 'accès refusé' },
  EISDIR: { en: 'it is a folder', fr: 'c’est un dossier' },
  NOT_FILE: { en: 'it is no file', fr: 'ce n’est pas un fichier' },
  ERR_FS_FILE_TOO_LARGE: { en: 'it is too large', fr: 'il est trop gros' },
  NOT_UTF8: { en: 'it is not UTF-8', fr: 'ce n’est pas de l’UTF-8' },
};

/** Why a file cannot be read, in words where the system's code is a common one. */
export function readReason(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = error instanceof Error ? error.message : String(error);
  return (Object.hasOwn(REASONS, code) && REASONS[code]) || { en: text, fr: text };
}
