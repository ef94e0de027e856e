import type { z } from 'zod';
import { krug12 } from '#shared/codebooks/krug-12.ts';
import type { Codebook } from '#shared/codebooks.ts';
import { defaultGuide } from '#shared/guides/default.ts';
import { joinCodeFrom, parseJoinCode } from '#shared/join-code.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Entry, LookReply, RoomDraft } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Role } from '#shared/room/commands.ts';
import type { RoomEvent, RoomSetup } from '#shared/room/events.ts';
import type { Member, Store, StoredLinkRole, StoredPass, StoredRoom, World } from '../room/ports.ts';
import { hashOf, makeId, makeSecret } from './secrets.ts';

/** A draft whose codebook has been looked up. */
type RoomPlan = Omit<z.output<typeof RoomDraft>, 'codebook'> & { readonly codebook?: Codebook | undefined };

export const LINK_ROLES: readonly StoredLinkRole[] = ['facilitator', 'observer', 'screen'];

/** Opens rooms and lets people and phones into them; each gets a pass, of which only the hash is kept. */
export class Entrance {
  readonly #store: Store;
  readonly #world: World;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
  }

  /** A new room with its links and code; the member who opens it is its facilitator. */
  async open(draft: RoomPlan, member: Member): Promise<Entry> {
    const now = this.#world.now();
    const setup: RoomSetup = {
      ...draft,
      guide: draft.guide ?? defaultGuide(draft.lang),
      codebook: draft.codebook ?? krug12(draft.lang),
    };
    for (;;) {
      const room: StoredRoom = {
        id: makeId(this.#world),
        title: setup.title,
        community: setup.community,
        joinCode: joinCodeFrom(this.#world.randomBytes(64)),
        secret: this.#world.randomBytes(32),
        openedAtEpoch: now,
        expiresAtEpoch: now + LIMITS.ROOM_LIFE_MS,
      };
      const opened: RoomEvent = {
        type: 'room-opened',
        at: 0,
        by: member.name,
        room: room.id,
        openedAtEpoch: now,
        setup,
      };
      const links = LINK_ROLES.map((role) => ({ role, secret: makeSecret(this.#world) }));
      if ((await this.#store.rooms.create(room, links, [opened])) === 'created')
        return this.enterAsMember(room.id, member);
    }
  }

  /** A member runs any open room; the coder is the same on each of their devices. */
  enterAsMember(room: string, member: Member): Promise<Entry> {
    return this.#pass(room, 'facilitator', member.name, `m-${member.id}`);
  }

  /** Where a link leads; nobody enters by asking. */
  async look(secret: string): Promise<Result<LookReply, Refusal>> {
    const link = await this.#store.access.findLink(secret, this.#world.now());
    const found = link && (await this.#store.rooms.find(link.room));
    return link && found?.status === 'open' ? ok({ role: link.role, title: found.room.title }) : err('link-invalid');
  }

  async enterByLink(secret: string, name: string | undefined): Promise<Result<Entry, Refusal>> {
    const link = await this.#store.access.findLink(secret, this.#world.now());
    if (!link) return err('link-invalid');
    const isScreen = link.role === 'screen';
    if (!isScreen && name === undefined) return err('malformed');
    const entry = await this.#pass(
      link.room,
      link.role,
      isScreen ? '' : (name ?? ''),
      isScreen ? '' : `c-${makeId(this.#world)}`,
    );
    // Renewed meanwhile: the pass came too late to be revoked with the others, so nobody gets to know it.
    return (await this.#store.access.findLink(secret, this.#world.now())) ? ok(entry) : err('link-invalid');
  }

  /** `whyNot` is asked of a right code only. */
  async join(
    typed: string,
    whyNot: (room: string) => Promise<Refusal | null> = async () => null,
  ): Promise<Result<Entry, Refusal>> {
    const code = parseJoinCode(typed);
    const room = code === null ? null : await this.#store.rooms.findByCode(code);
    if (!room || room.expiresAtEpoch <= this.#world.now()) return err('code-unknown');
    const refusal = await whyNot(room.id);
    if (refusal) return err(refusal);
    return ok(await this.#pass(room.id, 'participant', '', ''));
  }

  /** Who holds this pass; null for an unknown or revoked one. */
  findPass(pass: string): Promise<StoredPass | null> {
    return this.#store.access.findPass(hashOf(pass));
  }

  /** Is it still? */
  async isValid({ hash }: StoredPass): Promise<boolean> {
    return (await this.#store.access.findPass(hash)) !== null;
  }

  async links(room: string, base: string): Promise<{ role: StoredLinkRole; url: string }[]> {
    const links = await this.#store.access.links(room);
    return links.map(({ role, secret }) => ({ role, url: `${base}/enter#${secret}` }));
  }

  /** The old link, and whoever came by it, is shut out. */
  renewLink(room: string, role: StoredLinkRole): Promise<void> {
    return this.#store.access.replaceLink(room, role, makeSecret(this.#world));
  }

  async #pass(room: string, role: Role, name: string, coder: string): Promise<Entry> {
    const pass = makeSecret(this.#world);
    await this.#store.access.addPass({ hash: hashOf(pass), room, role, name, coder });
    return { room, role, pass, name, coder };
  }
}
