import type { MessageKey, Say } from './messages.ts';

const REASONS: Readonly<Record<string, MessageKey>> = {
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'readOnly',
  EISDIR: 'isFolder',
  ENOSPC: 'noSpace',
  ENOENT: 'gone',
  ERR_FS_FILE_TOO_LARGE: 'tooLarge',
  ERR_STRING_TOO_LONG: 'tooLarge',
  ELOOP: 'linkLoop',
  NOT_FILE: 'notFile',
  NOT_UTF8: 'otherEncoding',
};

/** What went wrong, in words where the system's code is a common one. */
export function errorReason(error: unknown, say: Say): string {
  if (!(error instanceof Error)) return String(error);
  const key = 'code' in error ? REASONS[String(error.code)] : undefined;
  return key ? say(key) : error.message;
}
