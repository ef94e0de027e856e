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
  'centar centr center zavod fondacij fondov udruzen udrug zaklad savez drustv organizac agencij institut ministar minist vlad vijec savjet savet skupstin parlament ured uprav sluzb odjel odsjek ' +
  'sektor sudsk sudov tuzilast polic postaj stanic bolnic klinic klinick ambulant zdravstv zdravlj skol fakultet univerzitet sveucil gimnazij vrtic opcin opstin gradsk ' +
  'mjesn zajednic krsten konvencij zakon pravilnik strategij protokol rezolucij sporazum odluk deklaracij program projekt projekat mrez komisij koordinac linij telefon ' +
  'ponedjelj ponedelj utorak utork srijed cetvrt nedjelj nedelj januar februar septemb oktob novemb decemb sijec veljac travanj svibanj lipanj srpanj kolovoz listopad studen prosin ' +
  'bozic uskrs ramazan bajram petrovdan romkinj bosnjaci bosnjakinj hrvatsk istocn zapadn sjevern juzn gornj donj novog novom ' +
  'ustav kanton okruz vrhovn drzav federaln javn medicin socijaln multisektor hrabrost ' +
  'centre council court foundation university institute ministry municipality government association police department office house service school hospital clinic convention article resolution section ' +
  'chapter report programme network group committee canton district republic federation assembly agency street avenue monday tuesday wednesday thursday friday saturday sunday ' +
  'january february september october november december children gazette national international european nations';
/** The same, in just these forms: what begins so may well be a surname (Novak, Subašić, Petar). */
const WHOLE = new Set(
  (
    'fond sud suda sudu sudom sudija dom doma domu domom grad grada gradu gradom tim tima timu grupa grupe grupi grupu plan plana clan clana clanu clanom kuca kuce kuci kucu sigurna sigurne sigurnoj sos nova novo novi nove novu novoj ' +
    'stari stara staro stare veliki velika veliko velike mali mala malo male pet petak subota subotu subote srijeda sreda mart marta april aprila aprilu maj maja maju jun juna juni jul jula juli august avgust avgusta ozujak rujan ' +
    'srbi srba srbima hrvati hrvata bosna bosne bosni opca opce opci osnovna osnovni osnovne visoki visoka visoko gender centri mjesto mjesta rad rada radu ' +
    'union law act code house line road square board team project canton state north south east west march april may june july august women family ' +
    'za na od do iz sa s u o po kod pred nakon poslije posle prije pre pod nad uz bez kroz prema preko zbog ako kad kada da ne i ali a svaki svaka ovaj ova taj ta moj nas vas njegov njen ' +
    'save the and for but who what when where our we they it is was has had not if in on at will would can could should'
  ).split(' '),
);

function beginsWith(list: string, most: number): RegExp {
  return new RegExp(`^(?:${list.split(' ').join('|')})\\p{L}{0,${most}}$`, 'u');
}

const places = beginsWith(PLACES, 5);
const noSurnames = beginsWith(NO_SURNAMES, 6);
/** "Hadžići" with its cases is a town, "Hadžić" a person: a family in the plural is written about, a town lived in. */
const PLURAL_PLACE = /(?:ići|ićima|evci|ovci|evcima|ovcima)$/;

const SURNAME = /ić(?:a|u|em|ka|ke|ki|ku|ev[aeiou])?$/;

export function isPlace({ folded, latin }: Token): boolean {
  return (places.test(folded) && !SURNAME.test(latin)) || PLURAL_PLACE.test(latin);
}

/** A word that begins with a capital and is certainly no surname. */
export function isCommonWord(token: Token): boolean {
  return WHOLE.has(token.folded) || (noSurnames.test(token.folded) && !SURNAME.test(token.latin)) || isPlace(token);
}
