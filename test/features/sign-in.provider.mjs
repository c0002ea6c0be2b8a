// A real OpenID Connect provider, in a process of its own: jest's realm does not suit it. Prints its address.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const audiences = { 'urn:thi-dua': 'urn:thi-dua', 'urn:other': 'urn:other' };
const server = createServer((request, response) => handle(request, response)).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const clients = ['an', 'persona:province-admin', 'key:1'].map((client_id) => ({
  client_id,
  client_secret: 'secret',
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
}));
const provider = new Provider(issuer, {
  clients,
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: (_context, resource) => ({
        scope: '',
        audience: audiences[resource],
        accessTokenTTL: 300,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
  extraTokenClaims: () => ({ name: 'Nguyễn Văn An', ma_dinh_danh: '082000000001' }),
});
const handle = provider.callback();
console.log(issuer);
