// Runs in the browser as it stands: no build step. React, ReactDOM and GraphiQL are loaded before it.
const { React, ReactDOM, GraphiQL } = window;
const h = React.createElement;
const settings = JSON.parse(document.getElementById('settings').textContent);

/** Examples for someone who comes back: his own tabs are kept, so new examples never open by themselves. */
function ExamplesPanel() {
  const { addTab, queryEditor } = GraphiQL.React.useEditorContext();
  const open = (example) => {
    addTab();
    queryEditor?.setValue(example.query);
  };
  return h(
    'section',
    { className: 'examples', 'aria-label': 'Truy vấn mẫu' },
    h('div', { className: 'graphiql-doc-explorer-title' }, 'Truy vấn mẫu'),
    h('p', null, 'Bấm để mở trong thẻ mới:'),
    settings.examples.map((example) =>
      h(
        'button',
        { key: example.name, type: 'button', onClick: () => open(example) },
        example.title,
        h('small', null, example.name),
      ),
    ),
  );
}

function ExamplesIcon() {
  return h(
    'svg',
    {
      viewBox: '0 0 24 24',
      width: '1em',
      height: '1em',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 1.5,
    },
    h('path', { d: 'm12 3 2.7 6.2 6.8.6-5.1 4.5 1.5 6.6L12 17.4l-5.9 3.5 1.5-6.6-5.1-4.5 6.8-.6z' }),
  );
}

const personas = settings.personas ?? [];
const rememberedAs = 'thi-dua:persona';
let persona = personas.find(({ name }) => name === sessionStorage.getItem(rememberedAs));

/** Whom requests run as; for trying out, on one's own machine. The public sends no token. */
function PersonaSwitch() {
  const [name, setName] = React.useState(persona?.name ?? '');
  const choose = ({ target }) => {
    persona = personas.find((candidate) => candidate.name === target.value);
    sessionStorage.setItem(rememberedAs, target.value);
    setName(target.value);
  };
  const options = [{ name: '', title: 'Công chúng (không đăng nhập)' }, ...personas];
  return h(
    'label',
    { className: 'persona' },
    'Chạy với vai:',
    h(
      'select',
      { value: name, onChange: choose },
      options.map((option) => h('option', { key: option.name, value: option.name }, option.title)),
    ),
  );
}

const ask = GraphiQL.createFetcher({ url: settings.endpoint });

/** What somebody wrote into the tab's headers counts more than the persona. */
function fetcher(parameters, options = {}) {
  const own = Object.keys(options.headers ?? {}).some((name) => name.toLowerCase() === 'authorization');
  const acting = persona !== undefined && !own;
  const headers = acting
    ? { ...options.headers, authorization: `Bearer ${persona.token}` }
    : (options.headers ?? {});
  if (isSubscription(parameters, options)) return follow(parameters, headers);
  return ask(parameters, acting ? { ...options, headers } : options);
}

function isSubscription({ operationName }, { documentAST }) {
  return (documentAST?.definitions ?? []).some(
    ({ operation, name }) =>
      operation === 'subscription' && (operationName == null || name?.value === operationName),
  );
}

/** A subscription's answers as they come. The stop button ends it at once, not at the next answer. */
function follow(parameters, headers) {
  const controller = new AbortController();
  const answers = readStream(parameters, { headers, signal: controller.signal });
  const end = answers.return.bind(answers);
  answers.return = (value) => {
    controller.abort();
    return end(value);
  };
  return answers;
}

async function* readStream(parameters, { headers, signal }) {
  const response = await fetch(`${settings.endpoint}/stream`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(parameters),
    signal,
  });
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return yield response.json();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read().catch(() => ({ done: true }));
    if (done) return;
    const messages = `${text}${value}`.split('\n\n');
    text = messages.pop();
    for (const message of messages) {
      const data = /^event: next\ndata: (.*)$/.exec(message)?.[1];
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

const root = document.getElementById('graphiql');
ReactDOM.createRoot(root).render(
  h(
    GraphiQL,
    {
      fetcher,
      defaultTabs: settings.examples.map(({ query }) => ({ query })),
      plugins: [{ title: 'Truy vấn mẫu', icon: ExamplesIcon, content: ExamplesPanel }],
      // The documentation opens with our own Vietnamese words when the schema has a description.
      schemaDescription: true,
      // Headers carry a person's token: it must not stay behind on a shared computer.
      shouldPersistHeaders: false,
      showPersistHeadersSettings: false,
    },
    h(GraphiQL.Logo, null, personas.length > 0 && h(PersonaSwitch), 'Thi Đua'),
  ),
);
