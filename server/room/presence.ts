import type { Role } from '#shared/room/commands.ts';
import type { StaffMember } from '#shared/room/views.ts';

interface Present {
  readonly role: Role;
  readonly name: string;
  /** A coder's id, or what tells phones apart (that never leaves this file): two tabs count once. */
  readonly key: string;
  ready: boolean;
}

/** Who is connected to a room now. In memory only: who was here when is nobody's business afterwards. */
export class Presence {
  readonly #present = new Map<string, Present>();

  enter(connection: string, who: Omit<Present, 'ready'>): void {
    this.#present.set(connection, { ...who, ready: false });
  }

  leave(connection: string): void {
    this.#present.delete(connection);
  }

  /** The connections of one coder or phone, the oldest first. */
  connectionsOf(key: string): string[] {
    return [...this.#present].flatMap(([connection, who]) => (who.key === key ? [connection] : []));
  }

  setReady(connection: string, ready: boolean): void {
    const who = this.#present.get(connection);
    if (who) who.ready = ready;
  }

  get phones(): number {
    return this.#phones(() => true);
  }

  get ready(): number {
    return this.#phones((who) => who.ready);
  }

  get staff(): StaffMember[] {
    const staff = new Map<string, StaffMember>();
    for (const { role, name, key } of this.#present.values()) {
      if (role === 'facilitator' || role === 'observer') staff.set(key, { coder: key, name, role });
    }
    return [...staff.values()].sort((a, b) => a.role.localeCompare(b.role) || a.name.localeCompare(b.name));
  }

  get isEmpty(): boolean {
    return this.#present.size === 0;
  }

  #phones(which: (who: Present) => boolean): number {
    const phones = [...this.#present.values()].filter((who) => who.role === 'participant' && which(who));
    return new Set(phones.map((who) => who.key)).size;
  }
}
