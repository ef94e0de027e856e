import '../../styles/staff.css';
import '../../ui/ui.css';
import '../board.css';
import '../panels/panels.css';
import '../panels/input.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { PracticeCoding } from '#shared/practice/coding-file.ts';
import { LangRoot } from '../../ui/lang-root.tsx';
import { rememberCoding } from './memory.ts';
import { openPractice, type Plan, type Practice } from './practice.ts';
import { ResultPage } from './result-page.tsx';
import { RunPage } from './run-page.tsx';
import { StartPage } from './start-page.tsx';

type Place = 'start' | { readonly practice: Practice } | { readonly result: PracticeCoding };

function PracticePage() {
  const [place, setPlace] = useState<Place>('start');
  useEffect(fetchLetters, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useEffect(() => window.scrollTo(0, 0), [place]);
  const start = (plan: Plan): void => {
    const practice = openPractice(plan);
    practice.clock.run(true);
    setPlace({ practice });
  };
  const finish = (coding: PracticeCoding): void => {
    rememberCoding(coding);
    setPlace({ result: coding });
  };
  if (place === 'start') return <StartPage onStart={start} onOpen={(result) => setPlace({ result })} />;
  if ('practice' in place) {
    const { practice } = place;
    return (
      <RunPage
        key={practice.id}
        practice={practice}
        onFinish={finish}
        onAgain={() => start(practice.plan)}
        onLeave={() => setPlace('start')}
      />
    );
  }
  return (
    <ResultPage
      key={place.result.doneAt}
      coding={place.result}
      onAgain={() => setPlace('start')}
      onOpen={(result) => setPlace({ result })}
    />
  );
}

/** Letters of both languages, while there is a network: later the language may be changed without one. */
function fetchLetters(): void {
  for (const face of ['Source Sans 3 Variable', 'Source Serif 4 Variable']) {
    // Without them the device's own letters are drawn.
    document.fonts.load(`1rem "${face}"`, 'aščćžđ').catch(() => undefined);
  }
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <LangRoot>
      <PracticePage />
    </LangRoot>,
  );
}
