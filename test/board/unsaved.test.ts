import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Unsaved } from '../../client/live/unsaved.ts';
import { markOf, markUpdate } from './harness.ts';

const SERVER = { name: 'the connection' };

function tracked(coder: string): { doc: Y.Doc; unsaved: Unsaved } {
  const doc = new Y.Doc();
  return {
    doc,
    unsaved: new Unsaved(
      doc,
      coder,
      () => SERVER,
      () => undefined,
    ),
  };
}

describe('"saved" on the screen', () => {
  it('[B36] a mark is unsaved until the server says that it is on disk; an edit makes it unsaved again', () => {
    const { doc, unsaved } = tracked('c1');
    markUpdate(doc, markOf('c1', 'a'));
    const afterA = Y.encodeStateVector(doc);
    markUpdate(doc, markOf('c1', 'b'));
    expect(unsaved.count).toBe(2);
    unsaved.durable(afterA);
    expect(unsaved.count).toBe(1);
    markUpdate(doc, { ...markOf('c1', 'a'), unsure: true });
    expect(unsaved.count).toBe(2);
    unsaved.durable(Y.encodeStateVector(doc));
    expect(unsaved.count).toBe(0);
  });

  it("[B36] others' marks are not one's own to save, and what came from the server is saved", () => {
    const { doc, unsaved } = tracked('c1');
    const other = new Y.Doc();
    Y.applyUpdate(doc, markUpdate(other, markOf('c2', 'theirs')), SERVER);
    Y.applyUpdate(doc, markUpdate(other, markOf('c1', 'mine-from-another-tab')), SERVER);
    expect(unsaved.count).toBe(0);
    Y.applyUpdate(doc, markUpdate(other, markOf('c1', 'mine-from-this-device')), 'the device');
    expect(unsaved.count).toBe(1);
  });

  it('[B36] a word of the server beyond what is here saves nothing that comes later; nonsense saves nothing', () => {
    const { doc, unsaved } = tracked('c1');
    markUpdate(doc, markOf('c1', 'a'));
    unsaved.durable(Y.encodeStateVector(new Map([[doc.clientID, 1_000]])));
    expect(unsaved.count).toBe(0);
    markUpdate(doc, markOf('c1', 'b'));
    unsaved.durable(Uint8Array.of(9, 255));
    unsaved.durable(Y.encodeStateVector(new Y.Doc()));
    expect(unsaved.count).toBe(1);
  });

  it('[B36] what is known to be stored is remembered over a reload', () => {
    const before = tracked('c1');
    markUpdate(before.doc, markOf('c1', 'a'));
    before.unsaved.durable(Y.encodeStateVector(before.doc));
    markUpdate(before.doc, markOf('c1', 'b'));
    const after = tracked('c1');
    Y.applyUpdate(after.doc, Y.encodeStateAsUpdate(before.doc), 'the device');
    expect(after.unsaved.count).toBe(2);
    after.unsaved.durable(before.unsaved.vector());
    expect(after.unsaved.count).toBe(1);
    after.unsaved.durable(Y.encodeStateVector(before.doc));
    expect(after.unsaved.count).toBe(0);
  });
});
