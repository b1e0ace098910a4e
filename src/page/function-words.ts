/**
 * The small words that every sentence of a language needs, by language: what tells the languages of one script apart. A word that two
 * languages share counts for both, so that the words which they do not share decide.
 */
export const functionWords: Readonly<Record<string, string>> = {
  de: 'der die das und für mit von vom den im zu ist des dem auf wird werden ein eine einer einen sich nicht auch oder als bei zur zum nach über bis sind sie wir am aus durch an',
  en: 'the of and to in for is are be will on by with this that as from or at an which we your you not can must should has have our it its a all their may these',
  es: 'el la los las de y en del para una un con por que se es al su como más serán está son hasta o a lo sus este esta desde sobre ser deberán',
  fr: 'le la les des et du pour une un dans est sur par au aux que qui avec sont seront ce cette nous vous de en à ou ne pas être leur plus',
  id: 'dan yang di untuk dengan dari ini pada adalah akan dalam atau ke tidak oleh sebagai dapat para telah bagi serta secara harus juga',
  it: 'il di che della dei delle per una un con del è sono alla nel gli dal nella al si saranno e le la lo i da in non anche degli dalla sul più entro',
  nl: 'de het een van en in voor op met is zijn te aan door worden wordt bij naar deze niet ook dat die om of als kunnen tot uit wij je u',
  pl: 'w i na z do się jest oraz dla o od przez są nie które który będzie za jak po lub to ze we przy ich zostaną tym należy',
  pt: 'o a os as de do da dos das em e para uma um com por que não no na ao são será pelo pela ou à às se nos nas como mais serão deve até',
  tr: 've bir için ile bu olarak olan veya en da de tarafından sonra göre kadar ancak her ise gibi daha olmak üzere olup ilgili yer edilen tüm en geç',
};

/** Languages of other scripts are told by their letters; where a page declares one of these, its Cyrillic is taken to be that. */
export const cyrillicLanguages: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg']);
