import { recently } from '#model/recently.ts';
import type { Concept } from '../label-words.ts';
import { type KindGuess, kindOf } from '../phrases/kind.ts';
import type { Mention } from '../phrases/phrases.ts';
import { meantIn } from '../phrases/unmeant/meant.ts';
import { tidy } from './tidy.ts';

/**
 * The words that may say what a date is for. Most are only asked what they mention: their kind and how they read are found when first
 * asked.
 */
export class Label {
  readonly mentions: readonly Mention[];
  readonly #words: string;
  #text: string | undefined;
  #guess: { readonly of: KindGuess | undefined } | undefined;

  constructor(words: string, mentions: readonly Mention[], guess?: KindGuess) {
    this.#words = words;
    this.mentions = mentions;
    this.#guess = guess && { of: guess };
  }

  /** The words, tidied. */
  get text(): string {
    this.#text ??= tidy(this.#words);
    return this.#text;
  }

  get guess(): KindGuess | undefined {
    this.#guess ??= { of: kindOf(this.mentions) };
    return this.#guess.of;
  }

  /** The same words, taken for another kind than they name. */
  withGuess(guess: KindGuess): Label {
    return new Label(this.#words, this.mentions, guess);
  }
}

/** The words around a date are asked about several times in a row. */
const mostKept = 64;

/** What words say, and of what. */
export const labelOf = recently(mostKept, (text): Label => new Label(text, meantIn(text)));

/** Whether any of some concepts is mentioned. */
export const says = ({ mentions }: Pick<Label, 'mentions'>, ...asked: readonly Concept[]): boolean =>
  mentions.some(({ concept }) => asked.includes(concept));
