import { messageOf, systemCodeOf } from '../errors.ts';
import { ADDRESS_REFUSED } from './guarded-connect.ts';
import { failure, type FailureSeverity, type FetchFailure } from './fetch-outcome.ts';
import { retryAfterSeconds, type ResponseHeaders } from './response-headers.ts';

/** Severity of the codes that undici, Node's net, dns, tls and zlib give. What isn't here is temporary. */
const SEVERITY_OF_CODE: Readonly<Record<string, FailureSeverity>> = {
  [ADDRESS_REFUSED]: 'hard',
  ENOTFOUND: 'hard',
  ERR_INVALID_URL: 'hard',
  HPE_HEADER_OVERFLOW: 'soft',
  UND_ERR_HEADERS_OVERFLOW: 'soft',
  ERR_TLS_CERT_ALTNAME_INVALID: 'soft',
  CERT_HAS_EXPIRED: 'soft',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'soft',
  SELF_SIGNED_CERT_IN_CHAIN: 'soft',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'soft',
  Z_DATA_ERROR: 'soft',
  Z_BUF_ERROR: 'soft',
  ERR__ERROR_FORMAT_PADDING_1: 'soft',
};

/** A response that is no success, by status (RFC 9110, 15). */
export function statusFailure(status: number, headers: ResponseHeaders, now: Date): FetchFailure {
  const wait = retryAfterSeconds(headers, now);
  return failure(severityOfStatus(status), `the server answered ${status}`, status, wait);
}

function severityOfStatus(status: number): FailureSeverity {
  if (status === 410) return 'gone';
  if (status === 408 || status === 425 || status === 429 || status >= 500) return 'temporary';
  return status >= 400 ? 'hard' : 'soft';
}

/** A request that broke off. Of several addresses tried, the first one's error stands for all. */
export function errorFailure(thrown: unknown): FetchFailure {
  const error = firstOf(thrown);
  const code = systemCodeOf(error);
  const message = messageOf(error);
  const severity = code === null ? undefined : SEVERITY_OF_CODE[code];
  return failure(severity ?? 'temporary', code === null ? message : `${message} (${code})`);
}

function firstOf(thrown: unknown): unknown {
  if (typeof thrown !== 'object' || thrown === null || !('errors' in thrown)) return thrown;
  return Array.isArray(thrown.errors) ? (thrown.errors[0] ?? thrown) : thrown;
}
