import { useEffect, useRef, useState } from 'react';
import type { StaffView } from '../board-page.tsx';
import type { Session } from '../session.ts';
import { type Pictures, picturesOf } from './pictures.ts';

/** Figures that are read need not follow each key press; coding must not wait for them. */
const EVERY_MS = 2_000;

/** The pictures of one coder's marks, counted anew at most once in two seconds, and only while they are shown. */
export function usePictures({ model, room }: Session, view: StaffView, coder: string): Pictures {
  const count = (): Pictures => {
    const { seats, attendance, startedAt } = latest.current;
    const now = Math.max(latest.current.pausedAt ?? room.clock.now(), startedAt ?? 0);
    return picturesOf({ marks: model.marksOf(coder), seats, attendance, startedAt: startedAt ?? now, now });
  };
  const latest = useRef(view);
  latest.current = view;
  const [pictures, setPictures] = useState(count);
  const again = useRef(count);
  again.current = count;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another coder's marks are counted at once
  useEffect(() => {
    setPictures(again.current());
    const timer = setInterval(() => setPictures(again.current()), EVERY_MS);
    return () => clearInterval(timer);
  }, [coder]);
  return pictures;
}
