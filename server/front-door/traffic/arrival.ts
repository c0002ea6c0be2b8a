/** How long a request may take to arrive, in milliseconds. */
export interface ArrivalTimes {
  /** Until its headers are there; also how long a new connection may say nothing. */
  readonly headers: number;
  /** Time until its body has arrived. */
  readonly body: number;
  /** Time for a file of somebody who has signed in: a picture from a telephone comes over a slow line. */
  readonly file: number;
  /** How often Node looks for connections whose headers are late. */
  readonly check: number;
  /** How long whoever is answered may leave the answer unread. */
  readonly reading: number;
}

export const arrivalTimes: ArrivalTimes = {
  headers: 10_000,
  body: 15_000,
  file: 300_000,
  check: 2_000,
  reading: 30_000,
};

/** How many bodies may be on their way at once. Small ones come with their headers and do not count. */
export interface OpenBodies {
  readonly together: number;
  /** How many of them one address without a sign-in, or one user, may have. */
  readonly each: number;
}

export const openBodies = {
  anonymous: { together: 200, each: 20 },
  signedIn: { together: 300, each: 10 },
} as const satisfies Record<string, OpenBodies>;
