/** What phones need of the limits stands by itself, so that they don't carry the others. */
export const ANSWER_CHARS = 1_000;
export const THRESHOLD_USUAL = 5;

/** Every limit of the product, with its unit in its name and its reason beside it. No zod here: phones load it. */
export const LIMITS = {
  /** The largest circle in which people still see each other. */
  SEATS: 40,
  /** Who writes on the board at once; more hands than that code past each other. */
  CODERS: 5,
  OBSERVERS: 10,
  /** A hall on one access point. */
  PHONES: 1_000,
  /** Ten people coding for two hours at the pace of talk stay under it. */
  MARKS: 10_000,
  NOTES: 2_000,
  /** Every coder's reading of every seat in every prompt of a long guide. */
  CELLS: 10_000,
  SETTLEMENTS: 5_000,
  /** Five coders who tick every seat of a circle of twelve in every interval of two hours write 4,000. */
  INTERVAL_TICKS: 10_000,
  /** As many of two minutes as room time can count. */
  INTERVALS: 22_320,
  /** One for each who ever came to the board. */
  PLANS: 100,
  /** By so much a mark may be off what the room's log says of seats and of its end: nobody switches a seat to the second. */
  TIMES_APART_MS: 120_000,
  /** A line to the facilitator is read in passing. */
  TOLD_CHARS: 140,
  TOLD_SHOWN: 20,
  /** A long guide has some thirty; the rest is room for prompts on the fly. */
  PROMPTS: 120,
  /** Resets of one prompt; each keeps its answers. */
  RUNS: 20,
  CHOICES: 12,
  /** A key for each letter and some that are only tapped. */
  CODES: 40,
  /** More than that many at once nobody keeps in mind: talk has some 42 acts a minute, a trained coder keeps up with 24. */
  LIVE_CODES: 12,
  /** One for each code of a live codebook. */
  MODIFIER_SETS: 12,
  /** On one level: more than stand beside the circle are not chosen while people talk. */
  MODIFIER_VALUES: 8,
  /** Own codebooks of one installation. */
  CODEBOOKS: 200,
  /** A file of another tool: hundreds of codes with their texts, of which a live codebook takes the first sensible few. */
  CODEBOOK_FILE_CHARS: 200_000,

  /** So many written answers appear together, at the least: of two, whoever sent one knows the other's time. */
  RELEASE_BATCH: 3,
  /** Figures of fewer answers are not shown. Lower than three, each of two knows what the other said. */
  THRESHOLD_MIN: 3,
  THRESHOLD_USUAL,
  /** More, and a circle of twelve would never see a figure. */
  THRESHOLD_MAX: 10,

  ANSWER_CHARS,
  NOTE_CHARS: 1_000,
  PROMPT_CHARS: 600,
  LINE_CHARS: 300,
  NAME_CHARS: 80,
  LABEL_CHARS: 24,
  URL_CHARS: 500,
  PASSWORD_CHARS_MIN: 10,
  PASSWORD_CHARS_MAX: 200,

  PROMPT_SECONDS_MIN: 15,
  PROMPT_SECONDS_MAX: 7_200,

  /** One frame of the board: a coder's whole offline evening fits, a flood does not. */
  BOARD_FRAME_BYTES: 1_048_576,
  /** One live update; a mark is about 200 bytes. */
  BOARD_UPDATE_BYTES: 262_144,
  BOARD_DOC_BYTES: 8_388_608,
  BOARD_AWARENESS_BYTES: 1_024,
  /** Frames a second from one coder, sustained; 42 acts a minute is 0.7, the rest is awareness and bursts. */
  BOARD_FRAMES_PER_SECOND: 60,
  BOARD_FRAMES_BURST: 600,
  BOARD_CLIENTS_PER_MESSAGE: 64,

  /** A long guide, or the ten thousand ids that a coder who comes back late asks about. */
  HTTP_BODY_BYTES: 524_288,
  ANSWER_BODY_BYTES: 16_384,
  COMMAND_BYTES: 65_536,
  /** Commands a second with one pass, over all its connections. */
  COMMANDS_PER_SECOND: 10,
  COMMANDS_BURST: 40,
  /** In commands: what a connection costs (its view), and a ballot (some 10 ms of computing). */
  CONNECTION_COST: 4,
  BALLOT_COST: 4,
  /** Connections of one pass: a person's tabs and devices. */
  CONNECTIONS_OF_PASS: 12,
  /** Packets of one connection, whatever is in them; more is a flood. */
  PACKETS_PER_SECOND: 50,
  PACKETS_BURST: 500,
  /** Packets that wait for a visitor who does not read. */
  PACKETS_WAITING: 500,
  /** Of one phone, and of one address: the rest is told to come later. */
  GRANTS_WAITING: 2,
  ANSWERS_WAITING: 1_000,

  /** Wrong join codes from one address; a whole room sits behind one, so it is generous, and guessing one of 148 million codes still takes years. */
  JOIN_TRIES_PER_MINUTE: 60,
  SIGN_IN_TRIES_PER_MINUTE: 10,
  /** Tries of one address that wait for the one before: a hall that joins at once fits. */
  GUESSES_WAITING: 2_000,
  JOINS_AT_ONCE: 20,
  /** A hall joins, and everybody once more; whoever joins over and over is stopped, and so is the table of passes. */
  JOINS_PER_HOUR: 2_000,
  JOINS_PER_ROOM_AND_DAY: 10_000,
  /** Each takes 32 MiB and a thread for 60 ms or more. */
  PASSWORDS_AT_ONCE: 2,
  PASSWORDS_WAITING: 20,

  /** A request that takes longer to arrive is cut: 512 KiB on a bad line fit. */
  REQUEST_MS: 30_000,
  REQUEST_HEAD_MS: 10_000,
  /** A stopping server waits that long for what is on its way, then cuts it. */
  STOP_MS: 1_000,

  /** An empty room stays in memory that long, for a reload. */
  ROOM_IDLE_MS: 30_000,
  /** After "close", coders' boards and answers on the way get that long to arrive. */
  CLOSING_GRACE_MS: 3_000,
  /** A link or code of a room that nobody closes. */
  ROOM_LIFE_MS: 7 * 24 * 3_600_000,
  /** Room time stands still there: a room that nobody closes for a month can still be read, and closed. */
  ROOM_TIME_MS: 31 * 24 * 3_600_000,
  MEMBER_SESSION_MS: 14 * 24 * 3_600_000,
} as const;

/** The time ring turns orange, then red, at these shares of the planned time left. */
export const TIME_CUES = { SOON: 0.2, LAST: 0.05 } as const;

/** Lowest and highest value of a scale: agreement has a label for each, a rating has two ends. */
export const SCALE_RANGE = { agreement: [1, 5], rating: [0, 10] } as const;
