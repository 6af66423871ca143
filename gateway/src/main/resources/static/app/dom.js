/** Building and replacing parts of the page. */

/** An element with properties, attributes (aria-…, data-…, class) and listeners (onclick…). */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      node.addEventListener(name.slice(2), value);
    } else if (name === 'vars') {
      Object.entries(value).forEach(([variable, amount]) => node.style.setProperty(variable, amount));
    } else {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function byId(id) {
  return document.getElementById(id);
}

/** Paints a part anew only when what it shows has changed, so that nothing flickers and focus stays. */
export function paint(node, shown, draw) {
  const key = JSON.stringify(shown);
  if (node.dataset.shown === key) {
    return false;
  }
  node.dataset.shown = key;
  const focused = node.contains(document.activeElement) ? document.activeElement.id : '';
  const open = new Set([...node.querySelectorAll('details[open][id]')].map((details) => details.id));
  node.replaceChildren(...[draw()].flat(Infinity).filter(Boolean));
  open.forEach((id) => byId(id)?.setAttribute('open', ''));
  if (focused) {
    byId(focused)?.focus({ preventScroll: true });
  }
  return true;
}

/** Forgets what a part shows, so that the next paint draws it. */
export function forget(node) {
  delete node.dataset.shown;
}
