package codec

import (
	"bytes"
	"math"
	"reflect"
	"testing"
)

type leaf struct {
	Name  string
	Many  []string
	Lines [2]int
	Self  []leaf
	Next  *leaf
}

type whole struct {
	Embedded
	Text   string
	Yes    bool
	Share  float64
	Number int
	Small  [3]uint16
	Large  uint64
	Bytes  []byte
	Sum    [4]byte
	Leaves []leaf
}

// Embedded stands inside whole under its own name.
type Embedded struct{ Key string }

var values = []whole{
	{},
	{Embedded{"k"}, "Türkiye\x00\xff", true, 0.95, -7, [3]uint16{0, 1, math.MaxUint16}, math.MaxUint64, []byte{0,
		255}, [4]byte{0, 1, 200, 255}, []leaf{
		{"a", []string{}, [2]int{math.MinInt, math.MaxInt}, []leaf{{Name: "inside"}}, &leaf{Name: "next",
			Many: []string{""}}}, {}}},
	{Leaves: []leaf{}, Bytes: []byte{}, Share: math.Inf(-1)},
}

func TestValuesComeBackAsTheyWere(t *testing.T) {
	for _, value := range values {
		data := Encode(&value)
		back, err := Decode[whole](data)
		if err != nil || !reflect.DeepEqual(*back, value) {
			t.Errorf("%+v came back as %+v, %v", value, back, err)
		}
		if !bytes.Equal(Encode(back), data) {
			t.Errorf("%+v has other bytes the second time", value)
		}
	}
}

func TestDamageIsAnError(t *testing.T) {
	data := Encode(&values[1])
	for n := range data {
		if _, err := Decode[whole](data[:n]); err == nil {
			t.Errorf("the first %d of %d bytes are a value", n, len(data))
		}
	}
	if _, err := Decode[whole](append(data, 0)); err == nil {
		t.Error("bytes behind the value are no error")
	}
	if _, err := Decode[leaf](data); err == nil {
		t.Error("a value of one type is read as another")
	}
}

func TestAShapeTellsTypesApart(t *testing.T) {
	type one struct{ A, B string }
	type swapped struct{ B, A string }
	type more struct{ A, B, C string }
	type other struct {
		A string
		B int
	}
	seen := map[[shapeSize]byte]reflect.Type{}
	for _, of := range []reflect.Type{reflect.TypeFor[one](), reflect.TypeFor[swapped](), reflect.TypeFor[more](),
		reflect.TypeFor[other](),
		reflect.TypeFor[[]one](), reflect.TypeFor[*one](), reflect.TypeFor[[2]one](), reflect.TypeFor[[3]one]()} {
		shape := Shape(of)
		if before, ok := seen[shape]; ok {
			t.Errorf("%s and %s have one shape", before, of)
		}
		seen[shape] = of
	}
}

func TestWhatWouldBeLostPanics(t *testing.T) {
	type hidden struct{ a int }
	for name, encode := range map[string]func(){
		"a field that is not exported": func() { Encode(&hidden{1}) },
		"a map":                        func() { Encode(&struct{ M map[string]int }{}) },
		"a function":                   func() { Encode(&struct{ F func() }{}) },
		"an interface":                 func() { Encode(&struct{ I any }{}) },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("it is written down without a word")
				}
			}()
			encode()
		})
	}
}

func FuzzDecode(f *testing.F) {
	for i := range values {
		f.Add(Encode(&values[i]))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		value, err := Decode[whole](data)
		if err == nil && value == nil {
			t.Error("no value and no error")
		}
	})
}
