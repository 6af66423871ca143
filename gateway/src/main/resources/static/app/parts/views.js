/** The views of a page that has several, as links: each has an address of its own. */
import { h } from '../core/view.js';
import { t } from '../core/text.js';
import { Link } from './frame.js';

/** `to(view)` makes the state of a view; `words` is what the keys of their names begin with. */
export function Views({ label, views, current, to, go, words }) {
  return h(
    'nav',
    { class: 'views', 'aria-label': label },
    h(
      'ul',
      {},
      views.map((view) => h('li', { key: view }, h(Link, { to: to(view), go, current: view === current, id: `view-${view}` }, t(`${words}.${view}`)))),
    ),
  );
}
