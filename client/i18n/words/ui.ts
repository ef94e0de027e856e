import type { ConnectionStatus } from '../../live/room-connection.ts';
import type { Phrase } from '../phrase.ts';

/** Words of the shared pieces: what every surface of the staff says in the same way. */
export const uiWords = {
  cancel: { en: 'Cancel', bs: 'Odustani' },
  close: { en: 'Close', bs: 'Zatvori' },
  dismiss: { en: 'Hide this message', bs: 'Sakrij poruku' },
  optional: { en: 'optional', bs: 'nije obavezno' },
  language: { en: 'Language', bs: 'Jezik' },
  copy: { en: 'Copy', bs: 'Kopiraj' },
  copied: { en: 'Copied', bs: 'Kopirano' },
  copyByHand: { en: 'Select the text and copy it', bs: 'Označite tekst i kopirajte ga' },
} as const satisfies Record<string, Phrase>;

export const connectionWords: Readonly<Record<ConnectionStatus, Phrase>> = {
  online: { en: 'Connected', bs: 'Povezano' },
  connecting: { en: 'Connecting', bs: 'Povezivanje' },
  offline: { en: 'No connection, trying again', bs: 'Nema veze, pokušavamo ponovo' },
  ended: { en: 'Connection ended', bs: 'Veza je završena' },
};
