package care.plumbline.phone.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.teavm.model.ClassHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.RaiseInstruction;
import org.teavm.model.instructions.StringConstantInstruction;
import org.teavm.model.text.ListingBuilder;

/// Promise: an exception of the program on her phone carries no text, and all else stays.
class WordlessTest {

    private final Program program = new Program();

    private Variable said(String words) {
        var constant = new StringConstantInstruction();
        constant.setConstant(words);
        constant.setReceiver(program.createVariable());
        add(constant);
        return constant.getReceiver();
    }

    private void add(Instruction step) {
        program.basicBlockAt(0).add(step);
    }

    private Variable made(String type) {
        var begun = new ConstructInstruction();
        begun.setType(type);
        begun.setReceiver(program.createVariable());
        add(begun);
        return begun.getReceiver();
    }

    private Variable called(Variable on, Class<?> type, String method, Class<?> answer, Variable... given) {
        var call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setInstance(on);
        Class<?>[] signature = new Class<?>[given.length + 1];
        Arrays.fill(signature, String.class);
        signature[given.length] = answer;
        call.setMethod(new MethodReference(type, method, signature));
        call.setArguments(given);
        call.setReceiver(answer == void.class ? null : program.createVariable());
        add(call);
        return call.getReceiver();
    }

    /// As TeaVM writes `throw new IllegalArgumentException("expected a day, found " + found)`.
    private String thrown(Class<? extends Exception> type) {
        program.createVariable();
        Variable found = program.createVariable();
        program.createBasicBlock();
        Variable kept = made("java.lang.StringBuilder");
        called(kept, StringBuilder.class, "<init>", void.class);
        called(kept, StringBuilder.class, "append", StringBuilder.class, said("kept"));
        Variable exception = made(type.getName());
        Variable builder = made("java.lang.StringBuilder");
        called(builder, StringBuilder.class, "<init>", void.class);
        Variable first =
                called(builder, StringBuilder.class, "append", StringBuilder.class, said("expected a day, found "));
        called(first, StringBuilder.class, "append", StringBuilder.class, found);
        Variable text = called(builder, StringBuilder.class, "toString", String.class);
        called(exception, type, "<init>", void.class, text);
        var raise = new RaiseInstruction();
        raise.setException(exception);
        add(raise);
        var method = new MethodHolder(new MethodDescriptor("take", String.class, void.class));
        new ClassHolder("Taker").addMethod(method);
        method.setProgram(program);
        Wordless.make(method);
        return new ListingBuilder().buildListing(program, "");
    }

    @Test
    void the_text_and_what_puts_it_together_are_gone() {
        String after = thrown(IllegalArgumentException.class);
        assertEquals(1, after.split("append", -1).length - 1, after);
        assertTrue(after.contains("append"), "what has another end stays: " + after);
        assertFalse(after.contains("toString"), after);
        assertTrue(after.contains(":= null"), after);
        assertTrue(after.contains("throw"), after);
    }

    private static final class OfOurs extends Exception {
        private static final long serialVersionUID = 1;
    }

    @Test
    void what_an_exception_of_ours_says_is_said_on_purpose() {
        String after = thrown(OfOurs.class);
        assertEquals(3, after.split("append", -1).length - 1, after);
        assertTrue(after.contains("toString"), after);
    }
}
