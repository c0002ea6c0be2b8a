// The floor of an import: the body of the request goes into a temporary table as it is, and from there into a bare one.

/** `POST /copy`: lines of unit, period, indicator, part and whole, as CSV. */
export function serveCopy(server, pool) {
  server.addContentTypeParser(
    'text/csv',
    { parseAs: 'buffer', bodyLimit: 16 * 1024 * 1024 },
    (_, body, done) => done(null, body),
  );
  server.post('/copy', { bodyLimit: 16 * 1024 * 1024 }, async ({ body }) => {
    const client = await pool.connect();
    let broken = true;
    try {
      await client.query('begin');
      await client.query('create temporary table incoming (like floor_value) on commit drop');
      await copyInto(client, 'incoming', body);
      const { rowCount } = await client.query(`
        insert into floor_value select * from incoming on conflict (unit_id, period_id, indicator)
        do update set part = excluded.part, whole = excluded.whole`);
      await client.query('commit');
      broken = false;
      return { report: { submitted: rowCount, faultCount: 0 } };
    } finally {
      client.release(broken);
    }
  });
}

/** `COPY … FROM STDIN` over a connection of the driver, which runs whatever speaks its protocol. */
function copyInto(client, table, body) {
  return new Promise((resolve, reject) => {
    client.query({
      submit: (connection) => connection.query(`copy ${table} from stdin (format csv)`),
      handleCopyInResponse: (connection) => {
        connection.sendCopyFromChunk(body);
        connection.endCopyFrom();
      },
      handleCommandComplete: () => undefined,
      handleReadyForQuery: resolve,
      handleError: reject,
    });
  });
}
