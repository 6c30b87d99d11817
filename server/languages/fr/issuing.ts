import { words } from '../list.ts';

/** What its author does to a document: *a envoyé une lettre*, *publie un communiqué*. */
export const issuingVerbs: readonly string[] = words(`
  envoyé envoie envoient envoyait adressé adresse adressent écrit écrivent écrivait rédigé rédige rédigent publié publie
  publient publiait diffusé diffuse diffusent signé signe signent posté poste postent remis rendu déposé transmis transmet
  communiqué partagé
`);
