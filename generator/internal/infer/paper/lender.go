package paper

import (
	"sync"
)

// Lender lends lists to rules that need one while they read a text, and lends
// the room of a list that came back again. The zero value has none yet.
type Lender[T any] struct{ pool sync.Pool }

// Lend is an empty list, perhaps with room in it.
func (l *Lender[T]) Lend() []T {
	if list, ok := l.pool.Get().(*[]T); ok {
		return (*list)[:0]
	}
	return nil
}

// Return takes a list back. Nothing of it may be used any more.
func (l *Lender[T]) Return(list []T) {
	clear(list[:cap(list)]) // it must not keep a text alive
	l.pool.Put(&list)
}
