(function () {
  'use strict';
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const made = (name, parent, words) => {
    const element = parent.appendChild(document.createElement(name));
    element.textContent = words || '';
    return element;
  };
  const unfold = element => {
    for (let fold = element; fold; fold = fold.parentElement) {
      if (fold.tagName === 'DETAILS') fold.open = true;
    }
  };

  const linked = hash => document.getElementById(decodeURIComponent(hash.slice(1)));
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link) unfold(linked(link.hash));
  });
  const follow = () => {
    const target = linked(location.hash);
    if (target) {
      unfold(target);
      target.scrollIntoView();
    }
  };
  window.addEventListener('hashchange', follow);

  if (matchMedia('(max-width: 40rem)').matches) {
    all('.findings ol > li').forEach(finding => {
      const summary = finding.querySelector('summary');
      summary.textContent = '学校、建议和依据';
      all('.todo, .who', finding).reverse().forEach(words => summary.insertAdjacentElement('afterend', words));
    });
    window.addEventListener('beforeprint', () => all('.findings details').forEach(unfold));
  }

  const find = document.createElement('p');
  const label = made('label', find, '查学校 ');
  const words = made('input', label);
  const found = made('span', find);
  find.className = 'find';
  words.type = 'search';
  found.setAttribute('role', 'status');
  const search = () => {
    const wanted = words.value.trim();
    const named = all('.heat tbody tr').filter(row => {
      row.hidden = !row.querySelector('th').textContent.includes(wanted);
      return !row.hidden;
    });
    all('.heat').forEach(table => {
      table.hidden = !table.querySelector('tbody tr:not([hidden])');
    });
    if (wanted) named.forEach(unfold);
    found.textContent = wanted ? '有' + named.length + '行' : '';
  };
  words.addEventListener('input', search);
  const heats = document.querySelector('.heats');
  if (heats) heats.insertBefore(find, heats.firstChild);

  all('.heat').forEach(table => {
    all('thead tr:first-child th', table).forEach((head, column) => {
      const button = document.createElement('button');
      button.append(...head.childNodes);
      head.appendChild(button);
      button.addEventListener('click', () => {
        const upward = head.getAttribute('aria-sort') !== 'ascending';
        const value = row => row.cells[column].textContent.replace(/[^\d.]/g, '');
        const ordered = all('tbody tr', table).sort((a, b) => column
          ? (parseFloat(value(a)) || 0) - (parseFloat(value(b)) || 0)
          : a.cells[0].textContent.localeCompare(b.cells[0].textContent, 'zh'));
        table.tBodies[0].append(...(upward ? ordered : ordered.reverse()));
        all('[aria-sort]', table).forEach(other => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', upward ? 'ascending' : 'descending');
      });
    });
  });
  follow();
})();
