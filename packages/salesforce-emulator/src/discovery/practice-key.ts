import type { RsaPrivateJwk, RsaPublicJwk } from '@flowscope/ports'

/** Salesforce's key ids are numbers (sheet §10.2). */
export const practiceKeyId = '264'

/**
 * The key that signs id tokens in practice. It is **public**: it stands here for everybody to read,
 * is the same in every copy of this program, and proves nothing outside of it.
 */
export const practicePrivateKey: RsaPrivateJwk = {
  kty: 'RSA',
  e: 'AQAB',
  n:
    'xRXOmXuAoO_zvv8Arh61QbCCl9eOKqWKRsgP5-ZvISrS0QhnLVuJSeYlvKFVEcynZVIJ2U5mdO4WLipq' +
    '1u_i8ngHAdKNX_lOmGqhn09-3qFCx_2g5NM9bay140m1jM0dls7TvT__yFeJowYTvz1xqBCeh-b-9Azf' +
    'oOdheQCV_3G19B37BAmTYwpxy-tEYiBfYUnyKNQbilTwAi69z5uFNLY7sHo2MH9cch2z_cdaSB0WYzCC' +
    'Iej75f-6F_z_YL13-trr2CVchLJ9W3m5av_KqWp_qDCwkEWXwP8OaVt1qtx52bLbHXJQvgjfxInf4x_M' +
    '2cDWtwAJsHyz1YlG6o2PAQ',
  d:
    'A6MSeAvK1M17d0salAauNss0gcEBLIwiWDThcZizn3j8QSNxT1Q43UkBacYlZ9RvGLl8mTVvQm78BaKT' +
    '7FRVdmmHduhlN6qbYXMto98SRYv-y5TZ4ax8nffvDFskHfgmuLgnjqluGuBIrTOTwjahULtryDDCWYvH' +
    'mwnMvJr-6aLt2WH_Vg5e6DQEaScOJXcXxiYXZL0WlL343YpvrMbcH8djLo2rgY7H4kq8TdJyvPxaD87V' +
    'lowygMd-ZudMED_qEpIv9ngYT2JPiDI8CjQOR_d5OmOYdPhe_gWg484Hs-IUkyeJME09z7qwtPffV6DJ' +
    'tjcQN5m_5jEudm0a0_aDhQ',
  p:
    '63_5wBKzdIhMAUxzDn6QHbWUpr9PyBSCbNrRxc4dFnb9KPJjPWb3hcHmtYyr0mjXid1tWd8DV9oZpjYZ' +
    'WWzsL9Qp_RA0-Gj4qXFfaBP6wuT91pX4980W76gfy9_cbWNDK0siJVOosq8Xj_wq7l4_Y-jBuDmz6Z5O' +
    'D5SPQA8Q0Y0',
  q:
    '1j3GM47h9Jw19Q6aPn4arMLTm5DtVgTCqsTfJ40-PwzZxGsuS82CYf0UWPjyoUTogkaHk22BmOdDMVge' +
    'dwERwYxcwCULg6Jgd4kiwJY8i3C5hty8uEWybjo4X_3GMBwucFtsSGNV2BASOPoLTWuE17dGd40XdEao' +
    '65CIllJSZEU',
  dp:
    'E0oQMuNVP55KW3Dfm7hSJZzR6DaTWlgTtsbVl9YiG8zzP39bEZR1gcc4FnbHPBzKSsiQRGQ36eI7Z5nW' +
    'ybRaRDCkn83MCOzQMVDP975rM7t97y2pjuKFlmu27wQPEganYcxtp5EKqFgfHfQRsCSYHJ7b_zL6wY_t' +
    '5OjOMvkI76E',
  dq:
    'vsa9kzXeAguEhNbfBV0X9dV7x6DTp3CPxK-RI9BDqLORy7XBwSCcxRMvJldw_6iz_yY9Hkw6RmVRUURt' +
    'xH0AScDq6vNSAIL8shU9DA_8lBLqMqynpNPzovJXNytta3P86nKOxxsl20PcZj5LCEMBRXJf3p-WTiWJ' +
    '0FKhPnLKCZ0',
  qi:
    'Lt_AYRgBGRRbkOT-M5-1n-2lrL5VT8MR1FDtqrdKqshzmwlPI2orO6mRM405dCnm0Ul6JfcdDwPIaWtF' +
    'oywWBQ3QBXABfKirbqPzpn9Zlsyf5-PJHrqGdl6-rF85WYJgznYZh5TIbi7Y1IgbptlP-Xwvmzz5uBbe' +
    '2OTg-IfzBbs',
}

export const practicePublicKey: RsaPublicJwk = {
  kty: 'RSA',
  n: practicePrivateKey.n,
  e: practicePrivateKey.e,
}
