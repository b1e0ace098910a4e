import type { ReadRow } from './row.ts';

/** How clauses of rules are built, in languages of the West: what is to be done to take part, who is told, what is shut out, what is held. */
export default [
  [
    'Dutch: what a title names, or an edition, is held amid other sentences',
    '<h1>Noorse Zangwedstrijd 2027</h1><p>Op woensdag 3 maart vindt de achtste editie van de Noorse Zangwedstrijd plaats. Iedereen mag meedoen, ook wie nog nooit gezongen heeft. Inzendingen zijn welkom tot en met 16 februari.</p>',
    '2027-01-21',
    ['event 2027-03-03', 'submission 2027-02-16'],
  ],
  [
    'German: an edition is held amid other sentences',
    '<h1>Slam am Deich</h1><p>Einsendeschluss für Texte ist der 11. Februar 2027.</p><p>Am 2. März 2027 findet die achte Ausgabe in Kiel statt. Alle dürfen mitmachen, auch wer noch nie gelesen hat, und der Eintritt ist frei.</p>',
    '2027-01-21',
    ['submission 2027-02-11', 'event 2027-03-02'],
  ],
  [
    'Dutch: a tour that is held amid other sentences is no event of the page',
    '<h1>Noorse Zangwedstrijd 2027</h1><p>Deadline voor inzendingen: 11 februari 2027</p><p>Op 5 mei vindt de rondleiding plaats. Iedereen mag meedoen, ook wie nog nooit gezongen heeft, en de toegang is gratis voor leden.</p>',
    '2027-01-21',
    ['submission 2027-02-11'],
  ],
  [
    'French: what must be done to take part falls due, whatever it is',
    '<h1>Concours Marais</h1><p>Pour participer, il faut remplir le formulaire en ligne avant le 5 mai 2027.</p>',
    '2027-01-21',
    ['submission 2027-05-05'],
  ],
  [
    'Italian: to take part one connects within some weeks',
    '<h1>Concorso Laguna: bando</h1><p>Per partecipare al concorso sarà necessario collegarsi dal 1 al 31 maggio 2027 al sito ufficiale.</p>',
    '2027-01-21',
    ['opens 2027-05-01', 'submission 2027-05-31'],
  ],
  [
    'Dutch: what must be done to take part',
    '<h1>Kwelder-fotowedstrijd</h1><p>Om mee te doen vul je uiterlijk 5 mei 2027 het formulier in.</p><p>Deadline voor de inzendingen van scholen: 2 mei 2027</p>',
    '2027-01-21',
    ['submission 2027-05-05', 'submission 2027-05-02'],
  ],
  [
    'German: to take part one fills in a form',
    '<h1>Moor-Fotowettbewerb</h1><p>Um teilzunehmen, füllen Sie das Formular bis zum 5. Mai 2027 aus.</p>',
    '2027-01-21',
    ['submission 2027-05-05'],
  ],
  [
    'French: who takes part in an event registers',
    '<h1>Colloque Tourbe</h1><p>Envoi des résumés : 11 février 2027</p><p>Pour participer au colloque, il faut remplir le formulaire avant le 5 mai 2027.</p>',
    '2027-01-21',
    ['submission 2027-02-11', 'registration 2027-05-05'],
  ],
  [
    'English: after some day one must do something to enter a house',
    '<h1>Salt contest</h1><p>Deadline for entries: 11 February 2027</p><p>To enter the building after 5 May 2027 you need a badge.</p>',
    '2027-01-21',
    ['submission 2027-02-11'],
  ],
  [
    'Dutch: those who win get a message',
    '<h1>Kwelder-fotowedstrijd</h1><p>Deadline voor inzendingen: 11 februari 2027</p><p>De winnaars krijgen op 13 mei 2027 bericht. Alle deelnemers ontvangen een kaart.</p>',
    '2027-01-21',
    ['submission 2027-02-11', 'notification 2027-05-13'],
  ],
  [
    'French: those who win get a message',
    '<h1>Concours de textes Marais</h1><p>Date limite d’envoi des textes : 11 février 2027</p><p>Les gagnants recevront un courriel le 13 mai 2027. Les textes ne sont pas rendus.</p>',
    '2027-01-21',
    ['submission 2027-02-11', 'notification 2027-05-13'],
  ],
  [
    'German: what must be done on a message is not told on its day',
    '<h1>Moor-Fotowettbewerb</h1><p>Einsendeschluss: 11. Februar 2027</p><p>Die Gewinner müssen sich am 13. Mai 2027 auf unsere Nachricht hin melden.</p>',
    '2027-01-21',
    ['submission 2027-02-11'],
  ],
  [
    'Portuguese: abbreviations and initials of an address end no sentence',
    '<h1>Concurso Literário Sapal</h1><p>Os originais deverão ser enviados por correio registado para: Edições Sapal, Av. D. Afonso I, n.º 61 – 1.º andar, 1200-000 Lisboa, sob pseudónimo, até ao dia 30 de Julho de 2027. Não serão devolvidos.</p>',
    '2027-01-21',
    ['submission 2027-07-30'],
  ],
  [
    'a name of one initial behind the day of a talk',
    '<h1>Wednesday seminar, spring 2027</h1><ul><li>20 January: A. Rush, “Proposals for a theory of peat”</li><li>3 February: B. Sedge, “Abstracts and their readers”</li></ul>',
    '2027-01-21',
    [],
  ],
  [
    'German: the verb of what must be handed in stands behind an address and a dash',
    '<h1>Moor-Fotowettbewerb</h1><p>Die Fotos müssen zum 31. Oktober 2027 in der Redaktion in Kiel, Hafenstraße 10-12, vorliegen - entscheidend ist das Datum des Poststempels. Bilder vom Moor sind willkommen.</p>',
    '2027-01-21',
    ['submission 2027-10-31'],
  ],
  [
    'German: what must be done on a day and is not handed in',
    '<h1>Moor-Fotowettbewerb</h1><p>Einsendeschluss: 11. Februar 2027</p><p>Die Wände müssen zum 5. Mai 2027 gestrichen sein, damit die Bilder hängen können.</p>',
    '2027-01-21',
    ['submission 2027-02-11'],
  ],
  [
    'Italian and French: works that won elsewhere by some day are shut out',
    '<h1>Concorso Laguna: bando</h1><p>Scadenza per l’invio delle opere: 11 febbraio 2027</p><p>Verranno escluse tutte le opere già premiate in altri concorsi entro la data del 31 dicembre 2026.</p>',
    '2027-01-21',
    ['submission 2027-02-11'],
  ],
  [
    'Italian: what has not come in by a day is shut out',
    '<h1>Concorso Laguna: bando</h1><p>Saranno escluse le domande non pervenute entro il 5 maggio 2027.</p>',
    '2027-01-21',
    ['submission 2027-05-05'],
  ],
  [
    'Spanish: works made after some day',
    '<h1>Festival Marisma: convocatoria</h1><p>Plazo de envío de cortos: 11 de febrero de 2027</p><ol><li>Sección competitiva de cortometrajes de producción posterior al 1 de enero de 2026.</li></ol>',
    '2027-01-21',
    ['submission 2027-02-11'],
  ],
  [
    'Spanish: the calendar of a contest names none of its lines',
    '<h1>Bases</h1><p><b>Calendario del concurso</b></p><p>Envío de las obras: 30 de junio de 2027<br>Paseo por la marisma: del 20 al 31 de agosto de 2027<br>Notificación de los resultados: 9 de septiembre de 2027</p>',
    '2027-01-21',
    ['submission 2027-06-30', 'event 2027-08-20..2027-08-31', 'notification 2027-09-09'],
  ],
  [
    'Portuguese: one applies for a residency, whatever the word',
    '<h1>Convocatória para Residência Artística Sapal 2027</h1><p>A residência acolherá artistas entre os dias 22 de maio e 4 de junho de 2027.</p><p>Prazo limite para as inscrições: 30 de março de 2027.</p>',
    '2027-01-21',
    ['submission 2027-03-30', 'event 2027-05-22..2027-06-04'],
  ],
  [
    'Portuguese: a contest that one enters by mail',
    '<h1>I Concurso Literário do Sapal</h1><p><b>Prazo:</b> 31 de maio de 2027</p><p>As inscrições devem ser feitas por e-mail, até o dia 31 de maio de 2027, com o assunto "concurso".</p>',
    '2027-01-21',
    ['submission 2027-05-31', 'submission 2027-05-31'],
  ],
  [
    'Spanish: day and month in either order are read as the language writes them',
    '<h1>Concurso de fotos Marisma</h1><p>La fecha de recepción de originales se iniciará el 01/02/2027 y terminará el 02/04/2027.</p>',
    '2027-01-21',
    ['opens 2027-02-01 {day-month-order}', 'submission 2027-04-02 {day-month-order,zone-unstated}'],
  ],
  [
    'Portuguese: another date proves that the month comes first',
    '<h1>Concurso Sapal</h1><p>Prazo de envio dos contos: 05/06/2027</p><p>Divulgação dos resultados: 07/25/2027</p>',
    '2027-01-21',
    ['submission 2027-05-06 {zone-unstated}', 'notification 2027-07-25 {zone-unstated}'],
  ],
] satisfies ReadRow[];
