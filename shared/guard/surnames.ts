import type { Token } from './tokens.ts';

/** "-ić" with its own letter, in all cases but the plural, which is a place: Hodžić, Hodžićem, Hodžićka, Hodžićeve. */
const WITH_LETTER = /.{2}ić(?:a|u|em|om|eva|eve|evo|evu|evoj|evim|ka|ke|ki|ku|kom)?$/;
/** The same without it: only where nothing else ends so. */
const WITHOUT_LETTER = /.{2}(?:ov|ev|dz|evlj|agic|beg|han|lagic)ic(?:a|u|em|om|eva|eve|ka|ke|ki|ku)?$/;
/** After a first name: "Lejla Begic", "Ana Smith". */
const BARE =
  /.{2}(?:ic(?:a|u|em|om)?|ski|sky|cki|sku|skog|skom|ac|ca|ak|an|ar|as|es|ez|ek|in|ov|ev|ko|ka|ke|ku|ova|eva|son|man)$/;

/** Common surnames that have none of these endings, folded and without their last vowel. */
const KNOWN = new Set(
  (
    'kovac hodz zovk raguz culjak culjk bosnjak horvat novak soldo vukoj bevand primorac pinjuh prskal musa dizdar arnaut besl colak tabak kurt sarac hot sokol zlatar pandur bukv karaman ' +
    'dodik kecman vranjes radak stupar banjac kalab bjelic gavran golijan pehar rebac herceg kolar mlinar loncar zidar tomas kuzman vidak skor vrdoljak zelenik sesar boban drljac krajisnik pezer spahij ' +
    'smith jones taylor brown williams wilson johnson davies miller carter evans roberts walker wright thompson robinson white hughes edwards green hall wood harris clark jackson turner hill cooper ward ' +
    'muller schmidt weber fischer rossi garcia dubois sejk hadziosman sivac omer balt custo kapetan ljutic mandic sutal marusic knezev'
  ).split(' '),
);

/** A surname by its form alone, whoever stands before it. */
export function isSurname({ latin, folded }: Token): boolean {
  return WITH_LETTER.test(latin) || (WITHOUT_LETTER.test(folded) && !/ič/.test(latin)) || isKnown(folded);
}

/** A surname if a first name stands beside it. */
export function mayBeSurname(token: Token): boolean {
  return isSurname(token) || (BARE.test(token.folded) && !/ič/.test(token.latin));
}

function isKnown(folded: string): boolean {
  return [folded, folded.replace(/(?:a|u|e|i|o|em|om|eva|ov|ova)$/, '')].some((stem) => KNOWN.has(stem));
}
