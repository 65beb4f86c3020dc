import fc from 'fast-check'
import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { nodeCrypto } from '@flowscope/node-ports'
import { bytesOfBase64url, pageCrypto, type RsaPrivateJwk } from '@flowscope/ports'

const inPage = pageCrypto(globalThis.crypto.subtle)
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  format: 'jwk',
}) as unknown as RsaPrivateJwk

/** Node answers with Buffers; what counts is the bytes. */
const plain = (bytes: Uint8Array) => Uint8Array.from(bytes)

test('both fillings make the same digests', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array(), (key, data) => {
      expect(plain(nodeCrypto.sha256(data))).toEqual(plain(inPage.sha256(data)))
      expect(plain(nodeCrypto.hmacSha256(key, data))).toEqual(plain(inPage.hmacSha256(key, data)))
    }),
  )
})

test('both fillings make the same signature, and each accepts that of the other', async () => {
  const data = new TextEncoder().encode('header.payload')
  const fromNode = await nodeCrypto.signRs256(key, data)
  const fromPage = await inPage.signRs256(key, data)
  expect(plain(fromNode)).toEqual(fromPage)
  expect(await nodeCrypto.verifyRs256(key, data, fromPage)).toBe(true)
  expect(await inPage.verifyRs256(key, data, fromNode)).toBe(true)
})

test.each([
  ['node', nodeCrypto],
  ['page', inPage],
])('a signature over something else is refused (%s)', async (_, crypto) => {
  const signature = await crypto.signRs256(key, Uint8Array.of(1))
  expect(await crypto.verifyRs256(key, Uint8Array.of(2), signature)).toBe(false)
  expect(await crypto.verifyRs256(key, Uint8Array.of(1), signature.subarray(1))).toBe(false)
})

const rfc7515 = {
  key: {
    kty: 'RSA',
    n: 'ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ',
    e: 'AQAB',
  },
  input:
    'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ',
  signature:
    'cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw',
} as const

test.each([
  ['node', nodeCrypto],
  ['page', inPage],
])('the signature of RFC 7515 appendix A.2 is accepted (%s)', async (_, crypto) => {
  const signature = bytesOfBase64url(rfc7515.signature) ?? new Uint8Array()
  const input = new TextEncoder().encode(rfc7515.input)
  expect(await crypto.verifyRs256(rfc7515.key, input, signature)).toBe(true)
})
