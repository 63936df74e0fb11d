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
  const filter = document.getElementById('filter');
  filter.addEventListener('input', () => {
    const wanted = filter.value.trim();
    for (const row of document.querySelectorAll('tbody.rows tr')) {
      row.hidden = wanted !== '' && !row.textContent.includes(wanted);
    }
  });
})();
