/**
 * First names that are common in Bosnia and Herzegovina and around it, folded as the guard folds; bare facts,
 * put together for it. `petr` and `aleksandr` are what the cases make of Petar and Aleksandar.
 */
const COMMON =
  'abdulah abid adem admir adnan adis adisa advija afan ahmed ahmet aida aisa ajdin ajla ajsa aldin aldina alen alena alma almedina almir almira ' +
  'almin alija alisa amar amel amela amer amila amina amir amira amra anel anela anes anesa anisa armin armina arman arnela asim asmir asmira atif avdo ' +
  'azem azra azur bahrija bakir bajro behija bekir belma benjamin beriz bilal damir daris dzana dzejla dzemal dzemila dzenan dzenana dzenita dzevad dzevada ' +
  'edin edina edis edita edo edna ekrem elma elmedin elmedina elmir elmira elvedin elvir elvira elvis emin emina emir emira emsad enes enesa enver ermin ermina ' +
  'ernad esad esma fadil fadila fahira fahrudin farik faris faruk fata fatima fatka fatmir fatmira fehim ferid fikret fikreta fuad gordan hadzira hajra hajrija hajrudin ' +
  'hakija halid halil halima hamid hamza hana haris harun hasan hasib hasiba hasnija haso hatidza hazim hidajet himzo hikmet husein husnija huso ibrahim ibro ' +
  'idriz ilda ilhana indir indira irfan irma irnes isak ismail ismet ismeta izet izeta jakub jasmin jasmina jasminka jusuf kadir kadira kasim kemal kenan kerim kerima ' +
  'lamija lejla maida maid medina mehmed meho melisa melita merima mersad mersiha meho merjem mevlida midhat minela mirela mirha mirnes mirsad mirsada mirza muamer ' +
  'muhamed muhidin muharem mujo mukades munevera munira murat muris mustafa nada nadira nafija naida naim nail nasiha nasir nedim nedzad nedzada nejra nermin nermina nevres nihad ' +
  'nijaz nizama nura nurija nusret omer osman rabija raif ramiz ramiza rasim rasema razija refik remzija resad rifat rukija rusmir sabaheta sabina sabrija sadik safet safeta safija said ' +
  'saida salih saliha salko samed samir samira samra sanel sanela sead seada sefik sehad selma selman selver senad senada senahid senija senka sevda sevdija sevleta suad suada ' +
  'subhija suljo sulejman sumeja sadeta semsa semsudin sukrija tahir taiba tarik tidza ibrahim umihana vahid vahida vahidin velid zahid zahida zakir zarfa zehra zejna zejneb zijad zikret zijada zineta zlatan zulejha zumreta ' +
  'selvedin selvedina nusret muradif hariz hasreta mensur mensura fahra ramza almasa munib dervis dervisa zlatka lucijan zeljana jasmin branimira sladana sladan svjetlana stojna vidosava zagorka ratka rajka gina dobrila borka savka mitar petko uglesa vlajko ljubinko milosav miljko nedo njegos ranka rodoljub sredoje strahinja suncica todora vasilija veljka zivana zivka ana andelka andelko angelina ankica antonela anica blanka blazenka boja bozana bozica dobrinka drena durdica dusko dzejna edvin fikreta gospava grozda hava hedija ines izudin jagica jasenka josko kemal ljubisa marijo milivoj milijana mladenko mirza mubera muradif mustafa nermana nusreta radmilo ramo rada ranko rasema refija remza resid romana sadeta safija sakib salim sanita sasko selima semra senaid sidik slobodanka stanislava suhra sulejman sefko semso sevala smail tahira tihana tomica vahdeta velida vildana vlatka zijo zlatija zuhra ante antun anto andrija anda andela anka antonija antonio barbara bernarda biljana bojan bojana boris boro bosko bozidar bozo branimir branislav branislava branko branka bruno ' +
  'cvija cvijeta dalibor damjan danica danijel danijela darija dario darko davor davorka dejan dijana dinko domagoj dominik dragan dragana dragica dragoljub dragomir dragoslav dragutin drasko drazen drazenka dubravka ' +
  'dusan dusanka dorde durda duro durad filip franjo frano gabrijela goran gordana grozdana gojko hrvoje igor ilija ilinka iva ivan ivana ivanka ivica ivka ivo ivona jadranka jakov jadranko janja jela jelena jelica jelka josip josipa jovan jovana jovanka jovica jovo jozo jure jurica ' +
  'kata katarina katica klara kristijan kristina kresimir kruno ksenija lazar lazo lidija ljerka ljiljana ljubinka ljubisa ljubo ljubomir ljupko lucija lucijana luce magdalena maja manda mara marica marija marijan marijana marina marin marinko mario marinela marko marta martina mate matea matej mateja mateo mato mihajlo mihailo mijo mikan mile milan milana milanka milenka milenko milena mileta ' +
  'milica milka miljan miljana milorad milos milosav milovan milutin miodrag mirjana mirko miroslav miroslava mladen mladenka momcilo momir natalija natasa neda nedeljko nedeljka nebojsa nemanja nenad nevena nevenka niko nikola nikolina nina novak obrad obren ognjen olga olivera ostoja ' +
  'pavle pavao pero pejo perica petar petr petra predrag radenko radica radislav radivoj radmila radoje radojka radojica radomir radoslav radovan radosav ranka ranko ratko rajko renata robert roko ruzica sanda sandra sanja sasa sandro savka savo sinisa simo simon simona slavica slavisa slavko slavka slavoljub slavojka smilja smiljana snezana snjezana sofija sonja spasoje srdan srecko sreten  stana stanislav stanka stanko stanoje stanojka stefan stevan stevo stipe stipo stjepan stojan stojanka stoja sretko suzana svetlana svetislav svetozar ' +
  'tanja tamara tatjana tea teodora tihomir tijana todor tomislav tomo toni tonka uros valentina vanja vasilije vaso velimir velibor velimirka veljko verica veronika veselin veselinka vedran vedrana viktor viktorija vinko vitomir vjekoslav vlado vladan vladimir vladislav vlatko vojin vojislav vojo vukasin vukan zdenka zdenko zdravko zdravka zeljka zeljko zeljana zivko zivorad zoran zorana zorica zorka zrinka zrinko zrinoslav zvjezdana zvonimir zvonko zvonka zlatica zlatko zana zarko aleksandar aleksandr aleksandra aleksa ' +
  'adam adriana albert alexander alexandra alice andrea andrew angela anita anna anne anthony arthur barbara benjamin brian carol caroline catherine charles christian christina christopher claire daniel david deborah diana donald edward elena elizabeth ema emily emma eric erik eva frances george gerald hannah helen helena henry irena ingrid isabel ivan jacob jacqueline james jane janet jasper jennifer jessica joan joanna johan john jonathan joseph judith julia julie karen karin karl katherine kathleen kevin kristin laura lara lea leo linda lisa louise lucas lucy luisa margaret maria marie martin mary matthew maria melanie michael michelle monika nancy natalie nicholas nicole nora oliver olivia pamela patricia patrick paul paula peter philip rachel rebecca richard robert robin roger ruth sabrina samuel sara sarah sharon silvia simon sophia sophie stella stephen steven susan teresa theresa thomas timothy victoria virginia walter william';

