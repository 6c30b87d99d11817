import {
  type Disposable,
  env,
  LanguageStatusSeverity,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import { State } from 'vscode-languageclient';
import { type DocumentFilter, filterOf } from './documentSelector.ts';

/** What the server says of an article each time that it has read it, as the notification `copydesk/status`. */
export interface ArticleStatus {
  readonly uri: string;
  /** BCP 47 subtag of the language that the article is written in. */
  readonly language: string;
  readonly words: number;
  readonly quotations: number;
}

/** An article that was checked and is no longer. */
export interface Unchecked {
  readonly uri: string;
  readonly unchecked: true;
}

/** The entry beside the language mode in the status bar. */
export interface StatusItem extends Disposable {
  /** The documents that it appears for, beside those that the server speaks of. */
  select(selector: readonly DocumentFilter[]): void;
  show(article: ArticleStatus | Unchecked): void;
  setState(state: State): void;
}

export function createStatusItem(): StatusItem {
  const item = languages.createLanguageStatusItem('copydesk.article', []);
  const articles = new Map<string, ArticleStatus>();
  let selector: readonly DocumentFilter[] = [];
  let state = State.Stopped;
  let shown: string | undefined;
  item.name = 'Copydesk';

  function update(): void {
    const document = window.activeTextEditor?.document;
    // The output is an editor too, and active while it is read; the status bar stays with the article.
    if (document && document.uri.scheme !== 'output') shown = document.uri.toString();
    const article = shown === undefined ? undefined : articles.get(shown);
    const stopped = state === State.Stopped || state === State.StartFailed;
    item.busy = !stopped && article === undefined;
    item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = stopped ? l10n.t('Copydesk is not running') : article ? describe(article) : 'Copydesk';
    item.detail = workspace.isTrusted ? '' : l10n.t('Restricted Mode: no plugins, no packages');
    item.command = stopped
      ? { command: 'copydesk.restartServer', title: l10n.t('Restart') }
      : { command: 'copydesk.showOutput', title: l10n.t('Show output') };
  }

  function appear(): void {
    item.selector = [...selector, ...[...articles.keys()].map((uri) => filterOf(Uri.parse(uri)))];
  }

  const subscription = window.onDidChangeActiveTextEditor(update);
  const closing = workspace.onDidCloseTextDocument(({ uri }) => {
    if (articles.delete(uri.toString())) appear();
  });
  return {
    select(selected) {
      selector = selected;
      articles.clear();
      appear();
    },
    show(article) {
      const uri = Uri.parse(article.uri).toString();
      const isNew = 'unchecked' in article ? articles.delete(uri) : !articles.has(uri);
      if (!('unchecked' in article)) articles.set(uri, article);
      if (isNew) appear();
      update();
    },
    setState(changed) {
      state = changed;
      update();
    },
    dispose() {
      subscription.dispose();
      closing.dispose();
      item.dispose();
    },
  };
}

function describe({ language, words, quotations }: ArticleStatus): string {
  const name = new Intl.DisplayNames([env.language], { type: 'language' }).of(language) ?? language;
  const count = (number: number) => number.toLocaleString(env.language);
  // In French none is singular: *0 mot*.
  const isOne = (number: number) => new Intl.PluralRules(env.language).select(number) === 'one';
  return [
    name,
    isOne(words) ? l10n.t('{0} word', count(words)) : l10n.t('{0} words', count(words)),
    isOne(quotations)
      ? l10n.t('{0} quotation', count(quotations))
      : l10n.t('{0} quotations', count(quotations)),
  ].join(' · ');
}
