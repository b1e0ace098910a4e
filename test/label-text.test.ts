import { expect, it } from 'vitest';
import { labelOf } from '#page/labels/label.ts';
import { ownLabel } from '#page/labels/own-label.ts';
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

it.each([
  ['Important dates: Abstract submission', 'Abstract submission'],
  ['Dates importantes : soumission', 'soumission'],
  ['重要日期：摘要提交截止', '摘要提交截止'],
  ['Important dates', 'Important dates'],
  ['Deadline: papers', 'Deadline: papers'],
  ['Dates of the workshop: papers', 'Dates of the workshop: papers'],
])('the label “%s” names “%s”', (words, own) => expect(ownLabel(labelOf(words))).toBe(own));
