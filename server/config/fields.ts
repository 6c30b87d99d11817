import type { Message } from '../rules/rule.ts';

/** A key of a file that a team writes: what it takes, and what it is for. Schemas, checks, completion and hover all come from it. */
export interface Field {
  readonly description: Message;
  readonly required?: true;
  /** `text` is the default. A list of `fields` also takes bare texts, which are its `short` key. What is in `rules` is checked by the rules, and what is in `mapping` by whoever takes it. */
  readonly kind?: 'texts' | 'object' | 'objects' | 'rules' | 'mapping';
  /** Of `texts`: a list must not be empty. */
  readonly some?: true;
  readonly values?: readonly string[];
  /** What a text looks like, as a JSON Schema's `pattern`, with an example of it. */
  readonly pattern?: string;
  readonly example?: string;
  /** What holds where nothing is said. */
  readonly preset?: string;
  readonly fields?: Fields;
  readonly short?: string;
  /** What it is called elsewhere, and may be called here by mistake. */
  readonly mistaken?: readonly string[];
}

export type Fields = Readonly<Record<string, Field>>;
