import { words } from '../list.ts';

export const firstNames = {
  feminine: words(
    'Marie Anne Claire Sophie Julie Nathalie Isabelle Catherine Sandrine Valérie Céline Élisabeth Christine Ségolène Ursula Angela Hillary',
  ),
  masculine: words(
    'Jean Pierre Paul Jacques Michel Emmanuel François Nicolas Laurent Olivier Bruno Jens Kim Joe Donald Vladimir Volodymyr',
  ),
  either: words('Claude Dominique Camille'),
};
