import { type ChangeEvent, useId, useMemo, useState } from 'react';
import type { PracticeCoding } from '#shared/practice/coding-file.ts';
import { type Comparison, compareCoders, compareWithReference } from '#shared/practice/compare.ts';
import { useWords } from '../../i18n/use-words.ts';
import { fileProblemWords, practiceWords } from '../../i18n/words/practice.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScrollBox } from '../pictures/scroll-box.tsx';
import { Differing } from './differing.tsx';
import { kappaText, shareText } from './figure-words.ts';
import { downloadCoding, readCodingFile } from './files.ts';

interface Colleague {
  readonly file: string;
  readonly coding: PracticeCoding;
}

interface TogetherProps {
  readonly own: PracticeCoding;
  readonly colleague: Colleague | null;
  readonly onColleague: (colleague: Colleague | null) => void;
}

/** Two who train together: files go from hand to hand, and each sees both codings beside the reference. */
export function Together({ own, colleague, onColleague }: TogetherProps) {
  const { t } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const field = useId();
  const load = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const { files } = event.target;
    const file = files?.[0];
    if (!file) return;
    const read = await readCodingFile(file);
    // The same file may be chosen once more.
    event.target.value = '';
    if (read.ok) onColleague({ file: file.name, coding: read.value });
    setProblem(read.ok ? null : t(fileProblemWords[read.error], { file: file.name }));
  };
  return (
    <section className="pr-together">
      <h2>{t(practiceWords.together)}</h2>
      <p>{t(practiceWords.togetherHelp)}</p>
      <div className="pr-files">
        <Button onClick={() => downloadCoding(own)}>{t(practiceWords.save)}</Button>
        <label className="ui-button ui-button-plain pr-file" htmlFor={field}>
          {t(practiceWords.load)}
          <input id={field} type="file" accept=".json,application/json" onChange={(event) => void load(event)} />
        </label>
      </div>
      {problem !== null && (
        <Notice look="refused" onDismiss={() => setProblem(null)}>
          {problem}
        </Notice>
      )}
      {colleague && <Both own={own} colleague={colleague} onAway={() => onColleague(null)} />}
    </section>
  );
}

function Both({ own, colleague, onAway }: { own: PracticeCoding; colleague: Colleague; onAway: () => void }) {
  const { t } = useWords();
  const { coding, file } = colleague;
  const ofTwo = useMemo(() => compareCoders(own, coding), [own, coding]);
  const rows = useMemo(
    () => [
      { name: practiceWords.youReference, comparison: compareWithReference(own) },
      { name: practiceWords.colleagueReference, comparison: compareWithReference(coding) },
      { name: practiceWords.youColleague, comparison: ofTwo },
    ],
    [own, coding, ofTwo],
  );
  return (
    <>
      <p className="pr-loaded" role="status">
        {t(practiceWords.loaded, { file })}
        <Button look="quiet" onClick={onAway}>
          {t(practiceWords.takeAway)}
        </Button>
      </p>
      <ScrollBox label={t(practiceWords.together)}>
        <table className="pr-table">
          <thead>
            <tr>
              <th scope="col">{t(practiceWords.who)}</th>
              <th scope="col">{t(practiceWords.sameCode)}</th>
              <th scope="col">{t(practiceWords.sameSpeaker)}</th>
              <th scope="col">{t(practiceWords.sameAddressee)}</th>
              <th scope="col">{t(practiceWords.keptUp)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, comparison }) => (
              <tr key={name.en}>
                <th scope="row">{t(name)}</th>
                <Cells comparison={comparison} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Differing comparison={ofTwo} title={t(practiceWords.partDiffering)} isOfCoders />
    </>
  );
}

function Cells({ comparison: { pair } }: { comparison: Comparison }) {
  const words = useWords();
  const { kappa, speaker, addressee, matched, n1 } = pair;
  return (
    <>
      <td>{kappaText(words, kappa)}</td>
      <td>{shareText(words, speaker, matched)}</td>
      <td>{shareText(words, addressee, matched)}</td>
      <td>{words.t(practiceWords.countOf, { marked: matched, n: n1 })}</td>
    </>
  );
}
