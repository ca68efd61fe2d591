// Package codec writes values down as bytes and reads them again, so that
// whatever was worked out can be kept and is the same when it comes back.
//
// The rules for its users:
//
//   - What Decode returns is deeply equal to what was given to Encode: a nil
//     slice stays nil and an empty one empty, which neither encoding/json nor
//     encoding/gob promises. The same value has the same bytes.
//   - Values are made of strings, numbers, truth values, slices, arrays,
//     pointers and structs whose fields are all exported. Anything else would
//     be lost, so it panics, at the first value and whatever that value holds.
//   - The bytes begin with a digest of the type. Bytes that were written of
//     another shape of the type, or that were damaged, are an error and never a
//     wrong value of another field; a flipped bit within a text is for a
//     checksum beside them to find.
package codec

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
	"sync"
	"unsafe"
)

// shapeSize is the length in bytes of the digest of a type.
const shapeSize = 8

// Encode writes a value down.
func Encode[T any](value *T) []byte { return Append(make([]byte, 0, 4096), value) }

// Append is Encode behind other bytes.
func Append[T any](out []byte, value *T) []byte {
	v := reflect.ValueOf(value).Elem()
	shape := Shape(v.Type())
	return appendValue(append(out, shape[:]...), v)
}

// Decode reads a value that Encode wrote of the same type. Its texts are parts of the
// bytes, which nobody may write to any more.
func Decode[T any](data []byte) (*T, error) {
	value := new(T)
	v := reflect.ValueOf(value).Elem()
	shape := Shape(v.Type())
	rest, ok := strings.CutPrefix(unsafe.String(unsafe.SliceData(data), len(data)), string(shape[:]))
	if !ok {
		return nil, fmt.Errorf("these bytes were not written of a %s as it is now", v.Type())
	}
	d := decoder{rest: rest}
	d.value(v)
	switch {
	case d.err != nil:
		return nil, d.err
	case d.rest != "":
		return nil, errDamaged
	}
	return value, nil
}

var errDamaged = errors.New("the bytes of a value are damaged")

// shapes are the digests of types that were met before.
var shapes sync.Map

// Shape is a digest of a type with all that it is made of: it changes when a
// field is added, renamed, moved, or of another type.
func Shape(t reflect.Type) [shapeSize]byte {
	if known, ok := shapes.Load(t); ok {
		return known.([shapeSize]byte)
	}
	var words strings.Builder
	describe(&words, t, map[reflect.Type]bool{})
	sum := sha256.Sum256([]byte(words.String()))
	shape := [shapeSize]byte(sum[:shapeSize])
	shapes.Store(t, shape)
	return shape
}

// describe writes out a type, each struct once: types may hold themselves.
func describe(words *strings.Builder, t reflect.Type, known map[reflect.Type]bool) {
	switch t.Kind() {
	case reflect.Slice, reflect.Array, reflect.Pointer:
		fmt.Fprintf(words, "%s of ", t.Kind())
		if t.Kind() == reflect.Array {
			fmt.Fprintf(words, "%d ", t.Len())
		}
		describe(words, t.Elem(), known)
	case reflect.Struct:
		fmt.Fprintf(words, "struct %s", t)
		if known[t] {
			return
		}
		known[t] = true
		words.WriteString("{")
		for i := range t.NumField() {
			field := t.Field(i)
			if !field.IsExported() {
				panic(fmt.Sprintf("codec: the field %s of %s is not exported, and would be lost", field.Name, t))
			}
			words.WriteString(field.Name + " ")
			describe(words, field.Type, known)
			words.WriteString(";")
		}
		words.WriteString("}")
	case reflect.String,
		reflect.Bool,
		reflect.Float64,
		reflect.Int,
		reflect.Int64,
		reflect.Uint8,
		reflect.Uint16,
		reflect.Uint64:
		words.WriteString(t.Kind().String())
	default:
		panic(fmt.Sprintf("codec: a %s cannot be written down", t))
	}
}

