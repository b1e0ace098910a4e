import { useState } from 'preact/hooks';
import type { CommonActions, CorrectionView } from './popup-view.ts';
import type { Words } from './words.ts';

interface CorrectionProps {
  readonly correction: CorrectionView | undefined;
  readonly actions: Pick<CommonActions, 'closeCorrection'>;
  readonly words: Words;
}

/** Copies a text for the reader, and says so. */
export const CopyButton = ({ text, words }: { readonly text: string; readonly words: Words }) => {
  const [copied, setCopied] = useState<string>();
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(text));
  return (
    <button type="button" class="tool" onClick={copy}>
      <span role="status">{copied === text ? words.copied : words.copy}</span>
    </button>
  );
};

/** What a list should say, ready to be proposed there. */
export const Correction = ({ correction, actions, words }: CorrectionProps) => {
  if (!correction) return null;
  const { list, file, text, address } = correction;
  return (
    <section class="correction" aria-labelledby="correction">
      <h2 id="correction">{words.correctionFor({ list: list.title })}</h2>
      <p>{words.correctionWhy({ file })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keys */}
      <pre tabIndex={0}>{text}</pre>
      <p class="tools">
        <CopyButton text={text} words={words} />
        {/^https:/i.test(address) && (
          <a class="tool" href={address} target="_blank" rel="noopener noreferrer">
            {words.proposeThere({ list: list.title })}
          </a>
        )}
        <button type="button" class="link" onClick={actions.closeCorrection}>
          {words.close}
        </button>
      </p>
    </section>
  );
};
