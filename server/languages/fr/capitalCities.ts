import { capitals as read } from '../list.ts';

/**
 * Capitals that stand for those who govern there: *Séoul a annoncé*. By the country’s code in ISO 3166; `EU` is the Union. Not Jerusalem
 * and Tel Aviv, of which the one is disputed and the other a mistake.
 */
export const capitals = read(`
  AD: Andorre-la-Vieille
  AE: Abou Dhabi | Abu Dhabi
  AF: Kaboul
  AL: Tirana
  AM: Erevan
  AO: Luanda
  AR: Buenos Aires
  AT: Vienne
  AU: Canberra
  AZ: Bakou
  BA: Sarajevo
  BB: Bridgetown
  BD: Dacca
  BF: Ouagadougou
  BG: Sofia
  BH: Manama
  BI: Gitega
  BJ: Porto-Novo
  BN: Bandar Seri Begawan
  BO: La Paz
  BR: Brasilia | Brasília
  BT: Thimphou
  BW: Gaborone
  BY: Minsk
  BZ: Belmopan
  CA: Ottawa
  CD: Kinshasa
  CF: Bangui
  CG: Brazzaville
  CH: Berne
  CI: Yamoussoukro | Abidjan
  CL: Santiago
  CM: Yaoundé
  CN: Pékin
  CO: Bogota | Bogotá
  CR: San José
  CU: La Havane
  CV: Praia
  CY: Nicosie
  CZ: Prague
  DE: Berlin
  DJ: Djibouti
  DK: Copenhague
  DO: Saint-Domingue
  DZ: Alger
  EC: Quito
  EE: Tallinn
  EG: Le Caire
  ER: Asmara
  ES: Madrid
  ET: Addis-Abeba | Addis Abeba
  EU: Bruxelles
  FI: Helsinki
  FJ: Suva
  FR: Paris
  GA: Libreville
  GB: Londres
  GE: Tbilissi
  GH: Accra
  GM: Banjul
  GN: Conakry
  GQ: Malabo
  GR: Athènes
  GT: Guatemala
  GW: Bissau
  GY: Georgetown
  HN: Tegucigalpa
  HR: Zagreb
  HT: Port-au-Prince
  HU: Budapest
  ID: Jakarta | Djakarta
  IE: Dublin
  IN: New Delhi
  IQ: Bagdad
  IR: Téhéran
  IS: Reykjavik
  IT: Rome
  JM: Kingston
  JO: Amman
  JP: Tokyo
  KE: Nairobi
  KG: Bichkek
  KH: Phnom Penh
  KM: Moroni
  KP: Pyongyang
  KR: Séoul
  KW: Koweït
  KZ: Astana
  LA: Vientiane
  LB: Beyrouth
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
  MG: Antananarivo | Tananarive
  MK: Skopje
  ML: Bamako
  MM: Naypyidaw
  MN: Oulan-Bator
  MR: Nouakchott
  MT: La Valette
  MU: Port-Louis
  MV: Malé
  MW: Lilongwe
  MX: Mexico
  MY: Kuala Lumpur
  MZ: Maputo
  NA: Windhoek
  NE: Niamey
  NG: Abuja
  NI: Managua
  NL: La Haye
  NO: Oslo
  NP: Katmandou
  NZ: Wellington
  OM: Mascate
  PA: Panama
  PE: Lima
  PG: Port Moresby
  PH: Manille
  PK: Islamabad
  PL: Varsovie
  PS: Ramallah
  PT: Lisbonne
  PY: Asuncion | Asunción
  QA: Doha
  RO: Bucarest
  RS: Belgrade
  RU: Moscou
  RW: Kigali
  SA: Riyad | Ryad
  SD: Khartoum
  SE: Stockholm
  SG: Singapour
  SI: Ljubljana
  SK: Bratislava
  SL: Freetown
  SM: Saint-Marin
  SN: Dakar
  SO: Mogadiscio
  SR: Paramaribo
  SS: Djouba | Juba
  SV: San Salvador
  SY: Damas
  SZ: Mbabane
  TD: N'Djamena | N’Djamena
  TG: Lomé
  TH: Bangkok
  TJ: Douchanbé
  TL: Dili
  TM: Achgabat
  TN: Tunis
  TR: Ankara
  TW: Taipei | Taipeh
  TZ: Dodoma
  UA: Kiev | Kyiv
  UG: Kampala
  US: Washington
  UY: Montevideo
  UZ: Tachkent
  VE: Caracas
  VN: Hanoï | Hanoi
  XK: Pristina
  YE: Sanaa
  ZA: Pretoria
  ZM: Lusaka
  ZW: Harare
`);
