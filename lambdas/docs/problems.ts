import {
  PROBLEM_PAGES,
  PROBLEMS,
  type ProblemCode,
  ProblemError,
  toProblem,
} from '../../contract/problem.ts';
import { PROBLEM_GUIDE } from '../../contract/problem-guide.ts';
import { listProblemPages as listRoute, getProblemPage as pageRoute } from '../../contract/routes/docs.ts';
import { operation } from '../middleware/operation.ts';
import { escaped, PAGE_HEADERS, page, prose } from './page.ts';

/** Every problem, in the order of its status. */
export const listProblemPages = operation(listRoute, () => ({
  status: 200,
  headers: PAGE_HEADERS,
  body: page({ title: 'Errors of the Rolecall API', body: LIST, assets: 'assets' }),
}));

/**
 * What one problem means and what to do about it.
 *
 * @throws {ProblemError} `no-such-route` when there is no problem of this name
 */
export const getProblemPage = operation(pageRoute, ({ params: { type } }) => {
  const code = CODES.find((one) => one === type);
  if (code === undefined) throw new ProblemError('no-such-route', 'There is no problem of this name.');
  return {
    status: 200,
    headers: PAGE_HEADERS,
    body: page({ title: `${PROBLEMS[code].title} – Rolecall API`, body: pageOf(code), assets: '../assets' }),
  };
});

const CODES = (Object.keys(PROBLEMS) as ProblemCode[]).sort(
  (a, b) => PROBLEMS[a].status - PROBLEMS[b].status,
);

const LIST = `<header class="bar"><a href="../docs">Rolecall</a></header>
<main class="text">
<h1>Errors</h1>
<p>Every error is <code>application/problem+json</code> (RFC 9457). Its <code>type</code> is the address of one of
these pages, its <code>detail</code> says what was wrong with this request, <code>errors</code> names each place in
the body, and <code>requestId</code> finds it in the logs.</p>
<table>
<thead><tr><th>Status</th><th>Type</th><th>Means</th></tr></thead>
<tbody>
${CODES.map(row).join('\n')}
</tbody>
</table>
</main>`;

function row(code: ProblemCode): string {
  const link = `<a href="errors/${code}">${code}</a>`;
  return `<tr><td>${PROBLEMS[code].status}</td><td>${link}</td><td>${prose(PROBLEM_GUIDE[code].means)}</td></tr>`;
}

function pageOf(code: ProblemCode): string {
  const { means, cure, detail, errors } = PROBLEM_GUIDE[code];
  const { title, status } = PROBLEMS[code];
  const example = toProblem(new ProblemError(code, detail, errors && { errors }), 'Zk2fXhYrDoEEMDg=');
  return `<header class="bar"><a href="../../docs">Rolecall</a><nav><a href="../errors">All errors</a></nav></header>
<main class="text">
<h1>${escaped(title)}</h1>
<p class="type">${status} · <code>${PROBLEM_PAGES}/${code}</code></p>
<h2>What it means</h2>
<p>${prose(means)}</p>
<h2>What to do</h2>
<p>${prose(cure)}</p>
<h2>Example</h2>
<pre>${escaped(JSON.stringify(example, null, 2))}</pre>
</main>`;
}
