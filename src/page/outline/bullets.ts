/** What begins an item of a list that lost its ends of line. */
export const bullets = '•○●◯◎◇◆□■△▲▽▼▷▶◦▪▫❖';
