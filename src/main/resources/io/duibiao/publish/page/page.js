'use strict';
(() => {
  const value = (row, column) => {
    const cell = row.cells[column];
    if (cell.dataset.value !== undefined) {
      return cell.dataset.value === '' ? null : Number(cell.dataset.value);
    }
    const text = cell.textContent.trim();
    return text === '–' ? null : text;
  };
  // Rows without a figure stay at the end, whichever way the others are sorted.
  const compare = (a, b, sign) => {
    if (a === null || b === null) {
      return (a === null) - (b === null);
    }
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN'));
  };
  for (const table of document.querySelectorAll('table')) {
    const body = table.querySelector('tbody.rows');
    table.tHead.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (!button) {
        return;
      }
      const head = button.parentElement;
      const order = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
      for (const other of table.tHead.rows[0].cells) {
        other.removeAttribute('aria-sort');
      }
      head.setAttribute('aria-sort', order);
      const sign = order === 'ascending' ? 1 : -1;
      const column = head.cellIndex;
      [...body.rows]
        .map(row => [value(row, column), row])
        .sort(([a], [b]) => compare(a, b, sign))
        .forEach(([, row]) => body.append(row));
    });
  }
  // A table as Excel takes it from the clipboard: tabs between cells, only rows in sight, only what is read at first glance.
  const words = cell => {
    const summary = cell.querySelector('summary');
    return (summary || cell).textContent.trim().replace(/\s+/g, ' ');
  };
  const asText = table => [...table.rows]
    .filter(row => !row.hidden)
    .map(row => [...row.cells].map(words).join('\t'))
    .join('\n');
  const copied = async text => {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return;
    }
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  };
  for (const table of document.querySelectorAll('table')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = document.body.dataset.copy;
    button.setAttribute('aria-label', document.body.dataset.copy + ': ' + table.caption.textContent);
    button.addEventListener('click', async () => {
      await copied(asText(table));
      button.textContent = document.body.dataset.copied;
    });
    table.parentElement.before(button);
  }
  const filter = document.getElementById('filter');
  filter.addEventListener('input', () => {
    const wanted = filter.value.trim();
    for (const row of document.querySelectorAll('tbody.rows tr')) {
      row.hidden = wanted !== '' && !row.textContent.includes(wanted);
    }
  });
  const search = document.getElementById('search');
  const go = exact => {
    const wanted = search.value.trim();
    const pages = [...document.querySelectorAll('#pages option')];
    const page = pages.find(option => option.value === wanted)
      || (exact ? undefined : pages.find(option => wanted !== '' && option.value.includes(wanted)));
    if (page) {
      location.href = page.dataset.href;
    }
  };
  search.addEventListener('change', () => go(true));
  search.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      go(false);
    }
  });
})();
