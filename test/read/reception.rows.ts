import type { ReadRow } from './row.ts';

const on = '2027-01-15';

/** Where those who come to an event are received, and when: no deadlines. */
export default [
  [
    'the hours of a registration desk over several days',
    '<h1>KISV 2027 Schedule</h1><h2>Registration Desk</h2><p>Registration desk is open on:</p><ul><li>17:00-20:00 on Mon, April 26th</li><li>7:00-17:00 on Tue, April 27th and Wed, April 28th</li><li>8:00-17:00 on Thu, April 29th</li></ul>',
    on,
    [],
  ],
  [
    'a registration desk beside the dates of a call',
    '<h1>KISV 2027</h1><h2>Dates</h2><ul><li>Papers due: 1 February 2027</li><li>Registration desk opens: 26 April 2027</li><li>Registration desk closes: 29 April 2027</li></ul>',
    on,
    ['submission 2027-02-01'],
  ],
  [
    'badges beside the dates of a call',
    '<h1>KISV 2027</h1><h2>Dates</h2><ul><li>Papers due: 1 February 2027</li><li>Early registration: 1 March 2027</li><li>Registration and badge pickup: 26 April 2027</li></ul>',
    on,
    ['submission 2027-02-01', 'registration 2027-03-01'],
  ],
  [
    'a German desk',
    '<h1>Tagung Moore 2027</h1><h2>Termine</h2><ul><li>Einreichung der Beiträge: 1. Februar 2027</li><li>Anmeldung im Tagungsbüro: 26. April 2027</li></ul>',
    on,
    ['submission 2027-02-01'],
  ],
  [
    'a French desk',
    '<h1>Colloque Tourbières 2027</h1><h2>Dates</h2><ul><li>Soumission des articles : 1er février 2027</li><li>Ouverture du bureau d’inscription : 26 avril 2027</li></ul>',
    on,
    ['submission 2027-02-01'],
  ],
  [
    'a Spanish desk',
    '<h1>Congreso Turberas 2027</h1><h2>Fechas</h2><ul><li>Envío de artículos: 1 de febrero de 2027</li><li>Apertura de la mesa de registro: 26 de abril de 2027</li></ul>',
    on,
    ['submission 2027-02-01'],
  ],
  [
    'an Italian desk',
    '<h1>Convegno Torbiere 2027</h1><h2>Date</h2><ul><li>Invio degli articoli: 1 febbraio 2027</li><li>Apertura del desk di registrazione: 26 aprile 2027</li></ul>',
    on,
    ['submission 2027-02-01'],
  ],
  [
    'a Dutch desk',
    '<h1>Congres Veen 2027</h1><h2>Data</h2><ul><li>Inzenden van artikelen: 1 februari 2027</li><li>Registratiebalie open: 26 april 2027</li></ul>',
    on,
    ['submission 2027-02-01'],
  ],
  [
    'registration that may be done at the desk closes before',
    '<h1>KISV 2027</h1><h2>Registration</h2><p>Please register online until 1 April 2027, or at the registration desk.</p><h2>Call for papers</h2><p>Papers due: 1 February 2027</p>',
    on,
    ['registration 2027-04-01', 'submission 2027-02-01'],
  ],
] satisfies readonly ReadRow[];
