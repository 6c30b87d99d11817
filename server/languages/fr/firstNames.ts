import type { LanguagePack } from '../languagePack.ts';
import { words } from '../list.ts';

/** First names of France and those that world news brings most. Of a compound (*Jean-Marc*) the first part is enough. */
export const firstNames: LanguagePack['firstNames'] = {
  feminine: words(`
    Ada Adélaïde Adèle Adeline Adriana Adrienne Agathe Agnès Agnieszka Aïcha Aïda Aïssa Aïssata Aïssatou
    Alba Aleksandra Alessandra Alexandra Alexandrine Alexia Alice Alicia Alina Aline Alison Alissa
    Alizée Alma Amal Amanda Amandine Amel Amélia Amélie Amina Aminata Amira Amy Ana Anaïs Anastasia
    Andréa Andrée Angela Angèle Angelica Angelina Angeline Angélique Angie Anissa Anita Anja Anke Ann
    Anna Annabelle Anne Annegret Annette Annick Annie Anouk Antje Antoinette Antonella Antonia Apolline
    Ariane Arielle Arlette Armelle Asma Assa Assia Assita Astrid Aude Audrey Augusta Augustine Aurélia
    Aurélie Aurore Ava Axelle Aya Ayse Azadeh Barbara Bärbel Béatrice Beatrix Béatriz Bella Bénédicte
    Bérangère Bérénice Bernadette Berthe Beth Bettina Betty Beverly Bianca Blanche Blandine Blanka
    Brenda Brigitte Britney Bruna Camélia Candice Capucine Carina Carine Carla Carlotta Carmen Carola
    Carole Carolina Caroline Carolyn Carrie Cassandra Cassandre Catalina Cate Catherine Cathy Cécile
    Cécilia Célestine Célia Céline Chahinez Chantal Charlène Charline Charlotte Chelsea Cherie Chiara
    Chloé Christa Christel Christelle Christiane Christianne Christina Christine Ciara Cindy Cinthia
    Claire Clara Clarisse Claudette Claudia Claudie Claudine Cléa Clélia Clémence Clémentine Clotilde
    Colette Coline Colleen Constance Consuelo Cora Coralie Corinne Cornelia Cristina Cynthia Cyrielle
    Dahlia Daisy Dalia Dalila Daniela Danièle Daniella Danielle Daphné Daria Deborah Déborah Debra
    Delphine Denise Diana Diane Dilma Dina Dolores Dominika Donna Dora Dorothée Dorothy Edith Édith
    Edwige Eglantine Élaine Eleanor Elena Élena Eleonora Éléonore Eliane Éliane Elif Elisa Élisa
    Elisabeth Élisabeth Elise Élise Elizabeth Elke Ella Ellen Elodie Élodie Éloïse Elsa Elvira Elvire
    Élyane Emeline Émeline Emilia Emilie Émilie Émilienne Emily Emma Emmanuelle Erica Erika Estelle
    Ester Esther Eugenia Eugénie Eva Eve Ève Evelyne Évelyne Fabienne Fabiola Fadila Fanny Fariba Farida
    Fatiha Fatima Fatimata Fatma Fatou Fatoumata Faustine Federica Félicie Félicité Fernande Fiona
    Flavie Flora Flore Florence Florentine Francesca Francine Françoise Frauke Frédérique Frida Gabriela
    Gabriella Gabrielle Gaëlle Geneviève Georgette Georgina Géraldine Germaine Ghislaine Gianna
    Gilberte Gillian Gina Ginette Ginevra Giorgia Gisela Gisele Gisèle Gladys Gloria Grace Graziella
    Greta Gretchen Guillemette Gulnara Gwenaëlle Gwendoline Hadja Hafsa Hanna Hannah Harriet Hawa Hayat
    Heather Heidi Heike Helen Helena Hélène Helga Hélia Helle Henriette Hilary Hilda Hillary Hina Hind
    Hortense Houda Houria Huguette Iana Ida Ikram Ilana Ilaria Ilona Iman Imane Ines Inès Inga Inge
    Ingrid Inna Ioulia Irena Irene Irène Irina Iris Isabel Isabella Isabelle Isaure Ivana Ivanka Ivy
    Jacinda Jacinthe Jacqueline Jana Jane Janet Janice Janine Jeanine Jeanne Jeannette Jeannine Jelena
    Jennifer Jenny Jessica Jill Joana Joanna Joanne Jocelyne Joëlle Johanna Johanne Joséphine Josette
    Josiane Joy Joyce Juana Judith Julia Juliana Julie Julienne Juliet Juliette Justine Kadiatou
    Kadidiatou Kaja Kamala Karen Karima Karin Karine Karla Karolina Katalin Katarina Kate Katharina
    Katherine Kathleen Kathryn Kathy Katia Katrin Katy Kayla Kayleigh Keira Kenza Keren Khadidja Khadija
    Kirsten Klara Kristalina Kristen Kristin Kristina Kylie Laetitia Laëtitia Laïla Lamia Lana Lara
    Larissa Latifa Laura Laure Lauren Laurence Laurette Lavinia Layla Léa Leah Leila Leïla Lena Léna
    Lene Léonie Léonore Léopoldine Letizia Leyla Lia Liane Lidia Liliana Liliane Lilou Lily Lina Linda
    Lindsay Lindsey Line Lisa Lisbeth Lise Lisette Liv Livia Liz Lizzie Lola Lorena Lorraine Lotte
    Louisa Louise Louisette Lubna Luce Lucette Lucia Lucie Lucienne Lucile Lucille Lucy Ludivine Ludmila
    Luisa Luna Lydia Lydie Lyudmila Mabel Macha Maddalena Madeleine Madison Maela Maëlle Maëlys Maëva
    Magali Magalie Magda Magdalena Maggie Maguy Maia Maïa Maïmouna Maïté Maïwenn Malala Malgorzata
    Malika Mandy Manon Manuela Mara Margaret Margarita Margaux Margherita Margot Margrethe Marguerite
    Maria María Mariam Mariama Mariana Marianne Marie Mariella Marielle Marietta Mariette Marijke Marika
    Marilyn Marina Marine Marion Marisa Marisol Marita Mariya Marjane Marjolaine Marjorie Marlène Marta
    Martha Marthe Martina Martine Mary Maryam Marylène Maryline Maryse Maryvonne Mathilda Mathilde Maud
    Maureen Meg Megan Meghan Melania Melanie Mélanie Mélina Melinda Méline Melissa Mélissa Mélodie
    Mercedes Meredith Meriem Meryem Meryl Mette Mia Micaela Michaëlle Michèle Micheline Michelle Mila
    Milena Mimi Mina Mireille Miriam Mitra Moira Mona Monica Monika Monique Morgane Mouna Mounia Muriel
    Murielle Mylène Myriam Nabila Nabilla Nadège Nadia Nadine Nadja Nahed Naïma Najat Nancy Naomi Narges
    Nasrin Nastasia Natacha Natalia Natalie Nataliya Nathalie Nawal Nazanin Neïla Nelly Nia Nicole
    Nicoletta Nikki Nina Ninon Noelle Noëlle Noémie Nora Nour Océane Odette Odile Oksana Olena Olga
    Olivia Olympe Ondine Ophélie Oprah Oriane Orianne Ornella Oumou Paloma Pamela Patricia Patrizia
    Paula Paule Paulette Paulina Pauline Peggy Penelope Pénélope Pernille Perrine Petra Philippa
    Philippine Philomène Pia Pilar Pippa Prisca Priscilla Priyanka Rachel Rachele Rachida Rafaela Rahma
    Ramatoulaye Rana Rania Raphaëlle Raquel Raymonde Rebecca Regina Régine Rekia Rena Renate Renée
    Rhiannon Rihanna Rita Roberta Rokhaya Rolande Romane Romy Ronja Rosa Rosalie Rosalind Rosana Rosanna
    Rose Roseline Roselyne Rosemary Rosie Rosine Rossana Roxana Roxane Ruth Sabina Sabine Sabrina
    Sabrine Safia Sahra Salima Sally Salma Salomé Salwa Samantha Samia Samira Sana Sandra Sandrine Sandy
    Sanna Sara Sarah Saskia Scarlett Ségolène Selena Selma Serena Séverine Shakira Shannon Sharon Sheila
    Shirin Shirley Sibeth Sibyle Sidonie Sifan Sigrid Silvana Silvia Simona Simone Simonetta Sinead
    Sinéad Siobhan Sixtine Soazig Sofia Sofie Solange Soledad Solène Solveig Sonia Sonya Sophia Sophie
    Soraya Soumaya Stacy Stefania Stefanie Stella Stephanie Stéphanie Sue Suella Susan Susana Susanna
    Susanne Suzanne Suzie Svetlana Sviatlana Sybille Sylvaine Sylvana Sylvia Sylviane Sylvie Tamara
    Tania Tanja Tara Tarja Tatiana Teresa Tess Tessa Theresa Thérèse Tiffany Tina Tiphaine Tracy Tzipi
    Ulla Ulrike Uma Ursula Ute Valentina Valentine Valeria Valérie Vanessa Vera Véra Verena Verónica
    Veronika Véronique Vesna Vicky Victoire Victoria Viola Violaine Violeta Violette Virginia Virginie
    Vivian Viviane Vivienne Wafa Wanda Wendy Whitney Wilhelmine Winnie Xaviera Xénia Ximena Yael Yamina
    Yana Yasmin Yasmina Yasmine Yevgenia Yoko Yolanda Yolande Youlia Yousra Yulia Yvette Yvonne Zahia
    Zahra Zainab Zara Zeina Zelda Zineb Zoé Zohra Zoubida Zuzana
  `),
  masculine: words(`
    Aaron Abdallah Abdel Abdelaziz Abdelhamid Abdelilah Abdelkader Abdelkrim Abdelmadjid Abdelmalek
    Abdennour Abderrahmane Abdou Abdoulaye Abdul Abdullah Abel Abiy Abou Abraham Abu Achille Achim Adam
    Adama Adan Adel Adil Adnan Adolf Adolphe Adrian Adriano Adrien Agustín Ahmad Ahmed Aimé Akim Akio
    Alain Alan Alban Albert Alberto Albin Aldo Alec Alejandro Aleksandar Aleksandr Aleksei Aleksey
    Alessandro Alessio Alexander Alexandr Alexandre Alexandros Alexei Alexeï Alexey Alexis Alfons
    Alfonso Alfred Alfredo Ali Alioune Alireza Alistair Allan Almazbek Alois Aloïs Alphonse Alvaro
    Álvaro Amadou Amaury Ambroise Amédée Amédy Amin Amine Amir Amos Anas Anatole Anatoli Anatoly Anders
    André Andreas Andrei Andreï Andrej Andrés Andrew Andrii Andrij Andriy Andrzej Ángel Angelo Anicet
    Anis Annibal Anselme Anthony Antoine Anton Antoni Antonin Antonio António Antony Antti Anwar
    Apollinaire Aram Arié Aristide Armand Armando Armel Armin Arnaud Arnault Arno Arnold Arsène Arseni
    Arthur Artur Arturo Arvind Ashraf Aslan Athanase Aubin Auguste Augustin Augusto Aurélien Avigdor
    Axel Aymar Aymeric Ayoub Azzedine Bachar Bachir Baptiste Barack Barnabé Barry Bart Barthélemy
    Bartolomé Bashar Basile Bastien Baudouin Béji Ben Benedikt Benigno Benito Benjamin Benny Benoist
    Benoit Benoît Benyamin Bernard Bernardo Bernd Bernie Bernt Bertrand Bilal Bill Billy Bjarne Björn
    Blaise Bob Bobby Boniface Boris Borut Boubacar Brad Brahim Brendan Brett Brian Brice Bruce Bruno
    Bryan Burkhard Byron Carl Carles Carlo Carlos Casimir Cedric Cédric Célestin Cem César Cesare
    Charles Charlie Cheick Chems Chérif Chester Christian Christof Christoph Christophe Christopher
    Christos Chuck Claudio Claudius Clément Clovis Colin Côme Conrad Constantin Corentin Cornelius Craig
    Cristian Cristiano Cristóbal Curt Curtis Cyprien Cyriaque Cyril Cyrille Cyrus Damian Damien Dan
    Daniel Daniele Daniil Danilo Danny Dany Dario Dariusz Darren Dave David Davide Dean Denis Dennis
    Denys Derek Desmond Didier Diego Dieter Dieudonné Dilan Dimitar Dimitri Dimitris Dimitry Dino Diogo
    Djamel Djibril Dmitri Dmitriy Dmitry Dmytro Domenico Domingo Dominic Dominik Donald Donatien Dorian
    Douglas Driss Duncan Dusan Dylan Ebrahim Ed Eddie Eddy Edgar Edgard Edmond Edmund Edoardo Edouard
    Édouard Eduard Eduardo Edward Edwin Edwy Egor Elias Elie Élie Elijah Éliott Elliot Eloi Éloi Elon
    Elton Elvis Emanuel Emanuele Émeric Emil Emile Émile Émilien Emilio Emir Emmanuel Emmerson Enric
    Enrico Enrique Enzo Éphraïm Eric Éric Erich Erick Erik Ernest Ernesto Ernst Erwan Erwann Esteban
    Etienne Étienne Eugen Eugène Eusèbe Evan Evaristo Evgueni Ezéchiel Ezra Fabian Fabien Fabio Fabrice
    Fabricio Fabrizio Fadi Faïz Farid Farouk Faustin Fayçal Federico Fédor Félicien Felipe Felix Félix
    Ferdinand Fernand Fernando Fethi Fidel Filip Filippo Fiodor Firmin Flavien Flavio Florent Florian
    Florimond Fouad Foued Francesco Francis Francisco Franck Franco François Frank Frans Frantz Franz
    Fred Freddy Frederic Frédéric Frederick Frederik Fredrik Friedrich Fritz Fulgence Gabor Gad Gaël
    Gaëtan Gaetano Gareth Gary Gaspard Gaston Gauthier Gautier Gavin Gennady Geoffrey Geoffroy Georg
    George Georges Georgi Georgios Gerald Gérald Gerard Gérard Gerhard Germain Gerry Ghaleb Ghassan
    Ghislain Giacomo Giancarlo Gianluca Gianni Gideon Gilbert Gilberto Gildas Gilles Gino Giorgio
    Giovanni Giulio Giuseppe Glenn Gonzalo Goran Göran Gordon Graham Greg Grégoire Gregory Grégory
    Grigori Guéric Guido Guilhem Guillaume Guillermo Günter Gunther Günther Gustav Gustave Gustavo Guy
    Gwenaël Habib Hadrien Hafez Hakan Hakim Hamed Hamid Hamza Hannibal Hans Harald Haris Harold Harrison
    Harry Haruki Harvey Hashim Hassan Hassen Heiko Heiner Heinrich Heinz Helmut Helmuth Henri Henrik
    Henry Herbert Herman Hermann Hervé Hicham Hilaire Hippolyte Hiroshi Hocine Honoré Horst Hosni
    Houcine Howard Hubert Hugh Hugo Hugues Humberto Husayn Hussein Hyacinthe Iain Ian Ibrahim Ibrahima
    Idris Idriss Ignace Ignacio Ignazio Igor Ihor Iker Ilan Ilia Ilya Imad Imanol Imran Ingmar Ioannis
    Irakli Irving Isaac Isaïe Isidore Ismaël Ismail Ismaïl Issa Issam István Ivan Iván Ivo Jack Jacob
    Jacques Jaime Jair Jake Jakob Jakub Jalal Jamal Jamel James Jan János Jared Jarosław Jason Javier
    Jawad Jean Jeff Jeffrey Jens Jérémie Jeremy Jérémy Jerome Jérôme Jerry Jesús Jim Jimmy Joachim
    Joakim Joan Joao João Joaquim Joaquín Jochen Joe Joel Joël Joey Johan Johann Johannes John Johnny
    Jon Jonah Jonas Jonathan Jordan Jörg Jorge Joris José Josep Joseph Josh Joshua Josselin Josu Juan
    Jude Jules Julian Julien Julio Julius Jürgen Juri Justin Justus Kais Kaïs Kamal Kamel Karel Karim
    Karl Kazimierz Keir Keith Ken Kenneth Kevin Kévin Khaled Khalid Khalifa Kirill Klaus Koffi Kofi
    Konstantin Kostas Krzysztof Kurt Kyle Kylian Kyriakos Ladislas Lamine Lando Landry Larry Lars
    Lassana László Laurent Lawrence Lazare Léandre Lech Leif Len Lenny Leo Léo Leon Léon Leonard Léonard
    Leonardo Leonel Leonid Léonid Léopold Leroy Leszek Levi Lewis Liam Lino Lionel Lloyd Loic Loïc
    Lorenz Lorenzo Lothar Louis Luc Luca Lucas Luciano Lucien Ludovic Ludwig Luigi Luis Luís Luiz Luka
    Lukas Luke Lyès Lyndon Madjid Maël Mahamadou Mahamat Mahinda Mahmoud Majid Malcolm Malek Malik
    Mamadou Mamoudou Manfred Manmohan Manuel Marat Marc Marceau Marcel Marcello Marcelo Marcin Marco
    Marcos Marcus Marek Mariano Marin Mario Marius Mariusz Mark Marko Markus Marlon Martial Martin
    Marvin Marwan Massimo Massoud Mateo Matéo Mateusz Mathéo Mathias Mathieu Mathis Mato Mats Matt
    Matteo Matthew Matthias Matthieu Matthis Maurice Mauricio Mauro Max Maxence Maxim Maxime Maximilian
    Maximilien Maxwell Médéric Medhi Mehdi Mehmet Mel Menahem Mevlüt Michał Michael Michaël Michal
    Michel Michele Mick Mickaël Miguel Mihai Mikael Mike Mikhail Mikhaïl Mikheil Miklós Milan Miles Milo
    Milos Miloš Mircea Mirko Miroslav Mitch Mitt Modibo Mohamad Mohamed Mohammad Mohammadou Mohammed
    Mohsen Moïse Moises Mokhtar Mouammar Mouloud Mounir Mourad Moussa Moustafa Moustapha Muhammad
    Muhammadu Murat Mustafa Mustapha Mykhaïlo Mykola Nabil Nacer Nadir Najib Naoufal Napoléon Narcisse
    Narendra Nasser Nathan Nathanaël Nathaniel Navid Neil Nelo Nelson Nestor Newt Nic Nicanor Nicholas
    Nick Nicolae Nicolas Nicolás Nicolò Nidal Niels Nigel Niklas Nikola Nikolai Nikolaï Nikolaos Nikolay
    Nikos Nils Nizar Noah Noam Noé Noël Nolan Norbert Nordine Norman Nouri Octave Olaf Olafur Ole Oleg
    Oleksandr Oleksiy Oliver Olivier Oluf Omar Oreste Oriol Orlando Orson Oscar Oskar Osman Osvaldo
    Otmar Ottavio Otto Ousmane Oussama Owen Pablo Paco Paolo Pascal Pascual Pasquale Patrice Patrick
    Patrik Patxi Paul Paulin Paulo Pavel Paweł Pedro Pekka Pepe Perry Pete Peter Petr Petro Phil Philip
    Philipp Philippe Philippos Phillip Piero Pierre Pierrick Pierrot Piet Pieter Pietro Pio Piotr Pjotr
    Prabowo Prosper Quentin Quim Rached Rachid Radosław Radouane Rafael Rafaël Rafik Rahul Rainer Ralf
    Ralph Ramón Ramzan Ramzi Randy Raoul Raphaël Rashid Raúl Rayan Rayane Raymond Recep Réda Redoine
    Redouane Régis Reinhard Reinhold Rémi Rémy Renaldo Renato Renaud René Reuven Ricardo Riccardo
    Richard Rick Ricky Riyad Rob Robbie Robert Roberto Rocco Roch Rod Roderick Rodolfo Rodolphe Rodrigo
    Rodrigue Roger Roland Rolf Romain Roman Romano Romaric Roméo Romuald Ron Ronald Ronaldo Ronan Ronnie
    Rory Ross Roy Ruben Rubén Rudi Rüdiger Rudolf Rudy Rui Rupert Ruslan Russell Rustam Ryan Saad Saadi
    Saddam Sadio Sadiq Sadok Said Saïd Salah Salim Salman Salomon Salvador Salvatore Sami Samir Sammy
    Samuel Samuele Samy Santiago Santino Santos Satoshi Saul Saúl Scott Sean Seán Sebastian Sebastián
    Sebastiano Sébastien Sékou Selim Séraphin Serdar Serge Sergei Sergej Sergey Sergio Sérgio Sergueï
    Serhiy Seth Seyni Shane Shawn Shimon Shinzo Siegfried Sigmar Silvère Silvio Siméon Simon Sixte
    Slimane Slobodan Soeren Sofiane Soumaïla Spencer Spyros Stan Stanisław Stanislas Stanislav Stanley
    Stefan Stefano Steffen Stephan Stephane Stéphane Stephen Steve Steven Stig Stuart Suleiman Sunil
    Sven Sylvain Sylvère Sylvester Sylvestre Tadej Tadeusz Taha Tahar Takeshi Tamás Tamim
    Tancrède Tanguy Taoufik Tarek Tareq Tarik Tariq Tayyip Ted Teddy Tedros Terence Terrence Thabo
    Thaddée Theo Théo Theodore Théodore Théophile Thiago Thibaud Thibault Thibaut Thierry Thilo Thomas
    Thor Tibor Tidjane Tigran Tim Timo Timothée Timothy Timur Titouan Tobias Todd Tom Tomas Tomás Tomáš
    Tomasz Tommaso Tommy Tony Torsten Toufik Travis Trevor Trey Tristan Tudor Tugdual Tyler Ubaldo Udo
    Ugo Łukasz Ulrich Ulysse Umberto Urbain Urho Uwe Václav Vadim Valdis Valentin Valère Valéri Valérian
    Valerio Valeriy Valéry Vassili Venceslas Viatcheslav Vicente Victor Viktar Viktor Vincent Vincenzo
    Virgile Vitali Vitaly Vittorio Vlad Vladimir Vladislav Vojislav Volker Volodymyr Vytautas Waldemar
    Walid Walter Warren Wassim Wayne Werner Wesley Wilfrid Wilfried Wilhelm Willem William Willie Willy
    Wim Winston Wissam Wladimir Wolfgang Woody Xabi Xavier Yacine Yahya Yair Yakov Yanick Yanis Yánis
    Yann Yannick Yannis Yasser Yassine Yasuo Yazid Yegor Yehuda Yitzhak Yoann Yohan Yohann Yoni Yoram
    Yoshihide Yoshiro Youri Youssef Youssouf Yukio Yuri Yuriy Yusuf Yvan Yves Yvon Zacharie Zachary
    Zakaria Zbigniew Zdravko Ziad Zied Zine Zinedine Zinédine Zlatan Zoltan Zoran Zouhair
  `),
  either: words(`
    Alex Alexy Alix Andie Andrea Andy Angel Ariel Ashley Aubrey Billie Cameron Camille Carol Casey
    Charly Chris Claude Dana Dominique Eli Elia Élia Emery Francky Frankie Gabriele Gaby Gwen Jackie
    Jamie Jessie Jo Jocelyn Jodie Jody Jordane Kelly Kerry Lesley Leslie Loan Loïs Lou
    Maé Mahé Mallory Marley Mattie Maxine Mérédith Morgan Nicky Nikita Noa Noha Pat Reese Robin Sacha
    Sam Sandie Sasha Shay Sidney Stevie Swan Swann Taylor Terry Thaïs Toni Yaël
  `),
};
