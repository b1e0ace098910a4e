import type { LabelWords } from '../label-words.ts';
import de from './de.ts';
import en from './en.ts';
import es from './es.ts';
import fr from './fr.ts';
import id from './id.ts';
import it from './it.ts';
import ja from './ja.ts';
import ko from './ko.ts';
import nl from './nl.ts';
import pl from './pl.ts';
import pt from './pt.ts';
import ru from './ru.ts';
import tr from './tr.ts';
import zh from './zh.ts';

/** Every language whose labels the reader knows; all are known at once, since pages mix them. */
export const labelLanguages: readonly LabelWords[] = [en, de, es, fr, id, it, ja, ko, nl, pl, pt, ru, tr, zh];
