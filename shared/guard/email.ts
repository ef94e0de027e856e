import type { Finding } from './finding.ts';

// Every repetition has an end, so that a long text without an address is read once.
const ADDRESS = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;
const SPELLED =
  /[\p{L}\d._%+-]{1,64} ?[([{<] ?(?:at|et|@|ет|ат|majmun) ?[)\]}>] ?[\p{L}\d-]{1,63}(?: ?(?:\.|[([{]?dot[)\]}]?|tačka|tacka|točka) ?[\p{L}\d-]{1,63}){1,5}/giu;
const SAID = /[\p{L}\d._%+-]{1,64} at [\p{L}\d-]{1,63}(?: (?:dot|tačka|tacka|točka) [\p{L}\d-]{1,63}){1,5}/giu;
/** Boxes of a house, not of a person. */
const OF_A_HOUSE =
  /^(?:info|kontakt|contact|office|ured|protokol|pisarnica|prijava|sos|help|pomoc|press|admin|sekretarijat|centar)@/i;

/** Addresses of e-mail, also spelled so that no machine finds them: "amira (at) example.com". */
export function emailsIn(text: string): readonly Finding[] {
  return [ADDRESS, SPELLED, SAID]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(([address]) => !OF_A_HOUSE.test(address))
    .map(({ 0: address, index }) => ({ kind: 'email', start: index, end: index + address.length }));
}
