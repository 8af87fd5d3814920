package care.plumbline.phone.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Promise: the program is the same in other words, and what cannot be read for sure is refused when it is built.
class SmallerTest {

    private static final String EXTEND = "Tx=superclass=>{return function(){superclass.call(this);};}";

    @Test
    void fields_are_called_alike_where_no_object_has_both() {
        String small = small("function Jx(){this.id=0;}\n"
                + "function Px(){Jx.call(this);this.aQ=null;}\n"
                + "function Qx(){let a=this;Jx.call(a);a.bQ=null;a.cQ=0;}\n"
                + "let m=a=>{return a.aQ+a.cQ+a.bQ;};m(new Px());m(new Qx());");
        assertTrue(small.contains("return a.$A+a.$B+a.$A;"), small);
    }

    @Test
    void what_a_class_extends_has_its_fields_first() {
        String small = small("function Px(){Jx.call(this);this.aQ=null;}\n"
                + "let Ex=Tx(Px);\n"
                + "function Qx(){Ex.call(this);this.bQ=null;}\n"
                + "let m=a=>{return a.aQ+a.bQ;};");
        assertTrue(small.contains("return a.$A+a.$B;"), small);
    }

    @Test
    void a_property_that_is_no_field_keeps_its_name() {
        String small = small("function Px(){Jx.call(this);this.aQ=null;}\nlet m=a=>{return a.length+a.aQ+\"aQ\";};");
        assertTrue(small.contains("return a.length+a.$A+\"aQ\";"), small);
    }

    @Test
    void a_method_that_only_its_table_mentions_stands_there() {
        String small = small("let Kx=f=>function(b){return f(this,b);},m1=(a,b)=>{return a+b;},m2=a=>{return a;};"
                + "table([\"x\",Kx(m1),\"y\",Kx(m2)]);m2(1);");
        assertTrue(small.contains("((a,b)=>{return a+b;})"), small);
        assertEquals(1, small.split("=>\\{return a;}", -1).length - 1, small);
        assertFalse(small.contains("m1"), small);
    }

    @Test
    void a_name_is_given_to_one_thing_alone() {
        String small = small("let first=1,second=2,A=3;first+second+A+a.A+Aa;");
        assertTrue(small.matches("(?s).*let \\w+=1,\\w+=2,\\w+=3;\\w+\\+\\w+\\+\\w+\\+a.A\\+Aa;.*"), small);
        assertEquals(
                3,
                java.util.regex.Pattern.compile("[A-Z]\\w*(?==[123])")
                        .matcher(small)
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .distinct()
                        .count(),
                small);
        assertFalse(small.contains("Aa="), small);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let m=`text`;",
                "let m=/a\"b/;",
                "let m=1;//why",
                "let m=1;/* why */",
                "let key=1;use({key:2});",
                "let m=1,m=2;",
                "function Px(){Jx.call(this);this.aQ=null;}\nfunction Qx(){Jx.call(this);this.aQ=null;}",
                "function Px(){Jx.call(this);this.aQ=null;}\nfunction Qx(){Unknown.call(this);this.bQ=null;}"
            })
    void what_cannot_be_read_for_sure_is_refused(String script) {
        assertThrows(IllegalStateException.class, () -> small(script));
    }

    private static String small(String script) {
        return Smaller.of("\"use strict\";(function(module){module(self);}(function(X){let " + EXTEND + ";" + script
                + "X.main=1;}));");
    }
}
