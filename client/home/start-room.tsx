import { useState } from 'react';
import type { Lang } from '#shared/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Entry, RoomDraft } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { USUAL_RELEASE } from '#shared/release/level.ts';
import type { Mode } from '#shared/room/state.ts';
import { formatDay } from '../i18n/dates.ts';
import { useWords } from '../i18n/use-words.ts';
import { homeWords, modeWords } from '../i18n/words/home.ts';
import { call } from '../live/http.ts';
import { savePass } from '../live/pass-store.ts';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { RadioField, SelectField, TextField } from '../ui/field.tsx';
import { RefusalNotice } from '../ui/notice.tsx';
import { CodebookChoice, USUAL_CODEBOOK } from './codebook-choice.tsx';
import { ReleaseChoice } from './release-choice.tsx';
import { goTo } from './router.ts';

const MODES: readonly Mode[] = ['in-person', 'remote', 'hybrid'];

/** Everything is filled in: who is in a hurry presses the one button. */
export function StartRoom({ onClose }: { onClose: () => void }) {
  const { t, lang } = useWords();
  const [title, setTitle] = useState(() => t(homeWords.titleOfToday, { date: formatDay(lang, Date.now()) }));
  const [community, setCommunity] = useState('');
  const [mode, setMode] = useState<Mode>('in-person');
  const [videoUrl, setVideoUrl] = useState('');
  const [guideLang, setGuideLang] = useState<Lang>(lang);
  const [codebook, setCodebook] = useState(USUAL_CODEBOOK);
  const [release, setRelease] = useState(USUAL_RELEASE);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [urlWrong, setUrlWrong] = useState(false);
  const [busy, setBusy] = useState(false);

  const open = async (): Promise<void> => {
    const url = mode === 'in-person' ? '' : videoUrl.trim();
    const wrong = url !== '' && !/^https:\/\/[^\s/]+/.test(url);
    setUrlWrong(wrong);
    if (wrong || busy) return;
    setBusy(true);
    const names = { title: title.trim(), community: community.trim() };
    const draft: RoomDraft = { ...names, mode, videoUrl: url, lang: guideLang, codebook, release };
    const reply = await call<Entry>('POST', '/api/rooms', { body: draft });
    setBusy(false);
    if (!reply.ok) return setRefusal(reply.refusal);
    savePass(reply.value, 'staff');
    goTo(`/rooms/${reply.value.room}`);
  };
  const changeUrl = (url: string): void => {
    setVideoUrl(url);
    setUrlWrong(false);
  };
  return (
    <ConfirmDialog
      title={t(homeWords.newRoom)}
      confirm={t(homeWords.openRoom)}
      onClose={onClose}
      onConfirm={() => void open()}
    >
      <TextField label={t(homeWords.title)} value={title} onChange={setTitle} maxLength={LIMITS.NAME_CHARS} required />
      <TextField
        label={t(homeWords.community)}
        optional
        value={community}
        onChange={setCommunity}
        maxLength={LIMITS.NAME_CHARS}
      />
      <RadioField
        label={t(homeWords.mode)}
        value={mode}
        options={MODES.map((value) => ({ value, label: t(modeWords[value]) }))}
        onChange={setMode}
      />
      {mode === 'in-person' ? null : (
        <TextField
          label={t(homeWords.videoUrl)}
          hint={t(homeWords.videoHint)}
          error={urlWrong ? t(homeWords.videoWrong) : null}
          optional
          placeholder="https://"
          value={videoUrl}
          onChange={changeUrl}
          maxLength={LIMITS.URL_CHARS}
        />
      )}
      <SelectField
        label={t(homeWords.guideLang)}
        hint={t(homeWords.guideDefault)}
        value={guideLang}
        options={[
          { value: 'bs', label: t(homeWords.bosnian) },
          { value: 'en', label: t(homeWords.english) },
        ]}
        onChange={setGuideLang}
      />
      <CodebookChoice value={codebook} lang={guideLang} onChange={setCodebook}>
        <ReleaseChoice value={release} onChange={setRelease} />
      </CodebookChoice>
      <RefusalNotice refusal={refusal} />
    </ConfirmDialog>
  );
}
