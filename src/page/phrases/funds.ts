const funds =
  /(?<!\p{L})(?:grants?|awards?|prizes?|fellowships?|scholarships?|bursar(?:y|ies)|stipends?|residenc(?:y|ies)|contests?|bourses?|becas?|bolsas?|borse|beurzen|stipendi(?:en|um))(?!\p{L})/iu;

/** Whether a text names money or a stay for which one applies, or a contest; rooms are booked, and fees paid back. */
export const namesFunds = (text: string): boolean => funds.test(text);
