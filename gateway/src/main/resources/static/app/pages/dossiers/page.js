/** Hồ sơ: the dossiers that a number is made of, or one dossier and all that follows from it. */
import { h } from '../../core/view.js';
import { DossierView } from './dossier.js';
import { DossierList } from './list.js';

export function Page(props) {
  return h('div', { class: 'page', id: 'dossiers' }, h(props.state.code ? DossierView : DossierList, props));
}
