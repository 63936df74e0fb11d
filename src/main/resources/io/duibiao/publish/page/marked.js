(function () {
  var links = Array.prototype.slice.call(document.querySelectorAll('.text a.mark'));
  var entry = function (link) { return document.getElementById(link.hash.slice(1)); };

  function show(link) {
    document.querySelectorAll('li.current').forEach(function (item) { item.classList.remove('current'); });
    var item = entry(link);
    item.classList.add('current');
    item.scrollIntoView({ block: 'nearest' });
  }

  links.forEach(function (link) { link.addEventListener('focus', function () { show(link); }); });

  function go(step, wanted) {
    var candidates = links.filter(function (link) { return !link.classList.contains('off') && wanted(link); });
    if (!candidates.length) { return; }
    var here = document.activeElement;
    var at = links.indexOf(here);
    var next = step > 0
      ? candidates.find(function (link) { return links.indexOf(link) > at; }) || candidates[0]
      : candidates.slice().reverse().find(function (link) { return links.indexOf(link) < at; }) || candidates[candidates.length - 1];
    next.focus();
    next.scrollIntoView({ block: 'center' });
  }

  var any = function () { return true; };
  var open = function (link) { return link.classList.contains('unread') || link.classList.contains('refused'); };

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.key === 'j') { go(1, any); } else if (event.key === 'k') { go(-1, any); } else if (event.key === 'u') { go(1, open); }
  });

  document.querySelectorAll('fieldset input').forEach(function (box) {
    box.addEventListener('change', function () {
      document.querySelectorAll('a.mark.' + box.value).forEach(function (link) {
        link.classList.toggle('off', !box.checked);
        if (link.closest('.text')) { link.tabIndex = box.checked ? 0 : -1; }
      });
      document.querySelectorAll('li.' + box.value).forEach(function (item) { item.hidden = !box.checked; });
    });
  });
})();
