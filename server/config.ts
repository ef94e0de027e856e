import { z } from 'zod';
import { err, ok, type Result } from '#shared/result.ts';

/** The settings of one server, from the environment. What is not set is null. */
export interface Config {
  /** 0 lets the system choose one. */
  readonly port: number;
  /** The folder of the embedded database; relative to where the server was started. */
  readonly dataDir: string;
  /** A PostgreSQL instead of the folder's own database. */
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  /** The origin that people's browsers see, without a slash at its end. */
  readonly publicUrl: string | null;
  readonly apiToken: string | null;
  readonly demo: boolean;
}

const API_TOKEN_CHARS_MIN = 32;

/** A value that is not set and an empty one are the same: compose files and shells pass empty ones on. */
const unset = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const setting = <T extends z.ZodType>(type: T) => z.preprocess(unset, type);

const urlOf = (protocols: readonly string[]) => (value: string) =>
  URL.canParse(value) && protocols.includes(new URL(value).protocol);
function isOrigin(value: string): boolean {
  if (!urlOf(['http:', 'https:'])(value)) return false;
  const { pathname, search, hash, username, password } = new URL(value);
  return pathname === '/' && `${search}${hash}${username}${password}` === '';
}

/** Each message goes on from the variable's name. No value is repeated: some are secrets. */
const Environment = z.object({
  PORT: setting(
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535)
      .default(3000),
  ),
  DATA_DIR: setting(z.string().default('./data')),
  DATABASE_URL: setting(
    z
      .string()
      .refine(urlOf(['postgres:', 'postgresql:']))
      .optional(),
  ),
  REDIS_URL: setting(
    z
      .string()
      .refine(urlOf(['redis:', 'rediss:']))
      .optional(),
  ),
  PUBLIC_URL: setting(
    z
      .string()
      .refine(isOrigin)
      .transform((value) => new URL(value).origin)
      .optional(),
  ),
  API_TOKEN: setting(z.string().regex(/^\S+$/).min(API_TOKEN_CHARS_MIN).optional()),
  KRUG_DEMO: setting(z.enum(['0', '1']).default('0')),
});

const WANTED: Record<keyof z.infer<typeof Environment>, string> = {
  PORT: 'must be a port number from 0 to 65535, such as 3000',
  DATA_DIR: 'must be the path of a folder, such as ./data',
  DATABASE_URL: 'must be the URL of a PostgreSQL database, such as postgres://user@host:5432/krug',
  REDIS_URL: 'must be the URL of a Redis server, such as redis://host:6379',
  PUBLIC_URL:
    'must be the http or https address at which people reach this server, without a path, such as https://krug.example',
  API_TOKEN: `must be at least ${API_TOKEN_CHARS_MIN} characters without spaces`,
  KRUG_DEMO: 'must be 1 (start with an invented session) or 0',
};

/** Parsed once, at the start. The error is one sentence that names the variable and says what it must be. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Result<Config, string> {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const name = Environment.keyof().safeParse(parsed.error.issues[0]?.path[0]);
    return err(name.success ? `${name.data} ${WANTED[name.data]}.` : 'The settings cannot be read.');
  }
  const { PORT, DATA_DIR, DATABASE_URL, REDIS_URL, PUBLIC_URL, API_TOKEN, KRUG_DEMO } = parsed.data;
  return ok({
    port: PORT,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL ?? null,
    redisUrl: REDIS_URL ?? null,
    publicUrl: PUBLIC_URL ?? null,
    apiToken: API_TOKEN ?? null,
    demo: KRUG_DEMO === '1',
  });
}
