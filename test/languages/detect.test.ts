import { describe, expect, test } from 'vitest';
import { copyOf, detectLanguage } from '../../server/languages/detect.ts';
import { packs } from '../../server/languages/index.ts';

const detect = (text: string) => detectLanguage(copyOf(text), packs);

describe('the language of a text', () => {
  test.each([
    ['fr', 'Le port de Lorient rouvre'],
    ['fr', 'LE PORT DE LORIENT ROUVRE APRÈS TROIS MOIS DE TRAVAUX'],
    ['fr', "L'école rouvre lundi"],
    ['fr', 'Le maire a dit « oui ».'],
    ['fr', 'Tempête : deux blessés à Quimper, des trains supprimés'],
    ['en', 'The harbour reopens'],
    ['en', 'COUNCIL VOTES TO REOPEN THE HARBOUR AFTER THREE MONTHS OF REPAIRS'],
    ['en', '“We will not go,” she said.'],
    ['en', 'A storm has left two people injured near the coast'],
  ])('is %s in %s', (language, text) => expect(detect(text)).toBe(language));

  test.each(['', 'OTAN', 'Paris – Berlin 2-1', '12 345', '😀😀😀', '\ud800\0'])(
    'is undecided in %j',
    (text) => expect(detect(text)).toBeUndefined(),
  );

  test('is that of the copy, not of front matter, comments and addresses', () => {
    const copy = 'Le maire de la ville a annoncé mardi que l’école rouvrirait dès lundi prochain.';
    const frontMatter =
      '---\ntitle: The school in the harbour is to open again on Monday, says the mayor\n---\n';
    const comment = '<!-- the desk should check this with the mayor and with the school before it goes -->\n';
    const address =
      'https://www.example.com/the-school-in-the-harbour-is-to-open-again-on-monday-with-the-mayor\n';
    expect(detect(frontMatter + comment + address + copy)).toBe('fr');
  });

  test('is that of most of a text that quotes another', () => {
    const text =
      'Le ministre a répondu en anglais aux journalistes venus de Londres : “The deal is dead.” Il a quitté la salle.';
    expect(detect(text)).toBe('fr');
  });
});
