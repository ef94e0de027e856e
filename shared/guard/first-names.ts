/**
 * First names that are common in Bosnia and Herzegovina and around it, folded as the guard folds; bare facts,
 * put together for it. `petr` and `aleksandr` are what the cases make of Petar and Aleksandar.
 */
const COMMON =
  'abdulah abid adam adem adis admir adnan adriana advija afan ahmed ahmet aida aisa ajdin ajla ajsa albert ' +
  'aldin aleksa aleksandar aleksandr alen alexander alexandra alice alija alisa alma almasa almedina almin ' +
  'almir amar amel amer amila amina amir amra ana anda andela andelka andrea andrew andrija anel anes angela ' +
  'angelina anica anisa anita anka ankica anna ante anthony antonela antonija antonio antun arman armin arnela ' +
  'arthur asim asmir atif avdo azem azra azur bahrija bajro bakir barbara behija bekir belma benjamin beriz ' +
  'bernarda bilal biljana blanka blazenka boja bojan boris borka bosko bozana bozica bozidar bozo branimir ' +
  'branislav branka brian bruno carol caroline catherine charles christian christina christopher claire cvija ' +
  'cvijeta dalibor damir damjan danica daniel danijel darija daris darko david davor davorka deborah dejan ' +
  'dervis diana dijana dinko dobrinka domagoj dominik donald dorde dragan dragica dragoljub dragomir dragoslav ' +
  'dragutin drasko drazen drazenka drena dubravka durad durda durdica duro dusan dusanka dusko dzana dzejla ' +
  'dzejna dzemal dzemila dzenan dzenita dzevad edin edis edita edna edo edvin edward ekrem elena elizabeth elma ' +
  'elmedin elmir elvedin elvir elvis ema emily emin emir emma emsad enes enver eric erik ermin ernad esad esma ' +
  'eva fadil fahira fahra fahrudin farik faris faruk fata fatima fatka fatmir fehim ferid fikret filip frances ' +
  'franjo frano fuad gabrijela george gerald gina gojko goran gordan gospava grozda grozdana hadzira hajra ' +
  'hajrija hajrudin hakija halid halil halima hamid hamza hana hannah haris hariz harun hasan hasib hasnija ' +
  'haso hasreta hatidza hava hazim hedija helen henry hidajet hikmet himzo hrvoje husein husnija huso ibrahim ' +
  'ibro idriz igor ilda ilhana ilija ilinka indir ingrid irena irfan irma irnes isabel isak ismail ismet iva ' +
  'ivan ivanka ivica ivka ivona izet izudin jacob jacqueline jadranka jagica jakov jakub james jane janet janja ' +
  'jasenka jasmin jasminka jasper jelena jelica jelka jennifer jessica joan joanna johan john jonathan joseph ' +
  'josip josko jovan jovanka jovica jovo jozo judith julia jure jurica jusuf kadir karen karin karl kasim kata ' +
  'katarina katherine kathleen katica kemal kenan kerim kevin klara kresimir kristijan kristin kruno ksenija ' +
  'lamija lara laura lazar lazo lea lejla lidija linda lisa ljerka ljiljana ljubinka ljubisa ljubo ljubomir ' +
  'ljupko louise lucas luce lucija lucijan lucy luisa magdalena maid maja manda mara margaret maria marica ' +
  'marija marijan marin marinela marinko marko marta martin mary mate matej matthew medina mehmed meho melanie ' +
  'melisa melita mensur merima merjem mersad mersiha mevlida michael michelle midhat mihailo mihajlo mijo mikan ' +
  'milan milanka milena milenka mileta milica milijana milivoj miljan miljko milka milorad milos milosav ' +
  'milovan milutin minela miodrag mirela mirha mirjana mirnes miroslav mirsad mirza mitar mladen mladenka ' +
  'momcilo momir monika muamer mubera muhamed muharem muhidin mujo mukades munevera munib munira muradif murat ' +
  'muris mustafa nadira nafija naida nail naim nancy nasiha nasir natalie natalija natasa nebojsa neda nedeljka ' +
  'nedim nedzad nejra nemanja nenad nermana nermin nevena nevenka nevres nicholas nicole nihad nijaz nikola ' +
  'nikolina nina nizama njegos nora novak nura nurija nusret obrad obren ognjen olga oliver olivia omer osman ' +
  'ostoja pamela patricia patrick paul pavao pavle pejo perica pero petar peter petko petr philip predrag ' +
  'rabija rachel radenko radica radislav radivoj radmila radoje radojica radojka radomir radosav radoslav ' +
  'radovan raif rajka ramiz ramo ramza ranka rasema rasim ratka razija rebecca refija refik remza remzija ' +
  'renata resad resid richard rifat robert robin rodoljub roger romana rukija rusmir ruth ruzica sabaheta ' +
  'sabina sabrija sabrina sadeta sadik safet safija saida sakib salih salim salko samed samir samra samuel ' +
  'sanda sandra sanel sanita sanja sara sarah sasa sasko savka savo sead sefik sefko sehad selima selma selman ' +
  'selvedin selver semra semsa semsudin senad senahid senaid senija senka sevala sevda sevdija sevleta sharon ' +
  'sidik silvia simo simon sinisa sladan slavica slavisa slavka slavojka slavoljub smail smilja smiljana ' +
  'snezana snjezana sofija sonja sophia spasoje srdan srecko sredoje sreten sretko stanislav stanka stanoje ' +
  'stanojka stefan stella stephen stevan steven stevo stipe stjepan stoja stojan stojanka stojna strahinja suad ' +
  'subhija suhra sukrija sulejman suljo sumeja suncica susan suzana svetislav svetlana svetozar svjetlana tahir ' +
  'taiba tamara tanja tarik tatjana tea teodora teresa theresa thomas tidza tihana tihomir tijana timothy todor ' +
  'tomica tomislav tomo toni tonka uglesa umihana uros vahdeta vahid vahidin valentina vanja vasilija vaso ' +
  'vedran velibor velid velimir velimirka veljka verica veronika veselin veselinka victoria vidosava viktor ' +
  'viktorija vildana vinko virginia vitomir vjekoslav vladan vladimir vladislav vlado vlajko vlatka vojin ' +
  'vojislav vojo vukan vukasin walter william zagorka zahid zakir zana zarfa zarko zdenka zdravka zehra zejna ' +
  'zejneb zeljana zeljka zijad zijo zikret zineta zivana zivka zivorad zlatan zlatica zlatija zlatka zoran ' +
  'zorica zorka zrinka zrinoslav zuhra zulejha zumreta zvjezdana zvonimir zvonka';

/** They are also words, months or rivers: a name only where a surname's ending follows. */
const ALSO_WORDS =
  'ali art bill boro bosa bosiljka cvijetin dan dana danka dario dean dino dobrila dobro draga dragi drago drew ' +
  'drina dunja edi ela ena eni faith frank grace grant hope igra ines iris iskra jack jagoda jasen jasna jela ' +
  'joy june lina ljuba ljubica luka mark may merak mila mile milo mira mirko mirna miro nada neven niko nova ' +
  'oto rad rada rade rado ray rob roko rosa rose ruza said sam sanin sava sena sky slava slavo sloboda slobodan ' +
  'slobodanka sreca srna stana sue sunce sveto tara tim tin tina una vera vesna vid vida vila visnja will zlata ' +
  'zora zvijezda';

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
