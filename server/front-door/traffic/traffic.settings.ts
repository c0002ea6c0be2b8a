import { isIP } from 'node:net';

/** How much may come from whom. */
export interface TrafficSettings {
  /** Addresses and networks of the proxies whose `X-Forwarded-For` is believed. */
  readonly trustProxy: readonly string[];
  /** Requests a minute; 0: no limit. */
  readonly perMinute: PerMinute;
  /** How many requests without a sign-in run at once. */
  readonly anonymousAtOnce: number;
  /** How late the event loop may be before requests are refused, in milliseconds; 0: whatever it is. */
  readonly maxEventLoopDelay: number;
}

export interface PerMinute {
  /** From one address, of those who have not signed in. */
  readonly anonymous: number;
  /** From one address, with a token that proves nothing. */
  readonly badTokens: number;
  /** From one user who has signed in, wherever he is. */
  readonly signedIn: number;
}

type Env = Readonly<Record<string, string | undefined>>;
type Fault = (message: string) => void;

export function readTraffic(env: Env, fault: Fault): TrafficSettings {
  const number = (name: string, usual: number): number => {
    const text = env[name]?.trim() || String(usual);
    if (!/^\d{1,9}$/.test(text)) fault(`${name} is "${text}": give a whole number.`);
    return Number(text);
  };
  return {
    trustProxy: readProxies(env.TRUST_PROXY?.trim() ?? '', fault),
    perMinute: {
      anonymous: number('RATE_ANONYMOUS', 3_000),
      badTokens: number('RATE_BAD_TOKENS', 30),
      signedIn: number('RATE_SIGNED_IN', 6_000),
    },
    anonymousAtOnce: Math.max(number('ANONYMOUS_AT_ONCE', 4), 1),
    maxEventLoopDelay: number('MAX_DELAY_MS', 500),
  };
}

/** Not how many proxies stand in a row: that would believe whoever reaches the server past them. */
function readProxies(text: string, fault: Fault): readonly string[] {
  if (text === '') return [];
  const proxies = text.split(',').map((proxy) => proxy.trim());
  for (const proxy of proxies.filter((candidate) => !isNetwork(candidate))) {
    fault(`TRUST_PROXY has "${proxy}": give addresses or networks like 10.0.0.0/8, separated by commas.`);
  }
  return proxies;
}

/** A network that is everything would believe everybody. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  if (bits === undefined) return true;
  return /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}
