import { words } from './list.ts';

/**
 * First names of languages with other letters, as French and English papers write them: Arabic, Persian, Hebrew, Russian and
 * Ukrainian, Greek, Hindi and Urdu, Chinese, Japanese, Korean; and of Africa, whose press writes in both.
 */
export const romanisedNames = {
  feminine: words(`
    Aaliya Abeer Abir Adiba Afaf Afnan Ahd Ahlam Aisha Aïcha Aïchatou Aicha Akila Alaa Aliaa Alya Amal Amani Amel Amina Aminata Amira Amna
    Anoud Arwa Ashwaq Asma Asmaa Asmae Assia Awatef Ayat Ayesha Azadeh Aziza Badia Bahija Balqis Baraa Basma Batoul Bissan Bochra Bouchra
    Boutheina Bushra Chadia Chahinaz Chaima Chaïma Chaimaa Chérifa Cherifa Dalal Dana Dania Dareen Dhouha Dima Dina Djamila Doaa Doha
    Dounia Dunya Eman Fadela Fadia Fadila Fadwa Fahima Faiza Faïza Farah Fariba Farida Faten Fatemeh Fathia Fatiha Fatima Fatimah Fatma
    Fatna Fatoumata Fattoum Fawzia Fayrouz Fayza Firdaous Forough Ghada Ghadir Ghalia Ghania Gulnaz Gulshan Habiba Hadda Hadia Hadil
    Hafida Hafsa Hajar Hajer Hajja Hala Halima Hamida Hanaa Hanadi Hanan Hanane Hanin Haniyeh Hasna Hasnaa Hawa Hawra Hayat Hayfa Heba
    Hiba Hind Hoda Houda Houria Huda Ibtissam Ibtihal Ikram Ilham Iman Imane Inas Ines Intissar Israa Jamila Jana Jawaher Jihane Jinan
    Joumana Jouhayna Kaltoum Karima Kawtar Kawthar Khadidja Khadija Khadijah Khadijeh Khaoula Kheira Khouloud Lamia Lamiaa Latifa
    Leila Leïla Leyla Loubna Loujain Lubna Lujain Madiha Maha Mahbouba Mahin Mahnaz Maïssa Majda Malak Malika Mansoura Maram Mariam
    Mariama Maryam Marwa Marzieh Maysa Mayada Mehrnaz Meriem Meryem Mouna Mounia Mounira Muna Munira Nabiha Nabila Nada Nadia Nadja Nadjet
    Naeema Nafissa Nahed Nahid Nahla Naïma Naima Najat Najet Najla Najlaa Najoua Narges Nargess Narjes Nasima Nasrin Nasreen Nassera
    Nassima Nawal Nawel Nazanin Neda Nesrine Nezha Niloufar Nisrine Noha Noor Nora Noura Nour Noushin Nuha Oumaima Oumayma Oumou Parisa
    Parvin Qamar Rabab Rabia Rachida Radhia Radia Raghad Rahma Rajaa Rana Randa Rania Rasha Rashida Rawan Rawia Rawya Raya Reem Rim Rima
    Roqaya Roya Ruba Ruqayya Saadia Sabah Sabiha Sabrine Sadia Safaa Safia Sahar Saida Saïda Sakina Salama Saliha Salma Salwa Samah Samar
    Samia Samira Sanaa Sanae Sania Sara Sarah Sawsan Sepideh Shadi Shadia Shaima Shaimaa Shahd Shahla Shahnaz Shahrazad Sherine Shirin
    Shohreh Siham Sihem Simin Sirine Soha Sohaila Soraya Souad Soukaina Soumaya Soumia Suha Suhair Sumaya Tahani Tahereh Taraneh Tawakkol
    Wafa Wafaa Wahiba Warda Wassila Wided Widad Wijdan Yamina Yasmin Yasmina Yosra Yousra Zahia Zahra Zaina Zainab Zakia Zara Zeina Zeinab
    Zineb Zohra Zoubida Zubaida Zulaikha

    Alena Alexandra Alexeïevna Aliona Aljona Alla Alyona Anastasia Anastasiia Anastasiya Anfisa Anjelika Anna Antonina Bogdana Bohdana
    Daria Dariya Darya Dasha Dinara Ekaterina Elena Elizaveta Elvira Emiliya Evgenia Evguenia Galina Galyna Guzel Gulnara Halyna Inna
    Ioulia Irina Iryna Julia Kateryna Katerina Katya Khrystyna Kira Kseniia Ksenia Ksenija Larissa Larisa Larysa Lesia Lesya Lidia Lidiya
    Lilia Liubov Lioudmila Ljudmila Lyubov Lyudmila Liudmila Macha Margarita Maria Mariia Marija Marina Mariya Maryna Masha Maïa Maya
    Milena Nadejda Nadezhda Nadiia Nastassia Nastya Natalia Nataliia Nataliya Natallia Natalya Nina Nonna Oksana Oleksandra Olena Olesya
    Olga Olha Oxana Polina Raisa Raïssa Regina Rimma Roksolana Roza Sofia Sofiia Solomiya Sonya Snejana Stanislava Svetlana Sviatlana
    Svitlana Taisia Tamara Tania Tatiana Tatyana Tatsiana Tetiana Tetyana Uliana Valentyna Valentina Valeriia Valeriya Vera Veranika
    Veronika Viktoria Viktoriia Viktoriya Vlada Yana Yaroslava Yekaterina Yelena Yelizaveta Yevgenia Yevgeniya Yevheniia Yulia Yuliia
    Yuliya Zhanna Zinaida Zlata Zoya Iouliia Loubov Nadiejda Ruslana Rouslana Salome Salomé Ketevan Nino Tinatin Anahit Anahid Gayane
    Gohar Hasmik Lusine Lilit Shushan

    Aikaterini Angeliki Athanasia Athina Chryssoula Despina Dimitra Effie Eftychia Eirini Eleftheria Eleni Evangelia Foteini Georgia
    Ioanna Konstantina Kyriaki Olympia Panagiota Paraskevi Penelope Sotiria Stavroula Theodora Vasiliki Zoi

    Aishwarya Alia Amrita Ananya Anita Anjali Anju Anuradha Anushka Aparna Aparajita Archana Arundhati Asha Ashwini Atishi Ayushi Barkha
    Benazir Bharati Bhavna Chanda Chitra Deepa Deepika Deepti Devika Divya Droupadi Farzana Gauri Gayatri Geeta Geetanjali Gita Hasina
    Hema Hina Indira Indu Isha Jaya Jayanthi Jayshree Jyoti Kajal Kalpana Kamala Kanika Kareena Karuna Kavita Khaleda Khushbu Kiran Kirti
    Komal Kriti Kushboo Lakshmi Lalita Lata Leena Madhavi Madhu Madhuri Malala Malini Mamata Manisha Manju Maneka Mayawati Medha Meena
    Meenakshi Meera Megha Menaka Mira Mitali Monika Mukta Nandini Nandita Neelam Neeta Neha Nidhi Nikita Nirmala Nirupama Nisha Nita Padma
    Pallavi Parvati Parveen Payal Pooja Poonam Prachi Pragya Pratibha Preeti Priya Priyanka Radha Radhika Rajshree Rani Rashmi Rekha
    Renuka Richa Ritu Roopa Ruchi Rukmini Sadhana Sakshi Sangeeta Sarojini Savita Seema Shabana Shabnam Shaheen Shalini Sharmila Sheela
    Sheikha Shilpa Shobha Shraddha Shreya Shruti Shweta Simran Sita Smita Smriti Sneha Sonal Sonali Sonam Sonia Sridevi Sudha Sujata Suman
    Sumitra Sunita Supriya Sushma Sushmita Swapna Swati Tanvi Tara Tejaswi Trupti Uma Urmila Urvashi Usha Vaishali Vandana Vasundhara
    Vidya Vinita Yashoda Zeenat Sirimavo Chandrika Pavithra

    Fumiko Haruka Hanako Harumi Hiroko Hitomi Junko Kaori Kazuko Keiko Kimiko Kumiko Kyoko Machiko Makiko Mariko Masako Mayumi Megumi
    Michiko Midori Mieko Misaki Mitsuko Miyuki Mizuki Naoko Naomi Natsuko Nobuko Noriko Reiko Rieko Ryoko Sachiko Sadako Sakura Satoko
    Sayaka Seiko Setsuko Shizuka Shizuko Sumiko Takako Tamako Tomoko Yayoi Yasuko Yoko Yoriko Yoshiko Yuka Yukari Yukiko Yumi Yumiko
    Yuriko Meiling Xiaoling Xiaoyan Xiuying Lihua Yanping Tsai

    Abena Achieng Adama Adanna Adaeze Adenike Adjoa Adwoa Aissata Aïssata Aïssatou Akosua Akua Amaka Amadi Aminatou Anyango Ayo Ayodele
    Bibiana Bintou Binta Chiamaka Chidinma Chimamanda Chinwe Dieynaba Djeneba Djénéba Efua Fanta Fatim Fatou Folake Funke Funmilayo Graça
    Habibatou Halimatou Hapsatou Ifeoma Kadiatou Kadidia Kadidja Lindiwe Maïmouna Maimouna Makhosi Mariétou Mbali Mwai Ndeye Ndèye
    Nafissatou Naledi Ngozi Njeri Nkechi Nkosazana Nneka Nokuthula Nomvula Nompumelelo Ngina Nyambura Nyokabi Obiageli Ogechi Olufunke
    Oumy Penda Phumzile Ramata Ramatou Rokia Rokhaya Safiatou Salimata Seynabou Sindisiwe Sokhna Tabitha Temitope Thandi Thandiwe Thuli
    Wambui Wangari Wanjiku Wanjiru Yacine Yetunde Yewande Zainabu Zanele Zodwa

    Avigail Ayelet Batya Dalia Dafna Dorit Efrat Einat Galit Hagit Idit Ilanit Inbal Iris Keren Liat Limor Liora Merav Michal Miri Nechama
    Noa Noga Nurit Odelia Ofra Orit Orly Orna Osnat Pnina Rachel Revital Rinat Rivka Ronit Ruti Shelly Shira Shlomit Shoshana Shulamit
    Sigal Smadar Tamar Tova Tzipi Tzipora Varda Vered Yael Yaffa Yehudit Yifat Ziva Zehava
  `),
  masculine: words(`
    Abbas Abd Abdallah Abdel Abdelaziz Abdelfattah Abdelfettah Abdelhak Abdelhakim Abdelhamid Abdelilah Abdelkader Abdelkrim Abdellah
    Abdellatif Abdelmadjid Abdelmajid Abdelmalek Abdelouahed Abdelwahab Abderrahim Abderrahmane Abdesslam Abdessamad Abdo Abdou Abdoul
    Abdoulaye Abdul Abdulaziz Abdulhamid Abdulkadir Abdulla Abdullah Abdullahi Abdulrahman Abdurrahman Abed Aboubacar Aboubakr Achraf
    Adeel Adel Adham Adil Adnan Afzal Ahmad Ahmed Ahmet Aïmen Aiman Ajmal Akbar Akram Alaa Alaeddine Aladin Ali Alireza Aliou Alioune Amar
    Amer Amin Amine Amir Ammar Amr Anas Anes Anis Anouar Anwar Aref Arash Arif Ashraf Asif Assad Ata Atef Atiq Attaullah Ayad Ayman Aymen
    Ayoub Ayub Azeddine Azhar Azim Aziz Azzam Azzedine Badr Badreddine Baha Bahram Bandar Barham Bashar Bashir Basil Bassam Basel Bassel
    Bassem Béchir Behnam Behrouz Belkacem Bilal Bilel Boualem Boubacar Boubaker Brahim Burhan Chadli Chakib Chafik Chokri Daoud Dawood
    Dawud Djamel Djilali Driss Ebrahim Ehsan Emad Emomali Esmail Essam Ezzat Fadel Fadhel Fadi Fahad Fahd Fahmi Faiez Faisal Faiz Fakhri
    Fares Farhad Farhat Farid Faris Farooq Farouk Farzad Fathi Fawaz Fawzi Fayçal Faycal Fayez Faysal Ferhat Feroz Firas Fouad Fouzi Fuad
    Gamal Ghassan Ghazi Gholam Ghulam Gulbuddin Habib Habiboullah Hachemi Hachim Hadi Haidar Haider Haitham Haithem Hakan Hakim Halim
    Hamad Hamadi Hamdi Hamed Hamid Hamza Hani Haroun Hasan Hashem Hassan Hassane Hatem Haytham Hazem Hedi Hédi Hemin Hibatullah Hicham
    Hichem Hilal Hisham Hocine Hosein Hosni Hossam Hossein Houari Houssem Houssine Humza Husam Hussain Hussein Ibrahim Ibrahima Idir
    Idriss Ihsan Ilias Iliass Ilyas Imad Imran Iqbal Irfan Isam Ishaq Ismail Ismaïl Ismaël Issa Issam Iyad Izzat Jaafar Jabar Jaber Jabir
    Jafar Jahangir Jalal Jamal Jamel Jamil Jassem Jassim Javad Jawad Jihad Kadhem Kaddour Kaïs Kais Kamal Kamel Kamran Karam Kareem Karim
    Kassem Kassim Kazem Khaled Khalid Khalifa Khalil Khaleel Khayam Khurshid Khwaja Lakhdar Larbi Latif Lofti Lotfi Louay Lounès Mahamadou
    Mahamat Mahdi Maher Mahfoud Mahmoud Mahmud Majed Majid Makram Malek Malik Mamdouh Mamoun Mansour Mansoor Marouane Marwan Marzouk
    Masoud Massoud Mazen Mehdi Mehmet Miloud Moataz Moez Mohamad Mohamed Mohammad Mohammadreza Mohammed Mohand Mohcine Mohsen Mojtaba
    Mokhtar Moncef Mongi Monther Moqtada Mosaab Mostafa Mouad Moulay Mouloud Mounir Mourad Moussa Moustapha Muamer Muammar Mubarak
    Mubashir Muhammad Muhammadu Muhannad Muhsin Mujahid Mujib Mukhtar Muntadhar Muqtada Musa Mustafa Mustapha Muzaffar Nabih Nabil Nacer
    Naceur Nader Nadhir Nadim Nadir Naguib Naïm Naim Naji Najib Najeeb Najm Najmeddine Nasim Nasir Nasr Nasrallah Nasser Nassim Nawaf
    Nawaz Nayef Nazir Nidal Nizar Noaman Nooruddin Noureddine Noori Nouri Omar Omran Osama Osman Othman Othmane Oussama Ousmane Parviz
    Qais Qasem Qassem Qassim Qasim Rabah Rabih Rachid Radwan Raed Rafik Rafic Rafiq Ragab Rahim Rahman Raïs Rajab Rajeb Ramadan Ramez Rami
    Ramin Ramzan Ramzi Rashad Rashed Rashid Rauf Rayan Reda Redouane Reza Riad Ridha Ridwan Rifaat Riyad Rouhollah Ruhollah Saad
    Saadeddine Saber Sabri Saddam Sadegh Sadek Sadiq Saeb Saeed Safwan Said Saïd Saif Saifullah Sajjad Salah Salaheddine Saleem Saleh
    Salem Salim Salman Samer Sami Samih Samir Sayed Sayyed Sedki Selim Seyed Shadi Shafiq Shahbaz Shahid Shahin Shaker Shakir Shamil
    Shaukat Sharif Sherif Shukri Sidi Sidiqullah Slim Slimane Soheil Sofiane Soufiane Souheil Soulaimane Suleiman Süleyman Sulaiman
    Sulayman Syed Taha Taher Tahir Talal Taleb Talib Tareq Tarek Tariq Tawfik Tawfiq Tayeb Taoufik Thamer Toufic Uday Umar Usman Wael
    Wajdi Walid Waleed Wasim Wassim Wissam Yacoub Yahia Yahya Yaqub Yasin Yasser Yassin Yassine Yasir Younes Younès Younis Youcef Youssef
    Youssouf Yunus Yusuf Zafar Zaher Zahi Zahid Zahir Zaid Zakaria Zakariya Zaki Zayed Zeid Ziad Ziyad Zied Zinedine Zouhair Zoubir
    Zulfikar Zulfiqar

    Alekseï Aleksei Aleksej Aleksandar Aleksander Aleksandr Aleksey Alexandre Alexeï Alexei Alexey Aliaksandr Ales Anatoli Anatolii
    Anatoly Andreï Andrei Andrey Andrii Andriy Andrij Anton Arkadi Arkady Arsen Arseni Arseniy Artem Artiom Artyom Bogdan Bohdan Boris
    Borys Denis Denys Dimitri Dmitri Dmitriï Dmitry Dmytro Egor Emil Evgueni Evgeni Evgeny Fedor Fiodor Fyodor Gennadi Gennady Georgi
    Georgy Gleb Grigori Grigory Gueorgui Guennadi Hennadiy Hryhoriy Iaroslav Igor Ihar Ihor Ilia Ilya Iossif Iouri Ivan Kirill Kirilo
    Konstantin Kostiantyn Kyrylo Leonid Lev Makar Makhmoud Maksim Maksym Marat Mikhaïl Mikhail Mikita Mikola Mstislav Mykhailo Mykola
    Nikita Nikolaï Nikolai Nikolay Nursultan Oleg Oleh Oleksandr Oleksii Oleksiy Olexandre Ostap Pavel Pavlo Petr Petro Piotr Pyotr Radik
    Ramil Ravil Renat Rinat Rodion Roman Rouslan Ruslan Roustam Rustam Rustem Sacha Sasha Semion Semyon Serge Sergeï Sergei Sergey Serguei
    Sergueï Serhii Serhiy Siarhei Stanislav Stepan Sviatoslav Svyatoslav Taras Timofeï Timofey Timour Timur Vadim Vadym Valentin Valentyn
    Valeri Valerii Valery Valeriy Vasili Vasil Vasiliy Vasily Vassili Vassyl Vasyl Viacheslav Vyacheslav Viatcheslav Viktor Vitali Vitalii
    Vitaliy Vitaly Vitalik Vladimir Vladislav Vladyslav Vladlen Volodia Volodymyr Vsevolod Yakov Yaroslav Yegor Yevgeny Yevgeniy Yevhen
    Youri Yuri Yurii Yuriy Yury Zakhar Zaur Zviad Mikheil Mikheïl Giorgi Guiorgui Irakli Bidzina Levan Vakhtang Armen Aram Arayik Artak
    Ararat Garik Gagik Hakob Hrant Karapet Levon Nikol Razmik Samvel Serzh Tigran Vahan Vazgen Vartan Ilham Heydar Nursoultan Kassym
    Almazbek Sadyr Sooronbay Chavkat Shavkat Gurbanguly Serdar

    Achilleas Alekos Alexis Anastasios Andreas Antonis Apostolos Aris Athanasios Charalambos Christos Dimitrios Dimitris Efstathios
    Evangelos Fotis Georgios Giorgos Grigoris Ioannis Kostas Konstantinos Kostis Kyriakos Lefteris Leonidas Manolis Michalis Nikolaos
    Nikos Panagiotis Panayiotis Panos Pantelis Pavlos Petros Prokopis Sotiris Spyros Stavros Stelios Takis Thanassis Thanos Thodoris
    Thodoros Vangelis Vasilis Vassilis Yanis Yannis Yiannis Yorgos

    Aakash Abhijit Abhinav Abhishek Aditya Ajay Ajit Akash Akhilesh Akshay Alok Aman Amarinder Amartya Amit Amitabh Amol Anand Anant Anil
    Aniket Ankit Anoop Anupam Anurag Apoorva Arjun Arun Arvind Aryan Ashish Ashok Ashwin Asaduddin Atul Balaji Balasaheb Basavaraj Bharat
    Bhupesh Bhupinder Biplab Brij Chandrababu Chandrashekhar Charanjit Chetan Debashish Deepak Devendra Dhananjay Dharmendra Dinesh
    Dushyant Eknath Ganesh Gaurav Gautam Girish Gopal Gopalkrishna Govind Gurpreet Hardeep Hardik Harish Harsh Harshvardhan Harsha Hemant
    Himanta Inder Jagan Jagdeep Jagdish Jagmeet Jai Jairam Jaswant Jawaharlal Jayant Jitendra Jyotiraditya Kailash Kapil Karan Kartik
    Kaushik Keshav Kishore Kiren Krishna Kuldeep Kumar Kunal Lalit Lalu Laxman Madhav Mahendra Mahesh Mallikarjun Manas Manish Manmohan
    Manohar Manoj Mayank Milind Mohan Mohit Mukesh Mukul Mulayam Murali Naresh Narendra Navjot Naveen Navin Nikhil Nilesh Nishant Nitin
    Nitish Omprakash Pankaj Parag Parkash Piyush Prabhakar Pradeep Prafulla Prahlad Prakash Pramod Pranab Pranav Prashant Pratap Prateek
    Praveen Pravin Prem Prithvi Purushottam Raghav Raghu Raghuram Rahul Raj Rajan Rajat Rajeev Rajendra Rajesh Rajinder Rajiv Rajnath
    Rajkumar Raju Rakesh Raman Ramachandra Ramdas Ramesh Ramnath Randeep Ranil Ranjan Ranjit Ratan Ravi Ravindra Ravish Rishabh Ritesh
    Rohan Rohit Sachin Sandeep Sanjay Sanjeev Sanjiv Santosh Sarath Satish Satya Satyajit Saurabh Shahrukh Shankar Sharad Shashi Shekhar
    Shiv Shivraj Shyam Siddhartha Siddharth Sitaram Soumitra Srikanth Srinivas Subhash Subramanian Sudhir Sukhbir Sumit Sundar Sunil
    Surendra Suresh Surya Sushil Swapan Tarun Tathagata Tejashwi Udayan Uddhav Umesh Uttam Varun Venkaiah Vijay Vikas Vikram Vinay Vineet
    Vinod Vipin Virat Virender Vishal Vishnu Vivek Yash Yashwant Yogendra Mahinda Maithripala Gotabaya Mujibur Ziaur Fakhrul

    Akihiko Akihito Akinori Akio Akira Atsushi Daisuke Eiji Fumihito Fumio Genichi Hajime Haruki Haruhiko Hayao Hideaki Hideki Hideo
    Hidetoshi Hirofumi Hirohito Hirokazu Hiroki Hiroshi Hiroyuki Hisashi Ichiro Isamu Issei Jiro Jun Junichi Junichiro Katsuhiko Katsuya
    Kazuhiko Kazuhiro Kazuki Kazuo Kazuyoshi Kei Keiichi Keisuke Kenichi Kenichiro Kenji Kensuke Kenta Kenzaburo Kenzo Kiichi Kiyoshi
    Kohei Koichi Koji Kunio Makoto Mamoru Masaaki Masafumi Masahiko Masahiro Masaki Masanori Masao Masaru Masashi Masato Masatoshi
    Masayoshi Masayuki Michio Minoru Mitsuo Morihiro Motoo Nagisa Naohiro Naoki Naoto Naruhito Nobuo Nobuhiko Nobuyuki Noboru Norio Osamu
    Ryo Ryoichi Ryota Ryu Ryutaro Sadakazu Satoru Satoshi Seiji Seiichi Shigeki Shigeo Shigeru Shingo Shinichi Shinji Shinjiro Shintaro
    Shinzo Shoichi Shohei Shuichi Shunsuke Soichiro Susumu Tadao Tadashi Taichi Taizo Takahiro Takanori Takao Takashi Takayuki Takeo
    Takeshi Takeru Takuya Taro Tatsuya Teruo Tetsuo Tetsuro Tetsuya Tomohiro Tomoyuki Toru Toshiaki Toshihiko Toshihiro Toshio Toshiro
    Toshiyuki Tsutomu Tsuyoshi Wataru Yasuhiro Yasuo Yasushi Yasutoshi Yoichi Yohei Yosuke Yoshiaki Yoshihide Yoshihiko Yoshihiro
    Yoshinori Yoshio Yoshiro Yoshitaka Yoshiyuki Yuji Yukio Yusaku Yusuke Yuta Yutaka

    Abiola Abiy Adebayo Adewale Ahmadou Ahmadu Akinwumi Akwasi Alassane Amadou Amadu Amilcar Apollinaire Assimi Atiku Babacar Babatunde
    Bakary Barthélémy Blaise Bola Boniface Bukola Cellou Chidi Chike Chinedu Chinua Chukwuemeka Chukwuma Cyril Daouda Dele Demba Diosdado
    Djibril Edem Ekow Emeka Emmerson Evariste Évariste Faure Félix Femi Fodé Folorunso Gnassingbé Godswill Goodluck Hage Hailemariam Haile
    Hifikepunye Idrissa Ikechukwu Isaias Issoufou Jakaya Jomo Joaquim Joao Kabiru Kayode Kgalema Kizza Kofi Kwabena Kwadwo Kwaku Kwame
    Kwasi Kwesi Lansana Lassana Lamine Macky Madi Mahamane Mamadi Mamadou Mamoudou Mamady Meles Modibo Mobutu Modou Moise Moïse Moktar
    Mossi Mwai Nangolo Nelson Nnamdi Obinna Okechukwu Olusegun Oluwaseun Ousseynou Papis Paulin Raila Rwigema Sadio Salif Salva Samora
    Sanni Sani Segun Sékou Sekou Seydou Sidiki Sipho Siaka Soumaïla Soumaila Souleymane Tafa Teodoro Thabo Themba Thulani Tidiane Tidjane
    Tunde Uche Uhuru Umaru Wole Yakubu Yaya Yayi Yemi Yoweri Youssoufa Zacharie Zephania Zoumana

    Amnon Aryeh Asaf Assaf Avi Avichai Avigdor Avraham Aviv Baruch Benny Benyamin Binyamin Boaz Chaim Danny Dov Dror Ehud Elazar Eli
    Eliezer Elyakim Eran Erez Eyal Gideon Gilad Guy Haim Hillel Ilan Itamar Itay Izhak Lior Matan Meir Menachem Menahem Micha Mordechai
    Moshe Motti Nachman Naftali Nadav Natan Nimrod Nir Nissim Oded Ofer Omri Oren Ori Pinhas Rafi Reuven Ronen Saul Shai Shaul Shimon
    Shlomo Shmuel Silvan Tomer Tzachi Tzvi Uri Uzi Yaakov Yair Yaron Yariv Yehoshua Yehuda Yechiel Yigal Yiftach Yisrael Yitzhak Yitzchak
    Yoav Yoel Yohanan Yonatan Yosef Yossi Yotam Yuval Zeev Ze'ev Zvi
  `),
  either: words(`
    Akira Amara Ashley Ayan Chidi Chandra Hikaru Jaspreet Kaoru Kiran Manpreet Minh Ming Ngoc Noor Nour Nur Ryo Sacha Sasha Sasa Shiva
    Sumit Wei Xiao Yan Yang Ying Yong Yu Yuki Zhen Jing Jun Qing Xia Xin Xue Yun
  `),
} as const;

/**
 * Family names that stand before the given name in Chinese, Korean and Vietnamese: *Kim Sung-han*, *Li Keqiang*, *Nguyen Phu Trong*.
 * Those that are words or first names of Europe are left out.
 */
export const leadingFamilyNames: ReadonlySet<string> = new Set(
  words(`
    ahn bae baek bai cai cao chae chang chen cheng cheong cheung cho choe choi chou chow chu chun chung cui dang deng dinh dong duong fang
    feng fu gao geng gong guo gwak han hoang hong hsieh hsu hu huang huynh hwang hyun jang jeon jeong jia jiang jin jo joo jung kang kim
    kong kwak kwon lee leung li liang liao lim lin liu luo luong meng moon nam ngo nguyen nguyên pak park peng pham phan pyo qian qin qiu
    ri rhee roh ryu seo shen shi shin sohn son suh tang tao tian tran trinh truong tsai tseng wang wei wen wong woo wu xi xia xiao xie xu
    xue yan yang yao yeo yeung yi yin yoo yoon yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou
  `),
);
