import type { Words } from '../words.ts';
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

/** Every language that the reader knows. A page may mix them, so all are known at once. */
export const languages: readonly Words[] = [en, de, es, fr, id, it, ja, ko, nl, pl, pt, ru, tr, zh];
