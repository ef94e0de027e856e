import type { Token } from './tokens.ts';

/** Beginnings of folded names of places; what follows are the endings of cases and of who lives there. */
const PLACES =
  'sarajev tuzl zenic mostar bihac bijeljin banjaluk trebinj prijedor dobo brck visegrad foc gorazd srebrenic bratun zvornik vlasenic milic hadzic ilidz ilijas vogosc ' +
  'travnik jajc bugojn konjic jablanic livn tomislavgrad kupres grud posusj ljubusk capljin citluk neum stoc stolac grac lukavac zivinic kalesij srebrenik graca gradacac modric orasj ' +
  'odzak samac derven teslic kotorvaros mrkonjic sipov klj kljuc sansk kozarsk gradisk laktas srb prnjavor cazin kladus krup petrovac drvar glamoc grahov berkovic nevesinj gack bilec ' +
  'rudo sokolac pal rogatic hanpijesak ugljevik lopar celic tesanj maglaj zavidovic zepc vares kakanj visok brez fojnic kisel kresev busovac vitez uskoplj kiseljak olov pofalic svrakin hrasnic ' +
  'zagreb split rijek osijek dubrovnik vukovar zadar beograd nis novosad podgoric niksic ljubljan bosn hercegovin herceg srbij hrvatsk jugoslav crn evrop europ federacij republik kanton zupan distrikt ' +
  'bistric pazar mitrovic zemun sabac cacak kragujev subotic zrenjanin romanij semberij krajin posavin sarajevsk london vienn bec berlin geneva wales brussel strasbourg istanbul';

/** Beginnings of folded words that are written with a capital letter and are no surname. */
const NO_SURNAMES =
  'centar centr center zavod fond udruzen udrug zakla savez drustv organizac agencij institut ministar minist vlad vijec savjet savet skupstin parlament ured uprav sluzb odjel odjeljen odsjek ' +
  'sektor sud suds sudov tuzilast tuzilack polic postaj stanic dom bolnic klinic klinick ambulant zdravstv zdravlj skol fakultet univerzitet sveucil gimnazij vrtic opcin opstin grad ' +
  'mjesn mjest zajednic krsten konvencij zakon pravilnik strategij protokol clan rezolucij sporazum odluk deklaracij program projekt projekat plan mrez tim grup komisij koordinac kuc sigurn linij telefon sos ' +
  'ponedjelj ponedelj utorak utork srijed sred cetvrt pet sub nedjelj nedelj januar februar mart april maj juni jul avgust august septemb oktob novemb decemb sijec veljac ozuj travanj svibanj lipanj srpanj kolovoz rujan listopad studen prosin ' +
  'bozic uskrs ramazan bajram petrovdan romkinj bosnjak srbi srba hrvat hrvac istocn zapadn sjevern juzn gornj donj novi nova novo star velik mal ' +
  'ustav visok kanton opc osnov okruz vrhovn drzav federaln javn medicin socijaln gender multisektor ' +
  'centre council court foundation university institute ministry municipality government association union police department office house line service school hospital clinic law act code convention protocol article resolution section ' +
  'chapter report programme program project network team group committee board canton district republic federation assembly agency street road avenue square monday tuesday wednesday thursday friday saturday sunday ' +
  'january february march april june july august september october november december north south east west children family women gazette state national international european nations save the and for but who what when where our we they it is was has had not if in on at';

function beginsWith(list: string, most: number): RegExp {
  return new RegExp(`^(?:${list.split(' ').join('|')})\\p{L}{0,${most}}$`, 'u');
}

const places = beginsWith(PLACES, 5);
const noSurnames = beginsWith(NO_SURNAMES, 6);
/** "Hadžići" with its cases is a town, "Hadžić" a person: a family in the plural is written about, a town lived in. */
const PLURAL_PLACE = /(?:ići|ićima|evci|ovci|evcima|ovcima)$/;

export function isPlace({ folded, latin }: Token): boolean {
  return (places.test(folded) && !/ić(?:a|u|em|ev[ai]?)?$/.test(latin)) || PLURAL_PLACE.test(latin);
}

/** A word that begins with a capital and is certainly no surname. */
export function isCommonWord(token: Token): boolean {
  return (noSurnames.test(token.folded) && !isSurnameEnding(token.latin)) || isPlace(token);
}

function isSurnameEnding(latin: string): boolean {
  return /(?:ov|ev|nj|dž)ić(?:a|u|em)?$/.test(latin);
}
