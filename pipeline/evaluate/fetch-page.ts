/** One page from the web, and nothing else: http(s), a limit of size and time, and never an address inside a network. */
import { lookup as systemLookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { RecoupeError } from '../errors.js';

/** What a fetch may cost, and where it may go. */
export interface FetchLimits {
  readonly maxBytes: number;
  /** For everything, redirects included. */
  readonly milliseconds: number;
  readonly maxRedirects: number;
  /** Whether an address may be connected to; all public ones unless given. */
  readonly allows: (address: string) => boolean;
}

/** A page as it was received. */
export interface Page {
  readonly bytes: Buffer;
  /** Where it was found, after redirects. */
  readonly url: string;
  readonly html: boolean;
}

const LIMITS: FetchLimits = {
  maxBytes: 10 * 1024 * 1024,
  milliseconds: 20_000,
  maxRedirects: 5,
  allows: isPublic,
};

/** Networks that are not the public internet: this machine, private and shared networks, multicast, and what embeds them. */
const CLOSED = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  CLOSED.addSubnet(network, prefix, 'ipv4');
/** The only part of IPv6 that is routed; the rest is local, reserved or multicast. */
const OPEN_IPV6 = new BlockList();
OPEN_IPV6.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [
  ['2001::', 23],
  ['2002::', 16],
] as const)
  CLOSED.addSubnet(network, prefix, 'ipv6');

/** Whether an address is on the public internet. */
export function isPublic(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !CLOSED.check(address, 'ipv4');
    case 6:
      return OPEN_IPV6.check(address, 'ipv6') && !CLOSED.check(address, 'ipv6');
    default:
      return false;
  }
}

/** Fetches a page. Rejects with `unreadable`, `too-large` or `timeout`, each with the address and the reason. */
export async function fetchPage(address: string, limits: Partial<FetchLimits> = {}): Promise<Page> {
  const settings = { ...LIMITS, ...limits };
  const signal = AbortSignal.timeout(settings.milliseconds);
  let url = parse(address, null);
  for (let redirects = 0; ; redirects += 1) {
    const response = await connect(url, settings, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy();
      if (redirects >= settings.maxRedirects)
        throw new RecoupeError(
          'unreadable',
          `${address} was redirected more than ${settings.maxRedirects} times.`,
        );
      url = parse(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new RecoupeError(
        'unreadable',
        `${url} answered with status ${statusCode}; save the page and add the file.`,
      );
    }
    const type = headers['content-type'] ?? 'text/html';
    if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(type)) {
      response.destroy();
      throw new RecoupeError('unreadable', `${url} is ${type.split(';')[0]}, not a page or plain text.`);
    }
    return {
      bytes: await readAll(response, url, settings, signal),
      url: url.href,
      html: !/^text\/plain/i.test(type),
    };
  }
}

function parse(address: string, base: URL | null): URL {
  let url: URL;
  try {
    url = new URL(address, base ?? undefined);
  } catch (error) {
    throw new RecoupeError('unreadable', `"${address}" is not an address.`, { cause: error });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RecoupeError('unreadable', `${url.protocol} addresses are not fetched, only http: and https:.`);
  if (url.username || url.password)
    throw new RecoupeError('unreadable', 'An address with a name and a password in it is not fetched.');
  return url;
}

/** Connects only to an address that was looked at: the one that is checked is the one that is used. */
function connect(
  url: URL,
  { allows, milliseconds }: FetchLimits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const refused = (found: string) =>
    new RecoupeError('unreadable', `${url.href} leads to ${found}, which is not on the public internet.`);
  if (isIP(host) && !allows(host)) return Promise.reject(refused(host));
  const lookup: LookupFunction = (name, options, callback) => {
    systemLookup(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const closed = addresses.find((one) => !allows(one.address));
      const first = addresses[0];
      if (closed || !first) return callback(refused(closed?.address ?? 'no address'), '', 0);
      if (options.all) (callback as (error: null, all: typeof addresses) => void)(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const headers = {
      accept: 'text/html, text/plain;q=0.9',
      'accept-encoding': 'identity',
      'user-agent': 'recoupe',
    };
    const request = send(url, { lookup, signal, headers }, resolve);
    request.on('error', (error) => reject(asError(error, url, milliseconds, signal)));
    request.end();
  });
}

async function readAll(
  response: IncomingMessage,
  url: URL,
  { maxBytes, milliseconds }: FetchLimits,
  signal: AbortSignal,
): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > maxBytes)
        throw new RecoupeError('too-large', `${url.href} is larger than the limit of ${maxBytes} bytes.`);
      parts.push(part);
    }
  } catch (error) {
    throw asError(error, url, milliseconds, signal);
  }
  return Buffer.concat(parts);
}

function asError(error: unknown, url: URL, milliseconds: number, signal: AbortSignal): RecoupeError {
  if (error instanceof RecoupeError) return error;
  const { message } = error as Error;
  if (signal.aborted)
    return new RecoupeError('timeout', `${url.href} took longer than ${milliseconds / 1000} seconds.`, {
      cause: error,
    });
  return new RecoupeError('unreadable', `${url.href} could not be fetched: ${message}.`, { cause: error });
}
