import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Feature } from '../service/languageService.ts';
import type { Refusal } from '../service/rename.ts';
import type { DocumentOf } from './documents.ts';

interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/**
 * Makes request handlers: a document that is not open, or not to be checked, has no answer (`null`), and an answer that did not come says
 * whether the client cancelled or the document changed.
 */
export function answerWith(documentOf: DocumentOf) {
  return <P, R>(feature: Feature<P, R>) =>
    async (params: P & DocumentParams, token: CancellationToken): Promise<R | ResponseError<void> | null> => {
      const document = await documentOf(params.textDocument.uri);
      if (!document) return null;
      const answer = await feature(document, params, token);
      return answer === undefined ? notAnswered(token) : answer;
    };
}

/** Of an answer that refuses, the reason, as an error that editors show. */
export function refusing<P, R>(handler: (params: P, token: CancellationToken) => Promise<R>) {
  return async (params: P, token: CancellationToken): Promise<Exclude<R, Refusal> | ResponseError<void>> => {
    const answer = await handler(params, token);
    return isRefusal(answer)
      ? new ResponseError(LSPErrorCodes.RequestFailed, answer.refused)
      : (answer as Exclude<R, Refusal>);
  };
}

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

/** A request about all documents. */
export function answerAll<P, R>(feature: (params: P, token: CancellationToken) => Promise<R | undefined>) {
  return async (params: P, token: CancellationToken): Promise<R | ResponseError<void>> => {
    const answer = await feature(params, token);
    return answer === undefined ? notAnswered(token) : answer;
  };
}

function notAnswered(token: CancellationToken): ResponseError<void> {
  return token.isCancellationRequested
    ? new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
    : new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
}
