import { expect, it } from 'vitest';
import { tidy } from '#page/labels/tidy.ts';

it.each([
  ['Submission ......... ', 'Submission'],
  ['Camera-ready …… ', 'Camera-ready'],
  ['Notification ______: ', 'Notification'],
  ['Demos, posters, etc.', 'Demos, posters, etc.'],
  ['– **Papers**: ', 'Papers'],
  ['Papers (long', 'Papers long'],
  ['... ', ''],
  ['：论文投稿截止', '论文投稿截止'],
  ['🏛️ : 🌍 KISV 2027', 'KISV 2027'],
  ['✍🏻 Abstract Submission :', 'Abstract Submission'],
  ['（ ）：早鸟注册、', '早鸟注册'],
  ['講演申込（口頭）：', '講演申込（口頭）'],
])('the label “%s” is shown as “%s”', (words, shown) => expect(tidy(words)).toBe(shown));
