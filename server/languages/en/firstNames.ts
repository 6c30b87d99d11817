import { words } from '../list.ts';

/** First names met in English-language news, wherever their bearers come from. */
export const firstNames = {
  feminine: words(`
    Abby Abigail Ada Adela Adelaide Adele Adelina Adriana Adrienne Agatha Agnes Agnieszka Aileen Aisha
    Aisling Akiko Alana Alba Alejandra Aleksandra Alessandra Alexa Alexandra Alexandria Alexia Alice
    Alicia Alina Alisha Alison Alissa Allison Allyson Alma Althea Alyssa Amal Amalia Amanda Amber Amelia
    Amelie Amina Amira Amrita Amy Ana Anaïs Anastasia Andie Angela Angelica Angelina Angelique Anita Anja
    Anjali Ann Anna Annabel Annabelle Anne Anneliese Annette Annie Annika Antoinette Antonella Antonia
    Anya April Arabella Ariana Arianna Arlene Asha Ashanti Astrid Athena Audrey Augusta Aurelia Aurora Ava
    Ayesha Ayse Babette Barbara Barbra Beatrice Beatrix Beatriz Becca Becky Belinda Bella Bernadette
    Bernice Bertha Bess Beth Bethan Bethany Betsy Bette Bettina Betty Beulah Beverley Beverly Bianca
    Birgit Blanca Blanche Blythe Bonnie Brenda Briana Brianna Bridget Bridgette Brigid Brigitte Britney
    Brittany Bronwyn Brooke Bryony Caitlin Caitlyn Callie Camilla Camille Candace Candice Cara Carina
    Carissa Carla Carly Carmel Carmela Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra
    Cassie Catalina Caterina Catharine Catherine Cathleen Cathy Catriona Cecelia Cecile Cecilia Celeste
    Celia Celine Chandra Chantal Charlene Charlotte Charmaine Chelsea Cher Cherie Cheryl Chiara Chloe
    Christa Christiana Christiane Christina Christine Christy Ciara Cindy Claire Clara Clare Clarice
    Clarissa Claudette Claudia Clementine Cleo Colette Colleen Connie Constance Consuelo Cora Coral
    Cordelia Corinna Corinne Cornelia Courtney Cristina Crystal Cynthia Dagmar Dahlia Daisy Danica Daniela
    Daniella Danielle Daphne Daria Darlene Davina Dawn Deanna Debbie Deborah Debra Deepika Deidre Deirdre
    Delia Delilah Della Delphine Demi Denise Desiree Diana Diane Dianna Dianne Dina Dinah Dolly Dolores
    Donna Dora Doreen Doris Dorothea Dorothy Edie Edith Edna Edwina Eileen Eilidh Eimear Elaine Eleanor
    Elena Eleni Eliana Elif Elinor Elisa Elisabeth Elise Eliza Elizabeth Ella Elle Ellen Ellie Eloise Elsa
    Elsie Elspeth Elvira Emilia Emily Emma Emmanuelle Emmeline Enid Erica Erika Erin Ernestine Esme
    Esmeralda Esperanza Estelle Esther Ethel Eugenia Eugenie Eunice Eva Evangeline Eve Faiza Farah Farrah
    Fatema Fatima Fatou Faye Federica Felicia Felicity Fern Fernanda Fiona Flavia Fleur Flora Florence
    Frances Francesca Francine Françoise Freda Freya Frida Frieda Gabriela Gabriella Gabrielle Gail Gemma
    Genevieve Georgia Georgiana Georgie Georgina Geraldine Gerda Germaine Gertrude Ghislaine Gigi Gillian
    Gina Ginger Ginny Giorgia Giovanna Gisela Giselle Gita Giulia Gladys Glenda Glenys Gloria Golda Grace
    Gracie Graciela Grainne Greta Gretchen Guadalupe Gudrun Gwen Gwendolyn Gwyneth Haley Halima Halle Hana
    Hannah Harriet Hattie Hayley Hazel Heather Hedda Heidi Helen Helena Helene Helga Henrietta Hermione
    Hilda Hillary Hira Holly Honor Hope Ida Ilana Ilhan Ilse Iman Imelda Imogen Ines Inga Ingrid Iolanda
    Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isla Isobel Ivana Ivanka Ivy Jacinda Jackie
    Jacqueline Jacquelyn Jada Jade Jana Jane Janelle Janet Janette Janice Janine Jasmin Jasmine Jeanette
    Jeanne Jeannie Jemima Jemma Jen Jenna Jenni Jennie Jennifer Jenny Jessica Jill Jillian Jo Joan Joanna
    Joanne Jocelyn Jodi Joelle Johanna Josefina Josephine Josie Joy Joyce Juana Juanita Judith Judy Julia
    Juliana Julianne Julie Juliet Juliette June Justine Kaitlyn Kamala Kara Karen Kari Karin Karina Karla
    Kasia Katarina Kate Katharina Katharine Katherine Kathleen Kathryn Kathy Katia Katie Katja Katrin
    Katrina Katy Katya Kay Kayla Kayleigh Keira Kelley Kellie Kendra Kerri Ketanji Kezia Khadija Kiera
    Kimberley Kimberly Kira Kirsten Kirstie Kirstin Kirsty Klara Krista Kristen Kristi Kristin Kristina
    Kristine Kylie Laila Lakshmi Lana Lara Larissa Latoya Laura Laurel Lauren Laverne Lea Leah Leanne
    Leila Lena Leona Leonie Leonora Leticia Letitia Lila Lilian Liliana Lillian Lily Lina Linda Lindsey
    Linn Lisa Lisbeth Lise Liv Livia Liz Liza Lizzie Lizzy Lois Lola Lorena Loretta Lori Lorna Lorraine
    Lottie Louisa Louise Lourdes Luann Lucia Luciana Lucie Lucille Lucinda Lucretia Lucy Luisa Lupe Lupita
    Lydia Lyndsey Lynette Lynne Mabel Maddie Madeleine Madeline Madison Mae Maeve Magda Magdalena Maggie
    Maia Mairead Maisie Malala Malia Mallory Mandy Manuela Mara Marcela Marcella Marcia Margaret Margarita
    Margaux Marge Margery Margo Margot Margrethe Maria Mariah Mariam Mariana Marianne Marie Mariel
    Marietta Marika Marilyn Marina Marine Marisa Marisol Marissa Marjorie Marla Marlene Marsha Marta
    Martha Martina Mary Maryam Matilda Maud Maude Maura Maureen Mavis Maxine May Maya Meera Meg Megan
    Meghan Mei Melania Melanie Melinda Melissa Melody Mercedes Mercy Merle Mette Mia Michaela Michelle
    Mila Mildred Millicent Millie Mimi Mina Minnie Mira Miranda Miriam Mirjam Moira Molly Mona Monica
    Monika Monique Morag Muriel Myra Myriam Myrtle Nadia Nadine Naima Nan Nancy Nanette Naomi Natalia
    Natalie Natasha Nawal Neha Nell Nellie Nerys Nessa Neve Niamh Nichola Nichole Nicola Nicole Nicolette
    Nina Noelle Noemi Nora Noreen Norma Nuala Octavia Odette Olena Olga Olive Olivia Oona Ophelia Oprah
    Orla Paige Paloma Pam Pamela Pandora Patience Patricia Patsy Patti Patty Paula Paulette Paulina
    Pauline Pearl Peggy Penelope Penny Perpetua Petra Petronella Philippa Phillipa Phoebe Phyllis Pia
    Pilar Piper Pippa Polly Poppy Portia Primrose Priscilla Priti Priya Prudence Rachael Rachel Rachelle
    Raisa Ramona Rania Raquel Rashida Rebecca Rebekah Regina Rekha Rena Renata Renate Renee Rhea Rhiannon
    Rhoda Rhona Rhonda Rihanna Rita Roberta Robyn Rochelle Roisin Romana Romola Ronda Rosa Rosalie
    Rosalind Rosalyn Rosamund Rosanna Rosario Rose Roseanne Rosemarie Rosemary Rosie Roslyn Rowena Roxana
    Roxanne Ruby Rukhsana Rula Ruth Ruthie Sabina Sabine Sabrina Sadia Sadie Saira Sally Salma Salome
    Samantha Samira Sanaa Sandra Sangeeta Sania Sanna Saoirse Sara Sarah Saskia Savannah Scarlett Selena
    Selina Selma Serena Shabana Shakira Shamima Shania Sharmila Sharon Shauna Sheena Sheila Shelley Shelly
    Sheri Sherri Sherrie Sherry Sheryl Shirin Shirley Shona Sian Sibyl Siegrid Sienna Sierra Sigourney
    Sigrid Silke Silvana Silvia Simone Sinead Siobhan Sioned Sofia Soledad Sonia Sonja Sonya Sophia Sophie
    Soraya Stacey Stacie Stefania Stefanie Stella Stephanie Sue Suella Sunita Susan Susana Susanna
    Susannah Susanne Susie Suzanne Suzy Svetlana Swati Sybil Sylvia Sylvie Tabitha Tamar Tamara Tammy
    Tamsin Tania Tanisha Tanya Tara Tasha Tatiana Tawakkol Tawana Teresa Teri Terri Tess Tessa Thandiwe
    Thelma Theodora Theresa Therese Tiana Tiffany Tilda Tilly Tina Toni Tonya Tori Tracey Tricia Trina
    Trinity Trish Trisha Trudy Tulsi Tyra Ulrike Uma Una Ursula Usha Valentina Valeria Valerie Vandana
    Vanessa Vanya Vera Verity Veronica Vicki Vickie Vicky Victoria Vidya Viola Violet Virginia Virginie
    Viv Viviana Vivien Vivienne Wanda Wangari Wendy Whitney Whoopi Wilhelmina Wilma Winifred Winnie Winona
    Xiomara Yael Yasmin Yasmine Yelena Yevgenia Yoko Yolanda Yulia Yvette Yvonne Zadie Zahra Zainab Zara
    Zelda Zeynep Zoe Zoë Zoya Zuzana
  `),
  masculine: words(`
    Aaron Abbas Abdel Abdelfattah Abdul Abdullah Abdulrahman Abe Abel Abhishek Abiy Abraham Adam Adebayo
    Adel Aditya Adolf Adolfo Adriaan Adrian Agustin Ahmad Ahmed Aidan Aiden Ajay Akbar Akira Al Alan
    Alasdair Alastair Albert Alberto Alec Alejandro Aleksandar Aleksei Alessandro Alexander Alexandre
    Alexandros Alexei Alexey Alexis Alf Alfie Alfonso Alfred Alfredo Ali Alistair Allan Allen Alonzo
    Aloysius Alphonse Alun Alvaro Alvin Amadou Amir Amit Amos Anatoly Anders Andre Andreas Andrei Andres
    Andrew Andrey Andrzej Angus Anil Anselm Antal Anthony Antoine Anton Antonio António Antony Antti Anwar
    Archibald Archie Aristide Arjun Arkady Armand Armando Arnaud Arne Arnold Aron Arsene Artem Arthur
    Arturo Arvind Asad Ashok Ashraf Asif Atiku Atul August Augustin Augusto Augustus Austin Avi Axel Ayman
    Azeem Babak Barack Barnaby Barney Baron Barrett Barry Bart Bartholomew Bartosz Bashar Basil Bastien
    Beau Ben Benedict Benicio Benito Benjamin Benny Benoit Bernard Bernardo Bernd Bernhard Bernie Bert
    Bertie Bertrand Bilal Bill Billy Bjorn Björn Blaine Bo Boaz Bob Bobby Bogdan Boris Boyd Brad Bradford
    Bradley Brady Bram Brandon Brendan Brent Bret Brett Brian Brock Bruce Bruno Bryan Bryce Bryn Burt Buzz
    Byron Caleb Callum Calum Calvin Carl Carlo Carlos Carlton Carsten Carter Cecil Cedric Cesar César Chad
    Charles Chester Chet Chip Christian Christoph Christophe Christopher Chuck Cian Ciaran Cillian
    Clarence Claude Claudio Claus Clay Clayton Clement Cliff Clifford Clint Clinton Clive Clyde Colin Colm
    Colum Connor Conor Conrad Cormac Cornelius Craig Cristiano Cristobal Cruz Curt Curtis Cyril Cyrus Dag
    Damian Damien Damon Dan Daniel Daniele Danilo Danny Dante Darius Darragh Darrell Darren Darryl Dave
    David Davide Dean Declan Deepak Delroy Demetrius Denis Dennis Denzel Deon Derek Dermot Derrick Desmond
    Dev Deval Devin Dewey Dexter Dhruv Didier Diego Dieter Dietrich Dilip Dimitri Dimitris Dinesh Dion
    Dirk Dmitri Dmitry Dmytro Dominic Dominik Don Donald Donnie Donovan Doug Dougal Douglas Duane Dudley
    Duncan Dustin Dwayne Dwight Dylan Eamon Eamonn Earl Ed Eddie Edgar Edmond Edmund Eduard Eduardo Edward
    Edwin Efraim Egon Ehud Einar Eli Elias Elijah Elio Elliot Elliott Ellis Elmer Elon Elton Elvis Emanuel
    Emeka Emil Emile Emiliano Emilio Emmanuel Emmerson Emre Enda Enoch Enrico Enrique Enzo Eoin Ephraim
    Eric Erich Erik Ernest Ernesto Ernie Ernst Errol Erwin Esteban Ethan Étienne Euan Eugene Evan Evander
    Everett Evgeny Ewan Ezekiel Ezra Fabian Fabio Fabrice Fadi Faisal Farhad Farid Farooq Federico Felipe
    Felix Ferdinand Fergal Fergus Fernando Fidel Filip Filippo Finbar Findlay Finlay Finn Fintan Fletcher
    Floyd Forrest Francesco Francis Francisco Franco Francois François Frank Franklin Frans Franz Fraser
    Fred Freddie Freddy Frederic Frederick Frederik Fredrik Friedrich Fritz Fyodor Gabriel Gael Galileo
    Gareth Garfield Garrett Garry Garth Gary Gaston Gavin Gene Geoff Geoffrey Georg George Georges Georgi
    Georgios Gerald Gerard Gerardo Gerhard Gerrit Gerry Gethin Gideon Gil Gilbert Gilberto Giles Gino
    Giorgio Giovanni Giuseppe Glen Glyn Gonzalo Gopal Gordon Grady Graeme Graham Grant Greg Gregg Gregor
    Gregory Griff Guido Guillaume Guillermo Gunnar Gunther Gus Gustav Gustavo Guus Guy Habib Hakan Hakeem
    Hal Hamid Hamish Hamza Hannes Hans Harald Harlan Harold Haroon Harris Harrison Harry Harvey Hasan
    Hassan Hector Heinrich Heinz Helmut Hendrik Henri Henrik Henrique Henry Herb Herbert Herman Hermann
    Herschel Hiroshi Hisham Horace Horst Hosni Howard Howie Hubert Hugh Hugo Humberto Humphrey Humza
    Hussein Hywel Iain Ian Ibrahim Idris Ignacio Igor Ike Ilya Imad Imran Ioan Ioannis Ira Irfan Irvin
    Irving Irwin Isaac Isaiah Isidor Ismael Ismail Israel Istvan István Itamar Ivan Ivo Ivor Jack Jackson
    Jacob Jacques Jair Jake Jakob Jakub Jalen Jamal James János Jared Jaroslav Jarvis Jason Jasper Javad
    Javid Javier Jawad Jean-Claude Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jed
    Jeff Jefferson Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesper Jesús Jethro Jim Jimmy Jiří Joachim
    Joakim Joao João Joaquin Joaquín Jock Joe Joel Johan Johann Johannes John Johnnie Johnny Jon Jonah
    Jonas Jonathan Jonny Joost Jorg Jörg Jorge José Jose Josef Josep Joseph Josh Joshua Josiah Jozef Juan
    Judd Jules Julian Julien Julio Julius Junichi Junior Jürgen Justin Kareem Karim Karl Kasper Kazuo
    Keanu Keir Keiran Keith Ken Kendrick Kenji Kenneth Kenny Kent Kenzo Kev Kevin Khaled Khalid Kieran
    Kiran Kirk Kjell Klaus Kofi Konrad Konstantin Kristian Kristof Kumar Kunal Kurt Kwame Kwasi Kyle
    Kyriakos Lachlan Lamar Lance Larry Lars Lasse Laurence Laurent Lawrence Lázaro Lech Leif Leo Leon
    Leonard Leonardo Leonel Leonid Leopold Leopoldo Leroy Les Lester Lev Levi Lewis Lex Liam Lincoln Linus
    Lionel Lloyd Lonnie Lorenzo Louis Luc Luca Lucas Luciano Lucien Ludovic Ludwig Luigi Luis Luiz Luka
    Lukas Luke Luther Lyle Lyndon Maarten Mac Macky Magnus Mahmoud Mahmud Malachi Malcolm Malik Manfred
    Manmohan Manny Manolo Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Marius
    Mark Marko Markus Marlon Marshall Martín Martin Marty Marvin Masoud Massimo Mateo Mateusz Mathew
    Mathias Mathieu Mats Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Maurizio Max Maxim Maxime
    Maximilian Maxwell Mehdi Mehmet Melvin Mervyn Michael Michal Michel Miguel Mihai Mikael Mike Mikhail
    Mikheil Milan Miles Milo Milos Milton Miroslav Mitch Mitchell Mitt Moe Mohamed Mohammad Mohammed
    Mohsen Moises Moses Mostafa Moussa Muammar Mubarak Muhammad Muhammadu Murat Murdo Murray Mustafa Nabil
    Nadim Naftali Nagib Narendra Nasser Nathan Nathaniel Naveed Naveen Neal Ned Nehemiah Neil Nelson
    Nestor Neville Newt Niall Nicholas Nick Nico Nicolae Nicolás Nicolas Niels Nigel Nikol Nikola Nikolai
    Nikolaos Nikos Nils Noah Noel Nolan Norbert Norman Nouri Nuno Oded Odysseas Olaf Olav Oleg Oleksandr
    Oleksii Oleksiy Oliver Olivier Omar Omer Orlando Osama Oscar Oskar Osman Oswald Otis Otto Owain Owen
    Pablo Paddy Paolo Pascal Patricio Patrick Patrik Paul Paulo Pavel Pavlo Pawel Pedro Pekka Per Percy
    Perry Pete Peter Petr Petro Petros Phil Philip Philippe Phillip Pierre Pietro Piotr Prakash Pranab
    Prasad Pravin Preston Quentin Quincy Quinton Rafael Rafal Rafe Rafiq Raheem Rahm Rahul Raj Rajesh
    Rajiv Rajnath Ralph Ram Raman Ramesh Ramiro Ramón Ramon Randal Randall Randolph Raoul Rashid Raul Ravi
    Ray Raymond Recep Reg Reginald Reid Reinhard Reinhold Renato René Reuben Reuven Rex Rhys Ricardo
    Riccardo Rich Richard Richie Rick Ricky Rico Rishi Rob Robert Roberto Rod Roderick Rodney Rodolfo
    Rodrigo Rodrigue Roger Roland Rolf Roman Romano Ron Ronald Ronaldo Ronan Ronnie Roscoe Ross Roy Ruairi
    Rubén Ruben Rudi Rudolf Rudolph Rudy Rufus Rupert Russ Russell Ruud Ryan Saad Saddam Sadiq Saeed Sajid
    Salah Salim Salman Salvador Salvatore Sameer Samir Samuel Sanjay Sanjeev Santiago Satish Satoshi Saul
    Scott Seamus Sean Seb Sebastian Sebastián Sébastien Serge Sergei Sergey Sergio Serhii Seth Seymour
    Shane Shaun Shawn Sheldon Shervin Shigeru Shimon Shinzo Shlomo Sholto Siddharth Siegfried Sigmund
    Silvio Simeon Simon Slobodan Sohail Solomon Soren Spencer Spike Søren Stan Stanislav Stanley Stefan
    Stefano Steffen Stelios Sten Stephan Stephane Stéphane Stephen Steve Steven Stewart Stuart Subhash
    Suleiman Sultan Sunil Suresh Sven Syed Sylvester Tadeusz Tahir Taj Takashi Takeshi Tam Tamir Tarek
    Tariq Taro Tate Ted Teddy Tedros Terence Terrance Terrence Thabo Thaddeus Theodore Theodoros Thierry
    Thilo Thom Thomas Thor Thorsten Tiago Tiberius Tim Timothy Tito Tobias Toby Tod Todd Tom Tomas Tomás
    Tomasz Tommaso Tommy Tony Tor Torsten Travis Trent Trevor Troy Truman Tucker Tunde Ty Tyler Tyrone
    Tyson Ulf Ulrich Ulysses Umar Umberto Uri Usain Usman Uwe Václav Vadim Valentin Valery Vance Vasily
    Vasyl Vernon Vic Vicente Victor Vidkun Vijay Vikram Viktor Vince Vincent Vincente Vincenzo Vinod
    Virgil Vitali Vitaly Vito Vivek Vlad Vladimir Vojislav Volker Volodymyr Vyacheslav Wade Waleed Walid
    Wallace Walt Walter Warren Warwick Wayne Wendell Werner Wes Wesley Wilbur Wilfred Wilfrid Wilhelm Will
    Willard Willem William Willie Willy Wilson Winston Wojciech Wolfgang Woodrow Woody Wyatt Xavier Xi
    Yahya Yair Yakov Yanis Yann Yannick Yaroslav Yasir Yasser Yevgeny Yitzhak Yoav Yogi Yosef Yoshihide
    Yousef Youssef Yuri Yuriy Yusuf Yves Zac Zach Zachary Zack Zafar Zaid Zakir Zane Zeid Zeke Zeljko Zia
    Ziad Zinedine Zlatan Zoltan Zoran Zubin Zygmunt
  `),
  either: words(`
    Addison Alex Amari Andrea Andy Angel Ariel Ash Ashley Ashton Aubrey Avery Bailey Billie Blair Blake
    Bobbie Brook Cameron Carey Cary Casey Cat Charley Charlie Chen Chris Clem Corey Cory Dakota Dale
    Dallas Dana Daryl Devon Dominique Drew Eden Emerson Emery Evelyn Feng Finley Fran Frankie Gale Glenn
    Hadley Hao Harley Harper Hayden Hilary Hui Hunter Indiana Jaime Jamie Jan Jay Jayden Jean Jess Jesse
    Jessie Jian Jie Jin Jing Jodie Jody Joey Jordan Jude Jun Justice Kai Kasey Keegan Kelly Kelsey Kendall
    Kennedy Kerry Kim Kit Kris Lane Laurie Lee Lei Leigh Lesley Leslie Li Lin Lindsay Ling Logan Loren Lou
    Lynn Mackenzie Marion Mattie Mel Meredith Micah Michele Mickey Min Ming Mo Morgan Nat Nicky Nikita
    Nikki Ning Noa Noor Nur Paris Parker Pat Peyton Phoenix Ping Qing Quinn Rae Randy Reagan Reese Regan
    Remy Ricki Riley River Robbie Robin Rong Rory Rowan Sacha Sage Sam Sandy Sascha Sasha Shan Shannon
    Shay Shea Shelby Sidney Skylar Skyler Stacy Stevie Sydney Tao Tatum Taylor Terry Theo Tracy Tristan
    Val Valentine Vivian Wei Wen Wynne Xiao Xin Yan Yang Ying Yong Yu Yuki Yun Zhen Ziggy
  `),
};
