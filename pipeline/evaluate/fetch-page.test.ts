import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchPage, isPublic } from './fetch-page.js';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(handler: RequestListener): Promise<string> {
  server = createServer(handler);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
/** The test's own server is on this machine. */
const here = { allows: (address: string) => address === '127.0.0.1' };

describe('isPublic', () => {
  const open = ['93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:2800:220:1::1'];
  const closed = [
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
    ],
    ...[
      '255.255.255.255',
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:a00:1',
      'fe80::1',
      'fc00::1',
      '64:ff9b::a00:1',
    ],
    ...['2002:a00:1::', 'ff02::1', 'localhost', ''],
  ];
  it('knows what is on the internet', () => {
    expect(open.filter(isPublic)).toEqual(open);
    expect(closed.filter(isPublic)).toEqual([]);
  });
});

describe('fetchPage', () => {
  it('keeps the page as it was sent, and says where it was', async () => {
    const bytes = Buffer.from('<p>é</p>', 'latin1');
    const url = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/page' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(bytes);
    });
    expect(await fetchPage(url, here)).toEqual({ bytes, url: `${url}page`, html: true });
  });

  const refused: [string, RequestListener, string][] = [
    [
      'a redirect into a network',
      (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
      '10.0.0.1',
    ],
    [
      'a redirect to a metadata service',
      (_, r) => r.writeHead(307, { location: 'http://169.254.169.254/' }).end(),
      '169.254',
    ],
    [
      'a redirect to a name of this network',
      (_, r) => r.writeHead(301, { location: 'http://localhost:1/' }).end(),
      'could not|not on the public',
    ],
    [
      'a redirect to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'only http',
    ],
    [
      'redirects without end',
      (_, response) => response.writeHead(302, { location: '/' }).end(),
      'more than 5 times',
    ],
    ['a page that is not there', (_, response) => response.writeHead(404).end(), 'status 404'],
    [
      'a picture',
      (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(),
      'image/png',
    ],
    [
      'a page that is too large',
      (_, response) => response.writeHead(200).end('x'.repeat(2000)),
      'larger than the limit',
    ],
    ['a page that never ends', (_, response) => response.writeHead(200).write('x'), 'took longer than'],
    ['a server that never answers', () => undefined, 'took longer than'],
  ];
  for (const [name, handler, message] of refused)
    it(`refuses ${name}`, async () => {
      const url = await serve(handler);
      await expect(fetchPage(url, { ...here, maxBytes: 1000, milliseconds: 300 })).rejects.toThrow(
        new RegExp(message),
      );
    });

  const addresses = [
    'ftp://example.org/',
    'data:text/html,x',
    'http://user:pw@example.org/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://2130706433/',
    'http://0x7f.1/',
  ];
  for (const address of addresses)
    it(`never connects to ${address}`, async () => {
      await expect(fetchPage(address)).rejects.toMatchObject({ code: 'unreadable' });
    });
});