/** They are also words, months or rivers: a name only where a surname's ending follows. */
const ALSO_WORDS =
  'ali art boro roko niko said jela bosa bill bosiljka cvijetin dan dana danka dean dino dobrila dobro dragi drago draga drina drew dunja ela faith frank grace grant hope igra iskra jack jagoda jasna jasen joy june ' +
  'ljuba ljubica luka lina mark may merak mila mile milo mira mirna miro mirko nada neven nova oto rad rada rade rado ray rob rosa rose ruza sam sanin sava sena sky slava slavo sloboda slobodan slobodanka sreca srna stana sue sunce sveto tim tina tin una vera vesna vid vida vila visnja will zlata zora zvijezda tara edi ena eni dario ines iris';

const ENDINGS = [/(?:a|e|i|o|u)$/, /(?:om|em|ov|in|ta|tu)$/, /(?:ova|ove|ovu|ina|ine|inu|ovog|inog)$/];

/** Whole names, and what stays of them in front of an ending: "amir" of Amir and Amira, "hasan", "mark" of Marko. */
function namesOf(names: string): { readonly whole: ReadonlySet<string>; readonly stems: ReadonlySet<string> } {
  const whole = names.split(' ');
  return { whole: new Set(whole), stems: new Set(whole.map((name) => name.replace(/[aeiou]$/, ''))) };
}

const common = namesOf(COMMON);
const alsoWords = namesOf(ALSO_WORDS);

/** What a folded word is among first names, in any case: `sure`, `maybe` where it is also a word, or `no`. */
export function firstNameOf(folded: string): 'sure' | 'maybe' | 'no' {
  if (folded.length < 3) return 'no';
  if (alsoWords.whole.has(folded)) return 'maybe';
  if (common.whole.has(folded)) return 'sure';
  const stems = ENDINGS.filter((ending) => ending.test(folded)).map((ending) => folded.replace(ending, ''));
  if (stems.some((stem) => alsoWords.stems.has(stem))) return 'maybe';
  return stems.some((stem) => common.stems.has(stem)) ? 'sure' : 'no';
}
