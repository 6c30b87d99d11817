import { capitals as read } from '../list.ts';

/**
 * Capitals that stand for those who govern there: *Seoul has announced*. By the country’s code in ISO 3166; `EU` is the Union. Not Jerusalem
 * and Tel Aviv, of which the one is disputed and the other a mistake.
 */
export const capitals = read(`
  AD: Andorra la Vella
  AE: Abu Dhabi
  AF: Kabul
  AL: Tirana
  AM: Yerevan
  AO: Luanda
  AR: Buenos Aires
  AT: Vienna
  AU: Canberra
  AZ: Baku
  BA: Sarajevo
  BB: Bridgetown
  BD: Dhaka
  BF: Ouagadougou
  BG: Sofia
  BH: Manama
  BI: Gitega
  BJ: Porto-Novo
  BN: Bandar Seri Begawan
  BO: La Paz
  BR: Brasília | Brasilia
  BT: Thimphu
  BW: Gaborone
  BY: Minsk
  BZ: Belmopan
  CA: Ottawa
  CD: Kinshasa
  CF: Bangui
  CG: Brazzaville
  CH: Bern | Berne
  CI: Yamoussoukro | Abidjan
  CL: Santiago
  CM: Yaoundé
  CN: Beijing
  CO: Bogotá | Bogota
  CR: San José
  CU: Havana
  CV: Praia
  CY: Nicosia
  CZ: Prague
  DE: Berlin
  DJ: Djibouti
  DK: Copenhagen
  DO: Santo Domingo
  DZ: Algiers
  EC: Quito
  EE: Tallinn
  EG: Cairo
  ER: Asmara
  ES: Madrid
  ET: Addis Ababa
  EU: Brussels
  FI: Helsinki
  FJ: Suva
  FR: Paris
  GA: Libreville
  GB: London
  GE: Tbilisi
  GH: Accra
  GM: Banjul
  GN: Conakry
  GQ: Malabo
  GR: Athens
  GT: Guatemala City
  GW: Bissau
  GY: Georgetown
  HN: Tegucigalpa
  HR: Zagreb
  HT: Port-au-Prince
  HU: Budapest
  ID: Jakarta
  IE: Dublin
  IN: New Delhi
  IQ: Baghdad
  IR: Tehran
  IS: Reykjavik
  IT: Rome
  JM: Kingston
  JO: Amman
  JP: Tokyo
  KE: Nairobi
  KG: Bishkek
  KH: Phnom Penh
  KM: Moroni
  KP: Pyongyang
  KR: Seoul
  KW: Kuwait City
  KZ: Astana
  LA: Vientiane
  LB: Beirut
  LI: Vaduz
  LK: Colombo
  LR: Monrovia
  LS: Maseru
  LT: Vilnius
  LU: Luxembourg
  LV: Riga
  LY: Tripoli
  MA: Rabat
  MC: Monaco
  MD: Chisinau | Chișinău
  ME: Podgorica
  MG: Antananarivo
  MK: Skopje
  ML: Bamako
  MM: Naypyidaw
  MN: Ulaanbaatar | Ulan Bator
  MR: Nouakchott
  MT: Valletta
  MU: Port Louis
  MV: Male | Malé
  MW: Lilongwe
  MX: Mexico City
  MY: Kuala Lumpur
  MZ: Maputo
  NA: Windhoek
  NE: Niamey
  NG: Abuja
  NI: Managua
  NL: The Hague
  NO: Oslo
  NP: Kathmandu
  NZ: Wellington
  OM: Muscat
  PA: Panama City
  PE: Lima
  PG: Port Moresby
  PH: Manila
  PK: Islamabad
  PL: Warsaw
  PS: Ramallah
  PT: Lisbon
  PY: Asunción | Asuncion
  QA: Doha
  RO: Bucharest
  RS: Belgrade
  RU: Moscow
  RW: Kigali
  SA: Riyadh
  SD: Khartoum
  SE: Stockholm
  SG: Singapore
  SI: Ljubljana
  SK: Bratislava
  SL: Freetown
  SM: San Marino
  SN: Dakar
  SO: Mogadishu
  SR: Paramaribo
  SS: Juba
  SV: San Salvador
  SY: Damascus
  SZ: Mbabane
  TD: N'Djamena | N’Djamena
  TG: Lomé
  TH: Bangkok
  TJ: Dushanbe
  TL: Dili
  TM: Ashgabat
  TN: Tunis
  TR: Ankara
  TW: Taipei
  TZ: Dodoma
  UA: Kyiv | Kiev
  UG: Kampala
  US: Washington
  UY: Montevideo
  UZ: Tashkent
  VE: Caracas
  VN: Hanoi
  XK: Pristina
  YE: Sanaa
  ZA: Pretoria
  ZM: Lusaka
  ZW: Harare
`);
