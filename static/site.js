// What every page has: the key / leads to the search box.
'use strict'

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey) return
  if (event.target.closest('input, textarea, select, [contenteditable]')) return
  const box = document.querySelector('main input[type=search], header input[type=search]')
  if (!box) return
  event.preventDefault()
  box.focus()
  box.select()
})
