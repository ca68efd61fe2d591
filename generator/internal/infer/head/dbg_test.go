package head_test
import ("testing";"os";"fmt";"aseanarchive/generator/internal/infer/infertest")
func TestDbg(t *testing.T){ b,_:=os.ReadFile(os.Getenv("F")); h:=infertest.Head(string(b), infertest.Lists(t))
 for i:=range h.Body.Blocks[:min(40,len(h.Body.Blocks))] { x:=&h.Body.Blocks[i]; fmt.Printf("%d %v %d-%d %q %v\n",i,x.Kind,x.Line,x.End,x.String[:min(len(x.String),80)],x.Furniture) }
 for _,l:=range h.Above.Lines { fmt.Printf("role %d score %d from %d to %d stamps %d place %v %q\n", l.Role,l.Score,l.From,l.To,len(l.Stamps),l.Place, h.Leaves[l.Leaf].String[:min(60,len(h.Leaves[l.Leaf].String))])}}
