import { words } from './list.ts';

/**
 * People of the past and of the stage whom news copy calls by one name in any language, the full name before it or not:
 * *un dessin de Picasso*, *under Stalin*. Of those of today see each language's `knownPeople`.
 */
export const knownSurnames: readonly string[] = words(`
  Aristote Aristotle Bach Balzac Baudelaire Beckett Beethoven Bolívar Bonaparte Brahms Brecht Brejnev Brezhnev Büchner Bugatti Byron
  Camus Caravaggio Castro Cervantes Ceausescu Cézanne Chagall Chanel Chaplin Chekhov Chopin Churchill Clemenceau Coubertin Cromwell
  Dali Dalí Dante Danton Darwin Debussy Degas Delacroix Descartes Dickens Diderot Dior Disney Dostoïevski Dostoevsky Dreyfus Dumas
  Duchamp Dvořák Edison Einstein Eisenhower Elgar Engels Faulkner Fellini Ferrari Flaubert Franco Freud Gagarine Gagarin Galilée Galileo Gandhi
  Gaulle Gauguin Giacometti Goebbels Goering Göring Goethe Gorbachev Gorbatchev Goya Guevara Haydn Hegel Heidegger Heine Hemingway Himmler
  Hitchcock Hitler Homer Hugo Ibsen Jaurès Jefferson Joyce Kadhafi Gaddafi Kafka Kandinsky Kant Kennedy Keynes Khomeini Khrouchtchev Khrushchev
  Klee Klimt Kubrick Lafayette Lénine Lenin Leibniz Lennon Liszt Lincoln Louverture Luther Machiavelli Mahler Malraux Mandela Manet Mao
  Marx Matisse McCartney Mendelssohn Michelangelo Milosevic Miro Miró Mitterrand Modigliani Molière Mondrian Monet Montaigne Montesquieu
  Mozart Mussolini Napoléon Napoleon Nasser Newton Nietzsche Nixon Nobel Nostradamus Orwell Pasteur Pétain Picasso Pinochet Pissarro Platon Plato
  Pompidou Porsche Pouchkine Pushkin Prokofiev Proust Puccini Rabelais Racine Ravel Reagan Rembrandt Renoir Rimbaud Robespierre Rodin Roosevelt
  Rossini Rothko Rousseau Rubens Sartre Schiller Schubert Schumann Shakespeare Socrate Socrates Spinoza Stalin Staline Stendhal Strauss Stravinsky Tchaikovsky
  Tchaïkovski Tchekhov Thatcher Tito Tolkien Tolstoï Tolstoy Trotski Trotsky Truman Turner Vauban Verdi Verlaine Vermeer Vivaldi Voltaire Wagner
  Warhol Washington Wilde Woolf Zola
`);
