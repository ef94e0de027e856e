import { LIMITS } from '#shared/limits.ts';
import type { Refusal } from '#shared/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { AccessStore, Member, World } from '../room/ports.ts';
import { Line } from './line.ts';
import { checkPassword, hashPassword } from './password.ts';
import { hashOf, makeId, makeSecret } from './secrets.ts';

interface Credentials {
  readonly name: string;
  readonly password: string;
}
const INVITE_MS = 7 * 24 * 3_600_000;

/** The people who may start rooms and read the archive: one set-up link, then invitations. */
export class Members {
  readonly #store: AccessStore;
  readonly #world: World;
  /** Hashing is made to be expensive: so many at once, or a flood of tries would take all memory and threads. */
  readonly #hashing = new Line(LIMITS.PASSWORDS_AT_ONCE, LIMITS.PASSWORDS_WAITING);

  constructor(store: AccessStore, world: World) {
    this.#store = store;
    this.#world = world;
  }

  async isFresh(): Promise<boolean> {
    return (await this.#store.countMembers()) === 0;
  }

  /** The one-time secret of the set-up link; null where somebody has set it up. Earlier ones stop working. */
  async issueSetUp(): Promise<string | null> {
    if (!(await this.isFresh())) return null;
    await this.#store.removeSetUpInvites();
    return this.#issue('set-up');
  }

  invite(): Promise<string> {
    return this.#issue('invite');
  }

  /** Uses up a set-up link or an invitation and makes its member. A taken name uses nothing up. */
  async accept(
    kind: 'set-up' | 'invite',
    secret: string,
    { name, password }: Credentials,
  ): Promise<Result<Member, Refusal>> {
    const hash = hashOf(secret);
    const found = await this.#store.hasInvite(hash, this.#world.now());
    if (kind === 'set-up' && !(await this.isFresh())) return err('set-up-done');
    if (found !== kind) return err('link-invalid');
    if (await this.#store.findMember(name)) return err('name-taken');
    const passwordHash = await this.#hashing.run(() => hashPassword(this.#world, password));
    if (passwordHash === null) return err('too-fast');
    if (!(await this.#store.spendInvite(hash, this.#world.now()))) return err('link-invalid');
    const member = { id: makeId(this.#world), name };
    return (await this.#store.addMember(member, passwordHash)) ? ok(member) : err('name-taken');
  }

  async signIn({ name, password }: Credentials): Promise<Result<Member, Refusal>> {
    const found = await this.#store.findMember(name);
    // An unknown name costs the same time as a wrong password, so that names can't be found out.
    const right = await this.#hashing.run(async () =>
      checkPassword(password, found?.passwordHash ?? (await decoy(this.#world))),
    );
    if (right === null) return err('too-fast');
    return found && right ? ok({ id: found.id, name: found.name }) : err('wrong-name-or-password');
  }

  /** A new session's secret, for the cookie. */
  async openSession(member: Member): Promise<string> {
    const secret = makeSecret(this.#world);
    await this.#store.addSession(hashOf(secret), member.id, this.#world.now() + LIMITS.MEMBER_SESSION_MS);
    return secret;
  }

  findSession(secret: string): Promise<Member | null> {
    return this.#store.findSession(hashOf(secret), this.#world.now());
  }

  closeSession(secret: string): Promise<void> {
    return this.#store.removeSession(hashOf(secret));
  }

  async #issue(kind: 'set-up' | 'invite'): Promise<string> {
    const secret = makeSecret(this.#world);
    await this.#store.addInvite(hashOf(secret), kind, this.#world.now() + INVITE_MS);
    return secret;
  }
}

let decoyHash: Promise<string> | undefined;
function decoy(world: World): Promise<string> {
  decoyHash ??= hashPassword(world, 'nobody has this password');
  return decoyHash;
}