func appendValue(out []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.String:
		out = binary.AppendUvarint(out, uint64(v.Len()))
		return append(out, v.String()...)
	case reflect.Bool:
		if v.Bool() {
			return append(out, 1)
		}
		return append(out, 0)
	case reflect.Float64:
		return binary.BigEndian.AppendUint64(out, math.Float64bits(v.Float()))
	case reflect.Int, reflect.Int64:
		return binary.AppendVarint(out, v.Int())
	case reflect.Uint8, reflect.Uint16, reflect.Uint64:
		return binary.AppendUvarint(out, v.Uint())
	case reflect.Pointer:
		if v.IsNil() {
			return append(out, 0)
		}
		return appendValue(append(out, 1), v.Elem())
	case reflect.Slice:
		if v.IsNil() {
			return append(out, 0)
		}
		out = binary.AppendUvarint(out, uint64(v.Len())+1)
		fallthrough
	case reflect.Array:
		if isOfBytes(v) {
			return append(out, v.Bytes()...)
		}
		for i := range v.Len() {
			out = appendValue(out, v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			out = appendValue(out, v.Field(i))
		}
	}
	return out
}

// isOfBytes tells a slice or an array that is written down as it is.
func isOfBytes(v reflect.Value) bool { return v.Type().Elem().Kind() == reflect.Uint8 }

// decoder reads what is left of the bytes. All strings are parts of them.
type decoder struct {
	rest string
	err  error
}

func (d *decoder) value(v reflect.Value) {
	if d.err != nil {
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(d.take(d.number()))
	case reflect.Bool:
		v.SetBool(d.flag())
	case reflect.Float64:
		if bits := d.take(8); d.err == nil {
			v.SetFloat(math.Float64frombits(binary.BigEndian.Uint64([]byte(bits))))
		}
	case reflect.Int, reflect.Int64:
		n := d.number()
		d.fits(!v.OverflowInt(int64(n >> 1)))
		v.SetInt(int64(n>>1) ^ -int64(n&1)) // as binary.Varint has it
	case reflect.Uint8, reflect.Uint16, reflect.Uint64:
		n := d.number()
		d.fits(!v.OverflowUint(n))
		v.SetUint(n)
	case reflect.Pointer:
		if d.flag() {
			v.Set(reflect.New(v.Type().Elem()))
			d.value(v.Elem())
		}
	case reflect.Slice:
		n := d.number()
		if n == 0 {
			return
		}
		n--
		if d.fits(n <= uint64(len(d.rest))); d.err != nil { // each element has a byte at the least
			return
		}
		if n == 0 {
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
			return
		}
		v.Grow(int(n)) // MakeSlice would make a header beside the elements, too
		v.SetLen(int(n))
		fallthrough
	case reflect.Array:
		if isOfBytes(v) {
			copy(v.Bytes(), d.take(uint64(v.Len())))
			return
		}
		for i := 0; i < v.Len() && d.err == nil; i++ {
			d.value(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			d.value(v.Field(i))
		}
	}
}

// fits notes damage where something is not as it must be.
func (d *decoder) fits(ok bool) {
	if !ok && d.err == nil {
		d.err = errDamaged
	}
}

// take cuts off the next bytes.
func (d *decoder) take(n uint64) string {
	if d.fits(n <= uint64(len(d.rest))); d.err != nil {
		return ""
	}
	taken := d.rest[:n]
	d.rest = d.rest[n:]
	return taken
}

// number cuts off a number in as few bytes as it needs.
func (d *decoder) number() uint64 {
	n, size := binary.Uvarint([]byte(d.rest[:min(len(d.rest), binary.MaxVarintLen64)]))
	if d.fits(size > 0); d.err != nil {
		return 0
	}
	d.rest = d.rest[size:]
	return n
}

func (d *decoder) flag() bool {
	taken := d.take(1)
	d.fits(taken == "\x00" || taken == "\x01")
	return taken == "\x01"
}
