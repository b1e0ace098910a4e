import { useState } from 'preact/hooks';
import type { Entry } from '#calendar/entry.ts';
import { unreachable } from '#model/unreachable.ts';
import type { DashboardActions, DashboardView, ImportView, StoreTroubleView } from '../dashboard-view.ts';
import { downloadCalendar, downloadText } from '../download.ts';
import type { Words } from '../words.ts';
import { Switch } from './controls.tsx';

interface PartProps {
  readonly view: DashboardView;
  readonly actions: DashboardActions;
  readonly words: Words;
}

interface FilesProps extends PartProps {
  readonly entries: readonly Entry[];
}

function sayOutcome(imported: ImportView, words: Words): string {
  switch (imported.state) {
    case 'done': {
      const { added, changed, same } = imported;
      return [words.importDone({ count: added }), words.importChanged({ count: changed }), words.importSame({ count: same })].join(', ');
    }
    case 'asked':
      return `${words.replaceAsk({ count: imported.here })} ${words.replaceBy({ count: imported.file })}`;
    case 'replaced':
      return words.did.replaced({ count: imported.count });
    case 'refused':
      return words.importRefused[imported.because];
    default:
      return unreachable(imported);
  }
}

const ImportOutcome = ({ view: { imported }, actions, words }: PartProps) => {
  if (!imported) return null;
  const isBad = imported.state === 'refused';
  const isAsked = imported.state === 'asked';
  return (
    <div class={isBad ? 'outcome bad' : 'outcome'} role={isBad ? 'alert' : 'status'}>
      <p>{sayOutcome(imported, words)}</p>
      {isAsked && (
        <button type="button" class="tool" onClick={actions.replaceNow}>
          {words.replaceNow}
        </button>
      )}
      <button type="button" class="link" onClick={actions.closeImport}>
        {isAsked ? words.cancel : words.close}
      </button>
    </div>
  );
};

/** A file may have replaced a year of work: its way back is offered here too, when the toast has been closed. */
const WayBack = ({ view: { undo }, actions, words }: PartProps) =>
  undo?.did === 'replaced' &&
  undo.isClosed && (
    <div class="outcome">
      <p>{words.did.replaced({ count: undo.count })}</p>
      <button type="button" class="tool" onClick={actions.undo}>
        {words.undo}
      </button>
    </div>
  );

const readFile = async (input: HTMLInputElement, take: (text: string) => void) => {
  const text = await input.files?.[0]?.text();
  input.value = '';
  if (text !== undefined) take(text);
};

const Import = ({ view, actions, words }: PartProps) => {
  const [isReplacing, setReplacing] = useState(false);
  return (
    <>
      <Switch id="replace-why" label={words.replaceAll} why={words.replaceAllWhy} isOn={isReplacing} turn={setReplacing} />
      <label class="line-field">
        <span class="caption">
          {words.importFile} ({words.importHint})
        </span>
        <input
          type="file"
          class="field"
          accept=".json,.ics,application/json,text/calendar"
          onChange={(event) => readFile(event.currentTarget, isReplacing ? actions.askToReplace : actions.importText)}
        />
      </label>
      <ImportOutcome view={view} actions={actions} words={words} />
      <WayBack view={view} actions={actions} words={words} />
    </>
  );
};

/** All that is here as a file, and files back in. What cannot be read is said, and never saved as an empty file. */
export const FilesCard = ({ entries, view, actions, words }: FilesProps) => {
  const [trouble, setTrouble] = useState<StoreTroubleView>();
  const saveAll = async () => {
    const exported = await actions.exportAll();
    setTrouble(exported.ok ? undefined : exported.problem);
    if (exported.ok) downloadText('lastcall.json', 'application/json', exported.value);
  };
  return (
    <section class="card" aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      <p class="caption">{words.exportWhy}</p>
      <div class="tools">
        <button type="button" class="tool" onClick={saveAll}>
          {words.exportJson}
        </button>
        <button type="button" class="tool" onClick={() => downloadCalendar(words.product, entries, view.clock.locale)}>
          {words.exportIcs}
        </button>
      </div>
      {trouble && (
        <p class="bad" role="alert">
          {words.storeTrouble[trouble.because]} {trouble.detail}
        </p>
      )}
      <Import view={view} actions={actions} words={words} />
    </section>
  );
};
