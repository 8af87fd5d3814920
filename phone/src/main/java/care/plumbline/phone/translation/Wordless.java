package care.plumbline.phone.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NullCheckInstruction;
import org.teavm.model.instructions.NullConstantInstruction;

/// Exceptions without their texts. What they say is for whoever writes the guide or the program, and that was said
/// when both were built; on her phone nobody reads it, and it may hold what she typed.
final class Wordless {

    private static final String BUILDER = StringBuilder.class.getName();

    private Wordless() {}

    static void make(MethodHolder method) {
        if (method.getProgram() == null) {
            return;
        }
        for (BasicBlock block : method.getProgram().getBasicBlocks()) {
            for (Instruction each = block.getFirstInstruction(); each != null; each = each.getNext()) {
                if (each instanceof InvokeInstruction call && isException(call.getMethod())) {
                    List<Variable> given = new ArrayList<>(call.getArguments());
                    drop(given.getFirst(), call);
                    given.set(0, nothing(method.getProgram(), call));
                    call.setArguments(given.toArray(new Variable[0]));
                }
            }
        }
    }

    /// Whether this begins an exception of the JDK with a text, also one that an exception of ours hands up to it. What
    /// ours hold besides, such as the field that does not fit, stays.
    private static boolean isException(MethodReference begins) {
        return begins.getName().equals("<init>")
                && begins.getClassName().startsWith("java.")
                && begins.getClassName().endsWith("Exception")
                && begins.parameterCount() > 0
                && begins.parameterType(0).isObject(String.class);
    }

    private static Variable nothing(Program program, InvokeInstruction call) {
        var nothing = new NullConstantInstruction();
        nothing.setReceiver(program.createVariable());
        nothing.setLocation(call.getLocation());
        call.insertPrevious(nothing);
        return nothing.getReceiver();
    }

    /// The text is put together right before it is handed over, and nobody else takes it from there: by a builder that
    /// TeaVM puts in place of what `javac` wrote.
    private static void drop(Variable text, Instruction taker) {
        for (Instruction each = taker.getPrevious(); each != null; each = each.getPrevious()) {
            if (each instanceof ConstructInstruction begun && begun.getType().equals(BUILDER)) {
                List<Instruction> steps = steps(begun, taker, text);
                if (!steps.isEmpty()) {
                    steps.forEach(Instruction::delete);
                    return;
                }
            }
        }
    }

    /// What is done with a builder until its text is handed over; empty: its text is another one.
    private static List<Instruction> steps(ConstructInstruction begun, Instruction taker, Variable text) {
        Set<Variable> same = new HashSet<>(Set.of(begun.getReceiver()));
        var steps = new ArrayList<Instruction>();
        for (Instruction each = begun.getNext(); each != taker; each = each.getNext()) {
            Variable made;
            if (each instanceof AssignInstruction copy && same.contains(copy.getAssignee())) {
                made = copy.getReceiver();
            } else if (each instanceof NullCheckInstruction checked && same.contains(checked.getValue())) {
                made = checked.getReceiver();
            } else if (each instanceof InvokeInstruction call && same.contains(call.getInstance())) {
                made = call.getReceiver();
            } else {
                continue;
            }
            steps.add(each);
            if (made != null) {
                same.add(made);
            }
        }
        return same.contains(text) ? steps : List.of();
    }
}
