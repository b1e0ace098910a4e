/** An amount with its currency: "5,000円", "99 €". */
export const price = /\d[\d.,]{0,9}\s?(?:円|元|圓|원|zł|руб|₽|TL|€|\$|EUR|USD|PLN)|(?:[¥￥€$£]|Rp|EUR|USD)\.?\s?\d/u;
