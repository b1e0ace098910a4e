/** The size of a picture in CSS pixels, and how many device pixels there are to each. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor: number;
}
