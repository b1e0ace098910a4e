/** A sentence of a call in each encoding that such pages come in: its label, the sentence, its bytes in base64. */
export const encodings: readonly (readonly [label: string, text: string, base64: string])[] = [
  [
    'windows-1252',
    'Appel à communications : soumission des articles le 1er février 2027 à minuit, délai prolongé jusqu’au 8 février 2027. Les résumés étendus sont présentés à la séance d’été.',
    'QXBwZWwg4CBjb21tdW5pY2F0aW9ucyA6IHNvdW1pc3Npb24gZGVzIGFydGljbGVzIGxlIDFlciBm6XZyaWVyIDIwMjcg4CBtaW51aXQsIGTpbGFpIHByb2xvbmfpIGp1c3F1kmF1IDggZul2cmllciAyMDI3LiBMZXMgculzdW3pcyDpdGVuZHVzIHNvbnQgcHLpc2VudOlzIOAgbGEgc+lhbmNlIGSS6XTpLg==',
  ],
  [
    'iso-8859-2',
    'Termin nadsyłania artykułów: 15 października 2027. Zgłoszenia przyjmujemy również później, jeżeli uczestnicy złożą wcześniej streszczenie. Żółte kartki są wręczane na miejscu.',
    'VGVybWluIG5hZHN5s2FuaWEgYXJ0eWt1s/N3OiAxNSBwYbxkemllcm5pa2EgMjAyNy4gWmezb3N6ZW5pYSBwcnp5am11amVteSBy83duaWW/IHDzvG5pZWosIGplv2VsaSB1Y3plc3RuaWN5IHqzb7+xIHdjemW2bmllaiBzdHJlc3pjemVuaWUuIK/zs3RlIGthcnRraSBzsSB3cupjemFuZSBuYSBtaWVqc2N1Lg==',
  ],
  [
    'koi8-r',
    'Срок подачи статей: 15 марта 2027 года. Участники получат уведомление о принятии доклада, и программа конференции будет опубликована на сайте.',
    '89LPyyDQz8TB3skg09TB1MXKOiAxNSDNwdLUwSAyMDI3IMfPxMEuIPXewdPUzsnLySDQz8zV3sHUINXXxcTPzczFzsnFIM8g0NLJztHUyckgxM/LzMHEwSwgySDQ0s/H0sHNzcEgy8/OxsXSxc7DyckgwtXExdQgz9DVwszJy8/Xwc7BIM7BINPBytTFLg==',
  ],
  [
    'windows-1251',
    'Срок подачи статей: 15 марта 2027 года. Участники получат уведомление о принятии доклада, и программа конференции будет опубликована на сайте.',
    '0fDu6iDv7uTg9+gg8fLg8uXpOiAxNSDs4PDy4CAyMDI3IOPu5OAuINP34PHy7ejq6CDv7uvz9+DyIPPi5eTu7Ovl7ejlIO4g7/Do7f/y6Ogg5O7q6+Dk4Cwg6CDv8O7j8ODs7OAg6u7t9OXw5e326Ogg4fPk5fIg7u/z4evo6u7i4O3gIO3gIPHg6fLlLg==',
  ],
  [
    'gbk',
    '论文投稿截止日期：2027年3月15日。录用通知将在两个月之后发出，请作者按照会议要求提交最终稿件，并在网站上完成注册。',
    'wtvOxM22uOW92Na5yNXG2qO6MjAyN8TqM9TCMTXI1aGjwrzTw82o1qq9q9Tawb249tTC1q6687eis/ajrMfr1/fV37C01dW74dLp0qrH88zhvbvX7tbVuOW8/qOssqLU2s341b7Jz83qs8nXorLhoaM=',
  ],
  [
    'gb18030',
    '论文投稿截止日期：2027年3月15日。录用通知将在两个月之后发出，请作者按照会议要求提交最终稿件，并在网站上完成注册。',
    'wtvOxM22uOW92Na5yNXG2qO6MjAyN8TqM9TCMTXI1aGjwrzTw82o1qq9q9Tawb249tTC1q6687eis/ajrMfr1/fV37C01dW74dLp0qrH88zhvbvX7tbVuOW8/qOssqLU2s341b7Jz83qs8nXorLhoaM=',
  ],
  [
    'big5',
    '論文投稿截止日期：2027年3月15日。錄取通知將在兩個月之後發出，請作者按照會議要求提交最終稿件，並在網站上完成註冊。',
    'vdek5afrvVq6SaTupOm0waFHMjAyN6Z+M6TrMTWk6aFDv/2o+rNxqr6xTqZiqOKt06TrpKer4bVvpVihQb3Qp0CqzKv2t9O3fMSzrW6oRLSjpeazzLLXvVql86FBqMOmYrr0r7ikV6e5pqi1+aVVoUM=',
  ],
  [
    'shift_jis',
    '論文投稿の締め切りは2027年3月15日です。採否の通知は二か月後に行い、最終原稿の提出と参加登録はウェブサイトで受け付けます。',
    'mF+VtpOKjWWCzJL3gt+Q2ILogs0yMDI3lE4zjI4xNZP6gsWCt4FCjcyU24LMksqSbYLNk/GCqYyOjOOCyY1zgqKBQY3Fj0mMtI1lgsyS8Y9vgsaOUYnBk2+YXoLNg0WDRoN1g1SDQ4NngsWO84KvlXSCr4LcgreBQg==',
  ],
  [
    'euc-jp',
    '論文投稿の締め切りは2027年3月15日です。採否の通知は二か月後に行い、最終原稿の提出と参加登録はウェブサイトで受け付けます。',
    'z8DKuMXqucakzsT5pOHA2qTqpM8yMDI3x68zt+4xNcb8pMekuaGjus7I3aTOxMzDzqTPxvOkq7fuuOWky7nUpKShorrHvaq4trnGpM7E873QpMi7srLDxdDPv6TPpaalp6XWpbWlpKXIpMe89aSxydWksaTepLmhow==',
  ],
  [
    'iso-2022-jp',
    '論文投稿の締め切りは2027年3月15日です。採否の通知は二か月後に行い、最終原稿の提出と参加登録はウェブサイトで受け付けます。',
    'GyRCT0BKOEVqOUYkTkR5JGFAWiRqJE8bKEIyMDI3GyRCRy8bKEIzGyRCN24bKEIxNRskQkZ8JEckOSEjOk5IXSRORExDTiRPRnMkKzduOGUkSzlUJCQhIjpHPSo4NjlGJE5Ecz1QJEg7MjJDRVBPPyRPJSYlJyVWJTUlJCVIJEc8dSQxSVUkMSReJDkhIxsoQg==',
  ],
  [
    'euc-kr',
    '논문 제출 마감일은 2027년 3월 15일입니다. 심사 결과는 두 달 뒤에 알려 드리며, 최종 원고와 참가 등록은 누리집에서 받습니다.',
    's+25riDBpsPiILi2sKjAz8C6IDIwMjez4iAzv/kgMTXAz8DUtM+02S4gvcm75yCw4bD6tMIgtc4gtN4gtdq/oSC+y7fBILXluK645ywgw9bBviC/+LDtv80gwvywoSC17rfPwLogtKm4rsH9v6G8rSC53r3AtM+02S4=',
  ],
  [
    'utf-8',
    'Срок: 15 марта 2027 года · 締め切り 2027年3月15日 · février',
    '0KHRgNC+0Lo6IDE1INC80LDRgNGC0LAgMjAyNyDQs9C+0LTQsCDCtyDnt6DjgoHliIfjgoogMjAyN+W5tDPmnIgxNeaXpSDCtyBmw6l2cmllcg==',
  ],
];
